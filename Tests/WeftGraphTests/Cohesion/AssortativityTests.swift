import Testing
import WeftGraph

@Suite struct AssortativityTests {
  /// 0 ─ 1 in one group, 2 ─ 3 in another, and 1 ─ 2: of six arcs four stay inside; Σ a² = ½:
  /// r = (4/6 − 1/2) / (1 − 1/2) = 1/3.
  @Test func pathOfTwoGroups() {
    #expect(isClose(Graph.path(4).assortativity(groups: [1, 1, 2, 2]), 1.0 / 3))
    // The tie 1 ─ 2 is left out where 2 has no group, and 2 ─ 3 too: all ties in one group, nothing to compare.
    #expect(Graph.path(4).assortativity(groups: [1, 1, nil, 2]) == nil)
  }

  /// Values 1, 2, 3 on a path: arcs (1,2), (2,1), (2,3), (3,2): mean 2, covariance 0.
  @Test func pathOfValues() {
    #expect(isClose(Graph.path(3).assortativity(values: [1, 2, 3]), 0))
    // 0 → 1 and 2 → 3 with values 1 → 2, 3 → 4: a straight line.
    #expect(isClose(Graph(4, [(0, 1), (2, 3)], .directed).assortativity(values: [1, 2, 3, 4]), 1))
  }

  @Test func groupsByMixingMatrix() {
    var random = SeededGenerator(seed: 9)
    for graph in Samples(200, seed: 92) {
      let groups = (0..<graph.nodeCount).map { _ -> Int? in random.unit() < 0.1 ? nil : random.int(below: 3) - 1 }
      var mixing = [[Double]](repeating: [0, 0, 0], count: 3)
      var total = 0.0
      for a in 0..<graph.nodeCount {
        for b in graph.neighbors(of: a).map(Int.init) {
          guard let one = groups[a], let other = groups[b] else { continue }
          mixing[one + 1][other + 1] += 1
          total += 1
        }
      }
      let inside = (0..<3).reduce(0) { $0 + mixing[$1][$1] } / total
      let expected = (0..<3).reduce(0) { sum, g in
        sum + mixing[g].reduce(0, +) * mixing.reduce(0) { $0 + $1[g] } / total / total
      }
      let value = total == 0 || abs(1 - expected) < 1e-12 ? nil : (inside - expected) / (1 - expected)
      #expect(isClose(graph.assortativity(groups: groups), value))
    }
  }

  @Test func shapes() {
    #expect(Graph.empty(0).assortativity(groups: []) == nil)
    #expect(Graph.empty(2).assortativity(values: [1, 2]) == nil)
    #expect(Graph.complete(3).assortativity(values: [5, 5, 5]) == nil)
    #expect(Graph.cycle(4).assortativity(groups: [0, 1, 0, 1]) == -1)
  }
}
