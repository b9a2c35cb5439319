import Testing

@testable import WeftGraph

@Suite struct TwinClassesTests {
  static func twins(_ graph: Graph) -> TwinClasses {
    TwinClasses(offsets: graph.outgoing.offsets, targets: graph.outgoing.targets)
  }

  /// ```
  ///     1           4 ─ 5
  ///   ╱   ╲       ╱ │ ╱ │      1 and 2 are false twins (both between 0 and 3);
  /// 0       3 ───   │╱  │      4 … 6 with 3: 4, 5, 6 all joined and all joined to 3 – true twins.
  ///   ╲   ╱       ╲ 6 ──┘
  ///     2
  /// ```
  @Test func bothSorts() {
    let graph = Graph(7, [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (3, 5), (3, 6), (4, 5), (4, 6), (5, 6)])
    let twins = Self.twins(graph)
    #expect(twins.classOf == [0, 1, 1, 2, 3, 3, 3])
    #expect(twins.sorts == [.single, .falseTwins, .single, .trueTwins])
    #expect(twins.sizes == [1, 2, 1, 3])
  }

  @Test func byDefinition() {
    for graph in Samples(400, upTo: 9, [.undirected], seed: 331) {
      let twins = Self.twins(graph)
      let rows = (0..<graph.nodeCount).map { Set(graph.neighbors(of: $0).map { Int($0) }) }
      for one in 0..<graph.nodeCount {
        for other in 0..<one {
          let alike = !rows[one].isEmpty && rows[one].subtracting([other]) == rows[other].subtracting([one])
          #expect((twins.classOf[one] == twins.classOf[other]) == alike)
        }
      }
    }
  }
}
