import Testing

@testable import WeftGraphviz

@Suite struct DotTextTests {
  @Test func numbersAreShortAndPlain() {
    #expect(DotText.number(0) == "0")
    #expect(DotText.number(-0.0001) == "0")
    #expect(DotText.number(1.5) == "1.5")
    #expect(DotText.number(-1.25) == "-1.25")
    #expect(DotText.number(0.1 + 0.2) == "0.3")
    #expect(DotText.number(1234.0567) == "1234.057")
    #expect(DotText.number(2.001) == "2.001")
  }

  @Test func theFirstLineSaysHowToDrawIt() {
    #expect(Samples.pinned().text.hasPrefix("// Draw this picture with: neato -n2 -Tsvg"))
    #expect(Samples.tree(2).text.hasPrefix("// Draw this picture with: dot -Tsvg"))
  }

  @Test func idsAreGeneratedAndDataStaysInLabels() {
    let text = Samples.pinned(["甲 \"乙\"", "丙"]).text
    #expect(text.contains("  n0 [pos=\"110,-40\""))
    #expect(text.contains("id=\"sample-org-0\""))
    #expect(text.contains("subgraph \"cluster_0\""))
    #expect(text.contains("  n0 -> n1 [pos=\"e,110,-105 110,-55 "))
    #expect(!text.contains("data-"))
  }

  @Test func aGraphInAGraphIsNestedWithoutRecursion() {
    let box = DotAttribute.bounds(Rect(x: 0, y: 0, width: 1, height: 1))
    let depth = 3_000
    let areas = (0..<depth).map { DotGraph.Area([box], parent: $0 == 0 ? nil : $0 - 1) }
    let text = DotGraph(name: "deep", engine: .pinned, areas: areas).text
    #expect(text.split(separator: "\n").count { $0.contains("subgraph") } == depth)
    #expect(text.split(separator: "\n").count { $0 == "  }" } == depth)
  }
}
