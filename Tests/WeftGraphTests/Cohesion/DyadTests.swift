import Testing
import WeftGraph

@Suite struct DyadTests {
  @Test func byPairs() {
    for graph in Samples(200, seed: 91) {
      var (mutual, asymmetric, null) = (0, 0, 0)
      for a in 0..<graph.nodeCount {
        for b in 0..<a {
          switch (graph.hasEdge(a, b), graph.hasEdge(b, a)) {
          case (true, true): mutual += 1
          case (false, false): null += 1
          default: asymmetric += 1
          }
        }
      }
      let census = graph.dyadCensus()
      #expect([census.mutual, census.asymmetric, census.null] == [mutual, asymmetric, null])
    }
  }

  /// 0 ↔ 1 → 2, 3 apart: three arcs, two of them returned; of six pairs one is mutual, one asymmetric, four null.
  @Test func threeRules() {
    let graph = Graph(4, [(0, 1), (1, 0), (1, 2)], .directed)
    #expect(isClose(graph.reciprocity(), 2.0 / 3))
    #expect(graph.reciprocity(.tiedPairs) == 0.5)
    #expect(isClose(graph.reciprocity(.allPairs), 5.0 / 6))
  }

  @Test func shapes() {
    for rule in ReciprocityRule.allCases { #expect(Graph.empty(1, .directed).reciprocity(rule) == nil) }
    #expect(Graph.empty(2, .directed).reciprocity() == nil)
    #expect(Graph.empty(2, .directed).reciprocity(.allPairs) == 1)
    #expect(Graph.path(3).reciprocity() == 1)
    #expect(Graph.cycle(3, .directed).reciprocity() == 0)
  }
}
