extension Graph {
  /// ``harmonicSums(lanes:threads:)`` without searching everywhere: what lies too far away is bracketed.
  ///
  /// Where the surroundings of a query's nodes, followed up to `arcLimit` arcs, leave r targets unmet that a source can reach
  /// and that are more than D steps away, each adds between 0 and 1/(D + 1): half of that is taken, and the error, a bound and
  /// not a deviation, is r/(2(D + 1)). Undirected hops.
  /// - Returns: for each query one estimate for each of its sources; exact where the error is 0. The same bits for every
  ///   `threads`.
  /// - Complexity: O(arcLimit) words a query. Source: Weft.
  public func nearbyHarmonicSums(
    lanes queries: [NearnessQuery], arcLimit: Int, threads: Int = 1
  ) -> [[Estimate]] {
    NearnessGraph(self).nearbyHarmonicSums(lanes: queries, arcLimit: arcLimit, threads: threads)
  }
}

extension NearnessGraph {
  /// ``Graph/nearbyHarmonicSums(lanes:arcLimit:threads:)`` on rows that are ready.
  public func nearbyHarmonicSums(
    lanes queries: [NearnessQuery], arcLimit: Int, threads: Int = 1
  ) -> [[Estimate]] {
    if queries.isEmpty { return [] }
    let blocks = min(queries.count, threads == 1 ? 1 : 8 * threads)
    return FixedBlocks.map(count: blocks, threads: threads) { block in
      var search = NearbySearch(rows, component: component)
      return FixedBlocks.range(block, of: blocks, total: queries.count).map { index -> [Estimate] in
        let query = renumbered(queries[index])
        var sums = [InverseSum](repeating: InverseSum(), count: query.sources.count)
        var halves = [Double](repeating: 0, count: query.sources.count)
        guard !query.sources.isEmpty else { return [] }
        for range in queries[index].parts {
          for rest in search.run(sources: query.sources, targets: query.targets[range], budget: arcLimit, into: &sums) {
            sums[rest.slot].add(rest.found)
            halves[rest.slot] += Double(rest.left) / Double(2 * (rest.beyond + 1))
          }
        }
        return zip(sums, halves).map { Estimate(value: $0.value + $1, error: $1) }
      }
    }.flatMap { $0 }
  }
}
