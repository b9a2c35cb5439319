import WeftGraph
import WeftTestSupport

extension Law {
  static let brokerage: [Law] = [
    Law("constraint and effective size do not feel doubled weights") { draws in
      let graph = draws.graph(.directed)
      return agree(graph.constraint(), graph.scaled(2).constraint())
        && agree(graph.effectiveSize(), graph.scaled(2).effectiveSize())
    },
    Law("unweighted effective size is the degree less the mean ties among partners: from 1 to the degree") { draws in
      let graph = draws.graph().unweighted
      let clustering = graph.localClustering()
      return graph.effectiveSize().enumerated().allSatisfy { node, size in
        let degree = Double(graph.degree(of: node))
        guard let size else { return degree == 0 }
        return size >= 1 - 1e-12 && size <= degree + 1e-12
          && agree([size], [degree - clustering[node] * (degree - 1)])
      }
    },
    Law("a leaf is constrained by 1, whatever its tie weighs") { draws in
      let graph = draws.graph()
      let tie = Graph.Edge(draws.node(of: graph), graph.nodeCount, weight: Double(1 + draws.random.int(below: 30)) / 8)
      return agree([graph.with(nodes: 1, [tie]).constraint()[graph.nodeCount]], [1])
    },
    Law("networks side by side keep their constraint") { draws in
      let (one, other) = (draws.graph(), draws.graph())
      return agree(one.beside(other).constraint(), one.constraint() + other.constraint())
    },
    Law("roles of brokers add up to the open paths of two steps") { draws in
      let graph = draws.graph(.directed)
      let groups = (0..<graph.nodeCount).map { _ in Int?(draws.random.int(below: 3)) }
      var open = 0
      for first in graph.edges {
        for second in graph.edges where second.source == first.target && second.target != first.source {
          if !graph.hasEdge(first.source, second.target) { open += 1 }
        }
      }
      return graph.brokerage(groups: groups).reduce(0) { $0 + $1.total } == open
    },
    Law("turned round, gatekeepers are representatives, and the other roles stay") { draws in
      let graph = draws.graph(.directed)
      let groups = (0..<graph.nodeCount).map { _ in Int?(draws.random.int(below: 3)) }
      return zip(graph.brokerage(groups: groups), graph.turned.brokerage(groups: groups)).allSatisfy { one, other in
        one.gatekeeper == other.representative && one.representative == other.gatekeeper
          && one.coordinator == other.coordinator && one.itinerant == other.itinerant && one.liaison == other.liaison
      }
    },
    Law("in one group all brokers coordinate; with a group each all are liaisons") { draws in
      let graph = draws.graph(.directed)
      let together = graph.brokerage(groups: [Int?](repeating: 1, count: graph.nodeCount))
      let apart = graph.brokerage(groups: (0..<graph.nodeCount).map { Int?($0) })
      return zip(together, apart).allSatisfy {
        $0.total == $0.coordinator && $1.total == $1.liaison && $0.total == $1.total
      }
    },
  ]

  static let hierarchy: [Law] = [
    Law("a tree of command is a perfect hierarchy by all of Krackhardt's dimensions") { draws in
      let n = 3 + draws.random.int(below: 8)
      let tree = Graph(
        nodeCount: n, edges: (1..<n).map { Graph.Edge(draws.random.int(below: $0), $0) }, kind: .directed)
      let dimensions = tree.krackhardt()
      return dimensions.connectedness == 1 && dimensions.hierarchy == 1 && dimensions.efficiency == 1
        && dimensions.lubness == 1
    },
    Law("connectedness is the share of pairs in one component, isolates left out") { draws in
      let graph = draws.graph(.directed) { $0.edgeCount > 0 }
      // A component of one is an isolate.
      let sizes = graph.components().sizes.filter { $0 > 1 }
      let n = sizes.reduce(0, +)
      let joined = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
      return agree([graph.krackhardt().connectedness], [Double(joined) / Double(n * (n - 1))])
    },
    Law("flow hierarchy is 1 exactly where nobody is above himself, and does not feel turning round") { draws in
      let graph = draws.graph(.directed) { $0.edgeCount > 0 }
      let free = graph.strongComponents().count == graph.nodeCount
      return (graph.flowHierarchy() == 1) == free && graph.flowHierarchy() == graph.turned.flowHierarchy()
    },
    Law("the longest chain of command is as long from below") { draws in
      let graph = draws.graph(.directed)
      return graph.chainOfCommand().depth == graph.turned.chainOfCommand().depth
    },
    Law("as much flows there as back through the network turned round, and no more than leaves or arrives") { draws in
      let graph = draws.graph(.directed)
      let (source, sink) = (0, graph.nodeCount - 1)
      func flow(_ graph: Graph, _ source: Int, _ sink: Int) -> Double {
        var network = FlowNetwork(nodeCount: graph.nodeCount)
        for tie in graph.edges { _ = network.addArc(from: tie.source, to: tie.target, capacity: tie.weight) }
        return network.maximumFlow(from: source, to: sink).value
      }
      let there = flow(graph, source, sink)
      let leaving = graph.edges.reduce(0.0) { $1.source == source ? $0 + $1.weight : $0 }
      let arriving = graph.edges.reduce(0.0) { $1.target == sink ? $0 + $1.weight : $0 }
      return agree([there], [flow(graph.turned, sink, source)]) && there <= min(leaving, arriving) + 1e-9
    },
  ]

  static let random: [Law] = [
    Law("rewiring keeps every degree") { draws in
      var chance = SeededGenerator(seed: draws.random.next())
      let (one, other) = (draws.graph(), draws.graph(.directed))
      let (tied, aimed) = (one.rewired(swaps: 40, using: &chance), other.rewired(swaps: 40, using: &chance))
      return tied.degrees() == one.degrees() && aimed.degrees() == other.degrees()
        && aimed.inDegrees() == other.inDegrees()
    },
    Law("trading places keeps the size of every list and the lists of everybody") { draws in
      var chance = SeededGenerator(seed: draws.random.next())
      let lists = incidence(&draws)
      let traded = lists.rewired(trades: 20, using: &chance)
      return traded.rows.map(\.count) == lists.rows.map(\.count)
        && traded.columns.map(\.count) == lists.columns.map(\.count)
    },
    Law("nestedness does not feel the order of rows and columns") { draws in
      let lists = incidence(&draws)
      let (rows, columns) = (
        draws.random.permutation(lists.rowCount), draws.random.permutation(lists.columnCount).map { Int32($0) }
      )
      let moved = Incidence(
        rows: rows.map { row in lists.rows[row].map { columns[Int($0)] }.sorted() }, columnCount: lists.columnCount)
      return agree([lists.nodf().total], [moved.nodf().total])
    },
    Law("overlap is the same both ways, and 1 of a list with itself") { draws in
      let lists = incidence(&draws)
      let overlap = lists.jaccardOverlap()
      return overlap.indices.allSatisfy { one in
        overlap.indices.allSatisfy { overlap[one][$0] == overlap[$0][one] }
          && (overlap[one][one] == 1 || lists.columns[one].isEmpty)
      }
    },
  ]

  private static func incidence(_ draws: inout LawDraws) -> Incidence {
    let columns = 2 + draws.random.int(below: 5)
    let rows = (0..<(2 + draws.random.int(below: 7))).map { _ in
      (0..<Int32(columns)).filter { _ in draws.random.int(below: 2) == 0 }
    }
    return Incidence(rows: rows, columnCount: columns)
  }
}
