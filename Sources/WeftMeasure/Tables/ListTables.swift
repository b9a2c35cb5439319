internal import WeftModel

/// matching.csv: demand met, category by category, then all together under `total`.
public struct MatchingTable: Sendable {
  public let table: ResultTable

  public init(_ analysis: Analysis) {
    var rows = analysis.matchedCategories ?? []
    if var total = analysis.matching?.total {
      total.category = "total"
      rows.append(total)
    }
    table = ResultTable(
      name: "matching",
      header: ["category", "demand", "supply", "alone", "tied", "pooled", "synergy", "realised"],
      rows: rows.map { row in
        [row.category]
          + [row.demand, row.supply, row.alone, row.tied, row.pooled, row.synergy, row.realised].map {
            $0.map(Values.shortest) ?? ""
          }
      })
  }
}

/// urban-rural.csv: flows between city and countryside, resource by resource.
public struct UrbanRuralTable: Sendable {
  public let table: ResultTable

  public init(_ analysis: Analysis) {
    table = ResultTable(
      name: "urban-rural", header: ["resource", "to_rural", "to_urban", "reciprocity"],
      rows: analysis.network.crossFlows().map { flow in
        [
          flow.resource, Values.shortest(flow.toRural), Values.shortest(flow.toUrban),
          flow.total > 0 ? Values.shortest(flow.returned / flow.total) : "",
        ]
      })
  }
}
