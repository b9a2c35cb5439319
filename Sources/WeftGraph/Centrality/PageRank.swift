/// Whether ties count alike or by their weight.
public enum Weighting: Sendable, Hashable, CaseIterable {
  case unweighted, weighted
}

extension Graph {
  /// Share of time that a random walker spends at each node.
  ///
  /// x_i = (1 − α)/n + α · (Σ_{j → i} x_j w_ji / s_j + D/n), s_j = Σ_k w_jk, D = Σ x_j over nodes without outgoing arcs:
  /// dangling mass is spread evenly, and Σ x = 1. Unweighted takes w = 1. An undirected edge is both arcs; an isolate
  /// gets (1 − α)/n and its share of D. The empty graph gives an empty row.
  /// - Parameter damping: α, 0 ≤ α < 1.
  /// - Returns: one share a node, within 1e-12 of the fixed point in total.
  /// - Complexity: O(m) an iteration, about 190 iterations at α = 0.85. Source: Brin & Page 1998.
  public func pageRank(damping: Double = 0.85, weighting: Weighting = .unweighted) -> [Double] {
    precondition(damping >= 0 && damping < 1, "damping must lie in 0 ..< 1")
    guard nodeCount > 0 else { return [] }
    let size = Double(nodeCount)
    let share = (0..<nodeCount).map { node -> Double in
      let row = outgoing.offsets[node]..<outgoing.offsets[node + 1]
      if row.isEmpty { return 0 }
      return 1 / (weighting == .weighted ? row.reduce(0) { $0 + outgoing.weights[$1] } : Double(row.count))
    }
    var rank = [Double](repeating: 1 / size, count: nodeCount)
    while true {
      var dangling = 0.0
      for node in 0..<nodeCount where share[node] == 0 { dangling += rank[node] }
      let base = (1 - damping) / size + damping * dangling / size
      var change = 0.0
      var sum = 0.0
      var fresh = rank
      for node in 0..<nodeCount {
        var flow = 0.0
        for slot in incoming.offsets[node]..<incoming.offsets[node + 1] {
          let source = Int(incoming.targets[slot])
          flow += rank[source] * share[source] * (weighting == .weighted ? incoming.weights[slot] : 1)
        }
        fresh[node] = base + damping * flow
        sum += fresh[node]
        change += abs(fresh[node] - rank[node])
      }
      for node in 0..<nodeCount { rank[node] = fresh[node] / sum }
      if change <= 1e-13 { return rank }
    }
  }
}
