public import WeftMeasure
internal import WeftTable

extension Comparison {
  /// comparison.csv: `measure,level,unit,baseline,NAME…,delta_NAME…,z_NAME…,p_NAME…`, and where any dataset is
  /// illustrative a last column `note` that says so in every row.
  public func table(note: String = "") -> ResultTable {
    let names = columns.map(\.name)
    var header = ["measure", "level", "unit", "baseline"] + names
    for part in ["delta", "z", "p"] { header += names.map { "\(part)_\($0)" } }
    if !note.isEmpty { header.append("note") }
    let cells = rows.indices.map { place in
      let row = rows[place]
      var cells = [row.measure, row.level, row.unit, baselineTexts[place]]
      cells += columns.map { $0.texts[place] }
      for part in [\Column.deltas, \Column.z, \Column.p] {
        cells += columns.map { $0[keyPath: part][place].map(Values.shortest) ?? "" }
      }
      if !note.isEmpty { cells.append(note) }
      return cells
    }
    return ResultTable(name: "comparison", header: header, rows: cells)
  }

  /// tests.csv: one row per column and measure of the region or mean, with the test, its R, z, p, and q (p corrected for
  /// the number of measures tested in that column, Benjamini–Hochberg 1995); a measure that was not tested says why.
  public func testTable(note: String = "") -> ResultTable {
    var cells: [[String]] = []
    for column in columns {
      for (place, row) in rows.enumerated() where row.level == "region" || row.level == "mean" {
        let reason = untestedReason(column, place)
        var line = [column.name, column.reference, row.measure, row.level, column.relation.testName]
        line.append(reason == nil ? "\(settings.runs)" : "")
        line += [column.deltas, column.z, column.p, column.q].map { $0[place].map(Values.shortest) ?? "" }
        line.append(reason?.en ?? "")
        if !note.isEmpty { line.append(note) }
        cells.append(line)
      }
    }
    let header = ["column", "reference", "measure", "level", "test", "replicates", "delta", "z", "p", "q", "untested"]
    return ResultTable(name: "tests", header: header + (note.isEmpty ? [] : ["note"]), rows: cells)
  }
}
