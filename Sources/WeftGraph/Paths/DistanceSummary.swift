/// What each node's distances to all others add up to, along outgoing arcs.
public struct DistanceSummary: Sendable, Equatable {
  /// Others reached, r_i.
  public var reached: [Int]
  /// Σ d(i, j) over the others reached; 0 for none. Hops, or 1 / weight summed along the path.
  public var total: [Double]
  /// Σ 1/d(i, j) over the others reached (1/∞ = 0).
  public var harmonic: [Double]

  public init(reached: [Int], total: [Double], harmonic: [Double]) {
    self.reached = reached
    self.total = total
    self.harmonic = harmonic
  }
}

extension Graph {
  /// Number reached, sum of distances and sum of inverse distances for every node.
  ///
  /// r_i = |R_i|, Σ_{j ∈ R_i} d(i, j) and Σ_{j ∈ R_i} 1/d(i, j), where R_i are the others that i reaches along
  /// outgoing arcs. An isolate has 0, 0, 0. Hop sums are exact to the last bit and so do not depend on node order.
  /// Closeness (Wasserman & Faust 1994) is (r/(n−1)) · (r/total), harmonic centrality harmonic/(n−1).
  /// - Returns: three rows of one number a node; the same bits for every `threads`.
  /// - Complexity: O(n m / 512) words for hops, less by leaves and twins; O(n m log n) for inverse weights; O(n) space a thread.
  ///   Source: Then et al. 2014 (many searches at once); Dijkstra 1959.
  public func distanceSummary(_ length: PathLength = .hops, threads: Int = 1) -> DistanceSummary {
    switch length {
    case .hops: hopSummary(threads: threads)
    case .inverseWeight: weightedSummary(threads: threads)
    }
  }

  private func weightedSummary(threads: Int) -> DistanceSummary {
    let blocks = min(nodeCount, 16)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      var search = ShortestPathOrder(outgoing, nodeCount: nodeCount)
      return FixedBlocks.range(block, of: blocks, total: nodeCount).map { source in
        search.search(outgoing, from: source)
        var total = 0.0
        var harmonic = 0.0
        for node in search.order.dropFirst() {
          total += search.length[Int(node)]
          harmonic += 1 / search.length[Int(node)]
        }
        return (search.order.count - 1, total, harmonic)
      }
    }
    let rows = parts.flatMap { $0 }
    return DistanceSummary(reached: rows.map { $0.0 }, total: rows.map { $0.1 }, harmonic: rows.map { $0.2 })
  }
}
