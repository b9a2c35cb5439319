/// How many columns of a terminal a text takes: Chinese characters take two, marks that combine take none.
enum TextWidth {
  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// Ranges that Unicode's East Asian Width calls wide or full-width (UAX #11), as far as texts use them.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  /// The text filled with spaces to `width` columns.
  static func padded(_ text: String, to width: Int, _ side: Side) -> String {
    let fill = String(repeating: " ", count: max(0, width - of(text)))
    return side == .left ? text + fill : fill + text
  }

  /// Where the text stands in its column.
  enum Side { case left, right }
}
