import Testing
import WeftGraph

@Suite struct BridgeTests {
  @Test func byDeletion() {
    for graph in Samples(300, weights: 0.5...2, seed: 12) {
      let ties = graph.symmetrized().edges
      let before = BruteForce.componentCount(graph)
      let expected = ties.filter { BruteForce.componentCount(graph, cutting: [$0]) > before }
      #expect(graph.bridges() == expected)
    }
  }

  /// Parts are equal exactly for nodes that stay joined whichever single tie is cut.
  @Test func partsByDeletion() {
    for graph in Samples(300, upTo: 10, seed: 13) {
      let ties = graph.symmetrized().edges
      var together = [[Bool]](
        repeating: [Bool](repeating: true, count: graph.nodeCount), count: graph.nodeCount)
      for cut in ties.map({ [$0] }) + [[]] {
        let label = BruteForce.components(graph, cutting: cut)
        for a in label.indices { for b in label.indices where label[a] != label[b] { together[a][b] = false } }
      }
      let labels = graph.twoEdgeConnectedParts().labels
      for a in labels.indices { for b in labels.indices { #expect((labels[a] == labels[b]) == together[a][b]) } }
    }
  }

  /// ```
  /// 0 ─ 1 ─ 2 ─ 3     4
  ///      ╲ ╱
  ///       5
  /// ```
  @Test func triangleWithTails() {
    let graph = Graph(6, [(0, 1), (1, 2), (2, 3), (1, 5), (2, 5)])
    #expect(graph.bridges() == [Graph.Edge(0, 1), Graph.Edge(2, 3)])
    #expect(graph.twoEdgeConnectedParts().labels == [1, 0, 0, 2, 3, 0])
  }

  /// Two opposite arcs are one tie between two organisations, so cutting it parts them.
  @Test func oppositeArcs() {
    let graph = Graph(2, [(0, 1), (1, 0)], .directed)
    #expect(graph.bridges() == [Graph.Edge(0, 1, weight: 2)])
    #expect(graph.twoEdgeConnectedParts().count == 2)
  }

  @Test func shapes() {
    #expect(Graph.empty(0).bridges() == [])
    #expect(Graph.empty(0).twoEdgeConnectedParts().count == 0)
    #expect(Graph.empty(2).twoEdgeConnectedParts().count == 2)
    #expect(Graph.cycle(3).bridges() == [])
    #expect(Graph.star(leaves: 4).bridges().count == 4)
    #expect(Graph.path(1_000_000).bridges().count == 999_999)
    #expect(Graph.cycle(1_000_000).twoEdgeConnectedParts().count == 1)
  }
}
