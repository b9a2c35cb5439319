import Testing
import WeftGraph

@Suite struct RewiringTests {
  @Test func keepsDegreesAndStaysSimple() {
    var random = SeededGenerator(seed: 141)
    var moved = 0
    for graph in Samples(200, upTo: 16, weights: 1...3, seed: 141) {
      let new = graph.rewired(swaps: 200, using: &random)
      #expect((0..<graph.nodeCount).allSatisfy { new.degree(of: $0) == graph.degree(of: $0) })
      #expect(new.inDegrees() == graph.inDegrees())
      #expect(new.edgeCount == graph.edgeCount)
      #expect(new.edges.map(\.weight).sorted() == graph.edges.map(\.weight).sorted())
      if new != graph { moved += 1 }
    }
    #expect(moved > 100)
  }

  @Test func sameSeedSameGraph() {
    let graph = Graph.cycle(50)
    var (one, two) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1))
    #expect(graph.rewired(swaps: 500, using: &one) == graph.rewired(swaps: 500, using: &two))
    #expect(one == two)
  }

  /// A hash table and a bit matrix must tell the same story: the same graph with 5,000 isolates added swaps alike.
  @Test func smallAndLargeNetworksSwapAlike() {
    for graph in Samples(60, upTo: 16, seed: 142) {
      var (one, two) = (SeededGenerator(seed: 7), SeededGenerator(seed: 7))
      let small = graph.rewired(swaps: 300, using: &one)
      let large = graph.beside(.empty(5000, graph.kind)).rewired(swaps: 300, using: &two)
      #expect(small.edges == large.edges)
    }
  }

  /// Classes keep their own degrees, and ties their places, sources (if directed) and weights.
  @Test func classesKeepTheirDegrees() {
    var random = SeededGenerator(seed: 143)
    for (one, other) in zip(Samples(200, upTo: 12, seed: 144), Samples(200, upTo: 12, seed: 145)) {
      let edges = one.edges + other.edges
      let classes = one.edges.map { _ in 4 } + other.edges.map { _ in -1 }
      let n = max(one.nodeCount, other.nodeCount)
      let new = Graph.rewired(edges, nodeCount: n, kind: one.kind, classes: classes, swaps: 300, using: &random)
      for own in [4, -1] {
        let before = edges.indices.filter { classes[$0] == own }.map { edges[$0] }
        let after = edges.indices.filter { classes[$0] == own }.map { new[$0] }
        let (old, next) = (
          Graph(nodeCount: n, edges: before, kind: one.kind), Graph(nodeCount: n, edges: after, kind: one.kind)
        )
        #expect(old.edgeCount == next.edgeCount)
        #expect((0..<n).allSatisfy { old.degree(of: $0) == next.degree(of: $0) })
        #expect(old.inDegrees() == next.inDegrees())
        if one.kind == .directed { #expect(before.map(\.source) == after.map(\.source)) }
        #expect(before.map(\.weight) == after.map(\.weight))
      }
    }
  }

  /// All simple graphs with the degrees of a path of five come up about equally often.
  ///
  /// Degrees 1 2 2 2 1 leave seven graphs: three middle nodes in a triangle and the ends joined, or a path from end to end
  /// through the middle ones in any of six orders. χ² with 6 degrees of freedom stays below 22.5 with probability 0.999.
  @Test func everyGraphComesUpEquallyOften() {
    var counts: [[Graph.Edge]: Int] = [:]
    let start = SeededGenerator(seed: 146)
    for stream in 0..<7000 {
      var random = start.split(stream: stream)
      counts[Graph.path(5).rewired(swaps: 60, using: &random).edges, default: 0] += 1
    }
    #expect(counts.count == 7)
    #expect(counts.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 } < 22.5)
  }

  @Test func shapes() {
    var random = SeededGenerator(seed: 1)
    #expect(Graph.empty(0).rewired(swaps: 10, using: &random) == Graph.empty(0))
    #expect(Graph.path(2).rewired(swaps: 10, using: &random) == Graph.path(2))
    #expect(Graph.complete(5).rewired(swaps: 100, using: &random) == Graph.complete(5))
    #expect(Graph.star(leaves: 6).rewired(swaps: 100, using: &random) == Graph.star(leaves: 6))
    #expect(Graph.rewired([], nodeCount: 3, kind: .directed, classes: [], swaps: 5, using: &random) == [])
  }
}
