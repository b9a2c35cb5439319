import Testing
import WeftTable

@Suite("Node-link JSON")
struct NodeLinkTests {
  private func read(_ text: String) -> TableReading {
    TableFormat.read(TableInput(name: "n.json", bytes: Array(text.utf8)))
  }

  private func codes(_ text: String) -> [String] { read(text).findings.map { "\($0.code) \($0.place?.text ?? "")" } }

  private func rows(_ table: Table?) -> [String] {
    guard let table else { return [] }
    return (0..<table.rowCount).map { row in table.header.indices.map { table.text(row, $0) }.joined(separator: "|") }
  }

  @Test(arguments: ["links", "edges"])
  func bothKeys(key: String) {
    let reading = read(
      "{\"directed\": true, \"nodes\": [{\"id\": 1, \"name\": \"甲\", \"tags\": [1, {}]}, {\"id\": \"b\\u0041\\ud83d\\ude00\"}], "
        + "\"\(key)\": [{\"source\": 1, \"target\": \"bA😀\", \"weight\": 2.50, \"open\": true, \"note\": null}]}")
    #expect(reading.findings == [])
    #expect(reading["organizations"]?.header == ["id", "name", "tags"])
    #expect(rows(reading["organizations"]) == ["1|甲|[1, {}]", "bA😀||"])
    #expect(reading["ties"]?.header == ["source", "target", "weight", "directed", "open"])
    #expect(rows(reading["ties"]) == ["1|bA😀|2.50|yes|true"])
  }

  @Test func endsByPosition() {
    let reading = read(
      "{\"nodes\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"links\": [{\"source\": 0, \"target\": 1}]}")
    #expect(reading.findings.map(\.code) == ["W-JSON-INDEX"])
    #expect(rows(reading["ties"]) == ["a|b|no"])
    #expect(
      rows(read("{\"nodes\": [{\"id\": 1}, {\"id\": 0}], \"links\": [{\"source\": 0, \"target\": 1}]}")["ties"]) == [
        "0|1|no"
      ])
  }

  @Test(arguments: [
    ("{\"nodes\": [],\n \"links\": [], \"edges\": []}", "E-JSON-BOTH n.json:2:24"),
    ("{\"nodes\": [{\"id\":1,\n\"id\":2}], \"links\": []}", "E-JSON-DUPKEY n.json:2:1"),
    ("{\"nodes\": [],\n}", "E-JSON n.json:2:1"), ("{\"nodes\": [1,]}", "E-JSON n.json:1:14"),
    ("{\"nodes\": [] // x\n}", "E-JSON n.json:1:14"), ("{\"nodes\": NaN}", "E-JSON n.json:1:11"),
    ("{'nodes': 1}", "E-JSON n.json:1:2"), ("{\"nodes\": [", "E-JSON n.json:1:12"),
    ("{\"nodes\": \"\\ud800\"}", "E-JSON-SURROGATE n.json:1:12"),
    ("{\"nodes\": [{\"id\": 1e400}], \"links\": []}", "E-NUM-INF n.json:1:19"),
    ("{\"nodes\": [{\"id\": 9223372036854775808}], \"links\": []}", "E-NUM-RANGE n.json:1:19"),
    ("{\"nodes\": [], \"links\": []}\n{\"nodes\": []}", "E-JSON-MULTI n.json:2:1"),
    ("{\"nodes\": [{\"id\": 1}, {\"id\": 1}], \"links\": []}", "E-NODE-CONFLICT n.json:1:23"),
    (
      "{\"nodes\": [{\"id\": \"a\"}], \"links\": [{\"source\": \"a\", \"target\": \"z\"}]}",
      "E-EDGE-DANGLING n.json:1:36"
    ),
    ("{\"vertices\": []}", "E-JSON-SHAPE n.json:1:1"), ("{\"nodes\": 01}", "E-JSON n.json:1:12"),
  ])
  func whatIsWrongIsNamed(text: String, code: String) {
    let reading = TableFormat.all.first { $0.name == "json" }?.read(
      TableInput(name: "n.json", bytes: Array(text.utf8)), TableReadOptions())
    #expect(reading?.findings.first.map { "\($0.code) \($0.place?.text ?? "")" } == code)
  }

  @Test func depthIsLimited() {
    let text = "{\"nodes\": " + String(repeating: "[", count: 100_000)
    #expect(codes(text) == ["E-LIMIT-DEPTH n.json:1:522"])
  }

  @Test func cytoscapeElements() {
    let reading = read(
      "{\"elements\": {\"nodes\": [{\"data\": {\"id\": \"a\"}}, {\"data\": {\"id\": \"b\"}}], \"edges\": [{\"data\": {\"source\": \"a\", \"target\": \"b\"}}]}}"
    )
    #expect(reading.findings == [])
    #expect(rows(reading["ties"]) == ["a|b|no"])
  }
}
