import Testing
import WeftGraph

@Suite struct ExternalInternalTests {
  /// 0 ─ 1 inside a group, 1 ─ 2 and 2 ─ 3 between groups: (2 − 1) / 3; with weights 5, 1, 1: (2 − 5) / 7.
  @Test func path() {
    #expect(isClose(Graph.path(4).externalInternal(groups: [0, 0, 1, 0]), 1.0 / 3))
    let graph = Graph(nodeCount: 4, edges: [.init(0, 1, weight: 5), .init(1, 2), .init(2, 3)], kind: .undirected)
    #expect(isClose(graph.externalInternal(groups: [0, 0, 1, 0], weighting: .weighted), -3.0 / 7))
    // Ties of node 2, which has no group, are left out.
    #expect(Graph.path(4).externalInternal(groups: [0, 0, nil, 0]) == -1)
  }

  /// Counting 32 permutations side by side, or one by one, or in a dictionary: all the same.
  @Test func waysOfCountingAgree() {
    var random = SeededGenerator(seed: 5)
    for graph in Samples(200, upTo: 30, seed: 201) {
      let groups = (0..<graph.nodeCount).map { _ -> Int? in random.unit() < 0.1 ? nil : random.int(below: 4) }
      let lanes = graph.externalInternalPermutations(groups: groups, count: 70, seed: 3)
      #expect(lanes == graph.externalInternalPermutations(groups: groups, count: 70, seed: 3, threads: 2))
      #expect(Array(lanes.prefix(10)) == graph.externalInternalPermutations(groups: groups, count: 10, seed: 3))
      let pairs = graph.symmetrized().edges.map { ($0.source, $0.target) }
      let ones = Graph(graph.nodeCount, pairs)
      #expect(lanes == ones.externalInternalPermutations(groups: groups, weighting: .weighted, count: 70, seed: 3))
      #expect(lanes.isEmpty == (graph.externalInternal(groups: groups) == nil))
    }
  }

  /// More than 255 ties, so that the byte of a lane must be emptied: with one group everything is inside.
  @Test func manyTies() {
    let graph = Graph.complete(40)
    #expect(
      graph.externalInternalPermutations(groups: .init(repeating: 7, count: 40), count: 40, seed: 1).allSatisfy {
        $0 == -1
      })
    let each = (0..<40).map { Optional($0) }
    #expect(graph.externalInternalPermutations(groups: each, count: 40, seed: 1).allSatisfy { $0 == 1 })
  }

  /// Groups of sizes a and b: a random pair is inside with probability (a(a−1) + b(b−1)) / (n(n−1)).
  @Test func meanIsThatOfRandomPairs() {
    let graph = Graph.cycle(20)
    let groups = (0..<20).map { Optional($0 < 5 ? 0 : 1) }
    let values = graph.externalInternalPermutations(groups: groups, count: 20_000, seed: 8)
    let inside: Double = (5 * 4 + 15 * 14) / (20 * 19)
    let mean: Double = values.reduce(0, +) / 20_000
    #expect(abs(mean - (1 - 2 * inside)) < 0.005)
  }

  @Test func shapes() {
    #expect(Graph.empty(0).externalInternal(groups: []) == nil)
    #expect(Graph.empty(3).externalInternalPermutations(groups: [0, 1, 2], count: 5, seed: 1) == [])
    #expect(Graph.path(2).externalInternalPermutations(groups: [0, 1], count: 0, seed: 1) == [])
    #expect(Graph.path(2).externalInternalPermutations(groups: [0, 1], count: 3, seed: 1) == [1, 1, 1])
  }
}
