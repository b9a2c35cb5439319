import Testing
import WeftGraph
import WeftTestSupport

@Suite struct BetweennessTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3
  /// ```
  /// Node 1 lies between 0–2 and 0–3, node 2 between 0–3 and 1–3.
  @Test func pathOfFour() {
    #expect(Graph.path(4).betweenness() == [0, 2, 2, 0])
    // Directed: 1 between 0→2 and 0→3, 2 between 0→3 and 1→3.
    #expect(Graph.path(4, .directed).betweenness() == [0, 2, 2, 0])
  }

  /// ```
  ///     1
  ///   ╱   ╲
  /// 0       3 ── 4
  ///   ╲   ╱
  ///     2
  /// ```
  /// b(1) = half of 0–3 + half of 0–4 = 1 = b(2); b(0) = half of 1–2;
  /// b(3) = the other half of 1–2 + all of 0–4, 1–4, 2–4 = 7/2.
  @Test func diamondWithTail() {
    #expect(Graph(5, [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)]).betweenness() == [0.5, 1, 1, 3.5, 0])
  }

  /// ```
  ///      ½          1/3 + 1/6 = 1/2: the ways 0 – 1 – 2 and 0 – 2 are equally long,
  ///   0 ═══ 2       whatever the rounding, so node 1 has half of the pair 0–2.
  ///  ⅓ ╲   ╱ ⅙
  ///      1
  /// ```
  @Test func equalLengthsInSpiteOfRounding() {
    let graph = Graph(
      nodeCount: 3, edges: [.init(0, 1, weight: 3), .init(1, 2, weight: 6), .init(0, 2, weight: 2)], kind: .undirected)
    #expect(graph.betweenness(.inverseWeight) == [0, 0.5, 0])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).betweenness().isEmpty)
    #expect(Graph.empty(0, .directed).betweenness().isEmpty)
    #expect(Graph.empty(0).betweenness(.inverseWeight).isEmpty)
    #expect(Graph.empty(1).betweenness() == [0])
    #expect(Graph.empty(2).betweenness() == [0, 0])
    #expect(Graph.path(3).beside(.empty(2)).betweenness() == [0, 1, 0, 0, 0])
    #expect(Graph.complete(5).betweenness() == [0, 0, 0, 0, 0])
    // Centre of a star: all pairs of leaves, 4 · 3/2.
    #expect(Graph.star(leaves: 4).betweenness() == [6, 0, 0, 0, 0])
    // Cycle of five: each node is the middle of one path of two steps.
    #expect(Graph.cycle(5).betweenness() == [1, 1, 1, 1, 1])
    // Directed cycle of four: paths of 2 steps have one inner node, of 3 steps two: (4·1 + 4·2)/4 = 3 each.
    #expect(Graph.cycle(4, .directed).betweenness() == [3, 3, 3, 3])
    // Two hubs, five between: each of five has 1/5 of the pair of hubs; a hub has half of the C(5,2) = 10 pairs.
    let pairs = (2..<7).flatMap { [(0, $0), (1, $0)] }
    #expect(areClose(Graph(7, pairs).betweenness(), [5, 5, 0.2, 0.2, 0.2, 0.2, 0.2]))
  }

  /// ```
  /// 0 ─ 1        4 ─ 5
  /// │ ╲ │        │ ╱
  /// 3 ─ 2 ─ 6 ─  7 ─ 8     two blocks, a cutpoint 6 between, a leaf 8
  /// ```
  @Test func blocksAndLeaves() {
    let graph = Graph(
      9, [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (2, 6), (6, 7), (7, 4), (4, 5), (5, 7), (7, 8)])
    // 0: half of 1–3. 2: half of 1–3; 3 left (0, 1, 3) × 5 right (6, 7, 4, 5, 8). 6: 4 left × 4 right.
    // 7: {0, 1, 2, 3, 6} × {4, 5, 8} = 15, and 8 with 4 and with 5.
    #expect(graph.betweenness() == [0.5, 0, 15.5, 0, 0, 0, 16, 17, 0])
  }

  @Test func byDefinition() {
    for graph in Samples(600, upTo: 26, seed: 401) {
      #expect(areClose(graph.betweenness(), PlainPaths(graph).betweenness, 1e-11))
    }
  }

  /// Whole-number weights make many ways equally long.
  @Test func byDefinitionWeighted() {
    var random = RandomGraphs(seed: 402)
    for (index, graph) in Samples(400, upTo: 13, weights: 0.25...4, seed: 403).enumerated() {
      let ties = graph.edges.map {
        Graph.Edge($0.source, $0.target, weight: index % 2 == 0 ? $0.weight : Double(1 + random.int(below: 3)))
      }
      let graph = Graph(nodeCount: graph.nodeCount, edges: ties, kind: graph.kind)
      #expect(areClose(graph.betweenness(.inverseWeight), PlainPaths(graph, .inverseWeight).betweenness, 1e-11))
    }
  }

  @Test func unitWeightsAreHops() {
    for graph in Samples(200, upTo: 20, seed: 404) {
      #expect(areClose(graph.betweenness(.inverseWeight), graph.betweenness()))
    }
  }

  @Test func renamingPermutes() {
    var random = RandomGraphs(seed: 405)
    for graph in Samples(250, upTo: 30, seed: 406) {
      let name = random.permutation(graph.nodeCount)
      #expect(areClose(graph.renamed(name).betweenness(), renamed(graph.betweenness(), name)))
    }
  }

  @Test func componentsStandAlone() {
    for (one, other) in zip(Samples(200, seed: 407), Samples(200, seed: 408)) where one.kind == other.kind {
      #expect(areClose(one.beside(other).betweenness(), one.betweenness() + other.betweenness()))
      #expect(areClose(one.beside(.empty(3, one.kind)).betweenness(), one.betweenness() + [0, 0, 0]))
    }
  }

  @Test func reversalChangesNothing() {
    for graph in Samples(200, upTo: 18, [.directed], weights: 1...2, seed: 409) {
      let back = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.map { .init($0.target, $0.source, weight: $0.weight) },
        kind: .directed)
      #expect(areClose(graph.betweenness(), back.betweenness()))
      #expect(areClose(graph.betweenness(.inverseWeight), back.betweenness(.inverseWeight)))
    }
  }

  /// Σ b = Σ over pairs of (d − 1): every shortest path has d − 1 inner nodes.
  @Test func sumIsInnerNodes() {
    for graph in Samples(300, upTo: 30, seed: 410) {
      let summary = graph.distanceSummary()
      let inner = zip(summary.total, summary.reached).reduce(0) { $0 + $1.0 - Double($1.1) }
      #expect(isClose(graph.betweenness().reduce(0, +), graph.kind == .undirected ? inner / 2 : inner))
    }
  }

  @Test func scalingWeightsChangesNothing() {
    for graph in Samples(200, weights: 0.5...2, seed: 411) {
      let scaled = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.map { .init($0.source, $0.target, weight: 3 * $0.weight) },
        kind: graph.kind)
      #expect(areClose(graph.betweenness(.inverseWeight), scaled.betweenness(.inverseWeight)))
    }
  }

  /// Trees with extra ties, leaves and twins: what the folding is for. Twins are made by copying nodes.
  @Test func foldedGraphs() {
    var random = RandomGraphs(seed: 412)
    for round in 0..<250 {
      var ties: [(Int, Int)] = []
      var size = 1
      for node in 1..<(4 + round % 30) {
        ties.append((random.int(below: node), node))
        size += 1
      }
      for _ in 0..<(round % 9) {
        let (a, b) = (random.int(below: size), random.int(below: size))
        if a != b { ties.append((a, b)) }
      }
      for _ in 0..<(round % 7) {
        let model = random.int(below: size)
        for (a, b) in ties where a == model || b == model { ties.append((a == model ? b : a, size)) }
        if round % 2 == 0 { ties.append((model, size)) }
        size += 1
      }
      let graph = Graph(size, ties)
      #expect(areClose(graph.betweenness(), PlainPaths(graph).betweenness, 1e-11))
    }
  }

  /// Blocks of more than 256 sources, so that there are several parts to be shared out.
  @Test func threadsGiveTheSameBits() {
    var random = RandomGraphs(seed: 413)
    for kind in [Graph.Kind.undirected, .directed] {
      let graph = random.graph(nodeCount: 330, probability: 0.012, kind: kind, weights: 1...3)
      let once = graph.betweenness()
      #expect(graph.betweenness(threads: 2) == once)
      #expect(graph.betweenness(threads: 7) == once)
      let weighted = graph.betweenness(.inverseWeight)
      #expect(graph.betweenness(.inverseWeight, threads: 3) == weighted)
    }
  }
}
