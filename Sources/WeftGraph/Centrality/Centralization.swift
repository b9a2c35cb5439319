extension Graph {
  /// How much degrees concentrate on one node: 1 for a star, 0 where all are equal.
  ///
  /// C = Σ_i (max k − k_i) / ((n−1)(n−2)). Directed graphs are read as undirected and simple; unweighted.
  /// - Returns: 0 ... 1, or `nil` for n < 3. - Complexity: O(n). Source: Freeman 1979, p. 229.
  public func degreeCentralization() -> Double? {
    let graph = symmetrized()
    let size = Double(nodeCount)
    return Self.centralization(graph.degrees().map { Double($0) }, largest: (size - 1) * (size - 2))
  }

  /// How much betweenness concentrates on one node: 1 for a star, 0 where all are equal.
  ///
  /// C = Σ_i (max b − b_i) / ((n−1)²(n−2)/2) with raw b over unordered pairs. Directed graphs are read as undirected;
  /// hops; pairs without a path add nothing.
  /// - Returns: 0 ... 1, or `nil` for n < 3. - Complexity: that of ``betweenness(_:threads:)``.
  ///   Source: Freeman 1979, p. 230.
  public func betweennessCentralization(threads: Int = 1) -> Double? {
    let size = Double(nodeCount)
    guard nodeCount >= 3 else { return nil }
    let values = symmetrized().betweenness(threads: threads)
    return Self.centralization(values, largest: (size - 1) * (size - 1) * (size - 2) / 2)
  }

  /// How much closeness concentrates on one node: 1 for a star, 0 where all are equal.
  ///
  /// C = Σ_i (max c − c_i) / ((n−1)(n−2)/(2n−3)). Freeman's formula needs a connected graph; here c is the
  /// Wasserman–Faust closeness, which equals his there and is defined for any graph. Directed graphs are read as undirected.
  /// - Returns: 0 ... 1, or `nil` for n < 3. - Complexity: that of ``distanceSummary(_:threads:)``.
  ///   Source: Freeman 1979, p. 231; Wasserman & Faust 1994.
  public func closenessCentralization(threads: Int = 1) -> Double? {
    let size = Double(nodeCount)
    guard nodeCount >= 3 else { return nil }
    let values = symmetrized().distanceSummary(threads: threads).closeness
    return Self.centralization(values, largest: (size - 1) * (size - 2) / (2 * size - 3))
  }

  /// How much eigenvector centrality concentrates on few nodes.
  ///
  /// C = Σ_i (1 − x_i) / (n − 2) with max x = 1; the divisor is the sum of a graph of a single edge, the largest there
  /// is. Directed graphs are read as undirected; unweighted. A graph without edges has 0.
  /// - Returns: 0 ... 1, or `nil` for n < 3. - Complexity: that of ``eigenvector(weighting:)``.
  ///   Source: Freeman 1979 (principle); the divisor follows igraph.
  public func eigenvectorCentralization() -> Double? {
    Self.centralization(eigenvector(), largest: Double(nodeCount) - 2)
  }

  private static func centralization(_ values: [Double], largest: Double) -> Double? {
    guard values.count >= 3 else { return nil }
    let top = values.max()!
    var sum = 0.0
    for value in values { sum += top - value }
    return sum / largest
  }
}
