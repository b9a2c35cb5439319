/// The sentences about encodings.
enum EncodingFindings {
  static let force = Label(
    en: "name the encoding with --encoding, such as --encoding gb18030, or save the file as UTF-8",
    zh: "请用 --encoding 指明编码，例如 --encoding gb18030，或另存为 UTF-8")

  static func utf32(_ file: String) -> Finding {
    .error(
      "E-ENC-UNSUPPORTED", Place(file: file), en: "the file is UTF-32, which is not read",
      zh: "文件是 UTF-32 编码，不支持", hint: Label(en: "save it as UTF-8", zh: "请另存为 UTF-8"))
  }

  static func guessed(_ encoding: TextEncoding, file: String, confidence: Int?) -> Finding {
    let en = confidence.map { " (confidence \($0) %)" } ?? ""
    let zh = confidence.map { "（把握 \($0)%）" } ?? ""
    return .warning(
      "W-ENC-GUESS", Place(file: file), value: encoding.rawValue,
      en: "no encoding is declared; read as \(encoding.rawValue)\(en)",
      zh: "文件没有注明编码，按 \(encoding.rawValue) 读取\(zh)",
      hint: Label(
        en: "if names look wrong, name the encoding with --encoding", zh: "如果名称显示不对，请用 --encoding 指明编码"))
  }

  static func ambiguous(_ encodings: [TextEncoding], file: String, place: Place) -> Finding {
    let names = encodings.map(\.rawValue).joined(separator: ", ")
    return .error(
      "E-ENC-AMBIGUOUS", place, value: names,
      en: "not UTF-8, and the bytes could be read as \(names): nothing is guessed",
      zh: "不是 UTF-8，按 \(names) 都读得通，无法确定编码", hint: force)
  }

  static func unknown(_ place: Place, _ value: String) -> Finding {
    .error(
      "E-ENC-INVALID", place, value: value, en: "bytes \(value) are no text in any encoding that Weft knows",
      zh: "字节 \(value) 在已知的各种编码中都不是文字", hint: force)
  }

  static func invalid(_ place: Place, _ value: String, _ encoding: TextEncoding) -> Finding {
    .error(
      "E-ENC-INVALID", place, value: value, en: "bytes \(value) are not \(encoding.rawValue)",
      zh: "字节 \(value) 不是有效的 \(encoding.rawValue) 编码",
      hint: encoding == .utf8
        ? Label(
          en:
            "lines in another encoding: --encoding-fallback gb18030 reads them; if all of the file is, --encoding gb18030",
          zh: "若个别行是另一种编码，可用 --encoding-fallback gb18030；若整个文件都是，请用 --encoding gb18030")
        : force)
  }

  static func truncated(_ place: Place, _ value: String) -> Finding {
    .error(
      "E-ENC-TRUNC", place, value: value, en: "the file ends inside a character (bytes \(value))",
      zh: "文件在一个字符中间中断（字节 \(value)）",
      hint: Label(en: "the file is cut short; fetch or save it again", zh: "文件不完整，请重新获取或保存"))
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.prefix(8).map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }.joined(separator: " ")
  }
}
