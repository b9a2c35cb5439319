extension Hostile {
  private static let vertices = "*Vertices 2\n1 \"a\"\n2 \"b\"\n"
  private static let linked = ["1 1", "2 1"]
  private static let json =
    "{\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\"}]}"
  private static let two = ["a 1", "b 1"]

  /// GML, Pajek, DL, JSON and DOT.
  static let notations: [Hostile] = [
    .text(
      "F26", "GML without labels", "t.gml", "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]",
      points: linked),
    .text(
      "F28", "GML with an id twice", "t.gml", "graph [ node [ id 1 ]\n node [ id 1 ] ]", "E-NODE-CONFLICT t.gml:2:2"),
    .text(
      "F29", "GML with remarks and entities", "t.gml",
      "Creator \"x\"\n# remark [\ngraph [ node [ id 1 label \"Caf&eacute;\" ] ]", points: ["1 0"]),
    .text("F30", "GML with a real id", "t.gml", "graph [ node [ id 1.5 ] ]", "W-GML-ID t.gml:1:9", points: ["1.5 0"]),
    .text(
      "F30 large", "GML with an id of more than 32 bits", "t.gml", "graph [ node [ id 3000000000 ] ]",
      "W-GML-ID t.gml:1:9", points: ["3000000000 0"]),
    .text("F31", "GML with a bracket left open", "t.gml", "graph [\n node [ id 1 ]", "E-GML-BRACKET t.gml:1:1"),
    .text(
      "F31 deep", "GML, a hundred thousand brackets", "t.gml", "graph " + String(repeating: "[ a ", count: 100_000),
      "E-LIMIT-DEPTH", megabytes: 200),
    .text("F33", "Pajek, vertex 0", "t.net", vertices + "*Arcs\n0 1\n", "E-PAJEK-RANGE t.net:5:1"),
    .text(
      "F33 beyond", "Pajek, a vertex beyond the last", "t.net", vertices + "*Arcs\n1 3\n", "E-PAJEK-RANGE t.net:5:3"),
    .text("F34", "Pajek, a vertex twice", "t.net", "*Vertices 2\n1 a\n1 b\n", "E-NODE-CONFLICT t.net:3:1"),
    .text(
      "F35", "Pajek, fewer lines than vertices", "t.net", "*Vertices 3\n1 a\n", "W-PAJEK-IMPLICIT t.net",
      points: ["1 0", "2 0", "3 0"]),
    .text(
      "F36", "Pajek, arcs and edges, lines ending in CR", "t.net",
      "*Network x\r*Vertices 3\r1 a\r2 b\r3 c\r*Arcs\r1 2 1\r*Edges\r2 3 1\r", points: ["1 1", "2 2", "3 1"]),
    .text(
      "F36 list", "Pajek, lists", "t.net", "*Vertices 3\n1 a\n2 b\n3 c\n*Arcslist\n1 2\n*Edgeslist\n2 3\n",
      points: ["1 1", "2 2", "3 1"]),
    .text(
      "F36 matrix", "Pajek, a matrix", "t.net", "*Vertices 3\n1 a\n2 b\n3 c\n*Matrix\n0 1 0\n0 0 1\n0 0 0\n",
      points: ["1 1", "2 2", "3 1"]),
    .text("F38", "Pajek, two sets of vertices", "t.net", "*Vertices 2 1\n1 a\n2 b\n*Edges\n1 2\n", points: linked),
    .text(
      "F39", "DL over several lines, in capitals", "t.dl",
      "DL,\nN=2\nFORMAT=FULLMATRIX\nLABELS:\na,b\nDATA:\n0 1\n1 0\n",
      points: two),
    .text(
      "F40", "DL with wrapped rows", "t.dl", "dl n=3 labels: a b c data:\n0 1\n0 1 0\n1 0 1 0\n",
      points: ["a 1", "b 2", "c 1"]),
    .text(
      "F41", "DL, upper half without diagonal", "t.dl",
      "dl n=3 format=upperhalf diagonal=absent labels: a b c data: 1 0 1",
      points: ["a 1", "b 2", "c 1"]),
    .text(
      "F41 lower", "DL, lower half", "t.dl", "dl n=3 format=lowerhalf labels: a b c data: 0 1 0 0 1 0",
      points: ["a 1", "b 2", "c 1"]),
    .text("F43", "DL with a label too many", "t.dl", "dl n=2\nlabels: a b c\ndata:\n0 1 1 0\n", "E-DL-COUNT t.dl:2:13"),
    .text(
      "F43 values", "DL with a value too few", "t.dl", "dl n=2\nlabels: a b\ndata:\n0 1 0\n", "E-DL-COUNT t.dl:4:5"),
    .text(
      "F43 few", "DL with a label too few", "t.dl", "dl n=2\nlabels: a\ndata:\n0 1 1 0\n", "E-DL-COUNT t.dl:2:9"),
    .text(
      "F43 embedded", "DL, labels among the values, and one value too many", "t.dl",
      "dl n=2\nlabels embedded\ndata:\na b\na 0 1\nb 1 0 1\n", "E-DL-COUNT t.dl:6:7"),
    .text(
      "F44", "JSON, a hundred thousand lists", "t.json", String(repeating: "[", count: 100_000),
      "E-LIMIT-DEPTH t.json:1:513", megabytes: 120),
    .text(
      "F45", "JSON, a key twice", "t.json", "{\"nodes\":[{\"id\":1,\"id\":2}],\"links\":[]}",
      "E-JSON-DUPKEY t.json:1:19"),
    .text(
      "F46", "JSON, links and edges", "t.json", "{\"nodes\":[],\"links\":[],\"edges\":[]}", "E-JSON-BOTH t.json:1:32"),
    .text("F46 edges", "JSON, edges for links", "t.json", json.replacing("links", with: "edges"), points: two),
    .text("F48", "JSON with a comma too many", "t.json", "{\"nodes\":[],\"links\":[],}", "E-JSON t.json:1:24"),
    .text("F48 remark", "JSON with a remark", "t.json", "{\"nodes\":[] // x\n}", "E-JSON t.json:1:13"),
    .text("F48 nan", "JSON with NaN", "t.json", "{\"nodes\":NaN}", "E-JSON t.json:1:10"),
    .text("F48 quotes", "JSON with single quotes", "t.json", "{'nodes':[]}", "E-JSON t.json:1:2"),
    .file(
      "F48 mark", "JSON with a byte-order mark", "t.json", [0xEF, 0xBB, 0xBF] + Array(json.utf8),
      "W-JSON-MARK t.json:1:1", points: two),
    .text(
      "F49", "JSON, ends by position", "t.json",
      "{\"nodes\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"links\":[{\"source\":0,\"target\":1}]}", "W-JSON-INDEX",
      points: two),
    .text(
      "F50", "JSON, half a character", "t.json", "{\"nodes\":[{\"id\":\"\\ud800\"}],\"links\":[]}", "E-JSON-SURROGATE"),
    .text("F50 large", "JSON, a number too large", "t.json", "{\"nodes\":[{\"id\":1e400}],\"links\":[]}", "E-NUM-INF"),
    .text("F51", "two JSON documents", "t.json", "{\"nodes\":[],\"links\":[]}\n{}", "E-JSON-MULTI t.json:2:1"),
    .text("F53", "DOT, an edge of the other kind", "t.dot", "digraph {\n a -- b }", "E-DOT t.dot:2:4"),
    .text("F54", "DOT, sets of ends", "t.dot", "digraph { a:n -> {b c} -> d }", points: ["a 2", "b 2", "c 2", "d 2"]),
    .text(
      "F55", "DOT, HTML labels and joined texts", "t.dot",
      "graph {\n# x\n\"a\" + \"b\" [label=<<i>x</i>>]; c [label=\"\\N\"] }", points: ["ab 0", "c 0"]),
    .text("F56", "DOT, strict", "t.dot", "strict graph { a -- b; a -- b }", "W-EDGE-DUP", points: two),
    .text(
      "F58", "DOT, a text of seventeen thousand characters", "t.dot",
      "graph { \"" + String(repeating: "x", count: 17_000) + "\" }", "W-ID-LONG"),
    .text(
      "F59", "DOT that names files", "t.dot",
      "graph { imagepath=\"/etc\"; a [image=\"/etc/passwd\", shapefile=\"/etc/hosts\", fontpath=\"/\"]; b [_background=\"x\"]; a -- b }",
      "W-DOT-FILE t.dot", points: two),
  ]
}
