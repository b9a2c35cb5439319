import Testing

@testable import WeftGraphviz

@Suite struct LayoutTests {
  @Test func plainTextBecomesPointsWithYDown() throws {
    let graph = Samples.tree(2)
    let text =
      "graph 1 2 3\nnode n1 1 0.5 1 0.5 \"\" solid box black lightgrey\nnode n0 1 2.5 1 0.5 \"\" solid box black lightgrey\n"
      + "edge n0 n1 4 1 2.25 1 2 1 1 1 0.75 solid black\nstop\n"
    let layout = try #require(Layout(plain: text, of: graph))
    #expect(layout.nodes[0] == Rect(x: 36, y: 18, width: 72, height: 36))
    #expect(layout.nodes[1] == Rect(x: 36, y: 162, width: 72, height: 36))
    #expect(layout.edges[0]?.points.first == Point(72, 54))
  }

  @Test func anotherGraphsLayoutIsRefused() {
    #expect(Layout(plain: "graph 1 2 3\nnode n0 1 1 1 1 x\nstop\n", of: Samples.tree(2)) == nil)
    #expect(Layout(plain: "", of: Samples.tree(1)) == nil)
  }

  @Test func rowsNeverOverlapAndGoDownTheTree() {
    let graph = Samples.tree(60)
    let layout = Layout(rowsOf: graph, sizes: graph.nodes.map(\.size))
    for a in layout.nodes.indices {
      for b in 0..<a { #expect(!layout.nodes[a].overlaps(layout.nodes[b])) }
      if a > 0 { #expect(layout.nodes[a].y > layout.nodes[0].y) }
    }
  }

  @Test func rowsTakeLoopsAndNothing() {
    let loop = DotGraph(
      name: "loop", engine: .dot, nodes: [DotGraph.Node([]), DotGraph.Node([])],
      edges: [DotGraph.Edge(0, 1, []), DotGraph.Edge(1, 0, [])])
    #expect(Layout(rowsOf: loop, sizes: loop.nodes.map(\.size)).nodes.count == 2)
    let empty = DotGraph(name: "none", engine: .dot)
    #expect(Layout(rowsOf: empty, sizes: []).nodes.isEmpty)
  }
}
