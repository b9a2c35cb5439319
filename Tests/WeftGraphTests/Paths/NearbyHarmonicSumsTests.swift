import Testing
import WeftGraph
import WeftTestSupport

@Suite struct NearbyHarmonicSumsTests {
  /// A path of 40 with its two ends as the question: 39 steps apart, which no small surroundings bridge.
  @Test func farEndsAreBracketed() {
    let graph = Graph.path(40, .undirected)
    let query = NearnessQuery(sources: [0], targets: [39])
    let found = graph.nearbyHarmonicSums(lanes: [query], arcLimit: 16)[0][0]
    #expect(found.error > 0)
    #expect(abs(found.value - 1.0 / 39) <= found.error)
    #expect(graph.nearbyHarmonicSums(lanes: [query], arcLimit: 10_000) == [[Estimate(value: 1.0 / 39, error: 0)]])
    #expect(graph.harmonicSums(lanes: [query]) == [[1.0 / 39]])
  }

  @Test func everyBracketHoldsTheTruth() {
    var random = RandomGraphs(seed: 921)
    for graph in Samples(200, upTo: 40, [.undirected], seed: 922) where graph.nodeCount > 0 {
      let size = Int32(graph.nodeCount)
      let sources = (0..<size).filter { _ in random.unit() < 0.3 }
      let targets = (0..<size).filter { _ in random.unit() < 0.4 }
      let query = NearnessQuery(sources: sources, targets: targets)
      let exact = graph.harmonicSums(lanes: [query])[0]
      for limit in [1, 8, 40, 100_000] {
        let found = graph.nearbyHarmonicSums(lanes: [query], arcLimit: limit)[0]
        for (estimate, truth) in zip(found, exact) { #expect(abs(estimate.value - truth) <= estimate.error + 1e-12) }
        #expect(found == graph.nearbyHarmonicSums(lanes: [query], arcLimit: limit, threads: 2)[0])
      }
    }
  }

  /// Few sources are searched from; many are searched for.
  @Test func bothSidesAgree() {
    var random = RandomGraphs(seed: 923)
    let graph = random.graph(nodeCount: 400, probability: 0.008, kind: .undirected)
    let all = (0..<Int32(400)).map { $0 }
    let plain = graph.harmonicSums(lanes: all.map { NearnessQuery(sources: [$0], targets: all) })
    #expect(plain.map { $0[0] } == graph.distanceSummary().harmonic)
  }
}
