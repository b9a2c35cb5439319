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
  /// - Complexity: O(n m / 512) words for hops, O(n m log n) for inverse weights; O(n) space a thread.
  ///   Source: Then et al. 2014 (many searches at once); Dijkstra 1959.
  public func distanceSummary(_ length: PathLength = .hops, threads: Int = 1) -> DistanceSummary {
    switch length {
    case .hops: hopSummary(threads: threads)
    case .inverseWeight: weightedSummary(threads: threads)
    }
  }

  private func hopSummary(threads: Int) -> DistanceSummary {
    let blocks = min(16, (nodeCount + LaneSearch.width - 1) / LaneSearch.width)
    let batches = (nodeCount + LaneSearch.width - 1) / LaneSearch.width
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      var search = LaneSearch(nodeCount: nodeCount)
      var reached = [Int](repeating: 0, count: nodeCount)
      var total = [Int](repeating: 0, count: nodeCount)
      var harmonic = [InverseSum](repeating: InverseSum(), count: nodeCount)
      for batch in FixedBlocks.range(block, of: blocks, total: batches) {
        let first = batch * LaneSearch.width
        let lanes = (first..<min(first + LaneSearch.width, nodeCount)).map { Int32($0) }
        // Lanes are the targets and walk backwards, so that a node learns its own distances to them.
        search.run(incoming, lanes: lanes) { node, level, mask in
          let count = mask.population
          reached[node] += count
          total[node] += count * level
          harmonic[node].add(count, at: level)
        }
      }
      return (reached, total, harmonic)
    }
    var reached = [Int](repeating: 0, count: nodeCount)
    var total = [Int](repeating: 0, count: nodeCount)
    var harmonic = [InverseSum](repeating: InverseSum(), count: nodeCount)
    for part in parts {
      for node in 0..<nodeCount {
        reached[node] += part.0[node]
        total[node] += part.1[node]
        harmonic[node].add(part.2[node])
      }
    }
    return DistanceSummary(
      reached: reached, total: total.map { Double($0) }, harmonic: harmonic.map { $0.value })
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
