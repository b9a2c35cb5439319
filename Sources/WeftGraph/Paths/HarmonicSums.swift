/// A question of nearness: how near is each of `sources` to all of `targets`?
public struct NearnessQuery: Sendable, Equatable {
  public var sources: [Int32]
  public var targets: [Int32]

  public init(sources: [Int32], targets: [Int32]) {
    self.sources = sources
    self.targets = targets
  }
}

extension Graph {
  /// Σ of inverse distances from every source of each query to that query's targets, in undirected hops.
  ///
  /// h(i) = Σ_{j ∈ targets, j ≠ i} 1/d(i, j), with 1/∞ = 0. A directed graph is read as undirected. A source among
  /// the targets leaves itself out; a target named twice counts twice; a source that reaches nothing has 0.
  /// Sums are exact to the last bit, so they depend on no order.
  /// - Returns: for each query one sum for each of its sources, in their order; the same bits for every `threads`.
  /// - Complexity: O(m · Σ targets / 512) words. Source: Then et al. 2014; Latora & Marchiori 2001.
  public func harmonicSums(lanes queries: [NearnessQuery], threads: Int = 1) -> [[Double]] {
    if kind == .directed { return symmetrized().harmonicSums(lanes: queries, threads: threads) }
    let batches = NearnessBatch.packed(queries)
    let blocks = min(16, batches.count)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      var sums = queries.map { [InverseSum](repeating: InverseSum(), count: $0.sources.count) }
      var search = LaneSearch(nodeCount: nodeCount)
      for batch in FixedBlocks.range(block, of: blocks, total: batches.count) {
        batches[batch].run(self, queries, &search, into: &sums)
      }
      return sums
    }
    var sums = queries.map { [InverseSum](repeating: InverseSum(), count: $0.sources.count) }
    for part in parts {
      for query in queries.indices {
        for slot in sums[query].indices { sums[query][slot].add(part[query][slot]) }
      }
    }
    return sums.map { $0.map(\.value) }
  }
}
