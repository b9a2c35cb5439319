import Testing

@testable import WeftTable

/// Workbooks made part by part.
struct WorkbookFixture {
  var sheets: [(name: String, attributes: String, xml: String)]
  var strings: String?
  var styles: String?
  var properties = ""
  var more: [(name: String, bytes: [UInt8])] = []
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  init(_ rows: String, name: String = "ties", strings: String? = nil, styles: String? = nil) {
    sheets = [(name, "", rows)]
    self.strings = strings
    self.styles = styles
  }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    func add(_ name: String, _ xml: String) { zip.add(name, Array(xml.utf8)) }
    add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"r\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\" \($1.attributes)/>"
    }
    add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(types)\"><workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>"
    )
    var links = sheets.indices.map {
      "<Relationship Id=\"r\($0)\" Type=\"\(types)/worksheet\" Target=\"worksheets/s\($0).xml\"/>"
    }
    links.append("<Relationship Id=\"x\" Type=\"\(types)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>")
    links.append("<Relationship Id=\"y\" Type=\"\(types)/styles\" Target=\"styles.xml\"/>")
    add("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>")
    if let strings { add("xl/sharedStrings.xml", "<sst>\(strings)</sst>") }
    if let styles { add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>") }
    for (index, sheet) in sheets.enumerated() {
      add("xl/worksheets/s\(index).xml", "<worksheet xmlns=\"\(namespace)\">\(sheet.xml)</worksheet>")
    }
    for part in more { zip.add(part.name, part.bytes) }
    return zip.finish()
  }
}

@Suite("Workbooks")
struct XLSXTests {
  private let head =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>source</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>target</t></is></c></row>"

  private func read(_ bytes: [UInt8], _ part: String? = nil) -> TableReading {
    TableFormat.read(TableInput(name: "b.xlsx", bytes: bytes), options: TableReadOptions(part: part))
  }

  private func codes(_ reading: TableReading) -> [String] {
    reading.findings.map { "\($0.code) \($0.place?.text ?? "")" }
  }

  private func rows(_ table: Table?) -> [String] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) }.joined(separator: "|") }
  }

  private func sheet(_ rows: String, before: String = "", after: String = "") -> String {
    "\(before)<sheetData>\(head)\(rows)</sheetData>\(after)"
  }

  @Test func kindsOfText() {
    let strings =
      "<si><t>甲</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>kana</t></rPh></si><si><t>_x0033_3_x005F_x0041_</t></si>"
    let cells = """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>
      <row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="b"><v>1</v></c></row>
      <row r="4"><c t="str"><f>A1</f><v>TRUE</v></c><c><v>0.1</v></c></row>
      """
    let reading = read(WorkbookFixture(sheet(cells), strings: strings).bytes)
    #expect(codes(reading) == ["W-XLSX-FORMULA b.xlsx[ties]:4:1"])
    #expect(rows(reading["ties"]) == ["甲|rich text", "33_x0041_|TRUE", "TRUE|0.1"])
    #expect(reading["ties"]?.place(1, 1).text == "b.xlsx[ties]:3:2")
  }

  @Test func theStrictNamespace() {
    var book = WorkbookFixture(sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>"))
    let twin = rows(read(book.bytes)["ties"])
    book.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    book.types = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(rows(read(book.bytes)["ties"]) == twin)
    #expect(twin == ["1|2"])
  }

  @Test func cellsThatCannotBeRead() {
    let cells = """
      <row r="2"><c r="A2" t="s"><v>7</v></c><c r="B2" t="e"><v>#N/A</v></c></row>
      <row r="3"><c r="XFE1048577"><v>1</v></c><c r="A0"><v>1</v></c><c r="A3"><f>1+1</f></c><c r="B3"><v>1</v></c></row>
      """
    #expect(
      codes(read(WorkbookFixture(sheet(cells)).bytes))
        == [
          "E-XLSX-SST b.xlsx[ties]:2:1", "E-XLSX-ERRCELL b.xlsx[ties]:2:2", "E-XLSX-REF b.xlsx[ties]:2",
          "E-XLSX-REF b.xlsx[ties]:2", "E-XLSX-NOCACHE b.xlsx[ties]:3:1",
        ].map { $0.replacing("REF b.xlsx[ties]:2", with: "REF b.xlsx[ties]:3") })
  }

  @Test func numbersShownOtherwise() {
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>"
    let cells = """
      <row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2" s="1"><v>45292</v></c></row>
      <row r="3"><c r="A3"><v>2</v></c><c r="B3" s="1"><v>60</v></c></row>
      <row r="4"><c r="A4"><v>3</v></c><c r="B4" s="1"><v>1.5</v></c></row>
      """
    var book = WorkbookFixture(sheet(cells), styles: styles)
    let reading = read(book.bytes)
    #expect(codes(reading) == ["W-XLSX-FORMAT b.xlsx[ties]:2:1", "W-XLSX-DATE b.xlsx[ties]:2:2"])
    #expect(reading.findings[0].value == "1 / 001")
    #expect(rows(reading["ties"]) == ["1|2024-01-01", "2|1900-02-29", "3|1900-01-01T12:00:00"])
    book.properties = "date1904=\"1\""
    #expect(rows(read(book.bytes)["ties"]) == ["1|2028-01-02", "2|1904-03-01", "3|1904-01-02T12:00:00"])
  }

  @Test func mergedAndHiddenCells() {
    let cells = """
      <row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>
      <row r="3" hidden="1"><c r="B3"><v>3</v></c></row>
      """
    let xml = sheet(
      cells, before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
    var book = WorkbookFixture(xml)
    book.sheets[0].attributes = "state=\"hidden\""
    let reading = read(book.bytes)
    #expect(codes(reading) == ["W-XLSX-HIDDEN b.xlsx", "W-XLSX-HIDDEN b.xlsx[ties]", "W-XLSX-MERGED b.xlsx[ties]:2:1"])
    #expect(reading.findings[2].value == "A2:A3")
    #expect(rows(reading["ties"]) == ["1|2", "1|3"])
  }

  @Test func severalSheets() {
    let edge = sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>")
    var book = WorkbookFixture(edge, name: "一月")
    book.sheets.append(("it's &quot;b&quot;", "", edge))
    let reading = read(book.bytes)
    #expect(codes(reading) == ["E-XLSX-SHEET b.xlsx"])
    #expect(rows(read(book.bytes, "一月")["ties"]) == ["1|2"])
    #expect(rows(read(book.bytes, "2")["ties"]) == ["1|2"])
    #expect(codes(read(book.bytes, "二月")) == ["E-XLSX-SHEET b.xlsx"])
    book.more = [("xl/vbaProject.bin", [1, 2, 3]), ("xl/externalLinks/externalLink1.xml", [])]
    #expect(codes(read(book.bytes, "一月")) == ["W-XLSX-ACTIVE b.xlsx"])
  }

  @Test func nodeXL() {
    func text(_ place: String, _ value: String) -> String {
      "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(value)</t></is></c>"
    }
    let edges =
      "<sheetData><row r=\"1\">\(text("C1", "Visual Properties"))</row><row r=\"2\">\(text("A2", "Vertex 1"))\(text("B2", "Vertex 2"))\(text("C2", "Color"))</row><row r=\"3\">\(text("A3", "a"))\(text("B3", "b"))</row></sheetData>"
    let vertices =
      "<sheetData><row r=\"1\">\(text("B1", "Visual Properties"))</row><row r=\"2\">\(text("A2", "Vertex"))\(text("B2", "Color"))</row><row r=\"3\">\(text("A3", "a"))</row><row r=\"4\">\(text("A4", "b"))</row><row r=\"5\">\(text("A5", "lone"))</row></sheetData>"
    var book = WorkbookFixture(edges, name: "Edges")
    book.sheets.append(("Vertices", "", vertices))
    let reading = read(book.bytes)
    #expect(codes(reading) == ["W-CSV-PREAMBLE b.xlsx[Edges]:1", "W-CSV-PREAMBLE b.xlsx[Vertices]:1"])
    #expect(rows(reading["organizations"]) == ["a|", "b|", "lone|"])
    #expect(rows(reading["ties"]) == ["a|b|"])
  }

  @Test func otherKindsOfFile() {
    #expect(codes(read([0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600))) == ["E-XLSX-KIND b.xlsx"])
    #expect(codes(read(Array("<html><table></table></html>".utf8))) == ["E-LOOKS-HTML b.xlsx"])
    var zip = ZipWriter()
    zip.add("content.xml", [])
    #expect(codes(read(zip.finish())) == ["E-XLSX-KIND b.xlsx"])
    #expect(codes(read(Array("source,target\na,b\n".utf8))) == ["E-XLSX-KIND b.xlsx"])
  }

  @Test func damagedArchives() {
    let bytes = WorkbookFixture(sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>")).bytes
    #expect(codes(read(Array(bytes.dropLast(30)))) == ["E-ZIP-CRC b.xlsx"])
    var flipped = bytes
    flipped[60] ^= 0xFF
    #expect(codes(read(flipped)).allSatisfy { $0.hasPrefix("E-ZIP") })
    var lying = bytes
    let start = bytes.count - 22
    let directory = Int(bytes[start + 16]) | Int(bytes[start + 17]) << 8
    lying[directory + 24] = 5
    lying[directory + 25] = 0
    #expect(codes(read(lying)) == ["E-ZIP b.xlsx"])
    var overlapping = bytes
    overlapping[directory + 20] = UInt8(truncatingIfNeeded: Int(bytes[directory + 20]) + 40)
    #expect(codes(read(overlapping)) == ["E-ZIP b.xlsx"])
  }

  @Test func bombsAreRefused() {
    var book = WorkbookFixture(sheet(""))
    book.sheets[0].xml = "<sheetData>" + String(repeating: " ", count: 12_000_000) + "</sheetData>"
    #expect(codes(read(book.bytes)) == ["E-LIMIT-INFLATE b.xlsx"])
  }

  @Test func datasetsComeBack() {
    let tables = [
      Table(
        name: "organizations", file: "o", header: ["id", "name"],
        rows: [["001", "a\r\n\u{1}"], ["1e5", "=1+1"], ["-0", "_x0041_"]]),
      Table(
        name: "memberships", file: "m", header: ["alliance", "organization"],
        rows: [["A", "001"], ["B", "123456789012345678"]]),
      Table(name: "a/b", file: "x", header: ["id"], rows: [["1.50"]]),
    ]
    let writing = TableFormat.xlsx.write(tables, .init())
    #expect(writing.losses.map(\.kind) == [.sheetNames])
    let reading = read(writing.files[0].bytes)
    #expect(reading.findings == [])
    for (table, back) in zip(tables, reading.tables) {
      #expect(rows(back) == rows(table))
      #expect(back.header == table.header)
    }
  }
}
