/// The form in which column headings, table names and words of a vocabulary are compared.
///
/// Case, full-width letters, white space and the joints `_ - . /` do not count, so `Start_Date`, `startdate` and
/// `ＳＴＡＲＴ　ＤＡＴＥ` are one heading. Identifiers are never folded.
enum Folding {
  static func key(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      guard let folded = fold(scalar) else { continue }
      result.unicodeScalars.append(folded)
    }
    return result
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    var value = scalar.value
    if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
    switch value {
    case 0x41...0x5A: return Unicode.Scalar(value + 32)
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      return nil
    case 0x2D, 0x2E, 0x2F, 0x5F, 0xB7, 0x2010...0x2015: return nil
    default: return Unicode.Scalar(value)
    }
  }
}

extension StringProtocol {
  /// The text without white space at either end (any Unicode white space and byte-order marks).
  var trimmed: String {
    let scalars = unicodeScalars
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar.value == 0xFEFF }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }
}
