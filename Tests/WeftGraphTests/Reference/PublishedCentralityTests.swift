import Testing
import WeftGraph

/// Centralities beside those of igraph, NetworkX, R sna, graph-tool and NetworKit, wherever their definitions are ours.
@Suite struct PublishedCentralityTests {
  /// Our value under the peers' name, scaled as that peer scales it; `nil` where its definition is another.
  static func values(_ measure: String, _ peer: String, _ params: String, _ graph: Graph) -> [Double]? {
    let others = Double(graph.nodeCount - 1)
    let summary = graph.distanceSummary()
    switch measure {
    case "degree", "degree_out": return graph.degrees().map { Double($0) }
    case "degree_in": return graph.inDegrees().map { Double($0) }
    case "betweenness":
      // NetworKit counts unordered pairs twice.
      let factor = peer.hasPrefix("networkit") && graph.kind == .undirected ? 2.0 : 1
      return graph.betweenness().map { factor * $0 }
    case "closeness_harmonic", "closeness_harmonic_out":
      return summary.harmonic.map { peer.hasPrefix("networkx") ? $0 : $0 / others }
    case "closeness_freeman", "closeness_freeman_out":
      if params.contains("wf_improved=True") { return summary.closeness }
      // The others keep to the reached part, and give isolates nothing or 0.
      if !peer.contains("igraph") && !peer.hasPrefix("graph-tool") { return nil }
      return zip(summary.reached, summary.total).map { $0 == 0 ? 0 : Double($0) / $1 }
    case "pagerank":
      // NetworKit does not spread the mass of isolates.
      if peer.hasPrefix("networkit"), graph.degrees().contains(0) { return nil }
      return graph.pageRank()
    case "eigenvector":
      if graph.kind == .directed || graph.components().count > 1 { return nil }
      // Plain power iteration does not settle on a tree, whose spectrum is symmetric.
      if !peer.contains("igraph"), graph.edgeCount < graph.nodeCount { return nil }
      let vector = graph.eigenvector()
      if peer.contains("igraph") { return vector }
      let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return vector.map { $0 / norm }
    default: return nil
    }
  }

  @Test(arguments: PublishedNetwork.names) func agree(_ name: String) {
    guard let network = PublishedNetwork(name) else { return }
    let place = Dictionary(uniqueKeysWithValues: network.nodes.enumerated().map { ($1, $0) })
    var cache: [String: [Double]?] = [:]
    var compared: [String: Int] = [:]
    for row in network.nodeValues {
      let (measure, peer, relation) = (row["measure"]!, row["peer"]!, row["relation"]!)
      let key = [relation, row["graph"]!, measure, peer, row["params"]!].joined(separator: " ")
      if cache[key] == nil {
        let graph = network.graph(relation, row["graph"]! == "directed" ? .directed : .undirected)
        cache[key] = .some(Self.values(measure, peer, row["params"]!, graph))
      }
      guard let ours = cache[key]!, let expected = Double(row["value"]!), expected.isFinite else { continue }
      compared[measure, default: 0] += 1
      // Eigenvectors of peers are iterated less far, and R sna's may come with the opposite sign.
      let value = ours[place[row["node"]!]!]
      let agrees = measure == "eigenvector" ? abs(value - abs(expected)) < 1e-6 : isClose(value, expected, 1e-9)
      #expect(agrees, "\(key) \(row["node"]!): \(value), not \(expected)")
    }
    #expect(compared.count >= 5, "too few measures were compared: \(compared.keys.sorted())")
  }

  static func value(_ measure: String, _ peer: String, _ graph: Graph) -> Double?? {
    if graph.kind == .directed { return nil }
    switch measure {
    case "centralization_degree": return .some(graph.degreeCentralization())
    case "centralization_betweenness": return .some(graph.betweennessCentralization())
    case "centralization_closeness":
      return graph.components().count > 1 ? nil : .some(graph.closenessCentralization())
    case "centralization_eigenvector":
      return peer.hasPrefix("R-sna") || graph.components().count > 1 ? nil : .some(graph.eigenvectorCentralization())
    default: return nil
    }
  }

  @Test(arguments: PublishedNetwork.names) func wholeGraphs(_ name: String) {
    guard let network = PublishedNetwork(name) else { return }
    var compared = 0
    for row in network.graphValues {
      let (measure, peer) = (row["measure"]!, row["peer"]!)
      // igraph's default leaves room for self-ties.
      if row["params"]!.contains("loops=TRUE") { continue }
      let graph = network.graph(row["relation"]!, row["graph"]! == "directed" ? .directed : .undirected)
      guard let ours = Self.value(measure, peer, graph), let expected = Double(row["value"]!), expected.isFinite
      else { continue }
      compared += 1
      #expect(isClose(ours, expected, 1e-6), "\(name) \(row["relation"]!) \(measure) \(peer) \(row["params"]!)")
    }
    #expect(compared >= 2)
  }
}
