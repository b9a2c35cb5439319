/// A way of writing text as bytes that Weft can read.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case gb18030
  case big5
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  case eucKR = "euc-kr"
  case windows1252 = "windows-1252"

  /// The encoding of a name as users and files write it: `GBK`, `UTF8`, `cp936`, `latin1` are understood.
  public init?(named name: String) {
    let key = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    switch key {
    case "utf8", "utf8sig", "unicode11utf8", "ascii", "usascii": self = .utf8
    case "utf16", "utf16le", "ucs2", "ucs2le", "unicode": self = .utf16LittleEndian
    case "utf16be", "ucs2be": self = .utf16BigEndian
    case "gb18030", "gbk", "gb2312", "cp936", "936", "euccn", "xgbk", "ansi936": self = .gb18030
    case "big5", "big5hkscs", "cp950", "950": self = .big5
    case "shiftjis", "sjis", "cp932", "windows31j", "932": self = .shiftJIS
    case "eucjp": self = .eucJP
    case "euckr", "cp949", "949", "ksc56011987": self = .eucKR
    case "windows1252", "cp1252", "1252", "latin1", "iso88591", "iso885915": self = .windows1252
    default: return nil
    }
  }

  /// Turns the bytes of a text file into UTF-8 without marks.
  ///
  /// A mark decides; then valid UTF-8; then a pattern of zero bytes (UTF-16); then the one legacy encoding in which
  /// the text is plausible. With a fallback, lines that are not UTF-8 are read in that encoding. Two plausible readings are an error that asks for `--encoding`. The text is `nil` where
  /// it cannot be read for certain: U+FFFD never takes the place of a byte.
  /// Complexity: O(n); 1 GB/s for ASCII, some 40 MB/s for legacy encodings.
  public static func decode(
    _ bytes: [UInt8], file: String, as forced: TextEncoding? = nil, fallback: TextEncoding? = nil
  ) -> DecodedText {
    if let forced { return decode(bytes, file: file, forced: forced) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return DecodedText(failing: [EncodingFindings.utf32(file)])
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return UTF16Text.decode(bytes, .utf16LittleEndian, from: 2, file: file) }
    if bytes.starts(with: [0xFE, 0xFF]) { return UTF16Text.decode(bytes, .utf16BigEndian, from: 2, file: file) }
    if let guess = UTF16Text.guess(bytes) {
      var text = UTF16Text.decode(bytes, guess, from: 0, file: file)
      if text.bytes != nil { text.findings.insert(EncodingFindings.guessed(guess, file: file, confidence: nil), at: 0) }
      return text
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let scan = UTF8Scan(bytes, from: start)
    if scan.faultCount == 0 { return UTF8Text.accept(bytes, scan, from: start, file: file) }
    if let fallback { return UTF8Text.mend(bytes, from: start, with: fallback, file: file) }
    if start == 3 || UTF8Text.isDamaged(scan) { return UTF8Text.refuse(bytes, scan, file: file) }
    return LegacyText.decode(bytes, scan, file: file)
  }

  private static func decode(_ bytes: [UInt8], file: String, forced: TextEncoding) -> DecodedText {
    switch forced {
    case .utf8:
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let scan = UTF8Scan(bytes, from: start)
      return scan.faultCount == 0
        ? UTF8Text.accept(bytes, scan, from: start, file: file) : UTF8Text.refuse(bytes, scan, file: file)
    case .utf16LittleEndian, .utf16BigEndian:
      let mark: [UInt8] = forced == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
      return UTF16Text.decode(bytes, forced, from: bytes.starts(with: mark) ? 2 : 0, file: file)
    default: return LegacyText.decode(bytes, forced: forced, file: file)
    }
  }
}

/// The text of a file in UTF-8, or the reasons why there is none.
public struct DecodedText: Sendable {
  /// The bytes, or `nil` where they could not be read for certain.
  public var bytes: [UInt8]?
  /// Where the text starts in ``bytes``: 3 after a mark, else 0.
  public var start: Int
  public var encoding: TextEncoding?
  public var findings: [Finding]

  init(_ bytes: [UInt8], start: Int = 0, encoding: TextEncoding, findings: [Finding] = []) {
    self.bytes = bytes
    self.start = start
    self.encoding = encoding
    self.findings = findings
  }

  init(failing findings: [Finding]) {
    bytes = nil
    start = 0
    encoding = nil
    self.findings = findings
  }
}
