internal import WeftGraph
public import WeftModel

/// image-*.csv: the image matrix, density of ties between domains (Wasserman & Faust 1994, ch. 10).
///
/// Undirected: tied pairs ÷ n_a·n_b, within a domain ÷ n(n − 1)/2. Hierarchical: arcs from the row's domain to the
/// column's ÷ n_a·n_b, within n(n − 1). `nil` where there is no such pair. Organisations without a domain are left out.
public struct ImageTable: Sendable {
  public let domains: [String]
  /// Row by row.
  public let densities: [[Double?]]
  public let table: ResultTable

  public init(_ analysis: Analysis, _ view: View) {
    let network = analysis.network
    let graph = analysis.graph(view, kind: view == .hierarchical ? .directed : .undirected)
    var sizes = [Int](repeating: 0, count: network.domains.count)
    for organization in network.organizations { if let domain = organization.domain { sizes[domain] += 1 } }
    var counts = [[Int]](repeating: [Int](repeating: 0, count: sizes.count), count: sizes.count)
    for edge in graph.edges {
      guard let a = network.organizations[edge.source].domain, let b = network.organizations[edge.target].domain
      else { continue }
      counts[a][b] += 1
      if graph.kind == .undirected, a != b { counts[b][a] += 1 }
    }
    densities = sizes.indices.map { a in
      sizes.indices.map { b in
        let ordered = a == b ? sizes[a] * (sizes[a] - 1) : sizes[a] * sizes[b]
        let pairs = a == b && graph.kind == .undirected ? ordered / 2 : ordered
        return pairs > 0 ? Double(counts[a][b]) / Double(pairs) : nil
      }
    }
    let ids = network.domains.map(\.id)
    let matrix = densities
    domains = ids
    table = ResultTable(
      name: "image-\(view.rawValue)", header: ["domain"] + ids,
      rows: ids.indices.map { row in [ids[row]] + matrix[row].map { $0.map(Values.shortest) ?? "" } })
  }
}
