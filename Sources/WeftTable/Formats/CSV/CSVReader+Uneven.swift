/// Rows that do not have as many fields as the header, and records that cannot be cut into fields.
extension CSVReader {
  /// A row of another length: blank, in another dialect, with a delimiter too many, or ragged.
  /// False where the number of columns passes the limit.
  mutating func uneven(_ scanner: inout CSVScanner, first: Int, start: Int, columns: Int) -> Bool {
    let count = scanner.fields.count - first
    if count == 1, !scanner.wasQuoted, isSpace(scanner, first) {
      blankRows += 1
      if firstBlank == nil { firstBlank = start }
      discard(&scanner, first)
      return true
    }
    if count > options.columnLimit {
      note(CSVFindings.tooManyColumns(index.place(start), limit: options.columnLimit))
      return false
    }
    let surplus = scanner.fields[(first + min(count, columns))...]
    if count > columns, surplus.allSatisfy(\.isEmpty) {
      extraEmptyRows += 1
      if firstExtraEmpty == nil { firstExtraEmpty = start }
    } else if let other = otherDelimiter(scanner, start: start, columns: columns) {
      dialect = (other, dialect?.start ?? start, (dialect?.rows ?? 0) + 1)
      discard(&scanner, first)
      return true
    } else {
      let field = scanner.fields[min(first + columns, scanner.fields.count - 1)]
      let offset = field.range.lowerBound < text.count ? field.range.lowerBound : start
      note(CSVFindings.ragged(index.place(count > columns ? offset : start), expected: columns, got: count))
    }
    if count > columns {
      while let last = scanner.unescaped.last, last.field >= first + columns { scanner.unescaped.removeLast() }
      scanner.fields.removeLast(count - columns)
    } else {
      let end = scanner.fields[scanner.fields.count - 1].range.upperBound
      for _ in count..<columns { scanner.fields.append(CellRange(end..<end)) }
    }
    rowCount += 1
    return true
  }

  private func isSpace(_ scanner: CSVScanner, _ first: Int) -> Bool {
    scanner.fields[first].range.allSatisfy { scanner.text[$0] == 0x20 || scanner.text[$0] == 9 }
  }

  /// Another delimiter under which the line has exactly the columns expected.
  private func otherDelimiter(_ scanner: CSVScanner, start: Int, columns: Int) -> UInt8? {
    guard columns > 1 else { return nil }
    return CSVSniffer.delimiters.first { candidate in
      guard candidate != scanner.delimiter else { return false }
      var other = CSVScanner(
        text: scanner.text, range: start..<scanner.position, delimiter: candidate, fieldLimit: .max)
      return other.next() == .fields && other.fields.count == columns
    }
  }

  /// After a record that cannot be cut: names it and goes on with the next line. False to stop.
  mutating func recover(
    _ scanner: inout CSVScanner, _ record: CSVScanner.Record, from start: Int, first: Int
  ) -> Bool {
    discard(&scanner, first)
    let place = index.place(scanner.troubleStart)
    switch record {
    case .fieldTooLong:
      note(CSVFindings.fieldTooLong(place, limit: options.fieldLimit))
      return false
    case .unclosedQuote: note(CSVFindings.unclosedQuote(place))
    default: note(CSVFindings.junkAfterQuote(place))
    }
    quoteErrors += 1
    if quoteErrors >= 100 {
      note(CSVFindings.gaveUp(place))
      return false
    }
    scanner.skipLine(from: scanner.troubleStart)
    return true
  }
}
