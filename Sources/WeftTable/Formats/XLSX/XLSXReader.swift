/// Reads .xlsx workbooks: every sheet that holds a table, then the network that the tables make.
struct XLSXReader {
  private let archive: ZipArchive
  private let file: String
  private var findings: [Finding] = []

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    if let finding = kind(of: input) { return TableReading(findings: [finding]) }
    do {
      var reader = XLSXReader(archive: try ZipArchive(input.bytes, file: input.name), file: input.name)
      let sheets = try reader.sheets()
      return reader.network(sheets, options)
    } catch {
      return TableReading(findings: [error.finding])
    }
  }

  private init(archive: ZipArchive, file: String) {
    self.archive = archive
    self.file = file
  }

  /// What a file that is no zip is.
  private static func kind(of input: TableInput) -> Finding? {
    let bytes = input.bytes
    if bytes.isEmpty { return FileKind.refusal(of: bytes, file: input.name) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let mark = Array("EncryptedPackage".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })
      return bytes.firstRange(of: mark) == nil
        ? XLSXFindings.kind(input.name, "an old .xls workbook", "旧版 .xls 工作簿")
        : XLSXFindings.kind(input.name, "encrypted", "加密的")
    }
    if FileKind.looksLikeHTML(bytes) { return FileKind.refusal(of: bytes, file: input.name) }
    guard bytes.starts(with: [0x50, 0x4B]) else {
      return XLSXFindings.kind(input.name, "no zip archive", "非压缩包文件")
    }
    return nil
  }

  private func part(_ name: String) throws(ZipArchive.Refusal) -> [UInt8] {
    guard let entry = archive.entry(name) else {
      throw ZipArchive.Refusal(finding: XLSXFindings.missingPart(file, name))
    }
    return try archive.contents(entry)
  }

  private func walk(_ name: String, _ visitor: any XMLVisitor) throws(ZipArchive.Refusal) {
    let findings = XMLText.parse(try part(name), file: "\(file)[\(name)]", visitor: visitor)
    if let error = findings.first(where: { $0.severity == .error }) { throw ZipArchive.Refusal(finding: error) }
  }

  private mutating func sheets() throws(ZipArchive.Refusal) -> [SheetReader] {
    if archive.entry("xl/workbook.bin") != nil {
      throw ZipArchive.Refusal(finding: XLSXFindings.kind(file, "a binary .xlsb workbook", "二进制 .xlsb 工作簿"))
    }
    if archive.entry("content.xml") != nil {
      throw ZipArchive.Refusal(finding: XLSXFindings.kind(file, "an OpenDocument file", "OpenDocument 文件"))
    }
    let root = Relations()
    try walk("_rels/.rels", root)
    let main = root.entry(in: "") { $1.hasSuffix("/officeDocument") } ?? "xl/workbook.xml"
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let base = main.split(separator: "/").last.map(String.init) ?? main
    let book = Workbook()
    try walk(main, book)
    let relations = Relations()
    try walk((folder.isEmpty ? "" : folder + "/") + "_rels/\(base).rels", relations)
    let strings = SharedStrings()
    // Without the shared texts every cell that needs one is named.
    if let name = relations.entry(in: folder, where: { $1.hasSuffix("/sharedStrings") }), archive.entry(name) != nil {
      try walk(name, strings)
    }
    let styles = CellStyles()
    if let name = relations.entry(in: folder, where: { $1.hasSuffix("/styles") }), archive.entry(name) != nil {
      try walk(name, styles)
    }
    let active = archive.entries.map(\.name).filter { name in
      name.contains("externalLinks/") || name.hasSuffix(".bin") && !name.contains("printerSettings")
    }
    if !active.isEmpty { findings.append(XLSXFindings.active(file, active)) }
    let hidden = book.sheets.filter(\.isHidden).map(\.name)
    if !hidden.isEmpty { findings.append(XLSXFindings.hiddenSheets(file, hidden)) }
    var readers: [SheetReader] = []
    for sheet in book.sheets {
      let isSheet: (String, String) -> Bool = { $0 == sheet.relation && $1.hasSuffix("/worksheet") }
      guard let name = relations.entry(in: folder, where: isSheet) else { continue }
      let reader = SheetReader(
        name: sheet.name, file: file, strings: strings.texts, styles: styles, dates: book.dates)
      try walk(name, reader)
      readers.append(reader)
    }
    return readers
  }

  /// The tables of all sheets, or of the one asked for, as a network.
  private func network(_ sheets: [SheetReader], _ options: TableReadOptions) -> TableReading {
    var chosen = sheets.filter { !$0.cells.isEmpty || !$0.finish().isEmpty }
    if let part = options.part {
      chosen = sheets.enumerated().filter { $1.name == part || part == "\($0 + 1)" }.map(\.element)
    }
    if chosen.isEmpty, let part = options.part {
      let near = Suggestion.nearest(to: part, in: sheets.map(\.name))
      return TableReading(findings: [
        .error(
          "E-XLSX-SHEET", Place(file: file), value: part, en: "there is no sheet \"\(part)\"", zh: "没有工作表“\(part)”",
          hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
            ?? Label(
              en: "sheets here: \(sheets.map(\.name).joined(separator: ", "))",
              zh: "现有工作表：\(sheets.map(\.name).joined(separator: "、"))"))
      ])
    }
    var findings = findings
    var tables: [Table] = []
    for sheet in chosen {
      let (table, said) = SheetTable.table(of: sheet)
      findings += said
      if let table { tables.append(table) }
    }
    guard !tables.isEmpty else {
      if !findings.contains(where: { $0.severity == .error }) {
        findings.append(.error("E-EMPTY", Place(file: file), en: "no sheet holds a table", zh: "没有工作表含有表格"))
      }
      return TableReading(findings: findings)
    }
    return NetworkShape.network(
      of: tables, file: file, findings, datasetTables: options.datasetTables, comma: options.comma)
  }
}
