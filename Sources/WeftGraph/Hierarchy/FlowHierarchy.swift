extension Graph {
  /// Flow hierarchy: the share of arcs that lie on no cycle.
  ///
  /// h = Σ w over arcs between different strong components ÷ Σ w over all arcs, w = 1 unless weighted. An undirected
  /// graph with ties has 0, as every tie is a cycle of two arcs.
  ///
  /// - Returns: 0 ... 1, or `nil` where there are no arcs.
  /// - Complexity: O(n + m).
  /// - Source: Luo & Magee 2011, Complexity 16:53.
  public func flowHierarchy(weighting: Weighting = .unweighted) -> Double? {
    let part = strongComponents().labels
    var (between, all) = (0.0, 0.0)
    for source in 0..<nodeCount {
      for slot in outgoing.offsets[source]..<outgoing.offsets[source + 1] {
        let weight = weighting == .unweighted ? 1 : outgoing.weights[slot]
        all += weight
        if part[source] != part[Int(outgoing.targets[slot])] { between += weight }
      }
    }
    return all == 0 ? nil : between / all
  }
}
