/// Comma-separated text and its relatives: reading with every doubt named, writing after RFC 4180.
public enum CSV {
  /// Whether the first row names the columns.
  public enum HeaderRow: Sendable, Hashable { case automatic, present, absent }

  public struct ReadOptions: Sendable, Hashable {
    /// `nil`: worked out from the bytes.
    public var encoding: TextEncoding?
    /// The encoding of single lines that are not UTF-8, in a text that is UTF-8 elsewhere; `nil`: they are errors.
    public var fallback: TextEncoding?
    /// `nil`: worked out from the rows; else one of `,` `;` tab `|`.
    public var delimiter: UInt8?
    public var headerRow: HeaderRow
    /// The longest field, in bytes.
    public var fieldLimit: Int
    public var columnLimit: Int

    public init(
      encoding: TextEncoding? = nil, fallback: TextEncoding? = nil, delimiter: UInt8? = nil,
      headerRow: HeaderRow = .automatic,
      fieldLimit: Int = 1 << 20, columnLimit: Int = 16_384
    ) {
      self.encoding = encoding
      self.fallback = fallback
      self.delimiter = delimiter
      self.headerRow = headerRow
      self.fieldLimit = fieldLimit
      self.columnLimit = columnLimit
    }
  }

  /// Reads one table from the bytes of a file.
  ///
  /// Never stops at the first problem: ragged rows, stray and unclosed quotes, repeated headings and the like are
  /// named one by one, and the rows that can be used are in the table. Rows read = rows of the table + rows named.
  /// - Returns: the table, or `nil` where there is none to speak of, and the findings.
  /// - Complexity: O(bytes), some hundred MB/s; memory: one copy of the text and eight bytes a cell.
  public static func read(
    _ bytes: [UInt8], file: String, options: ReadOptions = ReadOptions()
  ) -> (Table?, [Finding]) {
    if let finding = FileKind.refusal(of: bytes, file: file) { return (nil, [finding]) }
    let text = TextEncoding.decode(bytes, file: file, as: options.encoding, fallback: options.fallback)
    guard let decoded = text.bytes else { return (nil, text.findings) }
    var reader = CSVReader(text: decoded, start: text.start, file: file, options: options)
    reader.findings.append(contentsOf: text.findings)
    let table = reader.read()
    return (table, reader.findings.all)
  }
}
