import Testing
import WeftGraph
import WeftTestSupport

@Suite struct CentralizationTests {
  static func all(_ graph: Graph) -> [Double?] {
    [graph.degreeCentralization(), graph.betweennessCentralization(), graph.closenessCentralization()]
  }

  /// Freeman's measures are 1 for a star and 0 where all are alike; below three nodes there is no star.
  @Test func starsAndEquals() {
    for leaves in 2...7 { #expect(areClose(Self.all(.star(leaves: leaves)), [1, 1, 1])) }
    for size in 3...7 {
      #expect(areClose(Self.all(.complete(size)), [0, 0, 0]))
      #expect(areClose(Self.all(.cycle(size, .directed)), [0, 0, 0]))
      #expect(areClose(Self.all(.empty(size)), [0, 0, 0]))
      #expect(Graph.empty(size).eigenvectorCentralization() == 0)
      #expect(isClose(Graph.cycle(size).eigenvectorCentralization(), 0))
      // One tie among n: the two ends have 1, n − 2 others 0: the largest sum.
      #expect(isClose(Graph(size, [(0, 1)]).eigenvectorCentralization(), 1))
    }
    for size in 0...2 {
      #expect(Self.all(.empty(size)) == [nil, nil, nil])
      #expect(Graph.path(size).eigenvectorCentralization() == nil)
    }
  }

  /// ```
  /// 0 ── 1 ── 2 ── 3
  /// ```
  /// Degrees 1 2 2 1: (1 + 1)/(3 · 2) = 1/3. Betweenness 0 2 2 0: (2 + 2)/(9 · 2/2) = 4/9.
  /// Closeness 3/6, 3/4, 3/4, 3/6: (1/4 + 1/4)/(3 · 2/5) = 5/12.
  @Test func pathOfFour() {
    #expect(areClose(Self.all(.path(4)), [1.0 / 3, 4.0 / 9, 5.0 / 12]))
    #expect(areClose(Self.all(.path(4, .directed)), [1.0 / 3, 4.0 / 9, 5.0 / 12]))
  }

  @Test func betweenNoneAndOneWhateverTheNames() {
    var random = RandomGraphs(seed: 451)
    for graph in Samples(250, upTo: 16, seed: 452) where graph.nodeCount >= 3 {
      let values = Self.all(graph)
      for value in values { #expect(value! >= 0 && value! <= 1 + 1e-12) }
      #expect(areClose(Self.all(graph.renamed(random.permutation(graph.nodeCount))), values))
    }
  }
}
