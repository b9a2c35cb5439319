/// What can be said of a table only when all of it has been read.
extension CSVReader {
  mutating func finish(_ header: CSVHeader) -> Table {
    var header = header
    if extraEmptyRows > 0 {
      note(CSVFindings.trailingDelimiter(index.place(firstExtraEmpty ?? start), rows: extraEmptyRows))
    }
    dropEmptyTail(&header)
    if lineEnds[1...].count(where: { $0 > 0 }) > 1 { note(CSVFindings.mixedLineEnds(file)) }
    if blankRows > 0 { note(CSVFindings.blankRows(index.place(firstBlank ?? start), rows: blankRows)) }
    if let strayQuotes { note(CSVFindings.strayQuote(index.place(strayQuotes.start), rows: strayQuotes.rows)) }
    if let dialect {
      note(
        CSVFindings.dialectChange(
          index.place(dialect.start), from: delimiter, to: dialect.delimiter, rows: dialect.rows))
    }
    if rowCount == 0 { note(CSVFindings.onlyHeader(file)) }
    let (index, origins, columns, count) = (index, origins, header.names.count, text.count)
    let (cells, text) = (cells, text)
    return Table(
      name: Self.tableName(file), file: file, header: header.names, headerPlaces: header.offsets.map(index.place),
      rowCount: rowCount, bytes: extra.isEmpty ? text : text + extra, cells: cells,
      locate: { row, column in
        let cell = row * columns + column
        if let origin = origins[cell] { return index.place(origin) }
        let offset = min(cells[cell].range.lowerBound, count)
        return index.place(offset > 0 && text[offset - 1] == 0x22 ? offset - 1 : offset)
      })
  }

  /// The base name of a file without folders and suffix.
  static func tableName(_ file: String) -> String {
    let base = file.split(separator: "/").last.map(String.init) ?? file
    guard let dot = base.lastIndex(of: "."), dot > base.startIndex else { return base }
    return String(base[..<dot])
  }

  /// A last column without heading and without any value is a trailing delimiter.
  private mutating func dropEmptyTail(_ header: inout CSVHeader) {
    var columns = header.names.count
    let full = columns
    while columns > 1, header.raw != nil, header.names[columns - 1].isEmpty,
      (0..<rowCount).allSatisfy({ cells[$0 * full + columns - 1].isEmpty })
    {
      columns -= 1
    }
    guard columns < full else { return }
    note(CSVFindings.trailingDelimiter(index.place(header.offsets[columns]), rows: rowCount + 1))
    header.names.removeLast(full - columns)
    header.offsets.removeLast(full - columns)
    var kept: [CellRange] = []
    kept.reserveCapacity(rowCount * columns)
    for row in 0..<rowCount { kept += cells[row * full..<row * full + columns] }
    cells = kept
    origins = Dictionary(
      uniqueKeysWithValues: origins.compactMap { cell, start in
        cell % full < columns ? (cell / full * columns + cell % full, start) : nil
      })
  }
}
