import Testing
import WeftGraph

@Suite struct DegreeTests {
  /// ```
  ///      2          3
  /// 0 ──────→ 1 ←────── 2     1 → 2 with weight 5    3
  /// ```
  @Test func bothDirections() {
    let graph = Graph(
      nodeCount: 4, edges: [.init(0, 1, weight: 2), .init(2, 1, weight: 3), .init(1, 2, weight: 5)], kind: .directed)
    #expect(graph.degrees() == [1, 1, 1, 0])
    #expect(graph.inDegrees() == [0, 2, 1, 0])
    #expect(graph.strengths() == [2, 5, 3, 0])
    // Undirected: 1–2 has weight 3 + 5 = 8, so 1 has 2 + 8.
    #expect(graph.symmetrized().degrees() == [1, 2, 1, 0])
    #expect(graph.symmetrized().strengths() == [2, 10, 8, 0])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).degrees().isEmpty)
    #expect(Graph.empty(0).strengths().isEmpty)
    #expect(Graph.empty(2).inDegrees() == [0, 0])
    #expect(Graph.star(leaves: 3).degrees() == [3, 1, 1, 1])
    #expect(Graph.complete(4).degrees() == [3, 3, 3, 3])
  }

  /// Handshakes: degrees add up to twice the edges, or once the arcs at either end.
  @Test func sums() {
    for graph in Samples(200, weights: 1...2, seed: 421) {
      let twice = graph.kind == .undirected ? 2 : 1
      #expect(graph.degrees().reduce(0, +) == twice * graph.edgeCount)
      #expect(graph.inDegrees().reduce(0, +) == twice * graph.edgeCount)
      let weight = graph.edges.reduce(0) { $0 + $1.weight }
      #expect(isClose(graph.strengths().reduce(0, +), Double(twice) * weight))
    }
  }
}
