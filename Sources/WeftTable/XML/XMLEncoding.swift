/// Which encoding an XML text is in: what it declares, unless its bytes say otherwise.
enum XMLEncoding {
  static func decode(_ bytes: [UInt8], file: String, as forced: TextEncoding?) -> DecodedText {
    guard !bytes.isEmpty else {
      return DecodedText(failing: [.error("E-EMPTY", Place(file: file), en: "the file is empty", zh: "文件是空的")])
    }
    if let forced { return TextEncoding.decode(bytes, file: file, as: forced) }
    guard let name = declared(bytes) else { return TextEncoding.decode(bytes, file: file) }
    guard let encoding = TextEncoding(named: name) else {
      return DecodedText(failing: [
        .error(
          "E-ENC-UNSUPPORTED", Place(file: file, line: 1), value: name,
          en: "the file declares the encoding \"\(name)\", which is not read", zh: "文件声明的编码“\(name)”不支持",
          hint: Label(en: "save it as UTF-8", zh: "请另存为 UTF-8"))
      ])
    }
    var text = TextEncoding.decode(bytes, file: file)
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian: return text
    case .utf8:
      if let found = text.encoding, found != .utf8 { text.findings.append(mismatch(file, name, found)) }
      return text
    default:
      if text.encoding == .utf8 {
        if bytes.contains(where: { $0 >= 0x80 }) { text.findings.append(mismatch(file, name, .utf8)) }
        return text
      }
      return TextEncoding.decode(bytes, file: file, as: encoding)
    }
  }

  private static func mismatch(_ file: String, _ declared: String, _ found: TextEncoding) -> Finding {
    .warning(
      "W-ENC-DECL-MISMATCH", Place(file: file, line: 1), value: declared,
      en: "the file declares \(declared) but its bytes are \(found.rawValue); read as \(found.rawValue)",
      zh: "文件声明为 \(declared)，实际字节是 \(found.rawValue)；按 \(found.rawValue) 读取")
  }

  /// The encoding named in `<?xml … encoding="…"?>`, for texts that are ASCII up to there.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = String(decoding: bytes[start...].prefix(200), as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let key = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = head[key.upperBound..<end.lowerBound].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
