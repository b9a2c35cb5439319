import Testing
import WeftGraph

@Suite struct LeidenTests {
  @Test func twoCliquesAndATie() {
    let both = Graph.complete(5).beside(Graph.complete(5))
    let graph = Graph(nodeCount: 11, edges: both.edges + [Graph.Edge(0, 5)], kind: .undirected)
    #expect(graph.leiden(seed: 1).labels == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2])
  }

  @Test func communitiesAreConnectedAndGainNothingBySingleMoves() {
    for graph in Samples(200, upTo: 24, weights: 0.5...2, seed: 31) {
      let found = graph.leiden(seed: 5, rounds: 100)
      #expect(found == graph.leiden(seed: 5, rounds: 100))
      let between = graph.symmetrized().edges.filter { found.labels[$0.source] != found.labels[$0.target] }
      #expect(Partition(numbering: BruteForce.components(graph, cutting: between)) == found)
      let quality = graph.modularity(found.labels)
      for node in 0..<graph.nodeCount {
        for community in 0...found.count {
          var labels = found.labels
          labels[node] = community
          #expect(graph.modularity(labels) <= quality + 1e-9)
        }
      }
    }
  }

  /// Above the size from which nodes are renumbered and visited in stretches.
  @Test func largeGraphs() {
    let graph = LargeGraphs.places(132_000, seed: 8)
    let found = graph.leiden(seed: 5)
    #expect(found == graph.leiden(seed: 5))
    let inside = graph.edges.filter { found.labels[$0.source] == found.labels[$0.target] }
    let parts = Graph(nodeCount: graph.nodeCount, edges: inside, kind: .undirected).components()
    #expect(Partition(numbering: parts.labels) == found)
    // Places of a hundred hang together far more than with others.
    #expect(graph.modularity(found.labels) > 0.8)
  }

  /// The best of all divisions of up to seven nodes, by trying all of them; found at once or, over a few seeds, always.
  @Test func nearTheBestOfAllDivisions() {
    var exact = 0
    for graph in Samples(200, upTo: 7, seed: 33) {
      var best = 0.0
      var labels = [Int](repeating: 0, count: graph.nodeCount)
      // Restricted growth strings list every division once.
      func extend(_ node: Int, _ used: Int) {
        if node == graph.nodeCount {
          best = max(best, graph.modularity(labels))
          return
        }
        for label in 0...used {
          labels[node] = label
          extend(node + 1, max(used, label + 1))
        }
      }
      extend(0, 0)
      let found = (0..<10).map { graph.modularity(graph.leiden(seed: $0).labels) }.max()!
      #expect(found <= best + 1e-9)
      #expect(found >= best - 0.03)
      if found >= best - 1e-9 { exact += 1 }
    }
    #expect(exact >= 190)
  }

  @Test func resolutionAndWeights() {
    // A ring of six: coarse resolution keeps it whole, fine resolution gives single nodes.
    #expect(Graph.cycle(6).leiden(seed: 1, resolution: 0.1).count == 1)
    #expect(Graph.cycle(6).leiden(seed: 1, resolution: 10).count == 6)
    // Strong ties decide where the ring is cut.
    let ring = Graph(
      nodeCount: 4,
      edges: [
        Graph.Edge(0, 1, weight: 9), Graph.Edge(1, 2), Graph.Edge(2, 3, weight: 9), Graph.Edge(3, 0),
      ], kind: .undirected)
    #expect(ring.leiden(seed: 1).labels == [0, 0, 1, 1])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).leiden(seed: 1).count == 0)
    #expect(Graph.empty(3).leiden(seed: 1).labels == [0, 1, 2])
    #expect(Graph.path(2).leiden(seed: 1).count == 1)
    #expect(Graph.complete(6).leiden(seed: 1).count == 1)
    #expect(Graph.star(leaves: 5).leiden(seed: 1).count == 1)
    let path = Graph.path(100_000)
    #expect(path.modularity(path.leiden(seed: 1).labels) > 0.98)
  }
}
