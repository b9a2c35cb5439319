/// JSON text written by hand, where the order of keys matters.
public enum JSONText {
  /// A string in quotes: quotes, backslashes and control characters escaped, all else as it is.
  public static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Whether a text reads in JSON as a number or flag as it stands.
  public static func isLiteral(_ text: String) -> Bool {
    if text == "true" || text == "false" { return true }
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first) else { return false }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let hasLeadingZero = digits.count > 1 && digits.first == 48 && (48...57).contains(digits.dropFirst().first ?? 0)
    return Double(text)?.isFinite == true && !hasLeadingZero && text.utf8.last != UInt8(ascii: ".")
      && !text.utf8.contains { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "X") }
  }
}
