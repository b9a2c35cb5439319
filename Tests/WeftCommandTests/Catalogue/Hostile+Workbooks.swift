@testable import WeftTable

/// A workbook made part by part.
struct MadeWorkbook {
  var sheets: [(name: String, attributes: String, xml: String)]
  var strings = ""
  var styles = ""
  var properties = ""
  var more: [(name: String, bytes: [UInt8])] = []
  var isStrict = false

  /// One sheet with these rows below source and target, each cell as XML without its `<c>`.
  init(_ rows: String, _ sheet: String = "edges", before: String = "", after: String = "") {
    let head = "<row r=\"1\">" + Self.text("A1", "source") + Self.text("B1", "target") + "</row>"
    sheets = [(sheet, "", "\(before)<sheetData>\(head)\(rows)</sheetData>\(after)")]
  }

  static func text(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }

  /// A row of two texts.
  static func row(_ number: Int, _ a: String, _ b: String, _ attributes: String = "") -> String {
    "<row r=\"\(number)\" \(attributes)>" + text("A\(number)", a) + text("B\(number)", b) + "</row>"
  }

  var bytes: [UInt8] {
    let base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
    let main = isStrict ? "\(base)/spreadsheetml/main" : "\(base)/spreadsheetml/2006/main"
    let types = isStrict ? "\(base)/officeDocument/relationships" : "\(base)/officeDocument/2006/relationships"
    var zip = ZipWriter()
    func add(_ name: String, _ xml: String) { zip.add(name, Array(xml.utf8)) }
    func link(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(types)/\(type)\" Target=\"\(target)\"/>"
    }
    add("_rels/.rels", "<Relationships>\(link("r", "officeDocument", "xl/workbook.xml"))</Relationships>")
    let list = sheets.enumerated().map {
      "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0)\" \($1.attributes)/>"
    }
    add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(types)\"><workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>"
    )
    let links =
      sheets.indices.map { link("r\($0)", "worksheet", "worksheets/s\($0).xml") }
      + [link("x", "sharedStrings", "sharedStrings.xml"), link("y", "styles", "styles.xml")]
    add("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>")
    if !strings.isEmpty { add("xl/sharedStrings.xml", "<sst>\(strings)</sst>") }
    if !styles.isEmpty { add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>") }
    for (index, sheet) in sheets.enumerated() {
      add("xl/worksheets/s\(index).xml", "<worksheet xmlns=\"\(main)\">\(sheet.xml)</worksheet>")
    }
    for part in more { zip.add(part.name, part.bytes) }
    return zip.finish()
  }
}

extension Hostile {
  private static let row = MadeWorkbook.row(2, "a", "b")
  private static let two = ["a 1", "b 1"]

  private static func book(_ rows: String, _ change: (inout MadeWorkbook) -> Void = { _ in }) -> [UInt8] {
    var book = MadeWorkbook(rows)
    change(&book)
    return book.bytes
  }

  /// The bytes of a sound workbook with one byte of its directory changed.
  private static func lying(_ offset: Int, by change: Int) -> [UInt8] {
    var bytes = book(row)
    let end = bytes.count - 22
    let directory = Int(bytes[end + 16]) | Int(bytes[end + 17]) << 8
    bytes[directory + offset] = UInt8(truncatingIfNeeded: Int(bytes[directory + offset]) + change)
    return bytes
  }

  private static let dates = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"

  /// A sheet with a column start that holds the day number 60.
  private static func dated(_ properties: String) -> [UInt8] {
    var book = MadeWorkbook("")
    book.sheets[0].xml =
      "<sheetData><row r=\"1\">" + MadeWorkbook.text("A1", "source") + MadeWorkbook.text("B1", "target")
      + MadeWorkbook.text("C1", "start") + "</row><row r=\"2\">" + MadeWorkbook.text("A2", "a")
      + MadeWorkbook.text("B2", "b")
      + "<c r=\"C2\" s=\"1\"><v>44259</v></c></row></sheetData>"
    book.styles = dates
    book.properties = properties
    return book.bytes
  }

  /// Workbooks that explode, lie, or hide what they hold.
  static let workbooks: [Hostile] = [
    .file(
      "G01", "a sheet that unpacks to twelve megabytes from nothing", "t.xlsx",
      book("") { $0.sheets[0].xml = "<sheetData>" + String(repeating: " ", count: 12_000_000) + "</sheetData>" },
      "E-LIMIT-INFLATE t.xlsx", megabytes: 120),
    .file("G02", "a part that says it is smaller", "t.xlsx", lying(24, by: -9), "E-ZIP t.xlsx"),
    .file("G02 overlap", "parts that overlap", "t.xlsx", lying(20, by: 40), "E-ZIP t.xlsx"),
    .file(
      "G04", "an old or encrypted workbook", "t.xlsx", [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600),
      "E-XLSX-KIND t.xlsx"),
    .file(
      "G04 open", "an OpenDocument file named .xlsx", "t.xlsx",
      {
        var zip = ZipWriter()
        zip.add("content.xml", [])
        return zip.finish()
      }(), "E-XLSX-KIND t.xlsx"),
    .file("G05", "a workbook cut short", "t.xlsx", book(row).dropLast(40), "E-ZIP-CRC t.xlsx"),
    .file("G05 sum", "a workbook with a wrong checksum", "t.xlsx", lying(16, by: 1), "E-ZIP-CRC t.xlsx"),
    .file(
      "G06", "a shared text that is not there", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>7</v></c>" + MadeWorkbook.text("B2", "b") + "</row>"),
      "E-XLSX-SST t.xlsx[edges]:2:1"),
    .file(
      "G07", "a cell beyond the last", "t.xlsx",
      book("<row r=\"2\"><c r=\"XFE1048577\"><v>1</v></c></row>" + MadeWorkbook.row(3, "a", "b")),
      "E-XLSX-REF t.xlsx[edges]:2"),
    .file(
      "G09", "ids in merged cells", "t.xlsx",
      MadeWorkbook(
        MadeWorkbook.row(2, "a", "b") + "<row r=\"3\">" + MadeWorkbook.text("B3", "c") + "</row>",
        after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
      ).bytes, "W-XLSX-MERGED t.xlsx[edges]:2:1", points: ["a 2", "b 1", "c 1"]),
    .file(
      "G10", "a formula with its result", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\" t=\"str\"><f>X1</f><v>a</v></c>" + MadeWorkbook.text("B2", "b") + "</row>"),
      "W-XLSX-FORMULA t.xlsx[edges]:2:1", points: two),
    .file(
      "G10 empty", "a formula without its result", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\"><f>X1</f></c>" + MadeWorkbook.text("B2", "b") + "</row>"),
      "E-XLSX-NOCACHE t.xlsx[edges]:2:1"),
    .file(
      "G11", "an error in a cell", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c>" + MadeWorkbook.text("B2", "b") + "</row>"),
      "E-XLSX-ERRCELL t.xlsx[edges]:2:1"),
    .file(
      "G12", "a number shown with zeros in front", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1</v></c>" + MadeWorkbook.text("B2", "b") + "</row>") {
        $0.styles =
          "<numFmts><numFmt numFmtId=\"170\" formatCode=\"000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"
      }, "W-XLSX-FORMAT t.xlsx[edges]:2:1", points: ["1 1", "b 1"]),
    .file("G14", "a day counted from 1900", "t.xlsx", dated(""), "W-XLSX-DATE t.xlsx[edges]:2:3", points: two),
    .file(
      "G14 1904", "a day counted from 1904", "t.xlsx", dated("date1904=\"1\""), "W-XLSX-DATE t.xlsx[edges]:2:3",
      points: two),
    .file(
      "G15", "a hidden row", "t.xlsx", book(row + MadeWorkbook.row(3, "b", "c", "hidden=\"1\"")),
      "W-XLSX-HIDDEN t.xlsx[edges]", points: ["a 1", "b 2", "c 1"]),
    .file(
      "G16", "two sheets that could be meant", "t.xlsx",
      book(row) {
        $0.sheets[0].name = "一月"
        $0.sheets.append(("it's &quot;b&quot;", "", $0.sheets[0].xml))
      }, "E-XLSX-SHEET t.xlsx"),
    .file(
      "G16 chosen", "the same, and it is said which", "t.xlsx",
      book(row) {
        $0.sheets[0].name = "一月"
        $0.sheets.append(("it's &quot;b&quot;", "", $0.sheets[0].xml))
      }, points: two, with: ["--sheet", "一月"]),
    .file(
      "G17", "rich text with readings, escapes", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>") {
        $0.strings = "<si><r><t>甲</t></r><r><t>乙</t></r><rPh><t>kana</t></rPh></si><si><t>_x0033_3</t></si>"
      }, points: ["甲乙 1", "33 1"]),
    .file(
      "G19", "macros and outside links", "t.xlsx",
      book(row) {
        $0.more = [("xl/vbaProject.bin", [1, 2, 3]), ("xl/externalLinks/externalLink1.xml", [])]
      }, "W-XLSX-ACTIVE t.xlsx", points: two),
    .file("G20", "the strict form", "t.xlsx", book(row) { $0.isStrict = true }, points: two),
    .file(
      "G21", "a flag beside its text", "t.xlsx",
      book("<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c>" + MadeWorkbook.text("B2", "x") + "</row>"),
      points: ["TRUE 1", "x 1"]),
  ]
}
