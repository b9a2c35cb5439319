/// How plausible a text is in each legacy encoding.
struct EncodingScore {
  var encoding: TextEncoding
  /// From 0 to 1: the share of its characters that are frequent ones, less the lines that cannot be decoded.
  var value: Double

  /// Below this no reading is believed.
  static let plausible = 0.3
  private static let sampleSize = 40_000

  /// All encodings, the most plausible first.
  static func all(of bytes: [UInt8]) -> [EncodingScore] {
    let sample = sample(of: bytes)
    var scores = [TextEncoding.gb18030, .big5, .shiftJIS, .eucJP, .eucKR].map { encoding in
      EncodingScore(encoding: encoding, value: share(of: sample, encoding))
    }
    scores.append(EncodingScore(encoding: .windows1252, value: westernShare(of: sample)))
    return scores.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
  }

  /// The first lines that are not plain ASCII.
  private static func sample(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var size = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: true) {
      guard line.contains(where: { $0 >= 0x80 }) else { continue }
      lines.append(line.prefix(2_000))
      size += min(line.count, 2_000)
      if size > sampleSize { break }
    }
    return lines
  }

  private static func share(of lines: [ArraySlice<UInt8>], _ encoding: TextEncoding) -> Double {
    let frequent: Set<Unicode.Scalar>
    switch encoding {
    case .gb18030: frequent = FrequentCharacters.simplified
    case .big5: frequent = FrequentCharacters.traditional
    case .eucKR: frequent = FrequentCharacters.korean
    default: frequent = FrequentCharacters.japanese
    }
    var wide = 0
    var common = 0
    var failed = 0
    for line in lines {
      guard let text = LegacyText.string(line, encoding) else {
        failed += 1
        continue
      }
      for scalar in text.unicodeScalars where scalar.value >= 0x80 {
        // Punctuation and full-width forms say nothing: every East Asian encoding has them.
        if (0x3000...0x3020).contains(scalar.value) || (0xFF01...0xFF5E).contains(scalar.value) { continue }
        wide += 1
        if frequent.contains(scalar) { common += 1 }
      }
    }
    guard wide > 0 else { return 0 }
    return Double(common) / Double(wide) * (1 - Double(failed) / Double(lines.count))
  }

  /// The share of bytes above ASCII that stand alone, next to a Latin letter, and are letters themselves.
  private static func westernShare(of lines: [ArraySlice<UInt8>]) -> Double {
    var high = 0
    var letters = 0
    for line in lines {
      let line = Array(line)
      for position in line.indices where line[position] >= 0x80 {
        high += 1
        let before = position > 0 ? line[position - 1] : 0x20
        let after = position + 1 < line.count ? line[position + 1] : 0x20
        let isLetter = line[position] >= 0xC0 && line[position] != 0xD7 && line[position] != 0xF7
        if isLetter, before < 0x80, after < 0x80, isLatin(before) || isLatin(after) { letters += 1 }
      }
    }
    return high == 0 ? 0 : Double(letters) / Double(high)
  }

  private static func isLatin(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
