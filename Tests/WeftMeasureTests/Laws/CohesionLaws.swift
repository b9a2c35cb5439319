import WeftGraph
import WeftTestSupport

extension Law {
  static let pieces: [Law] = [
    Law("a new tie between two pieces makes one of them and is a bridge") { draws in
      let graph = draws.graph { $0.components().count > 1 }
      let labels = graph.components().labels
      let one = draws.node(of: graph)
      let other = draws.element(labels.indices.filter { labels[$0] != labels[one] })
      let more = graph.with([Graph.Edge(one, other)])
      return more.components().count == graph.components().count - 1
        && more.bridges().contains { [$0.source, $0.target].sorted() == [one, other].sorted() }
    },
    Law("a bridge taken out makes one piece more, another tie none") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let tie = draws.element(graph.edges)
      let isBridge = graph.bridges().contains { $0.source == tie.source && $0.target == tie.target }
      return graph.without(tie).components().count == graph.components().count + (isBridge ? 1 : 0)
    },
    Law("all ties are bridges exactly in a forest, which has n less its pieces") { draws in
      let graph = draws.graph()
      let isForest = graph.edgeCount == graph.nodeCount - graph.components().count
      return (graph.bridges().count == graph.edgeCount) == isForest
    },
    Law("a cutpoint taken out parts its piece, another node does not") { draws in
      let graph = draws.graph()
      let cutpoints = graph.cutpoints()
      let pieces = graph.components()
      return cutpoints.indices.allSatisfy { node in
        // What is left counts the node itself as an isolate.
        let left = graph.among { $0 != node }.components().count - 1
        let alone = graph.degree(of: node) == 0 ? 1 : 0
        return cutpoints[node] == (left > pieces.count - alone)
      }
    },
    Law("blocks overlap in cutpoints alone: their sizes less 1 add up to n less the pieces") { draws in
      let graph = draws.graph()
      return graph.blocks().members.reduce(0) { $0 + $1.count - 1 } == graph.nodeCount - graph.components().count
    },
    Law("three-edge-connected parts lie in two-edge-connected ones, and those in components") { draws in
      let graph = draws.graph()
      return refines(graph.threeEdgeConnectedParts(), graph.twoEdgeConnectedParts())
        && refines(graph.twoEdgeConnectedParts(), graph.components())
    },
    Law("without its bridges a network falls into its two-edge-connected parts") { draws in
      let graph = draws.graph()
      let cut = Set(graph.bridges().map { [$0.source, $0.target] })
      let rest = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.filter { !cut.contains([$0.source, $0.target]) },
        kind: .undirected)
      return rest.components().labels == graph.twoEdgeConnectedParts().labels
    },
    Law("strong parts lie in weak ones and do not feel turning round") { draws in
      let graph = draws.graph(.directed)
      return refines(graph.strongComponents(), graph.components())
        && graph.strongComponents().labels == graph.turned.strongComponents().labels
    },
    Law("networks side by side add up their pieces, bridges and cutpoints") { draws in
      let (one, other) = (draws.graph(), draws.graph())
      let both = one.beside(other)
      return both.components().count == one.components().count + other.components().count
        && both.bridges().count == one.bridges().count + other.bridges().count
        && both.cutpoints() == one.cutpoints() + other.cutpoints()
    },
  ]

  static let census: [Law] = [
    Law("mutual, one-way and missing pairs are all pairs, and the complement swaps the first and the last") { draws in
      let graph = draws.graph(.directed)
      let (here, there) = (graph.dyadCensus(), graph.complement.dyadCensus())
      let n = graph.nodeCount
      return here.mutual + here.asymmetric + here.null == n * (n - 1) / 2
        && [here.mutual, here.asymmetric, here.null] == [there.null, there.asymmetric, there.mutual]
    },
    Law("the triad census counts every triple once") { draws in
      let graph = draws.graph(.directed)
      let n = graph.nodeCount
      return graph.triadCensus().reduce(0, +) == n * (n - 1) * (n - 2) / 6
    },
    Law("turned round, the triad census swaps the kinds that look down with those that look up") { draws in
      let graph = draws.graph(.directed)
      let (here, there) = (graph.triadCensus(), graph.turned.triadCensus())
      return TriadKind.allCases.indices.allSatisfy { place in
        let name = TriadKind.allCases[place].name
        let mirrored =
          name.hasSuffix("D") ? name.dropLast() + "U" : name.hasSuffix("U") ? name.dropLast() + "D" : name[...]
        return here[place] == there[TriadKind.allCases.firstIndex { $0.name == mirrored }!]
      }
    },
    Law("turned round, reciprocity stays") { draws in
      let graph = draws.graph(.directed)
      return graph.reciprocity() == graph.turned.reciprocity()
    },
    Law("transitivity is local clustering weighted by pairs of partners") { draws in
      let graph = draws.graph { $0.degrees().contains { $0 > 1 } }
      let pairs = graph.degrees().map { Double($0 * ($0 - 1)) }
      let closed = zip(graph.localClustering(), pairs).reduce(0.0) { $0 + $1.0 * $1.1 }
      return agree([graph.transitivity()], [closed / pairs.reduce(0, +)])
    },
    Law("triangles here and in the complement follow from degrees alone (Goodman 1959)") { draws in
      let graph = draws.graph()
      let n = Double(graph.nodeCount)
      func triangles(_ graph: Graph) -> Double {
        zip(graph.localClustering(), graph.degrees()).reduce(0.0) { $0 + $1.0 * Double($1.1 * ($1.1 - 1)) / 2 } / 3
      }
      let mixed = graph.degrees().reduce(0.0) { $0 + Double($1) * (n - 1 - Double($1)) } / 2
      return agree([triangles(graph) + triangles(graph.complement)], [n * (n - 1) * (n - 2) / 6 - mixed])
    },
  ]

  static let communities: [Law] = [
    Law("everybody in one group: modularity 0") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      return abs(graph.modularity([Int](repeating: 0, count: graph.nodeCount))) < 1e-12
    },
    Law("modularity does not feel doubled weights nor the groups' names") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let groups = (0..<graph.nodeCount).map { _ in draws.random.int(below: 3) }
      let plain = graph.modularity(groups)
      return agree([plain, plain], [graph.scaled(2).modularity(groups), graph.modularity(groups.map { 7 - 2 * $0 })])
    },
    Law("groups that share no tie: modularity 1 − Σ (share of the ties)²") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let labels = graph.components().labels
      var weight = [Double](repeating: 0, count: graph.nodeCount)
      for tie in graph.edges { weight[labels[tie.source]] += tie.weight }
      let all = weight.reduce(0, +)
      return agree([graph.modularity(labels)], [1 - weight.reduce(0) { $0 + $1 / all * $1 / all }])
    },
    Law("every community hangs together and lies in one component") { draws in
      let graph = draws.graph()
      let found = graph.leiden(seed: 5)
      let inside = Graph(
        nodeCount: graph.nodeCount, edges: graph.edges.filter { found.labels[$0.source] == found.labels[$0.target] },
        kind: .undirected)
      return refines(found, graph.components()) && inside.components().count == found.count
    },
    Law("assortativity feels neither the groups' names nor a number's unit") { draws in
      let graph = draws.graph()
      let groups = (0..<graph.nodeCount).map { _ in draws.random.int(below: 3) }
      let values = groups.map { Double($0) }
      return agree(
        [graph.assortativity(groups: groups), graph.assortativity(values: values)],
        [graph.assortativity(groups: groups.map { 9 - $0 }), graph.assortativity(values: values.map { 8 * $0 - 4 })])
    },
    Law("the E–I index: 1 with a group each, −1 with one group") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let n = graph.nodeCount
      return graph.externalInternal(groups: Array(0..<n)) == 1
        && graph.externalInternal(groups: [Int](repeating: 4, count: n)) == -1
    },
    Law("the E–I index of two groups adds up over the ties within and across") { draws in
      let graph = draws.graph { $0.edgeCount > 0 }
      let groups = (0..<graph.nodeCount).map { _ in draws.random.int(below: 2) }
      let across = Double(graph.edges.count { groups[$0.source] != groups[$0.target] })
      return agree([graph.externalInternal(groups: groups)], [2 * across / Double(graph.edgeCount) - 1])
    },
  ]
}
