internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// External and internal strength of each node: to partners of another group, and of its own.
///
/// `nil` where its own group is blank; ties to a blank group are left out; outgoing arcs in a directed graph. O(n + m).
func externalInternalStrengths(_ graph: Graph, groups: [Int?]) -> [(external: Double, within: Double)?] {
  (0..<graph.nodeCount).map { node in
    guard let own = groups[node] else { return nil }
    var external = 0.0
    var within = 0.0
    for slot in graph.outgoing.offsets[node]..<graph.outgoing.offsets[node + 1] {
      guard let other = groups[Int(graph.outgoing.targets[slot])] else { continue }
      if other == own { within += graph.outgoing.weights[slot] } else { external += graph.outgoing.weights[slot] }
    }
    return (external, within)
  }
}

/// External against internal strength: EI_i = (E_i − I_i)/(E_i + I_i), `nil` where 0/0 or its own group is blank.
///
/// Source: Krackhardt & Stern 1988.
func externalInternalIndex(_ graph: Graph, groups: [Int?]) -> [Double?] {
  externalInternalStrengths(graph, groups: groups).map { sums in
    guard let (external, within) = sums, external + within > 0 else { return nil }
    return (external - within) / (external + within)
  }
}

extension Measure {
  /// E–I index by own territory. Source: Krackhardt & Stern 1988. O(n + m).
  public static let eiTerritory = externalInternal(
    "ei_territory", Label(en: "E-I index, territory", zh: "E–I 指数（区域）"), Label(en: "territory", zh: "区域")
  ) { $0.organizations.map(\.territory) }

  /// E–I index by system (条线). Source: Krackhardt & Stern 1988. O(n + m).
  public static let eiSystem = externalInternal(
    "ei_system", Label(en: "E-I index, system", zh: "E–I 指数（条线）"), Label(en: "system", zh: "条线")
  ) { $0.organizations.map(\.system) }

  /// E–I index by settlement (城乡). Source: Krackhardt & Stern 1988. O(n + m).
  public static let eiSettlement = externalInternal(
    "ei_settlement", Label(en: "E-I index, settlement", zh: "E–I 指数（城乡）"), Label(en: "settlement", zh: "城乡类别")
  ) { network in
    network.organizations.map { $0.settlement.flatMap { Settlement.allCases.firstIndex(of: $0) } }
  }

  private static func externalInternal(
    _ name: String, _ label: Label, _ column: Label, groups: @escaping @Sendable (Network) -> [Int?]
  ) -> Measure {
    Measure(
      name, label, family: "boundary",
      card: Card(
        definition: Label(
          en:
            "Lateral strength to organisations of another \(column.en) against that to its own: 1 all outside, −1 all "
            + "inside.",
          zh: "与其他\(column.zh)组织的横向联系强度同本\(column.zh)内横向联系强度之对比：1 为全部向外，−1 为全部向内。"),
        formula: "(E_i − I_i) / (E_i + I_i)",
        graph: "G_lat, undirected, weighted; ties with a blank \(column.en) at either end are left out",
        missing: "empty without lateral ties to compare, or where its own \(column.en) is blank", range: "−1 … 1",
        unit: "index", source: "Krackhardt & Stern 1988",
        conventions: [
          .ucinet: "the E-I index of each node, the same on the symmetrised valued matrix; blanks form a group there"
        ],
        ucinet: "Network > Cohesion > E-I Index"),
      computation: .organization { analysis in
        .numbers(externalInternalIndex(analysis.graph(.lateral), groups: groups(analysis.network)))
      })
  }
}
