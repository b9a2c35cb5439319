/// The words of GML: keys, numbers, strings, brackets, each with its place.
struct GMLLexer {
  enum Token: Hashable { case word(String), string(String), open, close, end, unclosed }

  private let bytes: [UInt8]
  private(set) var position: Int
  private(set) var start = 0
  let index: LineIndex

  init(_ bytes: [UInt8], from position: Int, file: String) {
    self.bytes = bytes
    self.position = position
    index = LineIndex(file: file, bytes: bytes, text: position..<bytes.count)
  }

  /// The place of the last token.
  var place: Place { index.place(start) }

  mutating func next() -> Token {
    skip()
    start = position
    guard position < bytes.count else { return .end }
    switch bytes[position] {
    case 0x5B:
      position += 1
      return .open
    case 0x5D:
      position += 1
      return .close
    case 0x22: return string()
    default:
      while position < bytes.count, !Self.ends(bytes[position]) { position += 1 }
      return .word(String(decoding: bytes[start..<position], as: UTF8.self))
    }
  }

  private static func ends(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x5B || byte == 0x5D || byte == 0x22 }

  /// Passes over white space and lines that start with `#`.
  private mutating func skip() {
    while position < bytes.count {
      if bytes[position] <= 0x20 {
        position += 1
      } else if bytes[position] == 0x23 {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func string() -> Token {
    position += 1
    let first = position
    while position < bytes.count, bytes[position] != 0x22 { position += 1 }
    guard position < bytes.count else { return .unclosed }
    position += 1
    return .string(GMLText.plain(String(decoding: bytes[first..<position - 1], as: UTF8.self)))
  }
}

/// Character references in GML strings.
enum GMLText {
  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = ["quot": 34, "amp": 38, "lt": 60, "gt": 62, "apos": 39]
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
      micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
      Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
      Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
      ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
      uuml yacute thorn yuml
      """
    for (offset, name) in latin.split(separator: " ").enumerated() { names[String(name)] = 160 + UInt32(offset) }
    return names
  }()

  static func plain(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      let name = rest.dropFirst().prefix { $0 != ";" && $0 != "&" && $0.value > 0x20 }
      if scalar == "&", name.count <= 10, rest.dropFirst(1 + name.count).first == ";",
        let value = value(String(String.UnicodeScalarView(name))), let decoded = Unicode.Scalar(value)
      {
        result.append(decoded)
        rest = rest.dropFirst(name.count + 2)
      } else {
        result.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  private static func value(_ name: String) -> UInt32? {
    if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16) }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()) }
    return names[name]
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "&quot;"
      case "&": result += "&amp;"
      default:
        if scalar.value < 0x20 { result += "&#\(scalar.value);" } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }
}
