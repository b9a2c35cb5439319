import Testing
import WeftGraph

/// Values of nodes beside those of R sna, igraph and NetworkX, wherever their definitions are ours.
@Suite struct PublishedNodeValueTests {
  static func values(_ measure: String, _ graph: Graph, _ groups: (String) -> [Int?]) -> [Double?]? {
    if measure.hasPrefix("brokerage_"), let open = measure.firstIndex(of: "[") {
      let roles = graph.brokerage(groups: groups(String(measure[measure.index(after: open)...].dropLast())))
      let role: (BrokerageRoles) -> Int
      switch measure[..<open] {
      case "brokerage_w_I": role = \.coordinator
      case "brokerage_w_O": role = \.itinerant
      case "brokerage_b_IO": role = \.representative
      case "brokerage_b_OI": role = \.gatekeeper
      case "brokerage_b_O": role = \.liaison
      case "brokerage_t": role = \.total
      default: return nil
      }
      return roles.map { Double(role($0)) }
    }
    switch measure {
    case "burt_constraint": return graph.constraint()
    // In directed graphs NetworkX's two ways of computing it disagree with each other.
    case "burt_effective_size": return graph.kind == .directed ? nil : graph.effectiveSize()
    case "coreness": return graph.coreness().map(Double.init)
    case "clustering_local": return graph.localClustering()
    case "articulation_point": return graph.cutpoints().map { $0 ? 1 : 0 }
    default: return nil
    }
  }

  @Test(arguments: PublishedNetwork.names) func agree(_ name: String) {
    guard let network = PublishedNetwork(name) else { return }
    let place = Dictionary(uniqueKeysWithValues: network.nodes.enumerated().map { ($1, $0) })
    var cache: [String: [Double?]?] = [:]
    var compared: [String: Int] = [:]
    for row in network.nodeValues {
      let (measure, relation, kind) = (row["measure"]!, row["relation"]!, row["graph"]!)
      let key = "\(relation) \(kind) \(measure)"
      if cache[key] == nil {
        let graph = network.graph(relation, kind == "directed" ? .directed : .undirected)
        cache[key] = .some(Self.values(measure, graph, network.groups))
      }
      guard let ours = cache[key]!, let expected = Double(row["value"]!), expected.isFinite else { continue }
      // NetworkX gives isolates an effective size of 0 in places where there is no tie to count.
      let value = ours[place[row["node"]!]!] ?? 0
      compared[measure, default: 0] += 1
      #expect(isClose(value, expected, 1e-9), "\(name) \(key) \(row["node"]!) \(row["peer"]!)")
    }
    #expect(compared.count >= 4, "too few measures were compared: \(compared.keys.sorted())")
  }
}
