extension Incidence {
  /// Redundancy of each column: the share of its pairs of rows that also meet in another column.
  ///
  /// rc(v) = |{ {u, w} ⊆ N(v) : ∃ v′ ≠ v with u, w ∈ N(v′) }| / (|N(v)| (|N(v)| − 1) / 2). 1 means that nobody would lose
  /// touch if the column were removed. For rows ask ``transposed``.
  ///
  /// - Returns: one value a column, `nil` below two rows.
  /// - Complexity: O(Σ_v Σ_{u ∈ v} Σ_{v′ ∋ u} |v′|) time.
  /// - Source: Latapy, Magnien & Del Vecchio 2008, Social Networks 30:31.
  public func redundancyOfColumns() -> [Double?] {
    let columns = columns
    var inside = [Int32](repeating: -1, count: rowCount)
    // The last member that each row was found to meet elsewhere; wiped after each column.
    var met = [Int32](repeating: -1, count: rowCount)
    return (0..<columnCount).map { column in
      let members = columns[column]
      if members.count < 2 { return nil }
      for member in members { inside[Int(member)] = Int32(column) }
      var pairs = 0
      for member in members {
        for other in rows[Int(member)] where Int(other) != column {
          for companion in columns[Int(other)] where companion > member {
            if inside[Int(companion)] == Int32(column), met[Int(companion)] != member {
              met[Int(companion)] = member
              pairs += 1
            }
          }
        }
      }
      for member in members { met[Int(member)] = -1 }
      return Double(2 * pairs) / (Double(members.count) * Double(members.count - 1))
    }
  }
}
