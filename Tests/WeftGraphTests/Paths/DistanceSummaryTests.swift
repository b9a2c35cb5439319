import Testing
import WeftGraph
import WeftTestSupport

@Suite struct DistanceSummaryTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3    4
  /// ```
  @Test func pathOfFourAndAnIsolate() {
    let summary = Graph(5, [(0, 1), (1, 2), (2, 3)]).distanceSummary()
    #expect(summary.reached == [3, 3, 3, 3, 0])
    // Ends: 1 + 2 + 3 = 6; middles: 1 + 1 + 2 = 4.
    let total: [Double] = [6, 4, 4, 6, 0]
    // Ends: 1 + 1/2 + 1/3 = 11/6; middles: 1 + 1 + 1/2 = 5/2.
    let end = 11.0 / 6
    let harmonic: [Double] = [end, 2.5, 2.5, end, 0]
    #expect(summary.total == total)
    #expect(summary.harmonic == harmonic)
    // Four others, three reached: (3/4)·(3/6) = 3/8 and (3/4)·(3/4) = 9/16.
    #expect(summary.closeness == [0.375, 0.5625, 0.5625, 0.375, 0])
  }

  /// Along arcs only: 0 → 1 → 2 reaches 1 and 2 from 0, nothing from 2.
  @Test func directedPath() {
    let summary = Graph.path(3, .directed).distanceSummary()
    #expect(summary == DistanceSummary(reached: [2, 1, 0], total: [3, 1, 0], harmonic: [1.5, 1, 0]))
  }

  /// ```
  ///      ½          lengths 2, 1/4 and 1/4: the detour 0 – 1 – 2 is shorter than the tie 0 – 2.
  ///   0 ─── 2
  ///  4 ╲   ╱ 4
  ///      1
  /// ```
  @Test func strongDetour() {
    let graph = Graph(
      nodeCount: 3, edges: [.init(0, 1, weight: 4), .init(1, 2, weight: 4), .init(0, 2, weight: 0.5)], kind: .undirected
    )
    let summary = graph.distanceSummary(.inverseWeight)
    #expect(summary.total == [0.75, 0.5, 0.75])
    #expect(summary.harmonic == [6, 8, 6])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).distanceSummary() == DistanceSummary(reached: [], total: [], harmonic: []))
    #expect(Graph.empty(0).distanceSummary(.inverseWeight).reached.isEmpty)
    #expect(Graph.empty(0).distanceSummary().closeness.isEmpty)
    #expect(Graph.empty(1).distanceSummary().closeness == [0])
    #expect(Graph.empty(2).distanceSummary() == DistanceSummary(reached: [0, 0], total: [0, 0], harmonic: [0, 0]))
    #expect(Graph.complete(4).distanceSummary().harmonic == [3, 3, 3, 3])
    // Centre 4 × 1; a leaf 1 + 3 · 2 = 7 and 1 + 3/2.
    #expect(Graph.star(leaves: 4).distanceSummary().total == [4, 7, 7, 7, 7])
    #expect(Graph.star(leaves: 4).distanceSummary().harmonic == [4, 2.5, 2.5, 2.5, 2.5])
    // Round a directed cycle of four: 1 + 2 + 3.
    #expect(Graph.cycle(4, .directed).distanceSummary().total == [6, 6, 6, 6])
    // Across a cycle of four: 1 + 1 + 2.
    #expect(Graph.cycle(4).distanceSummary().total == [4, 4, 4, 4])
  }

  @Test func byDefinition() {
    for graph in Samples(600, upTo: 24, seed: 301) {
      let plain = PlainPaths(graph)
      let summary = graph.distanceSummary()
      #expect(summary.reached == plain.reached)
      #expect(summary.total == plain.total)
      #expect(areClose(summary.harmonic, plain.harmonic, 1e-13))
    }
  }

  @Test func byDefinitionWeighted() {
    for graph in Samples(300, upTo: 14, weights: 0.25...4, seed: 302) {
      let plain = PlainPaths(graph, .inverseWeight)
      let summary = graph.distanceSummary(.inverseWeight)
      #expect(summary.reached == plain.reached)
      #expect(areClose(summary.total, plain.total))
      #expect(areClose(summary.harmonic, plain.harmonic))
    }
  }

  /// Not one bit may change: sums are exact.
  @Test func renamingPermutes() {
    var random = RandomGraphs(seed: 303)
    for graph in Samples(250, upTo: 30, seed: 304) {
      let name = random.permutation(graph.nodeCount)
      let (plain, other) = (graph.distanceSummary(), graph.renamed(name).distanceSummary())
      #expect(other.reached == renamed(plain.reached, name))
      #expect(other.total == renamed(plain.total, name))
      #expect(other.harmonic == renamed(plain.harmonic, name))
    }
  }

  @Test func neighboursOfOtherGraphsDoNotMatter() {
    for (one, other) in zip(Samples(200, seed: 305), Samples(200, seed: 306)) where one.kind == other.kind {
      let (first, second) = (one.distanceSummary(), other.distanceSummary())
      let both = one.beside(other).distanceSummary()
      #expect(both.harmonic == first.harmonic + second.harmonic)
      #expect(both.total == first.total + second.total)
    }
  }

  /// Out of i to j in a graph is out of j to i in the reversed one: the sums over all nodes agree.
  @Test func reversalKeepsTheSum() {
    for graph in Samples(200, [.directed], seed: 307) {
      let back = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.map { .init($0.target, $0.source) }, kind: .directed)
      #expect(graph.distanceSummary().total.reduce(0, +) == back.distanceSummary().total.reduce(0, +))
    }
  }

  /// Doubling every weight halves every length.
  @Test func doubleStrengthHalvesLengths() {
    for graph in Samples(200, weights: 0.5...2, seed: 308) {
      let double = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.map { .init($0.source, $0.target, weight: 2 * $0.weight) },
        kind: graph.kind)
      let (once, twice) = (graph.distanceSummary(.inverseWeight), double.distanceSummary(.inverseWeight))
      #expect(twice.total == once.total.map { $0 / 2 })
    }
  }

  @Test func unitWeightsAreHops() {
    for graph in Samples(200, seed: 309) {
      #expect(graph.distanceSummary(.inverseWeight).total == graph.distanceSummary().total)
    }
  }

  /// More nodes than lanes, long and short ways, several threads.
  @Test func manyLanes() {
    var random = RandomGraphs(seed: 310)
    for probability in [0.001, 0.003, 0.02] {
      let graph = random.graph(nodeCount: 1200, probability: probability, kind: .undirected)
      let summary = graph.distanceSummary()
      for node in stride(from: 0, to: 1200, by: 97) {
        let hops = graph.distances(from: [Int32(node)]).filter { $0 > 0 }
        #expect(summary.reached[node] == hops.count)
        #expect(summary.total[node] == Double(hops.reduce(0) { $0 + Int($1) }))
        #expect(isClose(summary.harmonic[node], hops.reduce(0) { $0 + 1 / Double($1) }))
      }
      #expect(graph.distanceSummary(threads: 2) == summary)
      #expect(graph.distanceSummary(threads: 5) == summary)
    }
  }

  /// A path of 1,000: Σ_{d=1}^{999} d = 499500 from its end, 1 + … + 499 and 1 + … + 500 from near its middle.
  @Test func longPath() {
    let summary = Graph.path(1000).distanceSummary()
    #expect(summary.total[0] == 499_500)
    #expect(summary.total[499] == 124_750 + 125_250)
    #expect(isClose(summary.harmonic[0], (1...999).reduce(0) { $0 + 1 / Double($1) }))
  }
}
