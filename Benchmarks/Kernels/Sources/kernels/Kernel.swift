import WeftGraph

/// The graphs of a network and the kernels that can be run on them.
struct Kernel {
  var graph: Graph
  /// The lateral ties alone.
  var lateral: Graph
  /// Every line and tie as one arc, from the end with the smaller number.
  var directed: Graph
  /// What suspension asks, by town.
  var queries: [NearnessQuery]
  var towns: [Int?]
  var lineCount: Int

  init(_ network: MadeUpNetwork) {
    let count = network.towns.count
    let edges = network.edges.map { Graph.Edge(Int($0.low), Int($0.high)) }
    graph = Graph(nodeCount: count, edges: edges, kind: .undirected)
    lineCount = network.lineCount
    // Only small networks are asked for these.
    let isLarge = count > 1_000_000
    lateral = Graph(nodeCount: count, edges: isLarge ? [] : edges[lineCount...], kind: .undirected)
    directed = Graph(nodeCount: isLarge ? 0 : count, edges: isLarge ? [] : edges, kind: .directed)
    var members = [[Int32]](repeating: [], count: Int(network.towns.max() ?? 0) + 1)
    for (node, town) in network.towns.enumerated() { members[Int(town)].append(Int32(node)) }
    let woven = lateral
    queries = members.map { town in
      NearnessQuery(sources: town, targets: town.filter { woven.degree(of: Int($0)) > 0 })
    }
    towns = network.towns.map { Int($0) }
  }

  /// Runs kernel `name`; what comes back turns its result into plain numbers.
  func run(_ name: String, threads: Int) -> () -> [Double] {
    switch name {
    case "betweenness": return numbers(graph.betweenness(threads: threads))
    case "betweenness-directed": return numbers(directed.betweenness(threads: threads))
    case "betweenness-weighted": return numbers(graph.betweenness(.inverseWeight, threads: threads))
    case "distances":
      let summary = graph.distanceSummary(threads: threads)
      let closeness = summary.closeness
      return { summary.harmonic + closeness }
    case "distances-directed": return numbers(directed.distanceSummary(threads: threads).harmonic)
    case "suspension": return numbers(suspension(threads))
    case "nearness":
      let summary = graph.distanceSummary(threads: threads)
      let closeness = summary.closeness
      let suspension = suspension(threads)
      return { summary.harmonic + closeness + suspension }
    case "pagerank": return numbers(graph.pageRank())
    case "pagerank-directed": return numbers(directed.pageRank())
    case "eigenvector": return numbers(graph.eigenvector(threads: threads))
    case "triads": return numbers(graph.triadCensus())
    case "triads-directed": return numbers(directed.triadCensus())
    case "constraint":
      let constraint = graph.constraint()
      return { constraint.map { $0 ?? .nan } }
    case "bridges", "cutpoints", "bridges+cutpoints":
      let bridges = name == "cutpoints" ? [] : graph.bridges()
      let cutpoints = name == "bridges" ? [] : graph.cutpoints()
      return { bridges.flatMap { [Double($0.source), Double($0.target)] } + cutpoints.map { $0 ? 1 : 0 } }
    case "three-edge": return numbers(graph.threeEdgeConnectedParts().labels)
    case "coreness": return numbers(graph.coreness())
    case "components": return numbers(graph.components().labels)
    case "components-lateral": return numbers(lateral.components().labels)
    case "clustering": return numbers(graph.localClustering())
    case "leiden":
      let parts = graph.leiden(seed: 1)
      return { [graph.modularity(parts.labels)] + parts.labels.map(Double.init) }
    case "swaps":
      var random = SeededGenerator(seed: 1)
      let moved = graph.rewired(swaps: graph.edgeCount, using: &random)
      return { moved.edges.flatMap { [Double($0.source), Double($0.target)] } }
    case "nulls": return numbers(graph.transitivityNull(count: 1000, seed: 1, threads: threads))
    case "labels":
      return numbers(graph.externalInternalPermutations(groups: towns, count: 10_000, seed: 1, threads: threads))
    default: fatalError("no kernel \(name)")
    }
  }

  private func numbers(_ values: [Double]) -> () -> [Double] { { values } }
  private func numbers(_ values: [Int]) -> () -> [Double] { { values.map(Double.init) } }

  private func suspension(_ threads: Int) -> [Double] {
    let all = graph.harmonicSums(lanes: queries, threads: threads)
    let woven = lateral.harmonicSums(lanes: queries, threads: threads)
    var result = [Double](repeating: 0, count: graph.nodeCount)
    for (index, query) in queries.enumerated() {
      for (slot, source) in query.sources.enumerated() where all[index][slot] > 0 {
        result[Int(source)] = 1 - woven[index][slot] / all[index][slot]
      }
    }
    return result
  }
}
