/// Files in UTF-16, with or without a mark.
enum UTF16Text {
  /// The byte order of a text without a mark whose line ends, commas and digits show as zero bytes on one side.
  static func guess(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    var even = 0
    var odd = 0
    let sample = min(bytes.count, 65_536)
    for position in 0..<sample where bytes[position] == 0 {
      if position % 2 == 0 { even += 1 } else { odd += 1 }
    }
    // At least one character in forty is ASCII in any table, and hardly any has a zero low byte.
    if odd >= 2, odd * 80 >= sample, even * 10 <= odd { return .utf16LittleEndian }
    if even >= 2, even * 80 >= sample, odd * 10 <= even { return .utf16BigEndian }
    return nil
  }

  static func decode(_ bytes: [UInt8], _ encoding: TextEncoding, from start: Int, file: String) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    func unit(_ position: Int) -> UInt16 {
      encoding == .utf16LittleEndian
        ? UInt16(bytes[position]) | UInt16(bytes[position + 1]) << 8
        : UInt16(bytes[position + 1]) | UInt16(bytes[position]) << 8
    }
    func failure(_ position: Int, _ en: String, _ zh: String) -> DecodedText {
      let place = LineIndex(file: file, bytes: text).place(text.count)
      let value = EncodingFindings.hexadecimal(bytes[position..<min(position + 2, bytes.count)])
      return DecodedText(failing: [
        .error(
          "E-ENC-UTF16", place, value: value, en: "\(en) at byte \(position) (\(value))",
          zh: "第 \(position) 字节处\(zh)（\(value)）",
          hint: Label(en: "the file is cut short or not UTF-16; save it as UTF-8", zh: "文件不完整或不是 UTF-16，请另存为 UTF-8"))
      ])
    }
    var position = start
    while position + 1 < bytes.count {
      let first = unit(position)
      var scalar = UInt32(first)
      var length = 2
      if first & 0xFC00 == 0xD800 {
        guard position + 3 < bytes.count, unit(position + 2) & 0xFC00 == 0xDC00 else {
          return failure(position, "half of a surrogate pair", "只有半个代理对")
        }
        scalar = 0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(unit(position + 2) & 0x3FF))
        length = 4
      } else if first & 0xFC00 == 0xDC00 {
        return failure(position, "half of a surrogate pair", "只有半个代理对")
      }
      text.appendUTF8(scalar)
      position += length
    }
    guard position == bytes.count else { return failure(position, "an odd number of bytes", "字节数为奇数") }
    return UTF8Text.accept(text, UTF8Scan(text, from: 0), from: 0, file: file, as: encoding)
  }
}

extension [UInt8] {
  /// Appends one code point, which must not be a surrogate.
  mutating func appendUTF8(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80: append(UInt8(scalar))
    case 0x80..<0x800:
      append(UInt8(0xC0 | scalar >> 6))
      append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | scalar >> 12))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    default:
      append(UInt8(0xF0 | scalar >> 18))
      append(UInt8(0x80 | scalar >> 12 & 0x3F))
      append(UInt8(0x80 | scalar >> 6 & 0x3F))
      append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
