public import WeftGraph
internal import WeftModel

extension Analysis {
  /// The alliance matrix B: organisations (rows) by alliances (columns), each membership once.
  ///
  /// Memberships count as given, ended or not; `inForce(at:)` drops those that do not hold.
  public var allianceIncidence: Incidence {
    shared("alliance incidence") {
      var rows = [[Int32]](repeating: [], count: count)
      for membership in network.memberships { rows[membership.organization].append(Int32(membership.alliance)) }
      return Incidence(rows: rows, columnCount: network.alliances.count)
    }
  }

  /// B without organisations that belong to no alliance and alliances without members.
  var occupiedIncidence: Incidence {
    let whole = allianceIncidence
    var place = [Int32](repeating: -1, count: whole.columnCount)
    var used: Int32 = 0
    for (column, rows) in whole.columns.enumerated() where !rows.isEmpty {
      place[column] = used
      used += 1
    }
    return Incidence(
      rows: whole.rows.filter { !$0.isEmpty }.map { row in row.map { place[Int($0)] } }, columnCount: Int(used))
  }

  /// Values per alliance, all empty where a table is missing.
  func perAlliance<Value>(_ needed: TableName..., compute: () -> [Value?]) -> [Value?] {
    needed.allSatisfy(has) ? compute() : [Value?](repeating: nil, count: network.alliances.count)
  }
}
