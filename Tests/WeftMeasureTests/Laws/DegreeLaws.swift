import WeftGraph
import WeftTestSupport

extension Law {
  static let degrees: [Law] = [
    Law("degrees add up to twice the ties") { draws in
      let graph = draws.graph()
      return graph.degrees().reduce(0, +) == 2 * graph.edgeCount
    },
    Law("out-degrees and in-degrees both add up to the arcs") { draws in
      let graph = draws.graph(.directed)
      return graph.degrees().reduce(0, +) == graph.edgeCount && graph.inDegrees().reduce(0, +) == graph.edgeCount
    },
    Law("turned round, in- and out-degrees change places") { draws in
      let graph = draws.graph(.directed)
      return graph.turned.degrees() == graph.inDegrees() && graph.turned.inDegrees() == graph.degrees()
    },
    Law("degrees here and in the complement add up to n − 1") { draws in
      let graph = draws.graph()
      return zip(graph.degrees(), graph.complement.degrees()).allSatisfy { $0 + $1 == graph.nodeCount - 1 }
    },
    Law("strengths add up to twice the weight") { draws in
      let graph = draws.graph()
      return graph.strengths().reduce(0, +) == 2 * graph.edges.reduce(0) { $0 + $1.weight }
    },
    Law("doubled weights double strength and no degree") { draws in
      let graph = draws.graph()
      let doubled = graph.scaled(2)
      return doubled.strengths() == graph.strengths().map { 2 * $0 } && doubled.degrees() == graph.degrees()
    },
    Law("one more tie lowers no degree and no core number") { draws in
      let graph = draws.graph { !$0.isComplete }
      let (one, other) = draws.gap(in: graph)
      let more = graph.with([Graph.Edge(one, other)])
      return zip(graph.coreness(), more.coreness()).allSatisfy { $0 <= $1 }
        && zip(graph.degrees(), more.degrees()).allSatisfy { $0 <= $1 }
    },
    Law("a core number is no more than the degree, and its core holds the node") { draws in
      let graph = draws.graph()
      let core = graph.coreness()
      return core.indices.allSatisfy { node in
        let inside = graph.neighbors(of: node).count { core[Int($0)] >= core[node] }
        return core[node] <= graph.degree(of: node) && inside >= core[node]
      }
    },
    Law("no node could have a higher core number") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let core = graph.coreness()
      // Taking whatever falls short out, again and again, leaves nothing of a core one higher than the highest.
      let wanted = (core.max() ?? 0) + 1
      var left = Set(core.indices)
      while let short = left.sorted().first(where: { node in
        graph.neighbors(of: node).count { left.contains(Int($0)) } < wanted
      }) {
        left.remove(short)
      }
      return left.isEmpty
    },
    Law("names of nodes carry no meaning") { draws in
      let graph = draws.graph()
      let name = draws.random.permutation(graph.nodeCount)
      let moved = graph.renamed(name)
      func same(_ old: [Double?], _ new: [Double?]) -> Bool { agree(old, name.map { new[$0] }) }
      return same(graph.betweenness(), moved.betweenness())
        && same(graph.betweenness(.inverseWeight), moved.betweenness(.inverseWeight))
        && same(graph.distanceSummary().harmonic, moved.distanceSummary().harmonic)
        && same(graph.distanceSummary().closeness, moved.distanceSummary().closeness)
        && same(graph.pageRank(), moved.pageRank()) && same(graph.localClustering(), moved.localClustering())
        && same(graph.constraint(), moved.constraint()) && same(graph.effectiveSize(), moved.effectiveSize())
        && same(real(graph.coreness()), real(moved.coreness()))
        && graph.cutpoints() == name.map { moved.cutpoints()[$0] }
    },
  ]
}
