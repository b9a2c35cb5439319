/// The fields of a form as a browser sends them: `name=value&name=value`, percent-encoded UTF-8, `+` for a space.
struct FormFields: Sendable, Hashable {
  private var values: [String: String] = [:]

  /// Later fields of one name take the place of earlier ones; bytes that are no UTF-8 become replacement characters.
  init(_ text: String) {
    for pair in text.split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[FormFields.decoded(halves[0])] = halves.count > 1 ? FormFields.decoded(halves[1]) : ""
    }
  }

  /// The value of a field; `nil` where it is missing or empty.
  subscript(name: String) -> String? {
    guard let value = values[name], !value.isEmpty else { return nil }
    return value
  }

  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var place = 0
    while place < source.count {
      let byte = source[place]
      if byte == UInt8(ascii: "%"), place + 2 < source.count,
        let high = digit(source[place + 1]), let low = digit(source[place + 2])
      {
        bytes.append(high << 4 | low)
        place += 3
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        place += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
