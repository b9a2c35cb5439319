import Testing
import WeftTable

@Suite("Reading CSV")
struct CSVReaderTests {
  private func read(_ text: String, _ options: CSV.ReadOptions = .init()) -> (table: Table?, codes: [String]) {
    let (table, findings) = CSV.read(Array(text.utf8), file: "ties.csv", options: options)
    return (table, findings.map(\.code))
  }

  private func rows(_ table: Table?) -> [[String]] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) } }
  }

  @Test func aPlainTable() throws {
    let (table, codes) = read("source,target\na,b\n001, c \n")
    #expect(codes == [])
    #expect(table?.name == "ties")
    #expect(table?.header == ["source", "target"])
    #expect(rows(table) == [["a", "b"], ["001", " c "]])
    #expect(table?.place(1, 1).text == "ties.csv:3:5")
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func everyDelimiterIsFound(delimiter: String) {
    let text = "source|target|note\n\"a\"|\"b,c;d\"|\"x\"\"y\"\n".replacing("|", with: delimiter)
    let (table, codes) = read(text)
    #expect(codes == [])
    #expect(rows(table) == [["a", "b,c;d".replacing("|", with: delimiter), "x\"y"]])
  }

  @Test func placesSurviveLineEndsInQuotes() throws {
    let (table, codes) = read("id,name\r\na,\"two\r\nlines \"\"quoted\"\"\"\r\n中文,\"乙\"\r\n")
    #expect(codes == [])
    let table1 = try #require(table)
    #expect(rows(table1) == [["a", "two\r\nlines \"quoted\""], ["中文", "乙"]])
    #expect(table1.place(0, 1).text == "ties.csv:2:3")
    #expect(table1.place(1, 0).text == "ties.csv:4:1")
    #expect(table1.place(1, 1).text == "ties.csv:4:4")
  }

  @Test func rowsThatCannotBeUsedAreNamed() {
    let (table, findings) = CSV.read(
      Array("source,target\na,b\n\nc,d,e\nsource,target\nf,\"g\nh,i\n".utf8), file: "t.csv")
    #expect(
      findings.map { "\($0.code) \($0.place?.text ?? "")" } == [
        "E-CSV-RAGGED t.csv:4:5", "W-CSV-HEADER-REPEAT t.csv:5:1", "E-CSV-QUOTE t.csv:6:3", "W-ROW-BLANK t.csv:3:1",
      ])
    #expect(rows(table) == [["a", "b"], ["c", "d"], ["h", "i"]])
  }

  @Test func aDialectThatChangesHalfWay() {
    let (table, findings) = CSV.read(Array("source,target\na,b\nc;d\ne;f\n".utf8), file: "t.csv")
    #expect(findings.map(\.code) == ["E-CSV-DIALECT-CHANGE"])
    #expect(findings[0].place?.text == "t.csv:3:1")
    #expect(findings[0].rows == 2)
    #expect(rows(table) == [["a", "b"]])
  }

  @Test func titlesAndCommentsAboveTheHeader() {
    let (table, codes) = read("Ties of the county 2024\n# made by hand\nsource,target\na,b\n")
    #expect(codes == ["W-CSV-PREAMBLE"])
    #expect(table?.header == ["source", "target"])
    #expect(table?.place(0, 0).line == 4)
  }

  @Test func aHeaderThatIsMissing() {
    let (table, codes) = read("a,b,1\nb,c,2\n")
    #expect(codes == ["W-CSV-NO-HEADER"])
    #expect(rows(table) == [["a", "b", "1"], ["b", "c", "2"]])
    #expect(table?.place(0, 0).text == "ties.csv:1:1")
  }

  @Test func headings() {
    #expect(read("\u{FEFF} Source ,Target\u{A0}\na,b\n").codes == ["W-COL-TRIM", "W-COL-TRIM"])
    #expect(read("\u{FEFF} Source ,Target\u{A0}\na,b\n").table?.header == ["Source", "Target"])
    #expect(read("id,name,id\na,b,c\n").codes == ["E-COL-DUP"])
    #expect(read("来源,目标\na,b\n").table?.column(.source) == 0)
    #expect(read("Source,Target,Type\na,b,c\n").table?.column(.target) == 1)
  }

  @Test func trailingDelimiters() {
    let both = read("id,name,\na,b,\nc,d,\n")
    #expect(both.codes == ["W-CSV-TRAILING-DELIM"])
    #expect(rows(both.table) == [["a", "b"], ["c", "d"]])
    let onlyRows = read("id,name\na,b,\nc,d,\n")
    #expect(onlyRows.codes == ["W-CSV-TRAILING-DELIM"])
    #expect(rows(onlyRows.table) == [["a", "b"], ["c", "d"]])
  }

  @Test func lineEnds() {
    for end in ["\n", "\r", "\r\n"] {
      let (table, codes) = read(["id,name", "a,b", "c,d"].joined(separator: end))
      #expect(codes == [])
      #expect(rows(table) == [["a", "b"], ["c", "d"]])
      #expect(table?.place(1, 0).line == 3)
    }
    #expect(read("id,name\r\na,b\nc,d\r").codes == ["W-EOL-MIXED"])
  }

  @Test func limits() {
    #expect(read("id,name\na," + String(repeating: "x", count: 2_000_000)).codes == ["E-LIMIT-FIELD"])
    #expect(read(String(repeating: "x,", count: 100_000)).codes == ["E-LIMIT-COLS"])
    #expect(read("").codes == ["E-EMPTY"])
    #expect(read("\n\n").codes == ["E-EMPTY"])
    #expect(read("id,name\n").codes == ["W-EMPTY-NO-ROWS"])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let header = ["id", "name"]
    let rows = [["a,b", "c\"d"], ["=1+1", "-0.5"], ["'x", "'=y"], ["", "e\r\nf"], ["@z", "\tq"]]
    let plain = CSV.text(header: header, rows: rows)
    #expect(self.rows(read(plain).table) == rows)
    let safe = CSV.text(header: header, rows: rows, options: .init(safety: .excelSafe, mark: .byteOrder))
    #expect(safe.contains("\"'=1+1\",-0.5"))
    #expect(self.rows(read(safe).table).map { $0.map(CSV.unmarked) } == rows)
  }
}
