@testable import WeftTable

/// What a fuzz target does with its bytes; the tests replay the kept inputs through the same code.
enum FuzzTarget {
  /// Every format by name, and the readers below them.
  static let names = TableFormat.all.map(\.name) + ["sheet", "number", "encoding", "matrix"]

  static func run(_ name: String, _ bytes: [UInt8]) {
    switch name {
    case "sheet": read(.xlsx, TableInput(name: "n.xlsx", bytes: workbook(bytes)))
    case "number":
      for comma in [NumberText.Comma.careful, .decimal, .thousands] {
        if case .number(let value, _) = NumberText.parse(ArraySlice(bytes), comma: comma) {
          precondition(value.isFinite, "a number that is read is finite")
        }
      }
    case "encoding":
      for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
        let text = TextEncoding.decode(bytes, file: "n.txt", as: encoding)
        if let read = text.bytes { precondition(String(validating: read[text.start...], as: UTF8.self) != nil) }
      }
      let text = TextEncoding.decode(bytes, file: "n.txt", fallback: .gb18030)
      if let read = text.bytes { precondition(String(validating: read[text.start...], as: UTF8.self) != nil) }
    case "matrix": read(.csv, TableInput(name: "n.csv", bytes: Array("x,a,b,c\n".utf8) + bytes))
    case "ucinet":
      // The first two bytes say how long the header file is.
      let length = bytes.count < 2 ? 0 : min(Int(bytes[0]) | Int(bytes[1]) << 8, bytes.count - 2)
      let body = bytes.dropFirst(2)
      read(
        .ucinet,
        TableInput(
          name: "n.##h", bytes: Array(body.prefix(length)), companions: ["n.##d": Array(body.dropFirst(length))]))
    default:
      guard let format = TableFormat.all.first(where: { $0.name == name }) else {
        preconditionFailure("there is no target \(name)")
      }
      read(format, TableInput(name: "n." + format.suffixes[0], bytes: bytes))
    }
  }

  /// Reads, and writes what was read and reads that again, which must go without an error.
  private static func read(_ format: TableFormat, _ input: TableInput) {
    var options = TableReadOptions()
    options.missingEnds = .added
    let reading = format.read(input, options)
    precondition(!reading.tables.isEmpty || !reading.findings.isEmpty, "nothing read and nothing said")
    for finding in reading.findings { precondition(!finding.line(in: .en).utf8.contains(0x1B), "an escape sequence") }
    for table in reading.tables {
      precondition(table.cells.allSatisfy { $0.range.upperBound <= table.bytes.count }, "a cell lies in its table")
      if table.rowCount > 0, !table.header.isEmpty { _ = table.place(table.rowCount - 1, table.header.count - 1) }
    }
    guard !reading.findings.contains(where: { $0.severity == .error }) else { return }
    let writing = format.write(reading.tables, TableWriteOptions())
    guard let file = writing.files.first else { return }
    let again = format.read(
      TableInput(
        name: "n." + file.suffix, bytes: file.bytes,
        companions: Dictionary(writing.files.map { ("n." + $0.suffix, $0.bytes) }, uniquingKeysWith: { $1 })), options)
    precondition(!again.tables.isEmpty || !again.findings.isEmpty, "nothing read and nothing said")
  }

  /// A sound workbook around the XML of its one sheet.
  private static func workbook(_ sheet: [UInt8]) -> [UInt8] {
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ id: String, _ kind: String, _ target: String) -> [UInt8] {
      Array(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"\(id)\" Type=\"\(relation)/\(kind)\" Target=\"\(target)\"/></Relationships>"
          .utf8)
    }
    var zip = ZipWriter()
    zip.add("_rels/.rels", relations("r1", "officeDocument", "xl/workbook.xml"))
    zip.add(
      "xl/workbook.xml",
      Array(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(relation)\"><sheets><sheet name=\"ties\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
          .utf8))
    zip.add("xl/_rels/workbook.xml.rels", relations("r1", "worksheet", "worksheets/sheet1.xml"))
    zip.add("xl/worksheets/sheet1.xml", sheet)
    return zip.finish()
  }
}
