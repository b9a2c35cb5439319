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
    let rows = CompactRows(offsets: outgoing.offsets, targets: outgoing.targets)
    var number = [Int32](repeating: 0, count: nodeCount)
    for (index, node) in rows.original.enumerated() { number[Int(node)] = Int32(index) }
    let moved = queries.map { query in
      NearnessQuery(sources: query.sources.map { number[Int($0)] }, targets: query.targets.map { number[Int($0)] })
    }
    let component = rows.components
    let batches = NearnessBatch.packed(moved)
    // Whole numbers add up to the same in any order, so the blocks may be as many as the threads.
    let blocks = min(threads, batches.count)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      var sums = moved.map { [InverseSum](repeating: InverseSum(), count: $0.sources.count) }
      let search = LaneSearch(rows, back: rows)
      defer { search.free() }
      for batch in stride(from: block, to: batches.count, by: blocks) {
        batches[batch].run(search, moved, component: component, into: &sums)
      }
      return sums
    }
    guard var sums = parts.first else { return queries.map { $0.sources.map { _ in 0 } } }
    for part in parts.dropFirst() {
      for query in sums.indices { for slot in sums[query].indices { sums[query][slot].add(part[query][slot]) } }
    }
    return sums.map { $0.map(\.value) }
  }
}
