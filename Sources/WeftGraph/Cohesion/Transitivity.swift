/// Which triples ``Graph/transitivity(_:)`` counts; in a directed graph the same word means three numbers.
public enum TransitivityRule: Sendable, Hashable, CaseIterable {
  /// Triples of the underlying undirected graph (igraph).
  case underlying
  /// Paths a → b → c, a ≠ c, that have the arc a → c (sna's `weak`, UCINET).
  case paths
  /// Ordered pairs of a node's out-neighbours, the first of which has an arc to the second (NetworkX).
  case outgoingPairs
}

extension Graph {
  /// Transitivity: the share of connected triples that are closed.
  ///
  /// T = 3 · triangles / Σ_i k_i (k_i − 1) / 2 in the underlying undirected graph; other rules as
  /// ``TransitivityRule`` says. All rules agree in undirected graphs. Unweighted.
  ///
  /// - Returns: a value in 0 ... 1, or `nil` where there is no triple.
  /// - Complexity: O(m^1.5) time for `.underlying`, O(Σ k²) for the others.
  /// - Source: Newman, Strogatz & Watts 2001, Phys. Rev. E 64:026118; paths: Wasserman & Faust 1994, ch. 6.
  public func transitivity(_ rule: TransitivityRule = .underlying) -> Double? {
    if rule == .underlying || kind == .undirected {
      let triangles = Triangles(self)
      let triples = triangles.degrees.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      return triples == 0 ? nil : Double(3 * triangles.total) / Double(triples)
    }
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    var mark = [Int32](repeating: -1, count: nodeCount)
    var (paths, pairs, closed) = (0, 0, 0)
    for source in 0..<nodeCount {
      let (from, to) = (offsets[source], offsets[source + 1])
      for slot in from..<to { mark[Int(targets[slot])] = Int32(source) }
      pairs += (to - from) * (to - from - 1)
      for slot in from..<to {
        let middle = Int(targets[slot])
        for second in offsets[middle]..<offsets[middle + 1] {
          let far = Int(targets[second])
          if far != source { paths += 1 }
          if mark[far] == Int32(source) { closed += 1 }
        }
      }
    }
    let triples = rule == .paths ? paths : pairs
    return triples == 0 ? nil : Double(closed) / Double(triples)
  }
}
