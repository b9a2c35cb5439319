extension Graph {
  /// Σ of inverse distances from each of some nodes to all others, in hops of the undirected graph.
  ///
  /// h(p) = Σ_{j ≠ p} 1/d(p, j), 1/∞ = 0: what ``distanceSummary(_:threads:)`` gives these nodes, for few of many.
  /// - Returns: one sum for each of `pivots`, in their order.
  /// - Complexity: O(m · levels · ⌈k/512⌉) words of 512 bits. Sources: Then et al. 2014; Latora & Marchiori 2001.
  public func harmonicSums(of pivots: [Int32]) -> [Double] {
    if kind == .directed { return symmetrized().harmonicSums(of: pivots) }
    let rows = CompactRows(self)
    let number = rows.numbers
    let search = WideSearch(rows, back: rows)
    defer { search.free() }
    var sums = [InverseSum](repeating: InverseSum(), count: pivots.count)
    for first in stride(from: 0, to: pivots.count, by: WideSearch.width) {
      let lanes = first..<min(first + WideSearch.width, pivots.count)
      var counts = LaneCounts<WideMask>()
      var current = 1
      func close(_ counts: LaneCounts<WideMask>, _ level: Int) {
        for lane in lanes { sums[lane].add(counts.count(of: lane - first), at: level) }
      }
      search.run(lanes: pivots[lanes].map { number[Int($0)] }, within: 0..<rows.nodeCount) { _, level, mask in
        if level > current {
          close(counts, current)
          (counts, current) = (LaneCounts(), level)
        }
        counts.add(mask)
      }
      close(counts, current)
    }
    return sums.map(\.value)
  }
}
