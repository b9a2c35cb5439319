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
      let within = graph.symmetrized().edges.filter { found.labels[$0.source] != found.labels[$0.target] }
      #expect(Partition(numbering: BruteForce.components(graph, cutting: within)) == found)
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
}
