import WeftGraph
import WeftTestSupport

extension Law {
  static let betweenness: [Law] = [
    Law("betweenness adds up to the inner steps of all pairs") { draws in
      let graph = draws.graph()
      let summary = graph.distanceSummary()
      let inner = summary.total.reduce(0, +) - Double(summary.reached.reduce(0, +))
      return agree([graph.betweenness().reduce(0, +)], [inner / 2])
    },
    Law("directed betweenness adds up to the inner steps of all ordered pairs") { draws in
      let graph = draws.graph(.directed)
      let summary = graph.distanceSummary()
      let inner = summary.total.reduce(0, +) - Double(summary.reached.reduce(0, +))
      return agree([graph.betweenness().reduce(0, +)], [inner])
    },
    Law("turning all arcs round leaves betweenness") { draws in
      let graph = draws.graph(.directed)
      return agree(graph.betweenness(), graph.turned.betweenness())
    },
    Law("with every tie an arc both ways, betweenness doubles") { draws in
      let graph = draws.graph()
      let arcs = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges + graph.edges.map { Graph.Edge($0.target, $0.source) },
        kind: .directed)
      return agree(arcs.betweenness(), graph.betweenness().map { 2 * $0 })
    },
    Law("a new leaf has no betweenness and gives its anchor one pair for everybody within reach") { draws in
      let graph = draws.graph()
      let anchor = draws.node(of: graph)
      let (before, reached) = (graph.betweenness(), graph.distanceSummary().reached)
      let after = graph.with(nodes: 1, [Graph.Edge(anchor, graph.nodeCount)]).betweenness()
      return after[graph.nodeCount] == 0 && agree([after[anchor]], [before[anchor] + Double(reached[anchor])])
    },
    Law("networks side by side keep their betweenness") { draws in
      let (one, other) = (draws.graph(), draws.graph())
      return agree(one.beside(other).betweenness(), one.betweenness() + other.betweenness())
    },
    Law("weighted betweenness does not feel doubled weights") { draws in
      let graph = draws.graph()
      return agree(graph.betweenness(.inverseWeight), graph.scaled(2).betweenness(.inverseWeight))
    },
    Law("with equal weights, weighted betweenness is that of hops") { draws in
      let graph = draws.graph().unweighted
      return agree(graph.betweenness(.inverseWeight), graph.betweenness())
    },
    Law("betweenness is 0 exactly where all neighbours know each other") { draws in
      let graph = draws.graph()
      let between = graph.betweenness()
      return between.indices.allSatisfy { node in
        let near = graph.neighbors(of: node).map { Int($0) }
        let clique = near.allSatisfy { one in near.allSatisfy { $0 == one || graph.hasEdge(one, $0) } }
        return (between[node] == 0) == clique
      }
    },
    Law("a group of one is its node: degree, closeness, betweenness") { draws in
      let graph = draws.graph { $0.nodeCount > 2 }
      let node = draws.node(of: graph)
      let others = Double(graph.nodeCount - 1)
      return agree([graph.groupDegree([node])], [Double(graph.degree(of: node)) / others])
        && agree([graph.groupCloseness([node])], [graph.distanceSummary().closeness[node]])
        && agree([graph.groupBetweenness([node])], [graph.betweenness()[node] / (others * (others - 1) / 2)])
    },
    Law("one more member never unties a group, and never lowers its share of the paths between those left") { draws in
      let graph = draws.graph { $0.nodeCount > 4 }
      let order = draws.random.permutation(graph.nodeCount)
      // Paths through the smaller group, between those outside the larger, are paths through the larger too; the pairs
      // that the newcomer was an end of number n − 2.
      func through(_ group: [Int]) -> Double {
        let left = Double(graph.nodeCount - group.count)
        return (graph.groupBetweenness(group) ?? 0) * left * (left - 1) / 2
      }
      func touched(_ group: [Int]) -> Double {
        (graph.groupDegree(group) ?? 0) * Double(graph.nodeCount - group.count) + Double(group.count)
      }
      let (small, large) = (Array(order.prefix(1)), Array(order.prefix(2)))
      return touched(large) >= touched(small) - 1e-9
        && through(large) >= through(small) - Double(graph.nodeCount - 2) - 1e-9
    },
  ]
}
