public import WeftGraph

extension Convention {
  /// How much degrees concentrate on one node; Σ_i (max k − k_i) ÷ the most that a graph of n nodes can have.
  ///
  /// weft, ucinet and networkx (which has none): the simple undirected graph, ÷ (n−1)(n−2) · sna: the same, and for
  /// a directed graph in + out degrees ÷ 2(n−1)(n−2) · igraph (default, self-loops thought possible): ÷ n(n−1),
  /// directed in + out ÷ 2(n−1)². `nil` for n < 3. O(n). Source: Freeman 1979.
  public func degreeCentralization(of graph: Graph) -> Double? {
    let n = Double(graph.nodeCount)
    guard graph.nodeCount >= 3 else { return nil }
    let most: Double
    switch self {
    case .weft, .networkx, .ucinet: return graph.degreeCentralization()
    case .sna: most = (graph.kind == .directed ? 2 : 1) * (n - 1) * (n - 2)
    case .igraph: most = graph.kind == .directed ? 2 * (n - 1) * (n - 1) : n * (n - 1)
    }
    var degrees = graph.degrees()
    if graph.kind == .directed { for (node, more) in graph.inDegrees().enumerated() { degrees[node] += more } }
    return Double(Self.spread(degrees)) / most
  }

  /// Σ_i (max − x_i).
  private static func spread(_ values: [Int]) -> Int {
    let top = values.max() ?? 0
    return values.reduce(0) { $0 + top - $1 }
  }

  /// How much closeness concentrates on one node, in the undirected graph.
  ///
  /// Σ_i (max c − c_i) ÷ ((n−1)(n−2)/(2n−3)) with the convention's own ``closeness(_:)``: in a graph of several
  /// pieces weft and networkx give a number, sna 0 and igraph `nil`. `nil` for n < 3. Source: Freeman 1979.
  public func closenessCentralization(of graph: Graph, threads: Int = 1) -> Double? {
    guard graph.nodeCount >= 3 else { return nil }
    let simple = graph.symmetrized()
    if self == .igraph, simple.components().count > 1 { return nil }
    let values = closeness(simple.distanceSummary(threads: threads)).compactMap { $0 }
    let n = Double(graph.nodeCount)
    let top = values.max() ?? 0
    return values.reduce(0) { $0 + top - $1 } / ((n - 1) * (n - 2) / (2 * n - 3))
  }

  /// How much eigenvector centrality concentrates on few nodes, in the undirected graph.
  ///
  /// weft, igraph (and networkx, which has none): max x = 1, ÷ (n − 2) · sna and ucinet: Σ x² = 1, ÷ (n − 2)/√2.
  /// `nil` for n < 3. Sources: Freeman 1979 (principle); the tools' manuals.
  ///
  /// - Parameter vector: the graph's eigenvector centralities, where they are known already.
  public func eigenvectorCentralization(of graph: Graph, knowing vector: [Double]? = nil, threads: Int = 1) -> Double? {
    guard graph.nodeCount >= 3 else { return nil }
    // NetworkX scales to unit length but has no centralization: weft's stands in for it.
    let values = (self == .networkx ? .weft : self).scaledEigenvector(vector ?? graph.eigenvector(threads: threads))
    let top = values.max() ?? 0
    let sum = values.reduce(0) { $0 + top - $1 }
    let most = Double(graph.nodeCount - 2)
    switch self {
    case .weft, .igraph, .networkx: return sum / most
    case .sna, .ucinet: return sum / (most * 0.5.squareRoot())
    }
  }
}
