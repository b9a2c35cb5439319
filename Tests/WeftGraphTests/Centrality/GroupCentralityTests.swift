import Testing
import WeftGraph
import WeftTestSupport

@Suite struct GroupCentralityTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3 ── 4
  /// ```
  /// Group {1, 3}: all of 0, 2, 4 are next to it; 0–2, 0–4 and 2–4 all run through it.
  /// Group {1}: 0 and 2 of four others; distances 1, 1, 2, 3; pairs 0–2, 0–3, 0–4 of six.
  @Test func pathOfFive() {
    let graph = Graph.path(5)
    #expect(graph.groupDegree([1, 3]) == 1)
    #expect(graph.groupCloseness([1, 3]) == 1)
    #expect(graph.groupBetweenness([1, 3]) == 1)
    #expect(graph.groupDegree([1]) == 0.5)
    #expect(isClose(graph.groupCloseness([1]), 4.0 / 7))
    #expect(graph.groupBetweenness([1]) == 0.5)
    #expect(graph.groupDegree([3, 1, 3]) == 1)
  }

  /// ```
  ///     1
  ///   ╱   ╲
  /// 0       3     4      {1} has half of the one pair 0–3 of C(4,2) = 6; it reaches 3 others of 4, 1 + 1 + 2 steps away:
  ///   ╲   ╱              3/4 · 3/4
  ///     2
  /// ```
  @Test func halfOfAPair() {
    let graph = Graph(5, [(0, 1), (0, 2), (1, 3), (2, 3)])
    #expect(isClose(graph.groupBetweenness([1]), 0.5 / 6))
    #expect(isClose(graph.groupCloseness([1]), 9.0 / 16))
    #expect(graph.groupBetweenness([1, 2]) == 1.0 / 3)
    #expect(graph.groupCloseness([4]) == 0)
    #expect(graph.groupDegree([4]) == 0)
  }

  @Test func shapes() {
    let graph = Graph.path(3)
    #expect(graph.groupDegree([]) == nil)
    #expect(graph.groupCloseness([0, 1, 2]) == nil)
    #expect(graph.groupBetweenness([0, 1]) == nil)
    #expect(graph.groupBetweenness([]) == nil)
    #expect(Graph.empty(0).groupDegree([]) == nil)
    #expect(Graph.path(3, .directed).groupDegree([2]) == 0.5)
    #expect(Graph.complete(4).groupBetweenness([0], threads: 2) == 0)
  }

  /// ```
  /// 4   5 ─ 6         Group {2, 5}; the others make 15 pairs. Clear of it are 0–1, 0–4, 1–4, 0–7, 1–7, 4–7 and 3–7,
  /// │   │             half of 0–3, 1–3 and 4–3 (by 2 or by 7), and none with 6: 15 − 7 − 1.5 = 6.5.
  /// 0 ─ 1 ─ 2
  ///     │   │
  ///     7 ─ 3
  /// ```
  @Test func hangingTreesWithAndWithoutTheGroup() {
    let graph = Graph(8, [(0, 1), (1, 2), (2, 3), (3, 7), (7, 1), (0, 4), (1, 5), (5, 6)])
    #expect(isClose(graph.groupBetweenness([2, 5]), 6.5 / 15))
    #expect(isClose(graph.groupBetweenness([5, 2], threads: 2), 6.5 / 15))
  }

  /// A group of one is a node: degree/(n−1), Wasserman–Faust closeness, betweenness over C(n−1, 2).
  @Test func groupsOfOne() {
    for graph in Samples(200, [.undirected], seed: 461) where graph.nodeCount >= 3 {
      let others = Double(graph.nodeCount - 1)
      let (degrees, between) = (graph.degrees(), graph.betweenness())
      let closeness = graph.distanceSummary().closeness
      for node in 0..<graph.nodeCount {
        #expect(isClose(graph.groupDegree([node]), Double(degrees[node]) / others))
        #expect(isClose(graph.groupCloseness([node]), closeness[node]))
        #expect(isClose(graph.groupBetweenness([node]), between[node] / (others * (others - 1) / 2)))
      }
    }
  }

  /// Paths that avoid the group are those of the graph without it, where they are as short.
  @Test func betweennessByTakingTheGroupOut() {
    var random = RandomGraphs(seed: 462)
    for graph in Samples(250, upTo: 14, seed: 463) where graph.nodeCount >= 4 {
      let group = Set((0..<(1 + random.int(below: 3))).map { _ in random.int(below: graph.nodeCount) })
      let others = (0..<graph.nodeCount).filter { !group.contains($0) }
      let ties = graph.symmetrized()
      let without = Graph(
        nodeCount: graph.nodeCount,
        edges: ties.edges.filter { !group.contains($0.source) && !group.contains($0.target) },
        kind: .undirected)
      let (whole, rest) = (PlainPaths(ties), PlainPaths(without))
      var sum = 0.0
      for one in others {
        for other in others where one < other && whole.length[one][other] < .infinity {
          let same = whole.length[one][other] == rest.length[one][other]
          sum += 1 - (same ? rest.count[one][other] / whole.count[one][other] : 0)
        }
      }
      let pairs = Double(others.count * (others.count - 1)) / 2
      #expect(isClose(graph.groupBetweenness(group.sorted()), others.count < 2 ? nil : sum / pairs))
    }
  }
}
