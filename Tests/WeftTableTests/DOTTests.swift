import Testing
import WeftTable

@Suite("DOT")
struct DOTTests {
  private func read(_ text: String) -> TableReading {
    TableFormat.read(TableInput(name: "n.dot", bytes: Array(text.utf8)))
  }

  private func codes(_ text: String) -> [String] { read(text).findings.map { "\($0.code) \($0.place?.text ?? "")" } }

  private func ties(_ text: String) -> [String] {
    guard let table = read(text)["ties"] else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) }.joined(separator: " ") }
  }

  @Test func edgesInAllForms() {
    #expect(ties("digraph { a -> b -> c; a -> {b d} }") == ["a b yes", "b c yes", "a b yes", "a d yes"])
    #expect(ties("graph { {a b} -- subgraph cluster_x { c; d } }") == ["a c no", "a d no", "b c no", "b d no"])
    #expect(ties("digraph g { a:p:n -> b:q [weight=2]; }") == ["a b 2 yes p:n q"])
    #expect(
      ties("digraph { edge [weight=3]; a -> b; { edge [weight=4] b -> c } a -> c [dir=none] }") == [
        "a b 3 yes", "b c 4 yes", "a c 3 no",
      ])
    #expect(
      ties("/* c */ graph \"x\" + \"y\" {\n# line\n1.5 -- -2 // end\n\"a\\\"b\" -- \"c\" + \"d\"\n}") == [
        "1.5 -2 no", "a\"b cd no",
      ])
  }

  @Test func labels() {
    let nodes = read("digraph { a [label=\"\\N\"]; b [label=\"C:\\\\new\\nx\"]; c [label=<<b>html</b>>]; 组织 }")[
      "organizations"]
    #expect(nodes?.header == ["id", "name"])
    #expect((0..<4).map { nodes?.text($0, 1) } == ["", "C:\\new\nx", "<b>html</b>", ""])
    #expect(nodes?.text(3, 0) == "组织")
  }

  @Test func longAndDangerousText() {
    let long = String(repeating: "x", count: 20_000)
    #expect(read("graph { \"\(long)\" }")["organizations"]?.text(0, 0) == long)
    let reading = read("graph { a [image=\"/etc/passwd\", color=red]; b [shapefile=x] }")
    #expect(reading.findings.map(\.code) == ["W-DOT-FILE"])
    #expect(reading["organizations"]?.header == ["id", "color"])
  }

  @Test func strictGraphsMerge() {
    #expect(codes("strict graph {\na -- b [color=red]\nb -- a [weight=2]\n}") == ["W-EDGE-DUP n.dot:4:1"])
    #expect(ties("strict graph { a -- b; b -- a }") == ["a b no"])
  }

  @Test func whatIsWrongIsNamed() {
    #expect(codes("digraph {\n a -- b }") == ["E-DOT n.dot:2:4"])
    #expect(codes("graph {\n a -> b }") == ["E-DOT n.dot:2:4"])
    #expect(codes("graph {\n a ") == ["E-DOT n.dot:1:7"])
    #expect(codes("graph { \"a }") == ["E-DOT n.dot:1:9"])
    #expect(codes("graph { a [x=<b] }") == ["E-DOT n.dot:1:14"])
    #expect(codes("graph { a } graph { b }") == ["E-MULTI-GRAPH n.dot:1:13"])
    #expect(codes("graph " + String(repeating: "{", count: 100_000)) == ["E-LIMIT-DEPTH n.dot:1:519"])
    #expect(codes("hello") == ["E-DOT n.dot:1:1"])
  }
}
