/// Finds the table in the cells of a sheet: header, rows, merged cells filled.
enum SheetTable {
  static func table(of sheet: SheetReader) -> (Table?, [Finding]) {
    var findings = FindingList()
    findings.append(contentsOf: sheet.finish())
    var rows: [Int: [Int: String]] = [:]
    for cell in sheet.cells { rows[cell.place.row, default: [:]][cell.place.column] = cell.text }
    let order = rows.keys.sorted()
    guard let headerRow = header(rows, order) else { return (nil, findings.all) }
    fillMerged(sheet, below: headerRow, &rows, &findings)
    let skipped = order.prefix { $0 < headerRow }.count
    if skipped > 0 {
      findings.append(CSVFindings.preamble(Place(file: sheet.file, line: order[0]), rows: skipped))
    }
    let headings = rows[headerRow] ?? [:]
    let first = rows.values.reduce(headings.keys.min() ?? 1) { min($0, $1.keys.min() ?? $0) }
    let last = headings.keys.max() ?? 1
    let columns = last - first + 1
    let data = rows.keys.filter { $0 > headerRow }.sorted()
    guard data.count * columns <= max(5_000_000, 50 * sheet.cells.count) else {
      findings.append(CSVFindings.tooManyColumns(Place(file: sheet.file, line: headerRow), limit: columns))
      return (nil, findings.all)
    }
    let header = names(headings, first...last, sheet, headerRow, &findings)
    let named = sheet.namedRows.filter { rows[$0] == nil && $0 > headerRow && $0 < (data.last ?? 0) }.count
    let blanks = data.isEmpty ? 0 : data[data.count - 1] - headerRow - data.count - named
    if blanks > 0 { findings.append(CSVFindings.blankRows(Place(file: sheet.file, line: headerRow), rows: blanks)) }
    var texts: [[String]] = []
    texts.reserveCapacity(data.count)
    for row in data {
      let cells = rows[row] ?? [:]
      texts.append((first...last).map { cells[$0] ?? "" })
      if let beyond = cells.keys.filter({ $0 > last }).min() {
        findings.append(
          CSVFindings.ragged(
            Place(file: sheet.file, line: row, column: beyond), expected: columns, got: beyond - first + 1))
      }
    }
    if data.isEmpty { findings.append(CSVFindings.onlyHeader(sheet.file)) }
    let file = sheet.file
    var table = Table(
      name: sheet.name, file: file, header: header, rows: texts,
      locate: { row, column in Place(file: file, line: data[row], column: column + first) })
    table.headerPlaces = header.indices.map { Place(file: file, line: headerRow, column: $0 + first) }
    return (table, findings.all)
  }

  /// The row of headings: the first with a known name among the first few, else the first that is no title.
  private static func header(_ rows: [Int: [Int: String]], _ order: [Int]) -> Int? {
    let start = order.prefix(6)
    let isKnown: (Int) -> Bool = { row in (rows[row] ?? [:]).values.contains { ColumnName(heading: $0) != nil } }
    if let known = start.first(where: isKnown) { return known }
    let width = order.prefix(50).map { rows[$0]?.count ?? 0 }.max() ?? 0
    return start.first { (rows[$0]?.count ?? 0) > 1 || width < 3 } ?? order.first
  }

  /// Every cell of a merged area below the header gets the value shown.
  private static func fillMerged(
    _ sheet: SheetReader, below header: Int, _ rows: inout [Int: [Int: String]], _ findings: inout FindingList
  ) {
    var areas: [String] = []
    for (from, to) in sheet.merged where to.row >= header {
      // Headings joined over several rows or columns name only their first cell.
      guard from.row > header, (to.row - from.row + 1) * (to.column - from.column + 1) <= 100_000 else { continue }
      areas.append("\(from.text):\(to.text)")
      guard let text = rows[from.row]?[from.column] else { continue }
      for row in from.row...to.row {
        for column in from.column...to.column { rows[row, default: [:]][column] = text }
      }
    }
    guard let first = sheet.merged.first(where: { $0.from.row > header }) else { return }
    findings.append(XLSXFindings.merged(sheet.place(first.from), areas))
  }

  private static func names(
    _ headings: [Int: String], _ columns: ClosedRange<Int>, _ sheet: SheetReader, _ row: Int,
    _ findings: inout FindingList
  ) -> [String] {
    var seen: [String: Int] = [:]
    return columns.map { column in
      let raw = headings[column] ?? ""
      let name = raw.trimmingSpaces
      let place = Place(file: sheet.file, line: row, column: column)
      if name.utf8.count != raw.utf8.count { findings.append(CSVFindings.trimmedHeading(place, raw, name)) }
      if let first = seen[name], !name.isEmpty {
        findings.append(CSVFindings.duplicateColumn(place, name, first: first, second: column))
      }
      if seen[name] == nil { seen[name] = column }
      return name
    }
  }
}
