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
      var sums = [[InverseSum]](repeating: [], count: moved.count)
      for batch in stride(from: block, to: batches.count, by: blocks) {
        for found in batches[batch].run(search, moved, component: component) {
          if sums[found.query].isEmpty {
            sums[found.query] = [InverseSum](repeating: InverseSum(), count: moved[found.query].sources.count)
          }
          sums[found.query][found.slot].add(found.sum)
        }
      }
      return sums
    }
    for part in parts {
      for (query, found) in part.enumerated() {
        for (slot, sum) in found.enumerated() { sums[query][slot].add(sum) }
      }
    }
    return sums.map { $0.map(\.value) }
  }

  /// Sums as far as the surroundings of each query give them, and what is left to be searched for everywhere.
  private func nearbySums(
    _ queries: [NearnessQuery], _ threads: Int
  ) -> (sums: [[InverseSum]], rest: [NearnessRest]) {
    let benches = Workbenches { NearbySearch(rows, component: component) }
    let order = FixedBlocks.largestFirst(queries.map(\.sources.count))
    let parts = FixedBlocks.map(count: queries.count, threads: threads) { index in
      benches.use { nearbySums(queries[order[index]], of: order[index], by: &$0) }
    }
    var sums = [[InverseSum]](repeating: [], count: queries.count)
    var rests = [[NearnessRest]](repeating: [], count: queries.count)
    for (query, part) in zip(order, parts) { (sums[query], rests[query]) = part }
    return (sums, rests.flatMap { $0 })
  }

  private func nearbySums(
    _ query: NearnessQuery, of index: Int, by search: inout NearbySearch
  ) -> (sums: [InverseSum], rest: [NearnessRest]) {
    var sums = [InverseSum](repeating: InverseSum(), count: query.sources.count)
    if query.sources.isEmpty { return (sums, []) }
    let parts = query.parts
    let isEverywhere = parts.count > 1 && arcs(of: query.sources) > rows.targets.count / 8
    let everyone = isEverywhere ? Array(query.sources.indices) : []
    let rest = parts.compactMap { range -> NearnessRest? in
      // Surroundings of so much are the whole, or nearly so.
      let left =
        isEverywhere
        ? everyone
        : search.run(sources: query.sources, targets: query.targets[range], into: &sums).map(\.slot)
      return left.isEmpty ? nil : NearnessRest(query: index, slots: left, targets: range)
    }
    return (sums, rest)
  }

  private func arcs(of nodes: [Int32]) -> Int {
    nodes.reduce(0) { $0 + Int(rows.offsets[Int($1) + 1] - rows.offsets[Int($1)]) }
  }
}

/// Sources of a query, by slot, and some of its targets between which distances are still to be found.
struct NearnessRest: Sendable {
  var query: Int
  var slots: [Int]
  var targets: Range<Int>
}
