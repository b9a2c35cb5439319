import Testing
import WeftGraph

@Suite struct CutpointTests {
  @Test func byDeletion() {
    for graph in Samples(300, seed: 11) {
      let before = BruteForce.componentCount(graph)
      let expected = (0..<graph.nodeCount).map { node in
        // Removing an isolate removes a component; only more pieces than before make a cutpoint.
        BruteForce.componentCount(graph, without: node) > before
      }
      #expect(graph.cutpoints() == expected, "\(graph.edges)")
    }
  }

  /// ```
  /// 0 ─ 1 ─ 2 ─ 3     4
  ///      ╲ ╱
  ///       5
  /// ```
  @Test func triangleWithTails() {
    let graph = Graph(6, [(0, 1), (1, 2), (2, 3), (1, 5), (2, 5)])
    #expect(graph.cutpoints() == [false, true, true, false, false, false])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).cutpoints() == [])
    #expect(Graph.empty(1).cutpoints() == [false])
    #expect(Graph.path(2).cutpoints() == [false, false])
    #expect(Graph.star(leaves: 3).cutpoints() == [true, false, false, false])
    #expect(Graph.cycle(4, .directed).cutpoints() == [false, false, false, false])
    #expect(Graph.complete(4).cutpoints() == [false, false, false, false])
  }

  @Test func longPath() {
    let cut = Graph.path(1_000_000).cutpoints()
    #expect(cut.count { $0 } == 999_998)
  }
}
