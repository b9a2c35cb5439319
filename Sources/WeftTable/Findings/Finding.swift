/// A place in an input: a file, and where it can be told a line and a column.
public struct Place: Sendable, Hashable {
  /// The file as named to the user, such as `ties.csv` or `county.xlsx[ties]`.
  public var file: String
  /// Line in the file, from 1 (row of the sheet for a workbook).
  public var line: Int?
  /// Column in that line, from 1, in code points (column number of the sheet for a workbook).
  public var column: Int?

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, as far as known.
  public var text: String {
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }
}

/// One thing found wrong, doubtful or worth saying about the data: a value, never thrown.
public struct Finding: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable { case error, warning, note }

  public var severity: Severity
  /// A stable code, such as `E-ID-EMPTY`.
  public var code: String
  public var place: Place?
  /// The offending value as it stands in the file.
  public var value: String?
  public var message: Label
  /// What to do: the finding's own advice, else that of its code.
  public var hint: Label?
  /// How many rows this one finding speaks for, where one line names several.
  public var rows: Int

  public init(
    _ severity: Severity, _ code: String, at place: Place? = nil, value: String? = nil, _ message: Label,
    hint: Label? = nil, rows: Int = 1
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.value = value
    self.message = message
    self.hint = hint ?? FindingCode.hint(of: code)
    self.rows = rows
  }

  /// The one line that users read: `ties.csv:17:3: error: … (hint)`; control characters are escaped.
  public func line(in language: Language) -> String {
    let kind: String
    switch (severity, language) {
    case (.error, .en): kind = "error"
    case (.warning, .en): kind = "warning"
    case (.note, .en): kind = "note"
    case (.error, .zh): kind = "错误"
    case (.warning, .zh): kind = "警告"
    case (.note, .zh): kind = "说明"
    }
    let start = place.map { "\($0.text): " } ?? ""
    let end = hint.map { language == .zh ? "（\($0.zh)）" : " (\($0.en))" } ?? ""
    return (start + "\(kind): " + message.text(in: language) + end).escapingControls
  }
}

extension String {
  /// The text with control and bidirectional-override characters written as `\u{…}`, safe for a terminal.
  public var escapingControls: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
