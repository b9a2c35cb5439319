extension CSV {
  /// Whether cells that a spreadsheet would run as formulas are marked.
  public enum CellSafety: Sendable, Hashable {
    /// Text exactly as it is.
    case plain
    /// Text that starts with `=` `+` `-` `@`, a tab or a line end gets an apostrophe before it; numbers do not.
    case excelSafe
  }

  /// Whether the text starts with a byte-order mark, by which Excel knows UTF-8.
  public enum Mark: Sendable, Hashable { case none, byteOrder }

  /// What stands between cells.
  public enum Delimiter: UInt8, Sendable, Hashable {
    case comma = 0x2C
    case tab = 9
  }

  public struct WriteOptions: Sendable, Hashable {
    public var safety: CellSafety
    public var mark: Mark
    public var delimiter: Delimiter

    public init(safety: CellSafety = .plain, mark: Mark = .none, delimiter: Delimiter = .comma) {
      self.safety = safety
      self.mark = mark
      self.delimiter = delimiter
    }
  }

  /// A table as text after RFC 4180: commas, quotes only where needed, LF after every row.
  public static func text(header: [String], rows: [[String]], options: WriteOptions = WriteOptions()) -> String {
    var writer = CSVWriter(options: options)
    writer.append(header)
    for row in rows { writer.append(row) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The same as bytes; without a header, rows that follow others.
  public static func utf8(header: [String]?, rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter(options: WriteOptions())
    if let header { writer.append(header) }
    for row in rows { writer.append(row) }
    return writer.bytes
  }

  /// A table's bytes, cell by cell as they stand.
  public static func bytes(_ table: Table, options: WriteOptions = WriteOptions()) -> [UInt8] {
    var writer = CSVWriter(options: options)
    writer.append(table.header)
    for row in 0..<table.rowCount {
      for column in table.header.indices {
        if column > 0 { writer.bytes.append(writer.delimiter) }
        writer.cell(table.utf8(row, column), isOnly: table.header.count == 1)
      }
      writer.bytes.append(10)
    }
    return writer.bytes
  }

  /// The text of a cell that was marked by ``CellSafety/excelSafe``.
  public static func unmarked(_ text: String) -> String {
    guard text.hasPrefix("'"), let second = text.utf8.dropFirst().first, CSVWriter.isMarkable(second) else {
      return text
    }
    return String(text.dropFirst())
  }
}

/// Builds CSV text.
struct CSVWriter {
  let options: CSV.WriteOptions
  let delimiter: UInt8
  var bytes: [UInt8]

  init(options: CSV.WriteOptions) {
    self.options = options
    delimiter = options.delimiter.rawValue
    bytes = options.mark == .byteOrder ? [0xEF, 0xBB, 0xBF] : []
  }

  mutating func append(_ row: [String]) {
    for (column, text) in row.enumerated() {
      if column > 0 { bytes.append(delimiter) }
      if row.count == 1 || options.safety != .plain || !appendPlain(text) {
        cell(ArraySlice(Array(text.utf8)), isOnly: row.count == 1)
      }
    }
    bytes.append(10)
  }

  /// Appends a text that needs no quotes, as nearly all do, without a copy; `false` where it needs them.
  private mutating func appendPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      for byte in utf8 where byte == delimiter || byte == 0x22 || byte == 10 || byte == 13 { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
  }

  /// One cell; the only cell of a row is quoted where it is empty, since a blank line is no row, and where it holds what
  /// could be taken for a delimiter.
  mutating func cell(_ text: ArraySlice<UInt8>, isOnly: Bool) {
    var needsQuotes =
      isOnly && (text.allSatisfy { $0 == 0x20 || $0 == 9 } || text.contains(where: CSVSniffer.delimiters.contains))
    let isMarked = options.safety == .excelSafe && Self.needsMark(text)
    for byte in text where byte == delimiter || byte == 0x22 || byte == 10 || byte == 13 { needsQuotes = true }
    guard needsQuotes || isMarked else {
      bytes += text
      return
    }
    bytes.append(0x22)
    if isMarked { bytes.append(0x27) }
    for byte in text {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Bytes at which a spreadsheet starts a formula, and the mark itself, so that unmarking is exact.
  static func isMarkable(_ byte: UInt8) -> Bool { [0x3D, 0x2B, 0x2D, 0x40, 9, 13, 10, 0x27].contains(byte) }

  private static func needsMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, isMarkable(first) else { return false }
    if first == 0x27 { return text.dropFirst().first.map(isMarkable) ?? false }
    return NumberText.parse(text).value == nil
  }
}
