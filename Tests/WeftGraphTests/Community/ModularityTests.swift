import Testing
import WeftGraph

@Suite struct ModularityTests {
  /// Q = Σ_ij [a_ij − γ s_i s_j / 2W] δ_ij / 2W over ordered pairs.
  static func byPairs(_ graph: Graph, _ labels: [Int], _ resolution: Double) -> Double {
    let ties = graph.symmetrized()
    let strength = (0..<graph.nodeCount).map { node in
      (0..<graph.nodeCount).reduce(0) { $0 + (ties.weight(node, $1) ?? 0) }
    }
    let total = strength.reduce(0, +)
    if total == 0 { return 0 }
    var sum = 0.0
    for a in labels.indices {
      for b in labels.indices where labels[a] == labels[b] {
        sum += (ties.weight(a, b) ?? 0) - resolution * strength[a] * strength[b] / total
      }
    }
    return sum / total
  }

  @Test func byPairsOnRandomGraphs() {
    var random = SeededGenerator(seed: 10)
    for graph in Samples(200, weights: 0.5...3, seed: 32) {
      let labels = (0..<graph.nodeCount).map { _ in random.int(below: 4) * 7 - 9 }
      for resolution in [0.5, 1, 2] {
        #expect(isClose(graph.modularity(labels, resolution: resolution), Self.byPairs(graph, labels, resolution)))
      }
    }
  }

  /// Two triangles joined by a tie: 7 ties, 3 inside each part, strength 7 each: Q = 6/7 − 2 · (7/14)² = 5/14.
  @Test func twoTriangles() {
    let graph = Graph(6, [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)])
    #expect(isClose(graph.modularity([0, 0, 0, 1, 1, 1]), 5.0 / 14))
    #expect(isClose(graph.modularity([0, 0, 0, 0, 0, 0]), 0))
  }

  @Test func shapes() {
    #expect(Graph.empty(0).modularity([]) == 0)
    #expect(Graph.empty(3).modularity([0, 1, 2]) == 0)
    #expect(Graph.path(2).modularity([0, 1]) == -0.5)
  }
}
