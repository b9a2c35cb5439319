/// Writes workbooks: one sheet a table, every cell as text but for numbers that come back the same.
enum XLSXWriter {
  /// Rows of a sheet below its heading, in every spreadsheet program.
  static let rowLimit = 1_048_575

  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", contentTypes(tables.count))
    zip.add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
    let names = sheetNames(tables)
    zip.add("xl/workbook.xml", workbook(names))
    zip.add(
      "xl/_rels/workbook.xml.rels",
      relations(tables.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }))
    for (index, table) in tables.enumerated() { zip.add("xl/worksheets/sheet\(index + 1).xml", sheet(table)) }
    let renamed = zip2(names, tables).filter { $0 != $1.name }
    let long = tables.filter { $0.rowCount > rowLimit }.map { table in
      WriteLoss(
        .sheetRows, count: table.rowCount - rowLimit,
        Label(
          en: "table \"\(table.name)\" has \(table.rowCount) rows: Excel opens the first \(rowLimit)",
          zh: "表“\(table.name)”有 \(table.rowCount) 行：Excel 只能打开前 \(rowLimit) 行"))
    }
    let losses = renamed.map { name, table in
      WriteLoss(
        .sheetNames, count: 1,
        Label(
          en: "the name of table \"\(table.name)\": the sheet is \"\(name)\"", zh: "表名“\(table.name)”：工作表名为“\(name)”"))
    }
    return TableWriting(files: [.init(suffix: "xlsx", bytes: zip.finish())], losses: losses + long)
  }

  private static func zip2(_ names: [String], _ tables: [Table]) -> [(String, Table)] { Array(zip(names, tables)) }

  /// At most 31 characters, none of `[]:*?/\`, no two alike.
  private static func sheetNames(_ tables: [Table]) -> [String] {
    var used: Set<String> = []
    return tables.map { table in
      let clean = String(table.name.map { "[]:*?/\\'".contains($0) || $0.isNewline ? "_" : $0 }.prefix(28))
      var name = clean.isEmpty ? "table" : clean
      var number = 2
      while !used.insert(name.lowercased()).inserted {
        name = "\(clean.prefix(25))_\(number)"
        number += 1
      }
      return name
    }
  }

  private static func contentTypes(_ count: Int) -> [UInt8] {
    let base = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    var xml = XMLWriter()
    xml.open("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
    xml.empty(
      "Default",
      [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
    xml.empty("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
    xml.empty("Override", [("PartName", "/xl/workbook.xml"), ("ContentType", base + "sheet.main+xml")])
    for index in 0..<count {
      xml.empty(
        "Override",
        [("PartName", "/xl/worksheets/sheet\(index + 1).xml"), ("ContentType", base + "worksheet+xml")])
    }
    xml.close()
    return xml.bytes
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")])
    for (index, item) in targets.enumerated() {
      let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + item.type
      xml.empty("Relationship", [("Id", "rId\(index + 1)"), ("Type", type), ("Target", item.target)])
    }
    xml.close()
    return xml.bytes
  }

  private static func workbook(_ names: [String]) -> [UInt8] {
    var xml = XMLWriter()
    xml.open(
      "workbook",
      [
        ("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
      ])
    xml.open("sheets")
    for (index, name) in names.enumerated() {
      xml.empty("sheet", [("name", name), ("sheetId", "\(index + 1)"), ("r:id", "rId\(index + 1)")])
    }
    xml.close()
    xml.close()
    return xml.bytes
  }

  private static func sheet(_ table: Table) -> [UInt8] {
    var xml = XMLWriter()
    xml.open("worksheet", [("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")])
    xml.open("sheetData")
    xml.open("row", [("r", "1")])
    for (column, text) in table.header.enumerated() { cell(&xml, text, column + 1, 1) }
    xml.close()
    for row in 0..<table.rowCount {
      xml.open("row", [("r", "\(row + 2)")])
      for column in table.header.indices where !table.isEmpty(row, column) {
        cell(&xml, table.text(row, column), column + 1, row + 2)
      }
      xml.close()
    }
    xml.close()
    xml.close()
    return xml.bytes
  }

  private static func cell(_ xml: inout XMLWriter, _ text: String, _ column: Int, _ row: Int) {
    let place = CellReference(column: column, row: row).text
    if isPlainNumber(text) {
      xml.open("c", [("r", place)])
      xml.element("v", [], text: text)
      xml.close()
    } else {
      xml.open("c", [("r", place), ("t", "inlineStr")])
      xml.open("is")
      xml.element("t", [("xml:space", "preserve")], text: ExcelText.escaped(text))
      xml.close()
      xml.close()
    }
  }

  /// Numbers that a spreadsheet shows as they are written: no leading zero, sign or more than 15 digits.
  private static func isPlainNumber(_ text: String) -> Bool {
    guard text.utf8.count <= 15, let value = NumberText.parse(text).value else { return false }
    return text == "\(value)" || Int(text).map { "\($0)" == text && text.utf8.first != 0x2D } == true
  }
}
