/// Reads one table from UTF-8 text.
struct CSVReader {
  let text: [UInt8]
  let start: Int
  let file: String
  let options: CSV.ReadOptions
  let index: LineIndex
  var findings = FindingList()

  /// Fields of the used rows, then of the table.
  var cells: [CellRange] = []
  var extra: [UInt8] = []
  var origins: [Int: Int] = [:]
  var rowCount = 0
  var delimiter: UInt8 = 0x2C

  var lineEnds = [0, 0, 0, 0]
  var firstBlank: Int?
  var blankRows = 0
  var extraEmptyRows = 0
  var firstExtraEmpty: Int?
  var dialect: (delimiter: UInt8, start: Int, rows: Int)?
  var strayQuotes: (start: Int, rows: Int)?
  var quoteErrors = 0

  init(text: [UInt8], start: Int, file: String, options: CSV.ReadOptions) {
    self.text = text
    self.start = start
    self.file = file
    self.options = options
    index = LineIndex(file: file, bytes: text, text: start..<text.count)
  }

  mutating func read() -> Table? {
    let text = text
    return text.withUnsafeBufferPointer { pointer in
      var forced = options.delimiter
      let body = declaredDelimiter(pointer, &forced)
      let sniffer = CSVSniffer(pointer, range: body..<text.count, forced: forced)
      delimiter = sniffer.delimiter
      var scanner = CSVScanner(
        text: pointer, range: body..<text.count, delimiter: sniffer.delimiter, fieldLimit: options.fieldLimit)
      guard let header = header(&scanner, columns: sniffer.columns) else { return nil }
      guard readRows(&scanner, header) else { return nil }
      extra = scanner.extra
      return finish(header)
    }
  }

  /// `sep=;` on the first line, as Excel writes it, names the delimiter.
  private mutating func declaredDelimiter(_ text: UnsafeBufferPointer<UInt8>, _ forced: inout UInt8?) -> Int {
    let rest = text[start...]
    guard rest.count > 5, rest.prefix(4).elementsEqual("sep=".utf8), [10, 13].contains(text[start + 5]) else {
      return start
    }
    if forced == nil { forced = text[start + 4] }
    note(CSVFindings.preamble(index.place(start), rows: 1))
    return text[start + 5] == 13 && start + 6 < text.count && text[start + 6] == 10 ? start + 7 : start + 6
  }

  mutating func note(_ finding: Finding) { findings.append(finding) }

  /// All records after the header. False where a limit stops the reading.
  private mutating func readRows(_ scanner: inout CSVScanner, _ header: CSVHeader) -> Bool {
    let columns = header.names.count
    scanner.fields.removeAll()
    scanner.unescaped.removeAll()
    if let first = header.firstRow { scanner.position = first }
    scanner.fields.reserveCapacity(estimate(scanner, columns))
    let bulk = CSVBulk(
      columns: columns, heading: header.raw?.first ?? [], delimiter: delimiter, fieldLimit: options.fieldLimit)
    while true {
      if columns > 1 {
        let usual = bulk.read(&scanner)
        rowCount += usual.rows
        lineEnds[CSVScanner.LineEnd.crlf.rawValue] += usual.pairs
        lineEnds[CSVScanner.LineEnd.lf.rawValue] += usual.rows - usual.pairs
      }
      let start = scanner.position
      let first = scanner.fields.count
      let record = scanner.next()
      if record == .none { break }
      lineEnds[scanner.lineEnd.rawValue] += 1
      guard record == .fields else {
        guard recover(&scanner, record, from: start, first: first) else { return false }
        continue
      }
      if let quote = scanner.strayQuote { strayQuotes = (strayQuotes?.start ?? quote, (strayQuotes?.rows ?? 0) + 1) }
      let count = scanner.fields.count - first
      if count == columns, columns > 1 || !isBlank(scanner, first) {
        guard !isAllEmpty(scanner, first), !isHeader(scanner, first, header) else {
          drop(&scanner, first, start)
          continue
        }
        rowCount += 1
      } else {
        guard uneven(&scanner, first: first, start: start, columns: columns) else { return false }
      }
    }
    cells = scanner.fields
    for (field, start) in scanner.unescaped { origins[field] = start }
    return true
  }

  private func estimate(_ scanner: CSVScanner, _ columns: Int) -> Int {
    var lines = 0
    let sample = min(scanner.position + 65_536, text.count)
    for position in scanner.position..<sample where text[position] == 10 { lines += 1 }
    let share = Double(max(lines, 1)) / Double(max(sample - scanner.position, 1))
    return min(Int(Double(text.count - scanner.position) * share * 1.02) + 16, text.count) * columns
  }

  private func isBlank(_ scanner: CSVScanner, _ first: Int) -> Bool {
    !scanner.wasQuoted && scanner.fields[first].range.allSatisfy { scanner.text[$0] == 0x20 || scanner.text[$0] == 9 }
  }

  private func isAllEmpty(_ scanner: CSVScanner, _ first: Int) -> Bool {
    guard scanner.fields[first].isEmpty, !(scanner.wasQuoted && scanner.fields.count - first == 1) else { return false }
    return scanner.fields[first...].allSatisfy(\.isEmpty)
  }

  private func isHeader(_ scanner: CSVScanner, _ first: Int, _ header: CSVHeader) -> Bool {
    guard let raw = header.raw, scanner.fields[first].range.count == raw[0].count else { return false }
    return zip(scanner.fields[first...], raw).allSatisfy { field, name in
      field.upperBound <= scanner.text.count && scanner.text[field.range].elementsEqual(name)
    }
  }

  /// Takes a blank or repeated row out again and remembers it.
  private mutating func drop(_ scanner: inout CSVScanner, _ first: Int, _ start: Int) {
    if isAllEmpty(scanner, first) {
      blankRows += 1
      if firstBlank == nil { firstBlank = start }
    } else {
      note(CSVFindings.repeatedHeader(index.place(start)))
    }
    discard(&scanner, first)
  }

  func discard(_ scanner: inout CSVScanner, _ first: Int) {
    while let last = scanner.unescaped.last, last.field >= first { scanner.unescaped.removeLast() }
    scanner.fields.removeSubrange(first...)
  }
}
