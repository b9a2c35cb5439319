import Testing
import WeftGraph
import WeftTestSupport

@Suite struct HarmonicSumsTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3    4
  /// ```
  /// From 0 to {1, 3}: 1 + 1/3; from 1 to {1, 3}: itself left out, 1/2; from 4: nothing.
  @Test func pathOfFour() {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3)])
    let third = 4.0 / 3
    #expect(graph.harmonicSums(lanes: [NearnessQuery(sources: [0, 1, 4], targets: [1, 3])]) == [[third, 0.5, 0]])
    // A target named twice counts twice; a question without sources or targets has empty or zero answers.
    let queries = [
      NearnessQuery(sources: [2], targets: [3, 3]), NearnessQuery(sources: [], targets: [0]),
      NearnessQuery(sources: [1, 1], targets: []),
    ]
    #expect(graph.harmonicSums(lanes: queries) == [[2], [], [0, 0]])
    #expect(graph.harmonicSums(lanes: []).isEmpty)
  }

  /// Read as undirected: 1 is one step from 0 either way.
  @Test func directionIsIgnored() {
    let query = NearnessQuery(sources: [0, 1, 2], targets: [0, 1, 2])
    #expect(Graph.path(3, .directed).harmonicSums(lanes: [query]) == [[1.5, 2, 1.5]])
  }

  @Test func allToAllIsTheSummary() {
    for graph in Samples(250, upTo: 30, [.undirected], seed: 321) {
      let all = (0..<Int32(graph.nodeCount)).map { $0 }
      #expect(
        graph.harmonicSums(lanes: [NearnessQuery(sources: all, targets: all)]) == [graph.distanceSummary().harmonic])
    }
  }

  @Test func randomQuestions() {
    var random = RandomGraphs(seed: 322)
    for graph in Samples(250, upTo: 25, seed: 323) where graph.nodeCount > 0 {
      let plain = PlainPaths(graph.symmetrized())
      let queries = (0..<4).map { _ -> NearnessQuery in
        let pick = { (0..<random.int(below: 9)).map { _ in Int32(random.int(below: graph.nodeCount)) } }
        return NearnessQuery(sources: pick(), targets: pick())
      }
      let sums = graph.harmonicSums(lanes: queries, threads: 2)
      for (query, row) in zip(queries, sums) {
        let expected = query.sources.map { plain.nearness(Int($0), query.targets.map { Int($0) }) }
        #expect(areClose(row, expected))
      }
    }
  }

  /// Questions that together need several batches of lanes, one of them longer than a batch.
  @Test func manyLanes() {
    var random = RandomGraphs(seed: 324)
    let graph = random.graph(nodeCount: 900, probability: 0.003, kind: .undirected)
    let queries = [300, 700, 40, 900].map { size in
      NearnessQuery(
        sources: random.permutation(900).prefix(50).map { Int32($0) },
        targets: random.permutation(900).prefix(size).map { Int32($0) })
    }
    let sums = graph.harmonicSums(lanes: queries)
    for (query, row) in zip(queries, sums) {
      for (source, sum) in zip(query.sources, row).prefix(8) {
        let hops = graph.distances(from: [source])
        #expect(isClose(sum, query.targets.reduce(0) { hops[Int($1)] > 0 ? $0 + 1 / Double(hops[Int($1)]) : $0 }))
      }
    }
    #expect(graph.harmonicSums(lanes: queries, threads: 2) == sums)
    #expect(graph.harmonicSums(lanes: queries, threads: 7) == sums)
  }

  /// Questions so wide that their surroundings are the whole graph, beside one that is not.
  @Test func wideQuestions() {
    var random = RandomGraphs(seed: 325)
    let graph = random.graph(nodeCount: 1200, probability: 0.002, kind: .undirected)
    let queries = [1200, 90, 560, 800].map { size in
      let members = random.permutation(1200).prefix(size).map { Int32($0) }
      return NearnessQuery(sources: members, targets: members)
    }
    let harmonic = graph.distanceSummary().harmonic
    let sums = graph.harmonicSums(lanes: queries, threads: 2)
    #expect(sums[0] == queries[0].sources.map { harmonic[Int($0)] })
    for (query, row) in zip(queries, sums) {
      for (source, sum) in zip(query.sources, row).suffix(8) {
        let hops = graph.distances(from: [source])
        #expect(isClose(sum, query.targets.reduce(0) { hops[Int($1)] > 0 ? $0 + 1 / Double(hops[Int($1)]) : $0 }))
      }
    }
    #expect(graph.harmonicSums(lanes: queries) == sums)
  }

  /// Made ready once, asked again and again.
  @Test func readyGraphsGiveTheSame() {
    for graph in Samples(60, upTo: 30, seed: 77) where graph.nodeCount > 0 {
      let ready = NearnessGraph(graph)
      let all = (0..<Int32(graph.nodeCount)).map { $0 }
      for shift in 0..<3 {
        let queries = all.map { NearnessQuery(sources: [$0], targets: all.filter { $0 % 3 == shift }) }
        #expect(ready.harmonicSums(lanes: queries, threads: 2) == graph.harmonicSums(lanes: queries))
        #expect(
          ready.nearbyHarmonicSums(lanes: queries, arcLimit: 30)
            == graph.nearbyHarmonicSums(lanes: queries, arcLimit: 30))
        let hops = all.map { HopQuery(sources: [$0], targets: all) }
        #expect(ready.nearestHops(hops, threads: 2) == graph.nearestHops(hops))
      }
    }
  }
}
