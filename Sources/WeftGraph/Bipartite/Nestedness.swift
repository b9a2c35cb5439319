/// How far the members of small rows (columns) are a subset of those of larger ones, 0 ... 100.
public struct Nestedness: Sendable, Hashable {
  /// Over pairs of rows; `nil` below two rows.
  public let rows: Double?
  /// Over pairs of columns; `nil` below two columns.
  public let columns: Double?
  /// Over pairs of either; `nil` where there are none.
  public let total: Double?
}

extension Incidence {
  /// Nestedness by overlap and decreasing fill (NODF).
  ///
  /// Of each pair of rows, the share of the smaller one's columns that the larger one has too; 0 where both have equally
  /// many or the smaller is empty; and so for columns. 100 × the mean over pairs. Pairs are compared by their totals,
  /// as if margins were sorted downwards, so the order of rows and columns does not matter.
  ///
  /// - Complexity: O(memberships · log) time: only pairs that share a member add anything.
  /// - Source: Almeida-Neto et al. 2008, Oikos 117:1227.
  public func nodf() -> Nestedness {
    let columns = columns
    let byRows = Incidence.pairedOverlap(sizes: rows.map(\.count), sharing: columns)
    let byColumns = Incidence.pairedOverlap(sizes: columns.map(\.count), sharing: rows)
    let rowPairs = rowCount * (rowCount - 1) / 2
    let columnPairs = columnCount * (columnCount - 1) / 2
    func mean(_ sum: Double, _ pairs: Int) -> Double? { pairs <= 0 ? nil : 100 * sum / Double(pairs) }
    return Nestedness(
      rows: mean(byRows, rowPairs), columns: mean(byColumns, columnPairs),
      total: mean(byRows + byColumns, rowPairs + columnPairs))
  }

  /// Σ over pairs of different size of (shared members ÷ the smaller size), member by member.
  private static func pairedOverlap(sizes: [Int], sharing members: [[Int32]]) -> Double {
    var sum = 0.0
    for list in members {
      let fills = list.map { sizes[Int($0)] }.sorted(by: >)
      var larger = 0
      for (index, size) in fills.enumerated() {
        if index > 0, fills[index - 1] != size { larger = index }
        sum += Double(larger) / Double(size)
      }
    }
    return sum
  }
}
