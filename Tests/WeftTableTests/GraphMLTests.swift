import Testing
import WeftTable

@Suite("GraphML and XML")
struct GraphMLTests {
  private func read(_ text: String) -> TableReading {
    TableFormat.graphML(text)
  }

  private func codes(_ text: String) -> [String] { read(text).findings.map { "\($0.code) \($0.place?.text ?? "")" } }

  private func graph(_ body: String, keys: String = "") -> String {
    "<graphml>\(keys)\n<graph edgedefault=\"undirected\">\n\(body)</graph></graphml>"
  }

  @Test func documentTypesAreRefused() {
    let bombs = [
      "<?xml version=\"1.0\"?>\n<!DOCTYPE g [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<graphml>&b;</graphml>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE g SYSTEM \"http://127.0.0.1/x\">\n<graphml/>",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE g [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>\n<graphml/>",
    ]
    for bomb in bombs { #expect(codes(bomb).first?.hasPrefix("E-XML-DTD n.graphml:2:") == true) }
  }

  @Test func brokenXML() {
    #expect(codes("<graphml><a><b></a></graphml>").first?.hasPrefix("E-XML n.graphml:1:") == true)
    #expect(codes("<graphml><graph><no").first?.hasPrefix("E-XML-EOF n.graphml:1:") == true)
    #expect(codes("<graphml>\n<graph>").first?.hasPrefix("E-XML-EOF n.graphml:2:") == true)
    #expect(codes("<graphml a=\"1\" a=\"2\"/>").first?.hasPrefix("E-XML n.graphml:1:") == true)
    let deep = "<graphml>" + String(repeating: "<a>", count: 100_000)
    #expect(codes(deep) == ["E-LIMIT-DEPTH n.graphml:1:1543"])
    let long = graph(
      "<node id=\"" + "a\"><data key=\"k\">" + String(repeating: "x", count: 10_000_001) + "</data></node>")
    #expect(codes(long).first?.hasPrefix("E-LIMIT-TEXT") == true)
  }

  @Test func encodings() {
    let text = "<?xml version=\"1.0\" encoding=\"GBK\"?>" + graph("<node id=\"党委\"/>")
    #expect(codes(text) == ["W-ENC-DECL-MISMATCH n.graphml:1"])
    #expect(read(text)["organizations"]?.text(0, 0) == "党委")
    #expect(codes("<?xml version=\"1.0\" encoding=\"klingon\"?><graphml/>") == ["E-ENC-UNSUPPORTED n.graphml:1"])
  }

  @Test func keys() {
    let keys =
      "<key id=\"a\" for=\"node\" attr.name=\"age\" attr.type=\"int\"><default>7</default></key>"
      + "<key id=\"b\" for=\"node\" attr.name=\"open\" attr.type=\"boolean\"/>"
      + "<key id=\"c\" for=\"node\" attr.name=\"kind\"/>"
    let body = """
      <node id="1"><data key="a">3.7</data></node>
      <node id="2"><data key="b">yes</data><data key="z">kept</data></node>
      <edge source="1" target="2"><data key="c">x</data></edge>

      """
    #expect(
      codes(graph(body, keys: keys)) == [
        "W-KEY-TYPE n.graphml:1:152", "E-ATTR-TYPE n.graphml:3:14", "E-ATTR-TYPE n.graphml:4:14",
        "W-GML-KEY n.graphml:4:38", "W-KEY-FOR n.graphml:5:29",
      ])
    let nodes = read(graph(body, keys: keys))["organizations"]
    #expect(nodes?.header == ["id", "age", "open", "z"])
    #expect(nodes?.text(1, 1) == "7")
    #expect(nodes?.text(1, 3) == "kept")
    #expect(read(graph(body, keys: keys))["ties"]?.header == ["source", "target", "directed", "kind"])
  }

  @Test func structure() {
    #expect(codes(graph("<edge source=\"a\" target=\"b\"/>\n<node id=\"a\"/>\n")) == ["E-EDGE-DANGLING n.graphml:3:1"])
    #expect(codes(graph("<node id=\"a\"/><node id=\"a\"/>")) == ["E-NODE-CONFLICT n.graphml:3:15"])
    let odd = graph("<node id=\"a\"><port name=\"p\"/></node><hyperedge><endpoint node=\"a\"/></hyperedge><hyperedge/>")
    #expect(codes(odd) == ["W-UNSUPPORTED n.graphml:3:14", "W-UNSUPPORTED n.graphml:3:37"])
    #expect(read(odd).findings.map(\.rows) == [1, 2])
    let two = "<graphml><graph id=\"x\"><node id=\"1\"/></graph><graph id=\"y\"><node id=\"2\"/></graph></graphml>"
    #expect(codes(two) == ["E-MULTI-GRAPH n.graphml:1:46"])
    let chosen = TableFormat.read(
      TableInput(name: "n.graphml", bytes: Array(two.utf8)), options: TableReadOptions(part: "y"))
    #expect(chosen.findings.isEmpty)
    #expect(chosen["organizations"]?.text(0, 0) == "2")
  }

  @Test func yEdLabels() {
    let keys = "<key for=\"node\" id=\"d0\" yfiles.type=\"nodegraphics\"/>"
    let body =
      "<node id=\"n0\"><data key=\"d0\"><y:ShapeNode xmlns:y=\"u\"><y:NodeLabel>街道</y:NodeLabel></y:ShapeNode></data></node>"
    let reading = read(graph(body, keys: keys))
    #expect(reading.findings.map(\.code) == ["W-UNSUPPORTED"])
    #expect(reading["organizations"]?.text(0, 1) == "街道")
  }
}

extension TableFormat {
  static func graphML(_ text: String) -> TableReading {
    TableFormat.read(TableInput(name: "n.graphml", bytes: Array(text.utf8)))
  }
}
