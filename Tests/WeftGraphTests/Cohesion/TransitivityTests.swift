import Testing
import WeftGraph

@Suite struct TransitivityTests {
  /// Ordered triples of the docstring, one by one.
  static func byTriples(_ graph: Graph, _ rule: TransitivityRule) -> Double? {
    let ties = rule == .underlying ? graph.symmetrized() : graph
    var (triples, closed) = (0, 0)
    for a in 0..<graph.nodeCount {
      for b in 0..<graph.nodeCount {
        for c in 0..<graph.nodeCount where a != b && b != c && a != c {
          let (from, to) = rule == .outgoingPairs ? (b, a) : (a, b)
          let connected = ties.hasEdge(from, to) && ties.hasEdge(b, c)
          if connected { triples += 1 }
          if connected, ties.hasEdge(a, c) { closed += 1 }
        }
      }
    }
    return triples == 0 ? nil : Double(closed) / Double(triples)
  }

  @Test(arguments: TransitivityRule.allCases) func byTriplesOnRandomGraphs(_ rule: TransitivityRule) {
    for graph in Samples(200, seed: 72) { #expect(isClose(graph.transitivity(rule), Self.byTriples(graph, rule))) }
  }

  @Test(arguments: TransitivityRule.allCases) func rulesAgreeWithoutDirection(_ rule: TransitivityRule) {
    for graph in Samples(200, [.undirected], seed: 73) {
      #expect(isClose(Self.byTriples(graph, rule), graph.transitivity()))
    }
  }

  /// ```
  /// 0 ─ 1       Triples: one around 0, one around 2, three around 1; one triangle closes three of five.
  ///  ╲ ╱ ╲
  ///   2   3
  /// ```
  @Test func triangleWithTail() {
    #expect(Graph(4, [(0, 1), (0, 2), (1, 2), (1, 3)]).transitivity() == 0.6)
  }

  @Test func shapes() {
    #expect(Graph.empty(0).transitivity() == nil)
    #expect(Graph.path(2).transitivity() == nil)
    #expect(Graph.star(leaves: 3).transitivity() == 0)
    #expect(Graph.complete(4).transitivity() == 1)
    // 0 → 1 → 2 → 0: paths such as 0 → 1 → 2 lack the arc 0 → 2, but the underlying graph is a triangle.
    #expect(Graph.cycle(3, .directed).transitivity() == 1)
    #expect(Graph.cycle(3, .directed).transitivity(.paths) == 0)
    #expect(Graph.cycle(3, .directed).transitivity(.outgoingPairs) == nil)
  }
}
