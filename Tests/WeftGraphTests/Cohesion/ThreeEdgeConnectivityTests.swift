import Testing
import WeftGraph

@Suite struct ThreeEdgeConnectivityTests {
  /// Maximal sets of nodes whose own ties leave no way to part them by removing one or two: by trying all sets and all cuts.
  static func bruteForce(_ graph: Graph) -> [Int] {
    let n = graph.nodeCount
    var ties = [UInt32](repeating: 0, count: n)
    for edge in graph.edges {
      ties[edge.source] |= 1 << UInt32(edge.target)
      ties[edge.target] |= 1 << UInt32(edge.source)
    }
    var label = Array(0..<n)
    var best = [Int](repeating: 1, count: n)
    for set in UInt32(0)..<(1 << UInt32(n)) where set.nonzeroBitCount >= 2 {
      var holds = true
      var side = (set - 1) & set
      while side != 0 {
        var crossing = 0
        for node in 0..<n where side >> UInt32(node) & 1 == 1 {
          crossing += (ties[node] & set & ~side).nonzeroBitCount
        }
        if crossing < 3 {
          holds = false
          break
        }
        side = (side - 1) & set
      }
      guard holds else { continue }
      for node in 0..<n where set >> UInt32(node) & 1 == 1 && set.nonzeroBitCount > best[node] {
        best[node] = set.nonzeroBitCount
        label[node] = n + Int(set)
      }
    }
    return label
  }

  @Test func byAllSetsAndCuts() {
    var large = 0
    for graph in Samples(400, upTo: 8, seed: 14) {
      let expected = Partition(numbering: Self.bruteForce(graph))
      #expect(graph.threeEdgeConnectedParts() == expected, "\(graph.edges)")
      if let first = expected.sizes.first, first > 1, first < graph.nodeCount { large += 1 }
    }
    #expect(large > 10, "the samples must hold parts that are neither single nodes nor everything")
  }

  @Test func relabelling() {
    var generator = SeededGenerator(seed: 3)
    for graph in Samples(200, upTo: 30, seed: 15) {
      let name = generator.permutation(graph.nodeCount)
      let expected = Partition(numbering: renamed(graph.threeEdgeConnectedParts().labels, name))
      #expect(graph.renamed(name).threeEdgeConnectedParts() == expected)
    }
  }

  /// K₂,₃: three separate paths join 0 and 1, but no subgraph holds by its own ties.
  @Test func pathsThroughOthers() {
    let graph = Graph(5, [(0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4)])
    #expect(graph.threeEdgeConnectedParts().count == 5)
  }

  /// Two complete graphs of four nodes, joined by two ties.
  @Test func twoCliques() {
    let clique = Graph.complete(4)
    let both = clique.beside(clique)
    let graph = Graph(nodeCount: 8, edges: both.edges + [Graph.Edge(0, 4), Graph.Edge(1, 5)], kind: .undirected)
    #expect(graph.threeEdgeConnectedParts().labels == [0, 0, 0, 0, 1, 1, 1, 1])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).threeEdgeConnectedParts().count == 0)
    #expect(Graph.empty(3).threeEdgeConnectedParts().count == 3)
    #expect(Graph.cycle(5).threeEdgeConnectedParts().count == 5)
    #expect(Graph.complete(4).threeEdgeConnectedParts().count == 1)
    #expect(Graph.path(1_000_000).threeEdgeConnectedParts().count == 1_000_000)
  }
}
