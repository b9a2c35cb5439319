/// The words of DOT.
struct DOTLexer {
  enum Token: Hashable {
    /// A name, number or quoted text; `isBare` where it could be a keyword.
    case id(String, isBare: Bool)
    case html(String)
    case edge(isDirected: Bool)
    case mark(UInt8)
    case end
    case broken(String)
  }

  private let bytes: [UInt8]
  private var position: Int
  private(set) var start = 0
  let index: LineIndex

  init(_ bytes: [UInt8], from position: Int, file: String) {
    self.bytes = bytes
    self.position = position
    index = LineIndex(file: file, bytes: bytes, text: position..<bytes.count)
  }

  var place: Place { index.place(start) }

  mutating func next() -> Token {
    if let failure = skip() { return failure }
    start = position
    guard position < bytes.count else { return .end }
    let byte = bytes[position]
    switch byte {
    case 0x22: return quoted()
    case 0x3C: return html()
    case 0x7B, 0x7D, 0x5B, 0x5D, 0x3D, 0x3B, 0x2C, 0x3A, 0x2B:
      position += 1
      return .mark(byte)
    case 0x2D where position + 1 < bytes.count && (bytes[position + 1] == 0x3E || bytes[position + 1] == 0x2D):
      position += 2
      return .edge(isDirected: bytes[position - 1] == 0x3E)
    default: return bare()
    }
  }

  private func isName(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F || byte >= 0x80
  }

  private mutating func bare() -> Token {
    if bytes[position] == 0x2D || bytes[position] == 0x2E || (0x30...0x39).contains(bytes[position]) {
      // A numeral: -?(.digits | digits(.digits)?)
      if bytes[position] == 0x2D { position += 1 }
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) || bytes[position] == 0x2E { position += 1 }
    }
    while position < bytes.count, isName(bytes[position]) { position += 1 }
    guard position > start, bytes[start..<position] != [0x2D] else {
      position = start + 1
      return .broken(String(decoding: bytes[start..<position], as: UTF8.self))
    }
    return .id(String(decoding: bytes[start..<position], as: UTF8.self), isBare: true)
  }

  /// A quoted text: `\"` is a quote, a backslash before a line end joins lines, all else stays as it is.
  private mutating func quoted() -> Token {
    var text: [UInt8] = []
    position += 1
    while position < bytes.count, bytes[position] != 0x22 {
      guard bytes[position] == 0x5C, position + 1 < bytes.count else {
        text.append(bytes[position])
        position += 1
        continue
      }
      switch bytes[position + 1] {
      case 0x22: text.append(0x22)
      case 10: break
      case 13: if position + 2 < bytes.count, bytes[position + 2] == 10 { position += 1 }
      default: text += bytes[position...position + 1]
      }
      position += 2
    }
    guard position < bytes.count else { return .broken("\"") }
    position += 1
    return .id(String(decoding: text, as: UTF8.self), isBare: false)
  }

  private mutating func html() -> Token {
    var depth = 0
    let first = position + 1
    while position < bytes.count {
      if bytes[position] == 0x3C { depth += 1 }
      if bytes[position] == 0x3E {
        depth -= 1
        if depth == 0 { break }
      }
      position += 1
    }
    guard position < bytes.count else { return .broken("<") }
    position += 1
    return .html(String(decoding: bytes[first..<position - 1], as: UTF8.self))
  }

  /// Passes over white space, comments and lines that start with `#`.
  private mutating func skip() -> Token? {
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      if byte <= 0x20 {
        position += 1
      } else if byte == 0x2F, next == 0x2F {
        skipLine()
      } else if byte == 0x23, position == 0 || bytes[position - 1] == 10 || bytes[position - 1] == 13 {
        skipLine()
      } else if byte == 0x2F, next == 0x2A {
        start = position
        position += 2
        while position + 1 < bytes.count, bytes[position] != 0x2A || bytes[position + 1] != 0x2F { position += 1 }
        guard position + 1 < bytes.count else {
          position = bytes.count
          return .broken("/*")
        }
        position += 2
      } else {
        break
      }
    }
    return nil
  }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
  }
}
