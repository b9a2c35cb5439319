/// The headings of a table, and where its rows begin.
struct CSVHeader {
  var names: [String]
  var offsets: [Int]
  /// The bytes of each heading as given, to know the header when it comes again; `nil` where columns have no names.
  var raw: [[UInt8]]?
  /// Where the first data row starts, where that is not after the header.
  var firstRow: Int?
}

extension CSVReader {
  private static let preambleLimit = 50

  /// Finds the header: skips lines above it, and names columns by position where the first row is data.
  mutating func header(_ scanner: inout CSVScanner, columns: Int) -> CSVHeader? {
    var skipped: (start: Int, rows: Int)?
    var candidate: Int?
    var blankLine: Int?
    while candidate == nil {
      let start = scanner.position
      scanner.fields.removeAll()
      let record = scanner.next()
      switch record {
      case .none: break
      case .fields:
        lineEnds[scanner.lineEnd.rawValue] += 1
        let fields = scanner.fields
        if fields.allSatisfy(\.isEmpty) {
          blankRows += 1
          if blankLine == nil { blankLine = start }
        } else if isPreamble(scanner, fields, columns, start), (skipped?.rows ?? 0) < Self.preambleLimit {
          skipped = (skipped?.start ?? start, (skipped?.rows ?? 0) + 1)
        } else {
          candidate = start
        }
      default:
        note(
          record == .fieldTooLong
            ? CSVFindings.fieldTooLong(index.place(scanner.troubleStart), limit: options.fieldLimit)
            : CSVFindings.unclosedQuote(index.place(scanner.troubleStart)))
        return nil
      }
      if record == .none { break }
    }
    firstBlank = blankLine
    guard let start = candidate else {
      note(
        .error(
          "E-EMPTY", Place(file: file), en: "the file holds no table", zh: "文件中没有表格",
          hint: Label(en: "a table starts with a row of column names", zh: "表格第一行应为列名")))
      return nil
    }
    if let skipped { note(CSVFindings.preamble(index.place(skipped.start), rows: skipped.rows)) }
    guard scanner.fields.count <= options.columnLimit else {
      note(CSVFindings.tooManyColumns(index.place(start), limit: options.columnLimit))
      return nil
    }
    return headings(scanner, start: start)
  }

  /// A comment, or a title that stands alone above a table of several columns.
  private func isPreamble(_ scanner: CSVScanner, _ fields: [CellRange], _ columns: Int, _ start: Int) -> Bool {
    if scanner.text[start] == 0x23 {
      let name = string(scanner, fields[0]).dropFirst()
      return fields.count != columns || ColumnName(heading: String(name)) == nil
    }
    return columns > 1 && fields.count(where: { !$0.isEmpty }) == 1 && !fields[0].isEmpty && columns > fields.count
      || columns > 2 && fields.count == columns && fields.dropFirst().allSatisfy(\.isEmpty)
  }

  private func string(_ scanner: CSVScanner, _ field: CellRange) -> String {
    let start = scanner.text.count
    return field.range.lowerBound >= start
      ? String(
        decoding: scanner.extra[(field.range.lowerBound - start)..<(field.range.upperBound - start)], as: UTF8.self)
      : String(decoding: scanner.text[field.range], as: UTF8.self)
  }

  private mutating func headings(_ scanner: CSVScanner, start: Int) -> CSVHeader {
    let given = scanner.fields.map { string(scanner, $0) }
    let offsets = scanner.fields.map { field -> Int in
      let lower = field.range.lowerBound
      guard lower < text.count else { return start }
      return lower > self.start && text[lower - 1] == 0x22 ? lower - 1 : lower
    }
    if options.headerRow == .absent || (options.headerRow == .automatic && looksLikeData(scanner, given)) {
      if options.headerRow == .automatic { note(CSVFindings.noHeader(index.place(start))) }
      return CSVHeader(
        names: given.indices.map { "column\($0 + 1)" }, offsets: offsets, raw: nil, firstRow: start)
    }
    var names: [String] = []
    var seen: [String: Int] = [:]
    for (column, raw) in given.enumerated() {
      var name = raw.trimmingSpaces
      if column == 0, name.hasPrefix("#"), ColumnName(heading: String(name.dropFirst())) != nil { name.removeFirst() }
      if name.utf8.count != raw.utf8.count {
        note(CSVFindings.trimmedHeading(index.place(offsets[column]), raw, name))
      }
      if let first = seen[name], !name.isEmpty {
        note(CSVFindings.duplicateColumn(index.place(offsets[column]), name, first: first + 1, second: column + 1))
      }
      if seen[name] == nil { seen[name] = column }
      names.append(name)
    }
    return CSVHeader(names: names, offsets: offsets, raw: given.map { Array($0.utf8) }, firstRow: nil)
  }

  /// Whether the first row is data: no heading is known, and one is a number or comes again in its column.
  private func looksLikeData(_ scanner: CSVScanner, _ given: [String]) -> Bool {
    guard let first = given.first, !first.trimmingSpaces.isEmpty else { return false }
    if given.contains(where: { ColumnName(heading: $0) != nil }) { return false }
    if given.contains(where: { NumberText.parse($0).value != nil }) { return given.count <= 4 }
    var copy = scanner
    var rows = 0
    copy.fields.removeAll()
    while rows < 1_000, copy.next() == .fields {
      rows += 1
      if copy.fields.count == given.count, given.count <= 4 {
        for column in given.indices where string(copy, copy.fields[column]) == given[column] {
          // The whole header coming again is no data.
          if given.indices.contains(where: { string(copy, copy.fields[$0]) != given[$0] }) { return true }
        }
      }
      copy.fields.removeAll(keepingCapacity: true)
    }
    return false
  }
}
