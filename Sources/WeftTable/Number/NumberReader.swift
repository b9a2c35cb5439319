/// The steps of ``NumberText/parse(_:comma:)-(ArraySlice<UInt8>,_)``.
enum NumberReader {
  private static let powers: [Double] = (0...22).reduce(into: []) { list, _ in list.append((list.last ?? 0.1) * 10) }

  /// Plain digits with at most one point: exact, since digits and power of ten are both exact doubles.
  @inline(__always)
  static func plain(_ text: ArraySlice<UInt8>) -> Double? {
    guard !text.isEmpty, text.count <= 17 else { return nil }
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = -1
    var isNegative = false
    var position = text.startIndex
    if text[position] == 0x2D {
      isNegative = true
      position += 1
    }
    while position < text.endIndex {
      let byte = text[position]
      if byte >= 0x30, byte <= 0x39 {
        mantissa = mantissa * 10 + UInt64(byte - 0x30)
        digits += 1
        if decimals >= 0 { decimals += 1 }
      } else if byte == 0x2E, decimals < 0, digits > 0 {
        decimals = 0
      } else {
        return nil
      }
      position += 1
    }
    guard digits > 0, digits <= 15, decimals != 0 else { return nil }
    let value = decimals > 0 ? Double(mantissa) / powers[decimals] : Double(mantissa)
    return isNegative ? -value : value
  }

  static func parse(_ text: ArraySlice<UInt8>, comma: NumberText.Comma) -> NumberText {
    var notes: NumberText.Notes = []
    let (ascii, isPlain) = normalized(String(decoding: text, as: UTF8.self), &notes)
    guard !ascii.isEmpty else { return .empty }
    guard isPlain else { return .refused(refusal(of: ascii)) }
    switch resolve(ascii, comma, &notes) {
    case .failure(let refusal): return .refused(refusal)
    case .success(let digits):
      guard isNumber(digits) else { return .refused(refusal(of: ascii)) }
      guard let value = Double(digits) else { return .refused(.format) }
      guard value.isFinite else { return .refused(.infinite) }
      if abs(value) >= 0x1p53, !digits.contains(where: { $0 == "." || $0 == "e" || $0 == "E" }),
        spelled(value) != digits
      {
        notes.insert(.imprecise)
      }
      return .number(value, notes)
    }
  }

  /// The text with full-width forms, dashes and surrounding space made plain, and whether only ASCII is left.
  private static func normalized(_ text: String, _ notes: inout NumberText.Notes) -> (String, Bool) {
    var result = ""
    var isPlain = true
    let trimmed = text.trimmingSpaces
    if trimmed.utf8.count != text.utf8.count { notes.insert(.spaces) }
    for scalar in trimmed.unicodeScalars {
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF0B, 0xFF0C, 0xFF0E, 0xFF25, 0xFF45:
        notes.insert(.fullWidth)
        result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0xFF0D:
        notes.insert(.fullWidth)
        result.append("-")
      case 0x2212, 0x2013, 0xFE63:
        notes.insert(.unicodeMinus)
        result.append("-")
      case 0..<0x80: result.unicodeScalars.append(scalar)
      default:
        isPlain = false
        result.unicodeScalars.append(scalar)
      }
    }
    return (result, isPlain)
  }

  private enum Resolved {
    case success(String)
    case failure(NumberText.Refusal)
  }

  /// Decides what the commas mean.
  private static func resolve(_ text: String, _ comma: NumberText.Comma, _ notes: inout NumberText.Notes) -> Resolved {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return .success(text) }
    let whole = parts[0].drop { $0 == "-" || $0 == "+" }
    let isGrouped =
      (1...3).contains(whole.count) && parts.dropFirst().dropLast().allSatisfy { $0.count == 3 }
      && parts[parts.count - 1].prefix(while: \.isASCIIDigit).count == 3
    switch comma {
    case .thousands: return isGrouped ? .success(parts.joined()) : .failure(.format)
    case .decimal:
      guard parts.count == 2, !text.contains(".") else { return .failure(.format) }
    case .careful:
      guard parts.count == 2, !text.contains("."), !parts[1].isEmpty, !whole.isEmpty else {
        return .failure(isGrouped && !text.contains(".") ? .ambiguous : .format)
      }
      if isGrouped, whole != "0" { return .failure(.ambiguous) }
    }
    notes.insert(.decimalComma)
    return .success(parts.joined(separator: "."))
  }

  /// Sign, digits with at most one point, exponent; at least one digit before the exponent and one in it.
  private static func isNumber(_ text: String) -> Bool {
    var bytes = text.utf8[...]
    func digits() -> Int {
      let count = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      bytes = bytes.dropFirst(count)
      return count
    }
    if bytes.first == 0x2B || bytes.first == 0x2D { bytes = bytes.dropFirst() }
    var count = digits()
    if bytes.first == 0x2E {
      bytes = bytes.dropFirst()
      count += digits()
    }
    guard count > 0 else { return false }
    if bytes.first == 0x45 || bytes.first == 0x65 {
      bytes = bytes.dropFirst()
      if bytes.first == 0x2B || bytes.first == 0x2D { bytes = bytes.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return bytes.isEmpty
  }

  private static func refusal(of text: String) -> NumberText.Refusal {
    let word = text.lowercased().drop { $0 == "+" || $0 == "-" }
    if word.hasPrefix("nan") || word == "n/a" || word == "na" || word == "null" || word == "none" {
      return .notANumber
    }
    if word.hasPrefix("inf") || word == "∞" { return .infinite }
    if word.hasPrefix("0x") { return .format }
    // A number with something before or after it that is neither digit nor mark.
    let marks = CharacterClass.currency
    let bare = word.drop { marks.contains($0) || $0 == " " }
    let rest = bare.drop { $0.isASCIIDigit || $0 == "." || $0 == "," }
    if bare.first?.isASCIIDigit == true, bare.count < word.count || isUnit(rest) { return .unit }
    return .format
  }

  private static func isUnit(_ rest: Substring) -> Bool {
    guard let first = rest.first(where: { $0 != " " }) else { return false }
    return rest.lowercased() != "e" && rest.allSatisfy { !$0.isASCIIDigit }
      && (first.isLetter || first == "%" || first == "％" || first == "°")
  }

  private static func spelled(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? ""
  }
}

private enum CharacterClass {
  static let currency: [Character] = ["$", "¥", "￥", "€", "£"]
}

extension Character {
  var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}

extension String {
  /// The text without white space at its ends: ASCII, no-break, full-width and zero-width space, and marks.
  public var trimmingSpaces: String {
    let isSpace: (Unicode.Scalar) -> Bool = { scalar in
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
