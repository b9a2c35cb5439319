import Testing
import WeftTable

@Suite("Formats that are read and not written")
struct ReadOnlyFormatsTests {
  private func read(_ name: String, _ text: String, adding: Bool = false) -> TableReading {
    TableFormat.read(
      TableInput(name: name, bytes: Array(text.utf8)),
      options: TableReadOptions(missingEnds: adding ? .added : .error))
  }

  private func codes(_ reading: TableReading) -> [String] {
    reading.findings.map { "\($0.code) \($0.place?.text ?? "")" }
  }

  /// Rows with the heading first, cells divided by a bar.
  private func rows(_ reading: TableReading, _ name: String) -> [String] {
    guard let table = reading[name] else { return [] }
    let cells = (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) } }
    return ([table.header] + cells).map { $0.joined(separator: "|") }
  }

  private func nodes(_ reading: TableReading) -> [String] { rows(reading, "organizations") }
  private func ties(_ reading: TableReading) -> [String] { rows(reading, "ties") }

  @Test func noneIsWritten() {
    let readOnly = TableFormat.all.filter { !$0.isWritten }
    #expect(readOnly.map(\.name) == ["vna", "gdf", "multinet", "metis"])
    for format in readOnly {
      let writing = format.write([], TableWriteOptions())
      #expect(writing.files.isEmpty && writing.findings.map(\.code) == ["E-FORMAT-READ-ONLY"])
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func vna(end: String) {
    let text = """
      *Node data
      ID kind "full name"
      1 "a b" ""
      2 x y
      *Node properties
      ID x y shortlabel
      1 0.5 2 甲
      2 1 1 乙
      *Tie data
      from to friend advice
      1 2 1 0
      2 1 0 2.5
      *Tie properties
      from to color
      1 2 255

      """.replacing("\n", with: end)
    let reading = read("n.vna", text)
    #expect(codes(reading) == ["W-UNSUPPORTED n.vna:15:1"])
    #expect(nodes(reading) == ["id|name|kind|full name|x|y", "1|甲|a b||0.5|2", "2|乙|x|y|1|1"])
    #expect(ties(reading) == ["source|target|weight|mode|directed", "1|2|1|friend|yes", "2|1|2.5|advice|yes"])
    #expect(reading["ties"]?.place(1, 0).text == "n.vna:12:1")
  }

  @Test func vnaWeights() {
    let alone = read("n.vna", "*tie data\nfrom to\na b\n")
    #expect(codes(alone) == [] && ties(alone) == ["source|target|directed", "a|b|yes"])
    #expect(nodes(alone) == ["id", "a", "b"])
    let single = read("n.vna", "*tie data\nfrom to calls\na b 3\n")
    #expect(ties(single) == ["source|target|weight|directed", "a|b|3|yes"])
    let named = read("n.vna", "*tie data\nfrom to strength since\na b 3 1999\n")
    #expect(ties(named) == ["source|target|weight|directed|since", "a|b|3|yes|1999"])
    let mixed = read("n.vna", "*tie data\nfrom to calls kind\na b 3 warm\n")
    #expect(ties(mixed) == ["source|target|directed|calls|kind", "a|b|yes|3|warm"])
  }

  @Test func vnaFaults() {
    let faults = read("n.vna", "*node data\nid\n1\n1 2\n1\n*links\na\n*tie data\nfrom to\n1 9\n")
    #expect(
      codes(faults) == [
        "E-VNA n.vna:4:1", "E-NODE-CONFLICT n.vna:5:1", "E-VNA n.vna:6:1", "E-EDGE-DANGLING n.vna:10:3",
      ])
    #expect(codes(read("n.vna", "x\n")) == ["E-VNA n.vna:1:1", "E-VNA n.vna"])
    #expect(codes(read("n.vna", "*tie data\nfrom\na\n")) == ["E-VNA n.vna:2:1", "E-VNA n.vna"])
    #expect(read("n.vna", "*tie data\nfrom\na\n").tables.isEmpty)
  }

  @Test func gdf() {
    let text = """
      nodedef>name VARCHAR,label VARCHAR, x DOUBLE,class VARCHAR default 'plain one'
      a,'Well, "this"',1.5,
      b,'it's 'so'',2,"k"
      c

      edgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN,weight DOUBLE default 1,note VARCHAR
      a,b,true,2.5,'114,116'
      b,a,false

      """
    let reading = read("n.gdf", text)
    #expect(codes(reading) == [])
    #expect(
      nodes(reading) == ["id|name|x|class", "a|Well, \"this\"|1.5|plain one", "b|it's 'so'|2|k", "c|||plain one"])
    #expect(ties(reading) == ["source|target|weight|directed|note", "a|b|2.5|yes|114,116", "b|a|1|no|"])
    #expect(reading["ties"]?.place(1, 0).text == "n.gdf:8:1")
  }

  @Test func gdfFaults() {
    let start = "nodedef>name VARCHAR\na\nb\nedgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN\n"
    #expect(codes(read("n.gdf", start + "a,b,perhaps\n")) == ["E-GDF n.gdf:5:5"])
    #expect(codes(read("n.gdf", start + "a,b,true,4\na\n")) == ["E-GDF n.gdf:5:1", "E-GDF n.gdf:6:1"])
    #expect(codes(read("n.gdf", start + "a,'b\n")) == ["E-GDF n.gdf:5:3"])
    #expect(codes(read("n.gdf", start + "a,z,\n")) == ["E-EDGE-DANGLING n.gdf:5:3"])
    #expect(codes(read("n.gdf", start + "a,z,\n", adding: true)) == ["W-NODE-ADDED n.gdf:5:3"])
    #expect(codes(read("n.gdf", "a,b\n")) == ["E-GDF n.gdf:1:1"])
    #expect(codes(read("n.gdf", "nodedef>name VARCHAR\na\na\n")) == ["E-NODE-CONFLICT n.gdf:3:1"])
  }

  @Test func multinet() {
    let text = """
      #TYPE
      multiplex
      #LAYERS
      work,DIRECTED
      home,UNDIRECTED
      #ACTOR ATTRIBUTES
      size,NUMERIC
      #EDGE ATTRIBUTES
      weight,NUMERIC
      work,since,STRING
      -- a remark
      #ACTORS
      a, 3
      lone,4
      #EDGES
      a,b,work,2.5,1999
      b,a,home

      """
    let reading = read("n.mpx", text)
    #expect(codes(reading) == [])
    #expect(nodes(reading) == ["id|size", "a|3", "lone|4", "b|"])
    #expect(
      ties(reading) == ["source|target|weight|mode|directed|since", "a|b|2.5|work|yes|1999", "b|a||home|no|"])
    #expect(ties(read("n.mpx", "a,b,work\n")) == ["source|target|mode|directed", "a|b|work|no"])
  }

  @Test func multinetFaults() {
    #expect(codes(read("n.mpx", "#TYPE\nmultilayer\n#EDGES\na,l,b,l\n")) == ["E-MULTINET n.mpx:2:1"])
    #expect(codes(read("n.mpx", "#LAYERS\nw,SOMEHOW\n")) == ["E-MULTINET n.mpx:2:1"])
    let start = "#LAYERS\nw,DIRECTED\n"
    #expect(codes(read("n.mpx", start + "#EDGES\na,b,v\na,b\na,b,w,1\n")).count == 3)
    #expect(codes(read("n.mpx", start + "#ACTORS\na\na\n")) == ["E-NODE-CONFLICT n.mpx:5:1"])
    #expect(codes(read("n.mpx", start)) == ["E-MULTINET n.mpx"])
    #expect(codes(read("n.mpx", start + "#FRIENDS\n#EDGES\na,b,w\n")) == ["E-MULTINET n.mpx:3:1"])
  }

  /// A path of three vertices and one apart:  1 — 2 — 3   4
  @Test func metis() {
    let plain = read("n.graph", "% remark\n4 2\n2\n1 3\n2\n\n")
    #expect(codes(plain) == [])
    #expect(nodes(plain) == ["id", "1", "2", "3", "4"])
    #expect(ties(plain) == ["source|target|directed", "1|2|no", "2|3|no"])
    #expect(plain["ties"]?.place(1, 0).text == "n.graph:4:3")
    let full = read("n.metis", "3 1 111 2\n7 8 9 2 0.5\n1 2 3 1 0.5\n4 5 6\n")
    #expect(codes(full) == [])
    #expect(nodes(full) == ["id|size|weight1|weight2", "1|7|8|9", "2|1|2|3", "3|4|5|6"])
    #expect(ties(full) == ["source|target|weight|directed", "1|2|0.5|no"])
  }

  @Test(arguments: [
    ("", "E-EMPTY n.graph"), ("%\n", "E-METIS n.graph"), ("x y\n", "E-METIS n.graph:1:1"),
    ("2000000000 1\n", "E-METIS n.graph:1:1"), ("2 1 7\n2\n1\n", "E-METIS n.graph:1:5"),
    ("2 1\n3\n1\n", "E-METIS n.graph:2:1"), ("2 1\n1\n1\n", "E-METIS n.graph:2:1"), ("2 1\n2\n\n", "E-METIS n.graph"),
    ("2 2\n2\n1\n", "E-METIS n.graph"), ("1 0\n\n5\n", "E-METIS n.graph:3:1"),
    ("2 1 1\n2 1\n1\n", "E-METIS n.graph:3:1"),
  ])
  func metisFaults(text: String, code: String) {
    let heard = codes(read("n.graph", text))
    #expect(heard.contains(code) && heard.count <= 2, "\(heard)")
  }

  /// Each node with an attribute of its own: a table of them all would be a million times the file.
  @Test(arguments: ["json", "gml"])
  func scatteredAttributes(format: String) {
    let count = 4_100
    let nodes = (0..<count).map { format == "json" ? "{\"id\":\($0),\"k\($0)\":1}" : "node [ id \($0) k\($0) 1 ]" }
    let text =
      format == "json"
      ? "{\"nodes\":[\(nodes.joined(separator: ","))],\"links\":[]}" : "graph [ \(nodes.joined(separator: "\n")) ]"
    let reading = read("n." + format, text)
    #expect(codes(reading).contains("E-LIMIT-COLS n.\(format)"))
    #expect(reading["organizations"]?.rowCount == count && reading["organizations"]?.header == ["id"])
  }
}
