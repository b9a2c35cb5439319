import Testing
import WeftTable

@Suite("Pajek")
struct PajekTests {
  private func read(_ text: String, _ name: String = "n.net") -> TableReading {
    TableFormat.read(TableInput(name: name, bytes: Array(text.utf8)))
  }

  private func codes(_ reading: TableReading) -> [String] {
    reading.findings.map { "\($0.code) \($0.place?.text ?? "")" }
  }

  private func ties(_ reading: TableReading) -> [String] {
    guard let table = reading["ties"] else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) }.joined(separator: " ") }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func oneNetworkInManyWays(end: String) {
    let vertices = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n"
    let twins = [
      "*Arcs\n1 2 1\n1 3 1\n*Edges\n2 3 1\n", "*arcs\n 1 2 1\n 1 3 1\n\n% remark\n*edges\n 2 3 1\n",
    ]
    for twin in twins {
      let reading = read((vertices + twin).replacing("\n", with: end))
      #expect(codes(reading) == [])
      #expect(ties(reading) == ["1 2 1 yes", "1 3 1 yes", "2 3 1 no"])
    }
    let lists = read((vertices + "*Arcslist\n1 2 3\n*Edgeslist\n2 3\n").replacing("\n", with: end))
    #expect(ties(lists) == ["1 2 yes", "1 3 yes", "2 3 no"])
    let matrix = read((vertices + "*Matrix\n0 1 1\n0 0 2\n0 0 0\n").replacing("\n", with: end))
    #expect(ties(matrix) == ["1 2 1 yes", "1 3 1 yes", "2 3 2 yes"])
  }

  @Test func relationsPlacesAndSets() {
    let reading = read(
      "*Vertices 3 2\n1 \"a&#34;\" 0.1 0.2 box ic Red\n2 b\n3 c\n*Arcs :2 \"serves\"\n1 3 2.5 l \"x y\"\n")
    #expect(codes(reading) == [])
    let nodes = reading["organizations"]
    #expect(nodes?.header == ["id", "name", "node_set", "x", "y", "shape", "ic"])
    #expect(nodes?.text(0, 1) == "a\"")
    #expect(reading["ties"]?.header == ["source", "target", "weight", "mode", "directed", "l"])
    #expect(ties(reading) == ["1 3 2.5 serves yes x y"])
    #expect(reading["ties"]?.place(0, 0).text == "n.net:6:1")
  }

  @Test func whatIsOutOfRangeIsNamed() {
    #expect(
      codes(read("*Vertices 2\n1 a\n2 b\n*Arcs\n0 1\n1 3\n-1 2\n")) == [
        "E-PAJEK-RANGE n.net:5:1", "E-PAJEK-RANGE n.net:6:3", "E-PAJEK-RANGE n.net:7:1",
      ])
    #expect(codes(read("*Vertices 2\n1 a\n1 b\n")).contains("E-NODE-CONFLICT n.net:3:1"))
    #expect(codes(read("*Vertices 3\n1 a\n")) == ["W-PAJEK-IMPLICIT n.net"])
    #expect(read("*Vertices 3\n1 a\n")["organizations"]?.rowCount == 3)
    #expect(codes(read("*Vertices 2000000000\n")) == ["E-LIMIT-NODES n.net:1:11"])
    #expect(codes(read("*Vertices x\n")) == ["E-PAJEK-RANGE n.net:1:11"])
  }

  @Test func projectsJoinNetworksOnTheSameVertices() {
    let vertices = "*Vertices 2\n1 a\n2 b\n"
    let reading = read(
      "*Network one\n\(vertices)*Arcs\n1 2\n*Network two\n\(vertices)*Edges\n1 2 3\n*Vector rank\n*Vertices 2\n5\n7\n"
        + "*Network other\n*Vertices 3\n*Arcs\n1 3\n", "p.paj")
    #expect(codes(reading) == ["W-UNSUPPORTED p.paj:18:1"])
    #expect(ties(reading) == ["1 2  one yes", "1 2 3 two no"])
    #expect(reading["organizations"]?.header == ["id", "name", "rank"])
    #expect(reading["organizations"]?.text(1, 2) == "7")
  }

  @Test func valuesBesideANetwork() {
    let reading = TableFormat.read(
      TableInput(
        name: "n.net", bytes: Array("*Vertices 2\n1 a\n2 b\n".utf8),
        companions: ["n.clu": Array("*Vertices 2\n1\n2\n".utf8)]))
    #expect(reading["organizations"]?.header == ["id", "name", "partition"])
    #expect(codes(read("*Vertices 3\n1\nx\n", "v.vec")) == ["E-NUM-FORMAT v.vec:3:1", "E-PAJEK-RANGE v.vec"])
  }
}
