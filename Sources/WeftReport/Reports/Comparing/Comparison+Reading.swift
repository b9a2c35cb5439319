internal import WeftScenario

extension Comparison {
  /// The names of the sites, the baseline first.
  var sites: [String] {
    [baselineName]
      + columns.filter { if case .scenario = $0.relation { false } else { true } }.map(\.name)
  }

  /// Each scenario once, with the column that holds it in each site.
  var scenarioNames: [(name: String, columns: [String: String])] {
    var result: [(name: String, columns: [String: String])] = []
    for column in columns {
      guard case .scenario = column.relation else { continue }
      // With several sites a column is named SITE.SCENARIO.
      let prefix = column.reference + "."
      let name = column.name.hasPrefix(prefix) ? String(column.name.dropFirst(prefix.count)) : column.name
      if let known = result.firstIndex(where: { $0.name == name }) {
        result[known].columns[column.reference] = column.name
      } else {
        result.append((name, [column.reference: column.name]))
      }
    }
    return result
  }

  /// q of a row; a region's mean of an organisations' measure is tested as that mean.
  func q(_ column: Column, _ place: Int) -> Double? {
    if let known = column.q[place] { return known }
    guard rows[place].measure == "mean_suspension", rows[place].level == "region",
      let mean = rows.firstIndex(of: MeasureRow(measure: "suspension", level: "mean", unit: ""))
    else { return nil }
    if case .scenario = column.relation { return nil }
    return column.q[mean]
  }
}
