internal import WeftGraph
public import WeftModel

/// The image matrix: how densely the organisations of one domain are tied to those of another.
///
/// Density = pairs tied ÷ pairs possible. Undirected views: unordered pairs, n(n−1)/2 inside a domain, so the matrix is
/// symmetric. `hierarchical`: ordered pairs superior → subordinate, n(n−1) inside a domain, rows superior. Parallel
/// ties count once. Organisations without a domain are left out; a cell with no possible pair is empty.
/// - Source: image matrices of blockmodels, White, Boorman & Breiger 1976.
public struct DomainImage: Sendable, Equatable {
  /// By domain, by domain: density.
  public let density: [[Double?]]

  /// - Complexity: O(n + m + domains²).
  public init(_ analysis: Analysis, view: View) {
    let domains = analysis.network.domains.count
    let domainOf = analysis.network.organizations.map(\.domain)
    let graph = analysis.graph(view, kind: view == .hierarchical ? .directed : .undirected)
    var sizes = [Int](repeating: 0, count: domains)
    for case let domain? in domainOf { sizes[domain] += 1 }
    var tied = [[Int]](repeating: [Int](repeating: 0, count: domains), count: domains)
    for edge in graph.edges {
      guard let source = domainOf[edge.source], let target = domainOf[edge.target] else { continue }
      tied[source][target] += 1
      if graph.kind == .undirected, source != target { tied[target][source] += 1 }
    }
    density = (0..<domains).map { row in
      (0..<domains).map { column in
        let ordered = row == column ? sizes[row] * (sizes[row] - 1) : sizes[row] * sizes[column]
        let possible = row == column && graph.kind == .undirected ? ordered / 2 : ordered
        return possible == 0 ? nil : Double(tied[row][column]) / Double(possible)
      }
    }
  }
}

extension ResultTable {
  /// image-*.csv: domain × domain density of one view.
  static func domainImage(_ analysis: Analysis, view: View) -> ResultTable {
    let ids = analysis.network.domains.map(\.id)
    let image = DomainImage(analysis, view: view)
    return ResultTable(
      name: "image-\(view.rawValue)", header: ["domain"] + ids,
      rows: ids.indices.map { row in [ids[row]] + image.density[row].map { $0.map(Values.shortest) ?? "" } })
  }
}
