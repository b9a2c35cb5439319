import Testing
import WeftTable

@Suite("GML")
struct GMLTests {
  private func read(_ text: String) -> TableReading {
    TableFormat.read(TableInput(name: "n.gml", bytes: Array(text.utf8)))
  }

  private func codes(_ text: String) -> [String] { read(text).findings.map { "\($0.code) \($0.place?.text ?? "")" } }

  @Test func aGraph() {
    let reading = read(
      """
      Creator "x"
      # remark [
      graph [ directed 1
        node [ id 1 label "Caf&eacute; &#20013;" graphics [ x 1.5 fill "#fff" ] ]
        node [ id 2 ]
        edge [ source 2 target 1 weight 0.5 weight 7 ]
      ]
      """)
    #expect(reading.findings == [])
    let nodes = reading["organizations"]
    #expect(nodes?.header == ["id", "name", "graphics.x", "graphics.fill"])
    #expect(nodes?.text(0, 1) == "Café 中")
    #expect(nodes?.text(1, 1) == "")
    let ties = reading["ties"]
    #expect(ties?.header == ["source", "target", "weight", "directed", "weight_2"])
    #expect(ties?.place(0, 0).text == "n.gml:6:3")
  }

  @Test func whatIsWrongIsNamed() {
    #expect(codes("graph [\n node [ id 1\n ]") == ["E-GML-BRACKET n.gml:1:1"])
    #expect(codes("graph [ ] ]") == ["E-GML-BRACKET n.gml:1:11"])
    #expect(codes("graph " + String(repeating: "[ a ", count: 100_000)).first?.hasPrefix("E-LIMIT-DEPTH") == true)
    #expect(codes("graph [ node [ id 1 ]\n node [ id 1 ] ]") == ["E-NODE-CONFLICT n.gml:2:2"])
    #expect(codes("graph [ node [ label \"x\" ] ]") == ["E-ID-EMPTY n.gml:1:9"])
    #expect(codes("graph [ node [ id 1.5 ] ]") == ["W-GML-ID n.gml:1:9"])
    #expect(codes("graph [ node [ id A ] ]") == ["W-GML-UNQUOTED n.gml:1:19"])
    #expect(codes("graph [ node [ id 3000000000 ] ]") == ["W-GML-ID n.gml:1:9"])
    #expect(codes("graph [ node [ id 1 label \"x ] ]") == ["E-GML n.gml:1:27"])
    #expect(codes("graph [ node [ id 1 ] edge [ source 1 target 2 ] ]") == ["E-EDGE-DANGLING n.gml:1:23"])
  }
}
