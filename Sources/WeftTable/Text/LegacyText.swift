import Foundation

/// Files in the double-byte encodings of East Asia and in Windows-1252.
enum LegacyText {
  /// Reads a text that is not UTF-8 in the only encoding in which it is plausible.
  static func decode(_ bytes: [UInt8], _ scan: UTF8Scan, file: String) -> DecodedText {
    let scores = EncodingScore.all(of: bytes)
    guard let best = scores.first, best.value >= EncodingScore.plausible else {
      return UTF8Text.refuse(bytes, scan, file: file)
    }
    let rivals = scores.filter { $0.value * 2 > best.value && $0.value > 0.15 }
    if rivals.count > 1 {
      let place = LineIndex(file: file, bytes: bytes).place(scan.faults[0].range.lowerBound)
      return DecodedText(failing: [EncodingFindings.ambiguous(rivals.map(\.encoding), file: file, place: place)])
    }
    var text = decode(bytes, forced: best.encoding, file: file)
    if text.bytes != nil {
      let rest = scores.dropFirst().first?.value ?? 0
      let confidence = Int((100 * best.value / (best.value + rest)).rounded())
      text.findings.insert(EncodingFindings.guessed(best.encoding, file: file, confidence: confidence), at: 0)
    }
    return text
  }

  /// Reads a text in a given encoding, some lines at a time; the first places that are not in it are named.
  static func decode(_ bytes: [UInt8], forced encoding: TextEncoding, file: String) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var findings: [Finding] = []
    var faults = 0
    var position = 0
    while position < bytes.count {
      let end = lineEnd(bytes, after: min(position + 65_536, bytes.count))
      if let part = string(bytes[position..<end], encoding) {
        text += part.utf8
      } else {
        for line in lines(bytes, position..<end) {
          if let part = string(bytes[line], encoding) {
            text += part.utf8
            continue
          }
          faults += 1
          if faults <= 20 { findings.append(fault(in: line, of: bytes, after: text, encoding, file)) }
          // Keeps the line count right for the faults that follow; the text itself is given up.
          text.append(10)
        }
      }
      position = end
    }
    if faults > 20 {
      findings.append(
        .error(
          "E-ENC-INVALID", Place(file: file), en: "\(faults - 20) more lines that are not \(encoding.rawValue)",
          zh: "另有 \(faults - 20) 行不是有效的 \(encoding.rawValue)", rows: faults - 20))
    }
    guard findings.isEmpty else { return DecodedText(failing: findings) }
    return UTF8Text.accept(text, UTF8Scan(text, from: 0), from: 0, file: file, as: encoding)
  }

  /// The text of some bytes, or `nil` where they are not in the encoding.
  static func string(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String? {
    guard let text = String(data: Data(bytes), encoding: foundation(encoding)) else { return nil }
    // Some converters put U+FFFD instead of failing; only GB18030 can spell it.
    if encoding != .gb18030, text.unicodeScalars.contains("\u{FFFD}") { return nil }
    return text
  }

  private static func foundation(_ encoding: TextEncoding) -> String.Encoding {
    switch encoding {
    case .gb18030: String.Encoding(rawValue: 0x8000_0632)
    case .big5: String.Encoding(rawValue: 0x8000_0A03)
    case .eucKR: String.Encoding(rawValue: 0x8000_0940)
    case .shiftJIS: .shiftJIS
    case .eucJP: .japaneseEUC
    case .windows1252: .windowsCP1252
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .utf8: .utf8
    }
  }

  /// The end of the line in which `position` falls; a line feed is never part of a double-byte character.
  private static func lineEnd(_ bytes: [UInt8], after position: Int) -> Int {
    var end = position
    while end < bytes.count, end > 0, bytes[end - 1] != 10 { end += 1 }
    return end
  }

  private static func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where bytes[position] == 10 {
      lines.append(start..<position + 1)
      start = position + 1
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  private static func fault(
    in line: Range<Int>, of bytes: [UInt8], after text: [UInt8], _ encoding: TextEncoding, _ file: String
  ) -> Finding {
    var valid = 0
    var column = 1
    for length in 1...min(line.count, 2_000) {
      guard let prefix = string(bytes[line.lowerBound..<line.lowerBound + length], encoding) else { continue }
      valid = length
      column = prefix.unicodeScalars.count + 1
    }
    let start = line.lowerBound + valid
    let place = LineIndex(file: file, bytes: text).place(text.count)
    let value = EncodingFindings.hexadecimal(bytes[start..<min(start + 2, line.upperBound)])
    let here = Place(file: file, line: place.line, column: column)
    return line.upperBound == bytes.count && start + 1 == bytes.count
      ? EncodingFindings.truncated(here, value) : EncodingFindings.invalid(here, value, encoding)
  }
}
