import WeftGraph
import WeftTestSupport

extension Law {
  static let likeness: [Law] = [
    Law("two that have the same partners have the same values") { draws in
      let graph = draws.graph()
      let node = draws.node(of: graph)
      return areAlike(graph.twinned(node, neighbors: false), node, graph.nodeCount)
    },
    Law("two partners that have the same other partners have the same values") { draws in
      let graph = draws.graph()
      let node = draws.node(of: graph)
      return areAlike(graph.twinned(node, neighbors: true), node, graph.nodeCount)
    },
    Law("a complete network has no differences") { draws in
      let n = 2 + draws.random.int(below: 8)
      let graph = Graph.isolates(n).complement
      return (1..<n).allSatisfy { areAlike(graph, 0, $0) } && graph.betweenness() == [Double](repeating: 0, count: n)
    },
    Law("a ring has no differences") { draws in
      let n = 3 + draws.random.int(below: 8)
      let graph = Graph(nodeCount: n, edges: (0..<n).map { Graph.Edge($0, ($0 + 1) % n) }, kind: .undirected)
      return (1..<n).allSatisfy { areAlike(graph, 0, $0) } && agree([graph.betweennessCentralization()], [0])
    },
    Law("nothing is more centralised than a star") { draws in
      let graph = draws.graph { $0.nodeCount > 2 }
      let n = graph.nodeCount
      let star = Graph(nodeCount: n, edges: (1..<n).map { Graph.Edge(0, $0) }, kind: .undirected)
      let values = [graph.degreeCentralization(), graph.betweennessCentralization(), graph.closenessCentralization()]
      return values.allSatisfy { $0.map { $0 > -1e-12 && $0 < 1 + 1e-12 } ?? false }
        && agree([star.degreeCentralization(), star.betweennessCentralization()], [1, 1])
        && agree([star.closenessCentralization()], [1])
    },
  ]

  /// Whether two nodes have the same value of everything that is computed of a node.
  private static func areAlike(_ graph: Graph, _ one: Int, _ other: Int) -> Bool {
    let summary = graph.distanceSummary()
    let columns: [[Double?]] = [
      graph.betweenness(), graph.betweenness(.inverseWeight), summary.harmonic, summary.total, graph.pageRank(),
      graph.eigenvector(), graph.localClustering(), graph.constraint(), graph.effectiveSize(), graph.strengths(),
      real(graph.coreness()), real(graph.degrees()),
    ]
    return columns.allSatisfy { agree([$0[one]], [$0[other]]) }
  }
}
