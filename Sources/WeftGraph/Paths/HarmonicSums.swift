/// A question of nearness: how near is each of `sources` to all of `targets`?
public struct NearnessQuery: Sendable, Equatable {
  public var sources: [Int32]
  public var targets: [Int32]

  public init(sources: [Int32], targets: [Int32]) {
    self.sources = sources
    self.targets = targets
  }

  /// Targets that are searched for together: all where the sources are few enough to be searched from, else 512 at a time.
  var parts: [Range<Int>] {
    let isFew = 2 * sources.count < targets.count && sources.count <= WideSearch.width
    let step = isFew ? max(targets.count, 1) : WideSearch.width
    return stride(from: 0, to: targets.count, by: step).map { $0..<min($0 + step, targets.count) }
  }
}

extension Graph {
  /// Σ of inverse distances from every source of each query to that query's targets, in undirected hops.
  ///
  /// h(i) = Σ_{j ∈ targets, j ≠ i} 1/d(i, j), with 1/∞ = 0. A directed graph is read as undirected. A source among
  /// the targets leaves itself out; a target named twice counts twice; a source that reaches nothing has 0.
  /// Sums are exact to the last bit, so they depend on no order.
  ///
  /// Sources and targets that lie close together are searched for in their surroundings alone; what has large surroundings
  /// is searched for everywhere, 512 searches at once.
  /// - Returns: for each query one sum for each of its sources, in their order; the same bits for every `threads`.
  /// - Complexity: O(m · Σ targets / 512) words at worst; Σ arcs around each query's nodes where they are near.
  ///   Source: Then et al. 2014; Latora & Marchiori 2001.
  public func harmonicSums(lanes queries: [NearnessQuery], threads: Int = 1) -> [[Double]] {
    NearnessGraph(self).harmonicSums(lanes: queries, threads: threads)
  }
}

extension NearnessGraph {
  /// ``Graph/harmonicSums(lanes:threads:)`` on rows that are ready.
  public func harmonicSums(lanes queries: [NearnessQuery], threads: Int = 1) -> [[Double]] {
    if queries.isEmpty { return [] }
    let moved = queries.map(renumbered)
    // Whole numbers add up to the same in any order, so no result depends on how the work is shared out.
    var (sums, rest) = nearbySums(moved, threads)
    let batches = NearnessBatch.packed(rest, moved)
    let blocks = min(threads, batches.count)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      let search = WideSearch(rows, back: rows)
      defer { search.free() }
      return stride(from: block, to: batches.count, by: blocks).flatMap { batch in
        batches[batch].run(search, moved, component: component)
      }
    }
    for found in parts.joined() { sums[found.query][found.slot].add(found.sum) }
    return sums.map { $0.map(\.value) }
  }

  /// Sums as far as the surroundings of each query give them, and what is left to be searched for everywhere.
  private func nearbySums(
    _ queries: [NearnessQuery], _ threads: Int
  ) -> (sums: [[InverseSum]], rest: [NearnessRest]) {
    let blocks = min(queries.count, threads == 1 ? 1 : 8 * threads)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      var search = NearbySearch(rows, component: component)
      return FixedBlocks.range(block, of: blocks, total: queries.count).map { index in
        let query = queries[index]
        var sums = [InverseSum](repeating: InverseSum(), count: query.sources.count)
        var rest: [NearnessRest] = []
        guard !query.sources.isEmpty else { return (sums, rest) }
        for range in query.parts {
          let left = search.run(sources: query.sources, targets: query.targets[range], into: &sums)
          if !left.isEmpty { rest.append(NearnessRest(query: index, slots: left.map(\.slot), targets: range)) }
        }
        return (sums, rest)
      }
    }
    let all = parts.flatMap { $0 }
    return (all.map { $0.0 }, all.flatMap { $0.1 })
  }
}

/// Sources of a query, by slot, and some of its targets between which distances are still to be found.
struct NearnessRest: Sendable {
  var query: Int
  var slots: [Int]
  var targets: Range<Int>
}
