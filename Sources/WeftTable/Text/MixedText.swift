extension UTF8Text {
  /// A text most of which is UTF-8: every line that is not is read in another encoding, and said to be.
  static func mend(
    _ bytes: [UInt8], from start: Int, with fallback: TextEncoding, file: String
  ) -> DecodedText {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    var faults: [(range: Range<Int>, line: Int)] = []
    var mended: (line: Int, count: Int)?
    var position = start
    var line = 0
    while position < bytes.count {
      var end = position
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      end = min(end + 1, bytes.count)
      line += 1
      let part = bytes[position..<end]
      if UTF8Scan(Array(part), from: 0).faultCount == 0 {
        text += part
      } else if let read = LegacyText.string(part, fallback) {
        text += read.utf8
        mended = (mended?.line ?? line, (mended?.count ?? 0) + 1)
      } else {
        faults.append((position..<end, line))
        text.append(10)
      }
      position = end
    }
    guard faults.isEmpty else {
      return DecodedText(
        failing: faults.prefix(20).map { fault in
          EncodingFindings.invalid(
            Place(file: file, line: fault.line, column: 1),
            EncodingFindings.hexadecimal(bytes[fault.range].drop { $0 < 0x80 }), fallback)
        })
    }
    var result = accept(text, UTF8Scan(text, from: 0), from: 0, file: file)
    if result.bytes != nil, let mended {
      result.findings.insert(
        .warning(
          "W-ENC-FALLBACK", Place(file: file, line: mended.line), value: fallback.rawValue,
          en: "\(mended.count) line(s) that are not UTF-8 are read as \(fallback.rawValue), as asked",
          zh: "\(mended.count) 行不是 UTF-8，按要求以 \(fallback.rawValue) 读取", rows: mended.count), at: 0)
    }
    return result
  }
}
