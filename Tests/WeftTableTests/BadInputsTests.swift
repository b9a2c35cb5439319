import Foundation
import Testing

@testable import WeftTable

/// Inputs that go wrong everywhere else: what each must give, case by case, named as in the project's catalogue.
@Suite("Bad inputs")
struct BadInputsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var id: String
    var name: String
    var bytes: [UInt8]
    /// The code that must be among the findings, with its place where one is given; none: no error.
    var code: String?
    var place: String?
    var testDescription: String { id }

    init(_ id: String, _ name: String, _ bytes: [UInt8], _ code: String? = nil, _ place: String? = nil) {
      self.id = id
      self.name = name
      self.bytes = bytes
      self.code = code
      self.place = place
    }

    init(_ id: String, _ name: String, _ text: String, _ code: String? = nil, _ place: String? = nil) {
      self.init(id, name, Array(text.utf8), code, place)
    }
  }

  static func units(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] } }

  static func legacy(_ text: String, _ raw: UInt) -> [UInt8] {
    Array(text.data(using: String.Encoding(rawValue: raw)) ?? Data())
  }

  static let edges = "source,target\n街道党工委,社区居委会\n市民政局,街道党工委\n"
  static let head = "source,target\na,b\n"
  static let filler = String(repeating: "甲乙,丙丁\n", count: 20)

  static let encodings: [Case] = [
    Case("A01", "t.csv", [0xEF, 0xBB, 0xBF] + Array(edges.utf8)),
    Case("A02", "t.csv", head + "\u{FEFF}source,x\n", "W-ENC-BOM-MID", "t.csv:3:1"),
    Case("A03", "t.csv", [0xFF, 0xFE] + units(edges.replacing(",", with: "\t"))),
    Case("A05", "t.csv", units(edges), "W-ENC-GUESS", "t.csv"),
    Case("A06", "t.csv", [0xFF, 0xFE] + units("a,b\nc") + [0x41], "E-ENC-UTF16", "t.csv:2:2"),
    Case("A07", "t.csv", legacy(edges, 0x8000_0632), "W-ENC-GUESS", "t.csv"),
    Case("A08", "t.csv", legacy(edges + "\u{20000}\u{2A6D6}家村,社区\n", 0x8000_0632), "W-ENC-GUESS", "t.csv"),
    Case(
      "A10", "t.csv", Array((edges + filler).utf8) + legacy("镇,村\n", 0x8000_0632), "E-ENC-INVALID", "t.csv:24:1"),
    Case("A11", "t.csv", Array((edges + filler + "甲,乙").utf8.dropLast()), "E-ENC-TRUNC", "t.csv:24:3"),
    Case("A12", "t.csv", Array("source,target\na".utf8) + [0xC0, 0x80, 0x2C, 0x62], "E-ENC-INVALID", "t.csv:2:2"),
    Case("A13", "t.csv", "source,target\na\u{FFFD},b\n", "W-ENC-REPLACEMENT", "t.csv:2:2"),
    Case("A15", "t.csv", Array("source,target\nCaf".utf8) + [0xE9] + Array(" Nord,b\n".utf8), "W-ENC-GUESS", "t.csv"),
    Case("A16", "t.csv", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "E-ENC-UNSUPPORTED", "t.csv"),
    Case(
      "A18", "t.graphml", "<?xml version=\"1.0\" encoding=\"GBK\"?><graphml><graph><node id=\"党\"/></graph></graphml>",
      "W-ENC-DECL-MISMATCH", "t.graphml:1"),
    Case("A20", "t.csv", "source,target\na\u{202E}x,b\n", "W-CHAR-BIDI", "t.csv:2:2"),
  ]

  static let tables: [Case] = [
    Case("B01", "t.csv", "source,target\r\na,b\r\n"),
    Case("B02", "t.csv", "source,target\ra,b\r"),
    Case("B03", "t.csv", "source,target\r\na,b\nc,d\r", "W-EOL-MIXED", "t.csv"),
    Case("B05", "t.csv", "source,target\na,b\n\n  \nc,d\n", "W-ROW-BLANK", "t.csv:3:1"),
    Case("B06", "t.csv", "source,target\n", "W-EMPTY-NO-ROWS", "t.csv"),
    Case("B07", "t.csv", "", "E-EMPTY", "t.csv"),
    Case("B10", "t.csv", head + "a,b,c\n", "E-CSV-RAGGED", "t.csv:3:5"),
    Case("B11", "t.csv", "source,target,\na,b,\n", "W-CSV-TRAILING-DELIM", "t.csv:1:15"),
    Case("B12", "t.csv", head + "a,\"b\nc,d\n", "E-CSV-QUOTE", "t.csv:3:3"),
    Case("B13", "t.csv", head + "a,x\"y\n", "W-CSV-STRAY-QUOTE", "t.csv:3:4"),
    Case("B15", "t.csv", "source,target\n\"a\nb\",c\n"),
    Case("B16", "t.csv", "source;target\n\"a\";\"b\"\n\"c\";\"d\"\n"),
    Case("B17", "t.csv", head + "c,d\ne;f\ng;h\n", "E-CSV-DIALECT-CHANGE", "t.csv:4:1"),
    Case("B18", "t.csv", "link\na;b\nc\nd\n", "E-CSV-NO-TARGET", "t.csv:1:1"),
    Case("B20", "t.csv", "# ties\n" + head, "W-CSV-PREAMBLE", "t.csv:1:1"),
    Case("B21", "t.csv", "a,b,1\nb,c,2\n", "W-CSV-NO-HEADER", "t.csv:1:1"),
    Case("B22", "t.csv", head + "source,target\nc,d\n", "W-CSV-HEADER-REPEAT", "t.csv:3:1"),
    Case("B23", "t.csv", "source,target,source\na,b,c\n", "E-COL-DUP", "t.csv:1:15"),
    Case("B25", "t.csv", " Source ,\u{A0}来源目标\u{A0},target\na,x,b\n", "W-COL-TRIM", "t.csv:1:1"),
    Case("B26", "t.csv", "sorce,weight\na,2\n", "E-COL-MISSING", "t.csv:1:1"),
    Case("B27", "t.csv", head + String(repeating: "x", count: 1_100_000), "E-LIMIT-FIELD", "t.csv:3:1"),
    Case("B28", "t.csv", String(repeating: "x,", count: 100_000), "E-LIMIT-COLS", "t.csv:1:1"),
    Case("B30", "t.csv", "source\ttarget\na\tb\n"),
    Case("B30x", "t.xlsx", edges, "E-XLSX-KIND", "t.xlsx"),
    Case("B31", "t.csv", [0x1F, 0x8B, 8, 0, 0, 0], "E-COMPRESSED", "t.csv"),
    Case("B32", "t.csv", "<!DOCTYPE html><html><table></table></html>", "E-LOOKS-HTML", "t.csv"),
    Case("B32x", "t.xls", "<html><table></table></html>", "E-LOOKS-HTML", "t.xls"),
  ]

  static func graphML(_ body: String) -> String { "<graphml><graph edgedefault=\"directed\">\(body)</graph></graphml>" }

  static let networks: [Case] = [
    Case("F01", "t.graphml", "<!DOCTYPE g [<!ENTITY a \"b\">]><graphml/>", "E-XML-DTD", "t.graphml:1:13"),
    Case("F05", "t.graphml", "<a><b></a>", "E-XML", nil),
    Case("F06", "t.graphml", "<graphml><graph", "E-XML-EOF", nil),
    Case("F09", "t.graphml", "<graphml>" + String(repeating: "<a>", count: 100_000), "E-LIMIT-DEPTH", nil),
    Case("F10", "t.graphml", "<graphml><graph id=\"a\" id=\"b\"/></graphml>", "E-XML", nil),
    Case("F11", "t.graphml", graphML("<node id=\"a\"><data key=\"d9\">x</data></node>"), "W-GML-KEY", nil),
    Case("F18", "t.graphml", graphML("<hyperedge/>"), "W-UNSUPPORTED", nil),
    Case("F20", "t.graphml", graphML("<edge source=\"a\" target=\"b\"/><node id=\"a\"/><node id=\"b\"/>")),
    Case(
      "F23", "t.gexf",
      "<gexf><graph><nodes><node id=\"a\"/><node id=\"b\"/></nodes><edges><edge source=\"a\" target=\"b\"/></edges></graph></gexf>"
    ),
    Case(
      "F24", "t.gexf",
      "<gexf><graph mode=\"dynamic\"><nodes><node id=\"a\"><spells><spell start=\"1\"/></spells></node></nodes></graph></gexf>",
      "W-UNSUPPORTED", nil),
    Case("F26", "t.gml", "graph [ node [ id 1 ] ]"),
    Case("F28", "t.gml", "graph [ node [ id 1 ] node [ id 1 ] ]", "E-NODE-CONFLICT", "t.gml:1:23"),
    Case("F29", "t.gml", "Creator \"x\"\n# c\ngraph [ node [ id 1 label \"&eacute;\" ] ]"),
    Case("F31", "t.gml", "graph [ node [ id 1 ]", "E-GML-BRACKET", "t.gml:1:1"),
    Case("F33", "t.net", "*Vertices 2\n*Arcs\n0 1\n", "E-PAJEK-RANGE", "t.net:3:1"),
    Case("F34", "t.net", "*Vertices 2\n1 a\n1 b\n", "E-NODE-CONFLICT", "t.net:3:1"),
    Case("F35", "t.net", "*Vertices 2\n1 a\n", "W-PAJEK-IMPLICIT", "t.net"),
    Case("F38", "t.net", "*Vertices 2 1\n1 a\n2 b\n*Edges\n1 2\n"),
    Case("F39", "t.dl", "DL,\nN=2\nFORMAT=FULLMATRIX\nLABELS:\nA,B\nDATA:\n0 1 1 0"),
    Case("F40", "t.dl", "dl n=3 labels: a b c data:\n0 1\n0 1 0\n1 0 1 0"),
    Case("F43", "t.dl", "dl n=2 labels: a b c data: 0 1 1 0", "E-DL-COUNT", "t.dl:1:20"),
    Case("F44", "t.json", String(repeating: "[", count: 100_000), "E-LIMIT-DEPTH", "t.json:1:513"),
    Case("F45", "t.json", "{\"nodes\":[{\"id\":1,\"id\":2}],\"links\":[]}", "E-JSON-DUPKEY", "t.json:1:19"),
    Case("F46", "t.json", "{\"nodes\":[],\"links\":[],\"edges\":[]}", "E-JSON-BOTH", "t.json:1:32"),
    Case("F48", "t.json", "{\"nodes\":[],\"links\":[],}", "E-JSON", "t.json:1:24"),
    Case("F48b", "t.json", [0xEF, 0xBB, 0xBF] + Array("{\"nodes\":[],\"links\":[]}".utf8)),
    Case(
      "F49", "t.json", "{\"nodes\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"links\":[{\"source\":0,\"target\":1}]}",
      "W-JSON-INDEX", nil),
    Case("F50", "t.json", "{\"nodes\":[\"\\udc00\"],\"links\":[]}", "E-JSON-SURROGATE", "t.json:1:12"),
    Case("F51", "t.json", "{\"nodes\":[],\"links\":[]}\n{}", "E-JSON-MULTI", "t.json:2:1"),
    Case("F53", "t.dot", "digraph { a -- b }", "E-DOT", "t.dot:1:13"),
    Case("F54", "t.dot", "digraph { a:n -> {b c} -> d }"),
    Case("F55", "t.dot", "graph {\n# x\n\"a\" + \"b\" [label=<<i>x</i>>] }"),
    Case("F56", "t.dot", "strict graph { a -- b; a -- b }", "W-EDGE-DUP", nil),
    Case("F58", "t.dot", "graph { \"" + String(repeating: "x", count: 17_000) + "\" }"),
    Case("F59", "t.dot", "graph { a [image=\"/etc/passwd\", shapefile=\"x\", fontpath=\"y\"] }", "W-DOT-FILE", "t.dot"),
  ]

  static let all: [Case] = encodings + tables + networks

  @Test(arguments: all)
  func givesItsFinding(item: Case) throws {
    let input = TableInput(name: item.name, bytes: item.bytes)
    let format = try #require(TableFormat.named(suffixOf: item.name))
    let reading = format.read(input, TableReadOptions())
    let codes = reading.findings.map(\.code)
    if let code = item.code {
      let finding = try #require(reading.findings.first { $0.code == code }, "\(codes)")
      if let place = item.place { #expect(finding.place?.text == place) }
      #expect(finding.severity == (code.hasPrefix("E-") ? .error : .warning))
    }
    // What the case is about is its only error.
    let errors = reading.findings.filter { $0.severity == .error && $0.code != item.code }
    #expect(errors.map(\.code) == [])
    #expect(!reading.tables.isEmpty || !reading.findings.isEmpty)
    for table in reading.tables {
      for row in 0..<table.rowCount {
        for column in table.header.indices where item.id != "A13" {
          #expect(!table.text(row, column).unicodeScalars.contains("\u{FFFD}"))
        }
      }
    }
    for finding in reading.findings {
      #expect(!finding.message.en.isEmpty && finding.message.zh.unicodeScalars.contains { $0.value > 0x2E80 })
      #expect(!finding.line(in: .zh).contains("\n"))
    }
    #expect(format.read(input, TableReadOptions()).findings == reading.findings)
  }

  /// Files in another encoding or with other line ends give the network of their plain twin.
  @Test(arguments: all.filter { ["A01", "A03", "A05", "A07"].contains($0.id) })
  func twinsAreEqual(item: Case) {
    let twin = TableFormat.read(TableInput(name: "t.csv", bytes: Array(Self.edges.utf8)))
    let reading = TableFormat.read(TableInput(name: "t.csv", bytes: item.bytes))
    for (table, other) in zip(reading.tables, twin.tables) {
      #expect(table.header == other.header)
      #expect((0..<table.rowCount).map { table.text($0, 0) } == (0..<other.rowCount).map { other.text($0, 0) })
    }
    #expect(reading.tables.count == 2)
  }

  /// Text cells are never typed: ids and odd numbers come through as they stand.
  @Test func cellsAreKeptAsTheyStand() throws {
    let ids = [
      "001", "01", "1", "123456789012345678", "1.23457E+17", "100000", "1e5", "1.0", "NA", "None", "null", "nan",
      "TRUE", "-0", "+1", "A01 ", "é", "e\u{301}", "Ａ１", "A\u{410}", "../x", "]]>", "{{x}}", "👩‍👩‍👧",
      String(repeating: "长", count: 10_000),
    ]
    let text = "source,target\n" + ids.map { "\($0),z\n" }.joined()
    let table = try #require(CSV.read(Array(text.utf8), file: "t.csv").0)
    #expect((0..<table.rowCount).map { Array(table.utf8($0, 0)) } == ids.map { Array($0.utf8) })
  }

  /// The catalogue itself, where it is at hand: every case of groups A, B and F that the table layer can meet is here.
  @Test func theCatalogueIsCovered() throws {
    guard let data = FileManager.default.contents(atPath: "../shared/bad-inputs.tsv") else { return }
    let table = try #require(CSV.read(Array(data), file: "bad-inputs.tsv").0)
    let cases = (0..<table.rowCount).map { (group: table.text($0, 0), id: table.text($0, 1)) }
    // B08 is about the file system; the others of F are tested beside their readers.
    let elsewhere: Set<String> = [
      "A17", "B08", "F03", "F04", "F08", "F13", "F14", "F15", "F16", "F19", "F21", "F25", "F30", "F36", "F41",
    ]
    let missing = cases.filter { ["A", "B", "F"].contains($0.group) && !elsewhere.contains($0.id) }
      .map(\.id).filter { id in !Self.all.contains { $0.id == id } }
    #expect(missing == [])
  }
}
