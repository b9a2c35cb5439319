/// What a file is by its first bytes, where it is not text.
enum FileKind {
  /// The finding for bytes that cannot be a text table, or `nil`.
  static func refusal(of bytes: [UInt8], file: String) -> Finding? {
    let place = Place(file: file)
    if bytes.isEmpty {
      return .error(
        "E-EMPTY", place, en: "the file is empty", zh: "文件是空的",
        hint: Label(en: "was it saved completely?", zh: "是否保存完整？"))
    }
    if bytes.count > Int(UInt32.max) {
      return .error(
        "E-LIMIT-FILE", place, en: "the file is larger than 4 GB", zh: "文件超过 4 GB",
        hint: Label(en: "split it", zh: "请拆分文件"))
    }
    if let kind = compression(of: bytes) {
      return .error(
        "E-COMPRESSED", place, value: kind, en: "the file is compressed (\(kind))", zh: "文件是压缩的（\(kind)）",
        hint: kind == "zip"
          ? Label(en: "unpack it; if it is a workbook, name it .xlsx", zh: "请先解压；如果是工作簿，请命名为 .xlsx")
          : Label(en: "unpack it first", zh: "请先解压"))
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return .error(
        "E-XLSX-KIND", place, en: "the file is an old or encrypted Office document, not text",
        zh: "文件是旧版或加密的 Office 文档，不是文本", hint: Label(en: "save it as .xlsx or .csv", zh: "请另存为 .xlsx 或 .csv"))
    }
    if looksLikeHTML(bytes) {
      return .error(
        "E-LOOKS-HTML", place, en: "the file is a web page, not a table", zh: "文件是网页，不是表格",
        hint: Label(
          en: "export again as CSV or .xlsx; some systems save web pages under the name .xls",
          zh: "请重新导出为 CSV 或 .xlsx；有些系统把网页存成 .xls"))
    }
    return nil
  }

  static func compression(of bytes: [UInt8]) -> String? {
    let kinds: [(String, [UInt8])] = [
      ("gzip", [0x1F, 0x8B]), ("zip", [0x50, 0x4B, 3, 4]), ("zip", [0x50, 0x4B, 5, 6]), ("bzip2", [0x42, 0x5A, 0x68]),
      ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("zstd", [0x28, 0xB5, 0x2F, 0xFD]), ("7z", [0x37, 0x7A, 0xBC, 0xAF]),
      ("rar", [0x52, 0x61, 0x72, 0x21, 0x1A]),
    ]
    return kinds.first { bytes.starts(with: $0.1) && ($0.0 != "bzip2" || isBzip2(bytes)) }?.0
  }

  /// `BZh` could begin a word: the block mark must follow.
  private static func isBzip2(_ bytes: [UInt8]) -> Bool {
    bytes.count > 10 && Array(bytes[4..<10]) == [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]
  }

  static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(512), as: UTF8.self).trimmingSpaces.lowercased()
    return ["<!doctype html", "<html", "<head", "<table", "<meta"].contains { head.hasPrefix($0) }
  }
}
