extension Incidence {
  /// A random incidence in which every row and every column keeps its number of members (curveball).
  ///
  /// A trade takes two rows and deals out anew, at random, the columns that only one of them has.
  ///
  /// - Parameter trades: number of trades; about five a row forget the start.
  /// - Complexity: O(k log k) a trade, k the sizes of the two rows.
  /// - Source: Strona et al. 2014, Nature Communications 5:4114.
  public func rewired(trades: Int, using random: inout SeededGenerator) -> Incidence {
    guard rowCount > 1 else { return self }
    var rows = rows
    var pool: [Int32] = []
    for _ in 0..<max(0, trades) {
      let first = random.int(below: rowCount)
      var second = random.int(below: rowCount - 1)
      if second >= first { second += 1 }
      var (one, two) = (rows[first], rows[second])
      pool.removeAll(keepingCapacity: true)
      var (here, there, only) = (0, 0, 0)
      var shared: [Int32] = []
      while here < one.count || there < two.count {
        let left = here < one.count ? one[here] : Int32.max
        let right = there < two.count ? two[there] : Int32.max
        if left == right { shared.append(left) } else { pool.append(min(left, right)) }
        if left <= right { here += 1 }
        if right <= left { there += 1 }
        if left < right { only += 1 }
      }
      if only == 0 || only == pool.count { continue }
      random.shuffle(&pool)
      one = shared + pool[..<only]
      two = shared + pool[only...]
      one.sort()
      two.sort()
      rows[first] = one
      rows[second] = two
    }
    return Incidence(rows: rows, columnCount: columnCount)
  }
}
