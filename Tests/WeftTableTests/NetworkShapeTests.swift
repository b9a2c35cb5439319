import Testing
import WeftTable

@Suite("Shapes of tables")
struct NetworkShapeTests {
  private func read(_ text: String, _ name: String = "网络.csv") -> TableReading {
    TableFormat.read(TableInput(name: name, bytes: Array(text.utf8)))
  }

  private func rows(_ table: Table?) -> [String] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) }.joined(separator: " ") }
  }

  @Test func edgeLists() {
    let reading = read("Source,Target,Type,Weight\na,b,Undirected,2\nb,c,Undirected,1\n")
    #expect(reading.findings == [])
    #expect(rows(reading["organizations"]) == ["a", "b", "c"])
    #expect(reading["ties"]?.header == ["source", "target", "directed", "weight"])
    #expect(rows(reading["ties"]) == ["a b no 2", "b c no 1"])
    #expect(reading["ties"]?.place(1, 0).text == "网络.csv:3:1")
  }

  @Test func columnsWithOtherNames() {
    let reading = read("actor1,actor2,relation\nx,y,1\ny,z,2\n")
    #expect(reading.findings.map(\.code) == ["W-COL-GUESS"])
    #expect(rows(reading["ties"]) == ["x y 1", "y z 2"])
    #expect(read("名称;备用\n甲;乙\n").findings.map(\.code) == ["E-COL-MISSING"])
    #expect(read("link\na;b\nc\n").findings.map(\.code) == ["E-CSV-NO-TARGET"])
  }

  @Test func squareMatrices() {
    // a–b strong both ways, a→c only one way, a's own value on the diagonal.
    let reading = read(",甲,乙,丙\n甲,9,2,√\n乙,2,0,\n丙,,否,0\n")
    #expect(reading.findings.map(\.code) == ["W-MATRIX-DIAGONAL"])
    #expect(rows(reading["organizations"]) == ["甲", "乙", "丙"])
    #expect(rows(reading["ties"]) == ["甲 乙 2 yes", "甲 丙 1 yes", "乙 甲 2 yes"])
    #expect(reading["ties"]?.place(2, 0).text == "网络.csv:3:3")
    let symmetric = read(",a,b,c\na,0,1,0\nb,1,0,是\nc,0,1,0\n")
    #expect(symmetric.findings.map(\.code) == ["N-MATRIX-SYMMETRIC"])
    #expect(rows(symmetric["ties"]) == ["a b 1 no", "b c 1 no"])
  }

  @Test func matricesWithBadCells() {
    let reading = read(",a,b\na,0,5kg\nb,１,0\n")
    #expect(
      reading.findings.map { "\($0.code) \($0.place?.text ?? "")" } == [
        "E-NUM-UNIT 网络.csv:2:5", "W-NUM-FULLWIDTH 网络.csv:3:3",
      ])
    #expect(rows(reading["ties"]) == ["b a 1.0 yes"])
  }

  @Test func twoModeMatrices() {
    let reading = read("组织名,联盟一,联盟二\n甲,√,0\n乙,是,1\n")
    #expect(reading.findings.map(\.code) == ["N-MATRIX-TWO-MODE"])
    #expect(rows(reading["organizations"]) == ["甲 1", "乙 1", "联盟一 2", "联盟二 2"])
    #expect(rows(reading["ties"]) == ["甲 联盟一 1 no", "乙 联盟一 1 no", "乙 联盟二 1 no"])
  }

  @Test func adjacencyLists() {
    let reading = read("a;b\nb;c;d\ne\nf; a ;g\n")
    #expect(reading.findings.map(\.code) == ["N-ADJACENCY", "W-ID-SPACE"])
    #expect(rows(reading["organizations"]) == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(rows(reading["ties"]) == ["a b yes", "b c yes", "b d yes", "f a yes", "f g yes"])
  }

  @Test func datasetTablesStayAsTheyAre() {
    let reading = read("编号,名称\n1,甲\n", "organizations.csv")
    #expect(reading.findings == [])
    #expect(reading["organizations"]?.header == ["编号", "名称"])
    #expect(read("id,label\na,A\n", "people.csv")["organizations"]?.header == ["id", "label"])
  }
}
