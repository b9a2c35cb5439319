import Testing
import WeftGraph

@Suite struct ClusteringTests {
  @Test func byPairsOfNeighbours() {
    for graph in Samples(300, upTo: 14, seed: 71) {
      let ties = graph.symmetrized()
      let expected = (0..<graph.nodeCount).map { node -> Double in
        let around = ties.neighbors(of: node).map(Int.init)
        if around.count < 2 { return 0 }
        var closed = 0
        for (index, one) in around.enumerated() {
          for other in around[(index + 1)...] where ties.hasEdge(one, other) { closed += 1 }
        }
        return Double(closed) / Double(around.count * (around.count - 1) / 2)
      }
      #expect(areClose(graph.localClustering(), expected))
    }
  }

  /// ```
  /// 0 ─ 1       Node 1 has neighbours 0, 2, 3; of their three pairs only 0 ─ 2 is tied.
  ///  ╲ ╱ ╲
  ///   2   3
  /// ```
  @Test func triangleWithTail() {
    let graph = Graph(4, [(0, 1), (0, 2), (1, 2), (1, 3)])
    #expect(areClose(graph.localClustering(), [1, 1.0 / 3, 1, 0]))
  }

  @Test func shapes() {
    #expect(Graph.empty(0).localClustering() == [])
    #expect(Graph.path(2).localClustering() == [0, 0])
    #expect(Graph.complete(5).localClustering() == [1, 1, 1, 1, 1])
    #expect(Graph.cycle(3, .directed).localClustering() == [1, 1, 1])
  }
}
