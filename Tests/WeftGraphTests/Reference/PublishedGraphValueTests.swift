import Testing
import WeftGraph

/// Values of whole graphs beside those of R sna and R igraph, wherever their definitions are ours.
@Suite struct PublishedGraphValueTests {
  /// Our value of a measure under its name in the reference tables; `nil` where we do not have it.
  static func value(_ measure: String, _ peer: String, _ graph: Graph, _ groups: (String) -> [Int?]) -> Double?? {
    let directed = graph.kind == .directed
    let fromSna = peer.hasPrefix("R-sna")
    if measure.hasPrefix("assortativity_nominal[") {
      return .some(graph.assortativity(groups: groups(String(measure.dropFirst(22).dropLast()))))
    }
    if directed, let kind = TriadKind.allCases.first(where: { "triad_\($0.name)" == measure }) {
      return Double(graph.triadCensus()[kind.rawValue])
    }
    switch measure {
    case "dyad_census_mutual": return Double(graph.dyadCensus().mutual)
    case "dyad_census_asymmetric": return Double(graph.dyadCensus().asymmetric)
    case "dyad_census_null": return Double(graph.dyadCensus().null)
    case "reciprocity_edgewise": return .some(graph.reciprocity())
    case "reciprocity_dyadic.nonnull": return .some(graph.reciprocity(.tiedPairs))
    case "reciprocity_dyadic": return .some(graph.reciprocity(.allPairs))
    case "transitivity_global": return .some(graph.transitivity())
    case "transitivity_weak": return .some(graph.transitivity(.paths))
    case "components_weak": return Double(graph.components().count)
    case "components_strong": return Double(graph.strongComponents().count)
    case "largest_component_weak": return Double(graph.components().sizes[0])
    case "largest_component_strong": return Double(graph.strongComponents().sizes[0])
    case "bridges_n": return Double(graph.bridges().count)
    case "articulation_n": return Double(graph.cutpoints().count { $0 })
    // sna counts only blocks of three nodes or more.
    case "bicomponents_n": return Double(graph.blocks().members.count { $0.count > (fromSna ? 2 : 0) })
    case "flow_hierarchy": return .some(graph.flowHierarchy())
    case "gtd_hierarchy_krackhardt": return .some(graph.krackhardt().hierarchy)
    // sna counts nodes without arcs too, which ours leaves out.
    case "gtd_connectedness", "gtd_efficiency", "gtd_lubness":
      let found = graph.krackhardt()
      if found.nodeCount < graph.nodeCount || !directed { return nil }
      if measure == "gtd_connectedness" { return .some(found.connectedness) }
      // sna finds no least upper bound where the bounds have several tops, even if all of these pass through one.
      if measure == "gtd_lubness", !hasOneTop(graph) { return nil }
      return .some(measure == "gtd_efficiency" ? found.arcEfficiency : found.lubness)
    default: return nil
    }
  }

  private static func hasOneTop(_ graph: Graph) -> Bool {
    let part = graph.strongComponents()
    var isTop = [Bool](repeating: true, count: part.count)
    for arc in graph.edges where part.labels[arc.source] != part.labels[arc.target] {
      isTop[part.labels[arc.target]] = false
    }
    return isTop.count { $0 } == 1
  }

  @Test(arguments: PublishedNetwork.names) func agree(_ name: String) {
    guard let network = PublishedNetwork(name) else { return }
    var compared: [String: Int] = [:]
    for row in network.graphValues {
      let peer = row["peer"]!
      guard peer.hasPrefix("R-") || peer.hasPrefix("networkx"), let relation = row["relation"] else { continue }
      // NetworkX's transitivity of directed graphs is another measure, and so is igraph's of a graph without triples.
      if peer.hasPrefix("networkx"), row["measure"] == "transitivity_global", row["graph"] == "directed" { continue }
      guard let expected = Double(row["value"]!), expected.isFinite else { continue }
      let graph = network.graph(relation, row["graph"] == "directed" ? .directed : .undirected)
      guard let ours = Self.value(row["measure"]!, peer, graph, network.groups) else { continue }
      compared[row["measure"]!, default: 0] += 1
      #expect(isClose(ours, expected, 1e-9), "\(name) \(relation) \(row["graph"]!) \(row["measure"]!) \(peer)")
    }
    #expect(compared.count >= 8, "too few measures were compared: \(compared.keys.sorted())")
  }
}
