import Testing
import WeftGraph

@Suite struct ComponentTests {
  @Test func weakByRelabelling() {
    for graph in Samples(300, upTo: 20, seed: 41) {
      #expect(graph.components() == Partition(numbering: BruteForce.components(graph)))
    }
  }

  @Test func strongByReachability() {
    for graph in Samples(300, upTo: 14, seed: 42) {
      let reach = BruteForce.reach(graph)
      let first = (0..<graph.nodeCount).map { a in (0..<graph.nodeCount).first { reach[a][$0] && reach[$0][a] }! }
      #expect(graph.strongComponents() == Partition(numbering: first))
    }
  }

  /// ```
  /// 0 → 1 → 2 → 0    2 → 3 → 4    5
  /// ```
  @Test func ringWithTail() {
    let graph = Graph(6, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)], .directed)
    #expect(graph.components().labels == [0, 0, 0, 0, 0, 1])
    #expect(graph.strongComponents().labels == [0, 0, 0, 1, 2, 3])
  }

  @Test func unions() {
    for (one, other) in zip(Samples(200, seed: 43), Samples(200, seed: 44)) where one.kind == other.kind {
      let both = one.beside(other)
      #expect(both.components().count == one.components().count + other.components().count)
      #expect(both.strongComponents().count == one.strongComponents().count + other.strongComponents().count)
    }
  }

  @Test func shapes() {
    #expect(Graph.empty(0).components().count == 0)
    #expect(Graph.empty(3).components().count == 3)
    #expect(Graph.cycle(5, .directed).strongComponents().count == 1)
    #expect(Graph.path(5, .directed).strongComponents().count == 5)
    #expect(Graph.path(1_000_000, .directed).strongComponents().count == 1_000_000)
    #expect(Graph.cycle(1_000_000, .directed).strongComponents().count == 1)
    #expect(Graph.path(1_000_000).components().count == 1)
  }
}
