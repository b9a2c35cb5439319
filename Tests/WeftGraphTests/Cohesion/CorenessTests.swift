import Testing
import WeftGraph

@Suite struct CorenessTests {
  /// Removing nodes of degree < k over and over leaves the k-core.
  static func byPeeling(_ graph: Graph) -> [Int] {
    let ties = graph.symmetrized()
    var coreness = [Int](repeating: 0, count: graph.nodeCount)
    for level in 1..<max(2, graph.nodeCount) {
      var alive = [Bool](repeating: true, count: graph.nodeCount)
      var changed = true
      while changed {
        changed = false
        for node in alive.indices where alive[node] {
          if ties.neighbors(of: node).count(where: { alive[Int($0)] }) < level {
            alive[node] = false
            changed = true
          }
        }
      }
      for node in alive.indices where alive[node] { coreness[node] = level }
    }
    return coreness
  }

  @Test func byPeelingOnRandomGraphs() {
    for graph in Samples(300, upTo: 16, seed: 61) { #expect(graph.coreness() == Self.byPeeling(graph)) }
  }

  /// ```
  /// 0 ─ 1        A square with both diagonals has coreness 3; the tail 1 ─ 4 ─ 5 has 1; 6 has 0.
  /// │ ╳ │
  /// 2 ─ 3
  /// ```
  @Test func squareWithTail() {
    let graph = Graph(7, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (1, 4), (4, 5)])
    #expect(graph.coreness() == [3, 3, 3, 3, 1, 1, 0])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).coreness() == [])
    #expect(Graph.empty(2).coreness() == [0, 0])
    #expect(Graph.star(leaves: 5).coreness() == [1, 1, 1, 1, 1, 1])
    #expect(Graph.complete(5).coreness() == [4, 4, 4, 4, 4])
    // Arcs both ways are one tie: coreness of the underlying graph.
    #expect(Graph.complete(4, .directed).coreness() == [3, 3, 3, 3])
    #expect(Graph.cycle(3, .directed).coreness() == [2, 2, 2])
    #expect(Graph.path(1_000_000).coreness().allSatisfy { $0 == 1 })
  }
}
