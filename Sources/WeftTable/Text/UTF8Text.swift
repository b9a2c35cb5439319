/// Files in UTF-8: accepted with remarks, or refused with every place that is not UTF-8.
enum UTF8Text {
  /// Whether a text with faults is damaged UTF-8 rather than a text in another encoding.
  ///
  /// Legacy double-byte text seldom holds three-byte sequences that are valid UTF-8, damaged UTF-8 seldom holds
  /// faults: whichever is more common decides. A file whose only fault is its cut end is damaged too.
  static func isDamaged(_ scan: UTF8Scan) -> Bool {
    if scan.characters > scan.faultCount { return true }
    return scan.faultCount == 1 && scan.faults[0].isTruncated && scan.faults[0].range.count >= 2
  }

  static func refuse(_ bytes: [UInt8], _ scan: UTF8Scan, file: String) -> DecodedText {
    let index = LineIndex(file: file, bytes: bytes)
    var findings = scan.faults.map { fault in
      let value = EncodingFindings.hexadecimal(bytes[fault.range])
      let place = index.place(fault.range.lowerBound)
      return fault.isTruncated
        ? EncodingFindings.truncated(place, value) : EncodingFindings.invalid(place, value, .utf8)
    }
    let rest = scan.faultCount - scan.faults.count
    if rest > 0 {
      findings.append(
        .error(
          "E-ENC-INVALID", Place(file: file), en: "\(rest) more places that are not UTF-8",
          zh: "另有 \(rest) 处不是有效的 UTF-8", rows: rest))
    }
    return DecodedText(failing: findings)
  }

  static func accept(
    _ bytes: [UInt8], _ scan: UTF8Scan, from start: Int, file: String, as encoding: TextEncoding = .utf8
  ) -> DecodedText {
    let index = LineIndex(file: file, bytes: bytes, text: start..<bytes.count)
    if let offset = scan.firstNUL {
      return DecodedText(failing: [
        .error(
          "E-ENC-BINARY", index.place(offset), en: "the file holds zero bytes: this is not a text file",
          zh: "文件含有零字节，不是文本文件",
          hint: Label(en: "check the file, or name its encoding with --encoding", zh: "请检查文件，或用 --encoding 指明编码"))
      ])
    }
    var result = DecodedText(bytes, start: start, encoding: encoding)
    if let first = scan.replacements.first {
      result.findings.append(
        .warning(
          "W-ENC-REPLACEMENT", index.place(first), value: "U+FFFD",
          en:
            "U+FFFD stands in the text \(scan.replacements.count) times: characters were lost before this file was saved",
          zh: "文本中有 \(scan.replacements.count) 个 U+FFFD：文件保存之前已丢失字符",
          hint: Label(en: "go back to the original file", zh: "请使用原始文件"), rows: scan.replacements.count))
    }
    if let first = scan.bidirectional.first {
      result.findings.append(
        .warning(
          "W-CHAR-BIDI", index.place(first), value: "U+" + hex(bytes, first),
          en:
            "\(scan.bidirectional.count) invisible direction marks in the text: what is seen may not be what is stored",
          zh: "文本中有 \(scan.bidirectional.count) 个不可见的方向控制符：看到的与存储的可能不同",
          rows: scan.bidirectional.count))
    }
    guard !scan.marks.isEmpty else { return result }
    result.findings += scan.marks.prefix(20).map { offset in
      .warning(
        "W-ENC-BOM-MID", index.place(offset), value: "U+FEFF",
        en: "a byte-order mark stands inside the text and is left out", zh: "文本中间有字节序标记，已略去",
        hint: Label(en: "were several files joined into one?", zh: "是否由多个文件拼接而成？"))
    }
    result.bytes = without(scan.marks, bytes, from: start)
    result.start = 0
    return result
  }

  private static func without(_ marks: [Int], _ bytes: [UInt8], from start: Int) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count - start)
    var position = start
    for mark in marks {
      kept += bytes[position..<mark]
      position = mark + 3
    }
    return kept + bytes[position...]
  }

  private static func hex(_ bytes: [UInt8], _ position: Int) -> String {
    let value =
      UInt32(bytes[position] & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6
      | UInt32(bytes[position + 2] & 0x3F)
    return String(value, radix: 16, uppercase: true)
  }
}
