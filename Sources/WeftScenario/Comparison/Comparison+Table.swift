public import WeftMeasure

extension Comparison {
  /// comparison.csv: `measure,level,unit,baseline,NAME…,delta_NAME…,z_NAME…,p_NAME…,q_NAME…`, and where any dataset is
  /// illustrative a last column `note` that says so in every row.
  public func table(note: String = "") -> ResultTable {
    let names = columns.map(\.name)
    var header = ["measure", "level", "unit", "baseline"] + names
    for part in ["delta", "z", "p", "q"] { header += names.map { "\(part)_\($0)" } }
    if !note.isEmpty { header.append("note") }
    let cells = rows.indices.map { place in
      let row = rows[place]
      var cells = [row.measure, row.level, row.unit, baselineTexts[place]]
      cells += columns.map { $0.texts[place] }
      for part in [\Column.deltas, \Column.z, \Column.p, \Column.q] {
        cells += columns.map { $0[keyPath: part][place].map(Values.shortest) ?? "" }
      }
      if !note.isEmpty { cells.append(note) }
      return cells
    }
    return ResultTable(name: "comparison", header: header, rows: cells)
  }
}
