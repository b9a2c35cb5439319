import Testing
import WeftGraph
import WeftTestSupport

@Suite struct PageRankTests {
  /// The definition as a system of n equations, solved by elimination.
  static func bySolving(_ graph: Graph, _ damping: Double, _ weighting: Weighting) -> [Double] {
    let size = graph.nodeCount
    // Row i: x_i − α Σ_j x_j (w_ji/s_j, or 1/n where j has no way out) = (1 − α)/n.
    var rows = (0..<size).map { i in (0...size).map { $0 == i ? 1.0 : $0 == size ? (1 - damping) / Double(size) : 0.0 }
    }
    for j in 0..<size {
      let next = graph.neighbors(of: j).map { Int($0) }
      let weights = next.map { weighting == .weighted ? graph.weight(j, $0)! : 1 }
      for i in 0..<size where next.isEmpty { rows[i][j] -= damping / Double(size) }
      for (i, weight) in zip(next, weights) { rows[i][j] -= damping * weight / weights.reduce(0, +) }
    }
    for pivot in 0..<size {
      let best = (pivot..<size).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }!
      rows.swapAt(pivot, best)
      for row in 0..<size where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...size { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<size).map { rows[$0][size] / rows[$0][$0] }
  }

  /// ```
  /// 0 → 1      x0 = (1 − α)/2 + α x1/2        (1 dangles: half of its mass goes to each)
  /// ```
  /// x1 = (1 − α)/2 + α x1/2 + α x0, x0 + x1 = 1: x0 = 1/(2 + α) = 20/57 at α = 0.85.
  @Test func oneArc() {
    #expect(areClose(Graph.path(2, .directed).pageRank(), [20.0 / 57, 37.0 / 57]))
  }

  @Test func shapes() {
    #expect(Graph.empty(0).pageRank().isEmpty)
    #expect(Graph.empty(1).pageRank() == [1])
    #expect(areClose(Graph.empty(4).pageRank(), [0.25, 0.25, 0.25, 0.25]))
    #expect(areClose(Graph.complete(5).pageRank(), [0.2, 0.2, 0.2, 0.2, 0.2]))
    #expect(areClose(Graph.cycle(4, .directed).pageRank(), [0.25, 0.25, 0.25, 0.25]))
    #expect(areClose(Graph.star(leaves: 3).pageRank(damping: 0), [0.25, 0.25, 0.25, 0.25]))
    // Star of three leaves: c = 0.0375 + 0.85 · 3l, l = 0.0375 + 0.85 · c/3: c = 0.0375 · 3.55 / 0.2775.
    let centre = 0.0375 * 3.55 / 0.2775
    let leaf = (1 - centre) / 3
    #expect(areClose(Graph.star(leaves: 3).pageRank(), [centre, leaf, leaf, leaf]))
    // A pair and an isolate: the isolate has 0.05 + 0.85 x/3, so x = 0.05 / (1 − 0.85/3).
    let alone = 0.05 / (1 - 0.85 / 3)
    #expect(areClose(Graph(3, [(0, 1)]).pageRank(), [(1 - alone) / 2, (1 - alone) / 2, alone]))
  }

  @Test(arguments: Weighting.allCases) func bySolving(_ weighting: Weighting) {
    for (index, graph) in Samples(400, upTo: 20, weights: 0.1...5, seed: 431).enumerated() where graph.nodeCount > 0 {
      let damping = [0.85, 0.5, 0.99][index % 3]
      let expected = Self.bySolving(graph, damping, weighting)
      #expect(areClose(graph.pageRank(damping: damping, weighting: weighting), expected, 1e-11))
    }
  }

  /// Trees and trees with a few ties: nearly all nodes are leaves sooner or later.
  @Test(arguments: Weighting.allCases) func treesBySolving(_ weighting: Weighting) {
    var random = RandomGraphs(seed: 432)
    for round in 0..<200 {
      let size = 2 + round % 28
      var ties = (1..<size).map { Graph.Edge(random.int(below: $0), $0, weight: 0.2 + random.unit()) }
      for _ in 0..<(round % 4) {
        let (a, b) = (random.int(below: size), random.int(below: size))
        if a != b { ties.append(.init(a, b, weight: 0.2 + random.unit())) }
      }
      if round % 5 == 0 { ties.removeAll { $0.target == size / 2 } }
      let graph = Graph(nodeCount: size, edges: ties, kind: .undirected)
      #expect(areClose(graph.pageRank(weighting: weighting), Self.bySolving(graph, 0.85, weighting), 1e-11))
    }
  }

  @Test func sharesAddUpToOneAndRenamingPermutes() {
    var random = RandomGraphs(seed: 433)
    for graph in Samples(250, upTo: 30, weights: 0.5...2, seed: 434) where graph.nodeCount > 0 {
      let ranks = graph.pageRank(weighting: .weighted)
      #expect(isClose(ranks.reduce(0, +), 1))
      #expect(ranks.allSatisfy { $0 > 0 })
      let name = random.permutation(graph.nodeCount)
      #expect(areClose(graph.renamed(name).pageRank(weighting: .weighted), renamed(ranks, name)))
    }
  }

  @Test func scaleOfWeightsDoesNotMatter() {
    for graph in Samples(200, weights: 0.5...2, seed: 435) {
      let scaled = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.map { .init($0.source, $0.target, weight: 1e6 * $0.weight) },
        kind: graph.kind)
      #expect(areClose(graph.pageRank(weighting: .weighted), scaled.pageRank(weighting: .weighted)))
    }
  }

  /// An undirected graph and the directed one with both arcs walk alike, though they are solved differently.
  @Test func bothArcsAreATie() {
    for graph in Samples(200, upTo: 20, [.undirected], weights: 0.5...2, seed: 436) {
      let arcs = graph.edges + graph.edges.map { .init($0.target, $0.source, weight: $0.weight) }
      let directed = Graph(nodeCount: graph.nodeCount, edges: arcs, kind: .directed)
      #expect(areClose(graph.pageRank(), directed.pageRank()))
      #expect(areClose(graph.pageRank(weighting: .weighted), directed.pageRank(weighting: .weighted)))
    }
  }
}
