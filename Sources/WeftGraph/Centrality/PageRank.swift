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
  /// - Returns: one share a node, within about 1e-12 of the fixed point in total.
  /// - Complexity: O(m) an iteration; some 40 iterations on undirected graphs, some 100 on directed ones at α = 0.85.
  ///   Source: Brin & Page 1998; dangling mass put in by scaling as in Gleich 2015.
  public func pageRank(damping: Double = 0.85, weighting: Weighting = .unweighted) -> [Double] {
    precondition(damping >= 0 && damping < 1, "damping must lie in 0 ..< 1")
    guard nodeCount > 0 else { return [] }
    // Without the dangling term x solves (I − α P) x = 1 up to a factor, and that term changes only the factor.
    let raw =
      switch kind {
      case .undirected: PageRankSystem(self, damping: damping, weighting: weighting).solve()
      case .directed: directedPageRank(damping, weighting)
      }
    var sum = 0.0
    for value in raw { sum += value }
    return raw.map { $0 / sum }
  }

  /// Σ of everybody's decayed walks: y_i = 1 + α Σ_{j → i} y_j w_ji / s_j, by Gauss–Seidel sweeps on renumbered rows.
  private func directedPageRank(_ damping: Double, _ weighting: Weighting) -> [Double] {
    let near = underlyingRows
    let order = CompactRows.breadthFirst(offsets: near.offsets, targets: near.targets)
    var number = [Int32](repeating: 0, count: nodeCount)
    for (index, node) in order.enumerated() { number[Int(node)] = Int32(index) }
    var sums = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for slot in outgoing.offsets[node]..<outgoing.offsets[node + 1] {
        sums[node] += weighting == .weighted ? outgoing.weights[slot] : 1
      }
    }
    var offsets: [Int] = [0]
    var sources: [Int32] = []
    var factors: [Double] = []
    sources.reserveCapacity(incoming.targets.count)
    factors.reserveCapacity(incoming.targets.count)
    for node in order {
      for slot in incoming.offsets[Int(node)]..<incoming.offsets[Int(node) + 1] {
        let source = Int(incoming.targets[slot])
        sources.append(number[source])
        factors.append(damping * (weighting == .weighted ? incoming.weights[slot] : 1) / sums[source])
      }
      offsets.append(sources.count)
    }
    var value = [Double](repeating: 1, count: nodeCount)
    var change = Double.infinity
    var total = 0.0
    while change > 1e-14 * total {
      change = 0
      total = 0
      for node in 0..<nodeCount {
        var sum = 1.0
        for slot in offsets[node]..<offsets[node + 1] { sum += factors[slot] * value[Int(sources[slot])] }
        change += abs(sum - value[node])
        total += sum
        value[node] = sum
      }
    }
    return number.map { value[Int($0)] }
  }
}
