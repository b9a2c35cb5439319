import Testing
import WeftGraph

@Suite struct BreadthFirstTests {
  /// ```
  /// 0 → 1 → 2    3 → 2    4
  /// ```
  @Test func alongArcsFromSeveral() {
    let graph = Graph(5, [(0, 1), (1, 2), (3, 2)], .directed)
    #expect(graph.distances(from: [0]) == [0, 1, 2, -1, -1])
    #expect(graph.distances(from: [0, 3, 0]) == [0, 1, 1, 0, -1])
    #expect(graph.distances(from: []) == [-1, -1, -1, -1, -1])
    #expect(Graph.empty(0).distances(from: []).isEmpty)
  }

  @Test func nearestOfTheSources() {
    for (index, graph) in Samples(300, upTo: 15, seed: 311).enumerated() where graph.nodeCount > 0 {
      let sources = [index % graph.nodeCount, 7 * index % graph.nodeCount].map { Int32($0) }
      let plain = PlainPaths(graph)
      let expected = (0..<graph.nodeCount).map { node in sources.map { plain.length[Int($0)][node] }.min()! }
      #expect(graph.distances(from: sources).map { $0 < 0 ? .infinity : Double($0) } == expected)
    }
  }
}
