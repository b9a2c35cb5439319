/// Reads the plain XML that Graphviz writes, token by token; comments, declarations and the DOCTYPE are passed over.
struct SVGReader {
  struct Element: Hashable {
    var name: String
    var attributes: [(name: String, value: String)]
    /// Written `<a/>`: nothing inside and no end.
    var isEmpty: Bool

    static func == (a: Element, b: Element) -> Bool { a.name == b.name && a.isEmpty == b.isEmpty }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  enum Token {
    case open(Element)
    case close(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Whether everything read so far was well-formed.
  private(set) var isWhole = true

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> Token? {
    while index < bytes.count {
      guard bytes[index] == 0x3C else {
        let start = index
        while index < bytes.count, bytes[index] != 0x3C { index += 1 }
        return .text(decoded(bytes[start..<index]))
      }
      if skip(from: "<!--", to: "-->") || skip(from: "<?", to: "?>") || skip(from: "<!", to: ">") { continue }
      guard isWhole else { return nil }
      return tag()
    }
    return nil
  }

  /// Passes over what lies between two marks, if it begins here.
  private mutating func skip(from start: StaticString, to end: StaticString) -> Bool {
    guard bytes[index...].starts(with: Array("\(start)".utf8)) else { return false }
    let mark = Array("\(end)".utf8)
    var place = index
    while place + mark.count <= bytes.count {
      if bytes[place] == mark[0], bytes[place..<(place + mark.count)].elementsEqual(mark) {
        index = place + mark.count
        return true
      }
      place += 1
    }
    isWhole = false
    index = bytes.count
    return true
  }

  private mutating func tag() -> Token? {
    index += 1
    let closing = index < bytes.count && bytes[index] == 0x2F
    if closing { index += 1 }
    let name = word()
    var attributes: [(name: String, value: String)] = []
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      case 0x3E:
        index += 1
        return closing ? .close(name) : .open(Element(name: name, attributes: attributes, isEmpty: false))
      case 0x2F where index + 1 < bytes.count && bytes[index + 1] == 0x3E:
        index += 2
        return .open(Element(name: name, attributes: attributes, isEmpty: true))
      default:
        let key = word()
        guard !key.isEmpty, index + 1 < bytes.count, bytes[index] == 0x3D,
          bytes[index + 1] == 0x22 || bytes[index + 1] == 0x27
        else {
          isWhole = false
          return nil
        }
        let quote = bytes[index + 1]
        let start = index + 2
        guard let end = bytes[start...].firstIndex(of: quote) else {
          isWhole = false
          return nil
        }
        attributes.append((key, decoded(bytes[start..<end])))
        index = end + 1
      }
    }
    isWhole = false
    return nil
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09, 0x2F, 0x3D, 0x3E: return String(decoding: bytes[start..<index], as: UTF8.self)
      default: index += 1
      }
    }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// The text with XML's entities resolved; others stand as they are.
  private func decoded(_ slice: ArraySlice<UInt8>) -> String {
    let text = String(decoding: slice, as: UTF8.self)
    guard slice.contains(0x26) else { return text }
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      let name = rest[rest.index(after: mark)..<end]
      switch name {
      case "amp": result += "&"
      case "lt": result += "<"
      case "gt": result += ">"
      case "quot": result += "\""
      case "apos": result += "'"
      default:
        let number =
          name.hasPrefix("#x")
          ? UInt32(name.dropFirst(2), radix: 16) : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
        guard let scalar = number.flatMap(Unicode.Scalar.init) else {
          result += "&"
          rest = rest.dropFirst()
          continue
        }
        result.unicodeScalars.append(scalar)
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
