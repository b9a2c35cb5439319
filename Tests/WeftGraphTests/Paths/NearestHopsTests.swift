import Testing
import WeftGraph
import WeftTestSupport

@Suite struct NearestHopsTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3    4
  /// ```
  @Test func pathAndIsolate() {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3)])
    let queries = [
      HopQuery(sources: [0, 3], targets: [2, 0, 4]), HopQuery(sources: [], targets: [1]),
      HopQuery(sources: [4], targets: []), HopQuery(sources: [4, 4], targets: [4, 4]),
    ]
    #expect(graph.nearestHops(queries) == [[1, 0, -1], [-1], [], [0, 0]])
  }

  @Test func asSearchingEverywhere() {
    var random = RandomGraphs(seed: 931)
    for graph in Samples(150, upTo: 30, seed: 932) where graph.nodeCount > 0 {
      let queries = (0..<6).map { _ in
        HopQuery(
          sources: (0..<2).map { _ in Int32(random.int(below: graph.nodeCount)) },
          targets: (0..<5).map { _ in Int32(random.int(below: graph.nodeCount)) })
      }
      let plain = queries.map { query -> [Int32] in
        let hops = graph.symmetrized().distances(from: query.sources)
        return query.targets.map { hops[Int($0)] }
      }
      #expect(graph.nearestHops(queries) == plain)
      #expect(graph.nearestHops(queries, threads: 2) == plain)
    }
  }
}
