import Testing
import WeftTable

@Suite("UCINET")
struct UCINETTests {
  private func read(_ text: String) -> TableReading {
    TableFormat.read(TableInput(name: "n.dl", bytes: Array(text.utf8)))
  }

  private func codes(_ reading: TableReading) -> [String] {
    reading.findings.map { "\($0.code) \($0.place?.text ?? "")" }
  }

  private func rows(_ table: Table?) -> [String] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) }.joined(separator: " ") }
  }

  @Test(arguments: [
    "dl n=3 format=fullmatrix labels: a,b,c data: 0 1 0 1 0 2 0 0 0",
    "DL N = 3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS:\na\nb\nc\nDATA:\n0 1 0 1\n0 2 0\n0 0\n",
    "DL\nn=3,\nformat=fullmatrix\ndiagonal absent\nlabels:\na b\nc\ndata:\n1 0\n1 2\n0 0\n",
    "dl n=3\nlabels embedded\ndata:\na b c\na 0 1 0\nb 1 0 2\nc 0 0 0\n",
    "dl n=3 format=edgelist1\nlabels:\na b c\ndata:\n1 2 1\n2 1 1\nb c 2\n",
    "dl n=3 format=edgelist1\nlabels embedded:\ndata:\na b 1\nb a 1\nb c 2\n",
  ])
  func oneNetworkInManyWays(text: String) {
    let reading = read(text)
    #expect(codes(reading) == [])
    #expect(rows(reading["organizations"]) == ["a", "b", "c"])
    #expect(rows(reading["ties"]) == ["a b 1 yes", "b a 1 yes", "b c 2 yes"])
  }

  @Test func halvesListsAndLevels() {
    let upper = read("dl n=3 format=upperhalf diagonal=absent labels: a b c data: 1 0 2")
    #expect(rows(upper["ties"]) == ["a b 1 no", "b c 2 no"])
    let lower = read("dl n=3 format=lowerhalf labels: a b c data: 0 1 0 0 2 0")
    #expect(rows(lower["ties"]) == ["b a 1 no", "c b 2 no"])
    #expect(
      rows(read("dl n=3 format=nodelist1\nlabels: a b c\ndata:\n1 2 3\n3 1\n")["ties"]) == [
        "a b yes", "a c yes", "c a yes",
      ])
    let two = read("dl n=2 nm=2\nlabels: a b\nlevel labels: x y\ndata: 0 1 0 0  0 0 3 0")
    #expect(rows(two["ties"]) == ["a b 1 x yes", "b a 3 y yes"])
    let modes = read("dl nr=2 nc=1\nrow labels: a b\ncolumn labels: e\ndata: 1 0")
    #expect(rows(modes["organizations"]) == ["a 1", "b 1", "e 2"])
    #expect(rows(modes["ties"]) == ["a e 1 no"])
  }

  @Test func countsThatDiffer() {
    #expect(codes(read("dl n=3\nlabels: a b\ndata:\n0 1")) == ["E-DL-COUNT n.dl:2:11"])
    #expect(codes(read("dl n=2\nlabels: a b\ndata:\n0 1 0")) == ["E-DL-COUNT n.dl:4:5"])
    #expect(codes(read("dl n=2 format=edgelist1\nlabels: a b\ndata:\n1 9")) == ["E-DL-COUNT n.dl:4:3"])
    #expect(codes(read("dl n=2 format=wheel\ndata:\n1")) == ["E-DL n.dl:1:8"].map { $0.replacing("1:8", with: "1:8") })
    #expect(codes(read("dl n=2 data: 0 1 0 x")) == ["E-NUM-FORMAT n.dl:1:20"])
    #expect(codes(read("dl n=2")) == ["E-DL n.dl:1:4"])
  }

  @Test func datasetsInTwoFiles() throws {
    let tables = [
      Table(name: "organizations", file: "o", header: ["id"], rows: [["甲"], ["b"], ["lone"]]),
      Table(
        name: "ties", file: "t", header: ["source", "target", "weight", "mode", "directed"],
        rows: [["甲", "b", "2.5", "x", "yes"], ["b", "甲", "", "y", "yes"]]),
    ]
    let format = try #require(TableFormat.all.first { $0.name == "ucinet" })
    let writing = format.write(tables, .init())
    #expect(writing.losses == [])
    #expect(writing.files.map(\.suffix) == ["##h", "##d"])
    let files = Dictionary(uniqueKeysWithValues: writing.files.map { ("n." + $0.suffix, $0.bytes) })
    let reading = format.read(TableInput(name: "n.##d", bytes: writing.files[1].bytes, companions: files), .init())
    #expect(codes(reading) == [])
    #expect(rows(reading["organizations"]) == ["甲", "b", "lone"])
    #expect(rows(reading["ties"]) == ["甲 b 2.5 x yes", "b 甲 1 y yes"])
    #expect(
      codes(format.read(TableInput(name: "n.##h", bytes: writing.files[0].bytes), .init())) == ["E-UCINET-PAIR n.##h"])
    let short = format.read(
      TableInput(name: "n.##h", bytes: writing.files[0].bytes, companions: ["n.##d": [1, 2]]), .init())
    #expect(codes(short) == ["E-UCINET n.##d"])
  }
}
