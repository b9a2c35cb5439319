import Testing
import WeftGraph

@Suite struct KrackhardtTests {
  /// All counts from the reachability matrix, pair by pair.
  static func byPairs(_ graph: Graph) -> (
    pairs: Int, cut: Int, mutual: Int, ranked: Int, noBound: [UnrankedPair], most: Int
  ) {
    let reach = BruteForce.reach(graph)
    let part = BruteForce.components(graph)
    let sizes = part.map { own in part.count { $0 == own } }
    let nodes = part.indices.filter { sizes[$0] > 1 }
    var (pairs, cut, mutual, ranked) = (0, 0, 0, 0)
    var noBound: [UnrankedPair] = []
    for a in nodes {
      for b in nodes where a < b {
        pairs += 1
        if part[a] != part[b] {
          cut += 1
          continue
        }
        if reach[a][b] && reach[b][a] { mutual += 1 }
        if reach[a][b] || reach[b][a] { ranked += 1 }
        let bounds = nodes.filter { reach[$0][a] && reach[$0][b] }
        let hasLeast = bounds.contains { least in bounds.allSatisfy { reach[$0][least] } }
        if !hasLeast { noBound.append(UnrankedPair(first: a, second: b)) }
      }
    }
    let most = Set(part).reduce(0) { sum, own in
      let size = part.count { $0 == own }
      return sum + (size - 1) * (size - 2) / 2
    }
    return (pairs, cut, mutual, ranked, noBound.sorted { ($0.first, $0.second) < ($1.first, $1.second) }, most)
  }

  @Test func byPairsOnRandomGraphs() {
    func rest(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : 1 - Double(part) / Double(whole) }
    for graph in Samples(500, upTo: 11, seed: 101) {
      let found = graph.krackhardt()
      let expected = Self.byPairs(graph)
      #expect(isClose(found.connectedness, rest(expected.cut, expected.pairs)))
      #expect(isClose(found.hierarchy, rest(expected.mutual, expected.ranked)))
      #expect(found.unrankedPairs == expected.noBound, "\(graph.edges)")
      #expect(found.unrankedPairCount == expected.noBound.count)
      #expect(isClose(found.lubness, rest(expected.noBound.count, expected.most)))
      #expect(graph.krackhardt(witnesses: 2).unrankedPairs == Array(expected.noBound.prefix(2)))
    }
  }

  /// Cutting the surplus ties leaves a forest on the same components.
  @Test func surplusTiesAreWhatAForestDoesNotNeed() {
    for graph in Samples(200, upTo: 12, seed: 102) {
      let found = graph.krackhardt()
      for tie in found.surplusTies { #expect(graph.hasEdge(tie.source, tie.target)) }
      #expect(BruteForce.components(graph, cutting: found.surplusTies) == BruteForce.components(graph))
      let ties = graph.symmetrized().edgeCount
      #expect(ties - found.surplusTies.count == found.nodeCount - found.componentCount)
    }
  }

  /// ```
  ///      0
  ///    ↙   ↘
  ///   1     2        5 → 6      7
  ///  ↙ ↘   ↙
  /// 3    4
  /// ```
  /// Seven nodes with arcs in components of 5 and 2. Pairs 21, of which 10 + 1 are joined. Node 4 has two superiors: one
  /// surplus tie of (4 · 3)/2 + 0 = 6. Pairs (3, 4), (1, 2), (2, 3) have least upper bounds 1, 0, 0; (1, 4) and (2, 4)
  /// too, as the upper end counts: so no violation.
  @Test func oneSharedSubordinate() {
    let graph = Graph(8, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 4), (5, 6)], .directed)
    let found = graph.krackhardt()
    #expect(found.nodeCount == 7)
    #expect(isClose(found.connectedness, 11.0 / 21))
    #expect(found.hierarchy == 1)
    #expect(isClose(found.efficiency, 5.0 / 6))
    #expect(found.surplusTies == [Graph.Edge(2, 4)])
    #expect(isClose(found.arcEfficiency, 1 - 1.0 / 17))
    #expect(found.lubness == 1)
    #expect(found.loops == [])
  }

  /// Two heads over two subordinates: neither the heads nor the subordinates have a least upper bound.
  @Test func twoHeads() {
    let graph = Graph(4, [(0, 2), (0, 3), (1, 2), (1, 3)], .directed)
    let found = graph.krackhardt()
    #expect(found.unrankedPairs == [UnrankedPair(first: 0, second: 1), UnrankedPair(first: 2, second: 3)])
    #expect(isClose(found.lubness, 1 - 2.0 / 3))
  }

  /// 0 → 1 → 2 → 0 → 3: six ranked pairs, three of them mutual.
  @Test func loop() {
    let found = Graph(4, [(0, 1), (1, 2), (2, 0), (0, 3)], .directed).krackhardt()
    #expect(found.hierarchy == 0.5)
    #expect(found.loops == [[0, 1, 2]])
  }

  @Test func shapes() {
    let nobody = Graph.empty(3, .directed).krackhardt()
    #expect(nobody.nodeCount == 0)
    #expect([nobody.connectedness, nobody.hierarchy, nobody.efficiency, nobody.lubness] == [nil, nil, nil, nil])
    let pair = Graph.path(2, .directed).krackhardt()
    #expect([pair.connectedness, pair.hierarchy, pair.efficiency, pair.lubness] == [1, 1, nil, nil])
    let tree = Graph.star(leaves: 4, .directed).krackhardt()
    #expect([tree.connectedness, tree.hierarchy, tree.efficiency, tree.lubness] == [1, 1, 1, 1])
    let ring = Graph.cycle(4, .directed).krackhardt()
    #expect([ring.connectedness, ring.hierarchy, ring.lubness] == [1, 0, 1])
    // A chain of command of 10⁶ nodes ranks 5 · 10¹¹ pairs.
    let chain = Graph.path(1_000_000, .directed).krackhardt()
    #expect(chain.rankedPairs == 499_999_500_000)
    #expect(chain.lubness == 1)
  }
}
