internal import WeftModel

/// alliances.csv: `id`, `name`, `kind`, `plan`, then one column per measure.
public struct AllianceTable: Sendable {
  public let table: ResultTable

  /// Computes those of the measures given that describe alliances: their own, then those that they share with planes.
  public init(
    _ analysis: Analysis, measures: [Measure] = Measure.allianceMeasures + Measure.planeMeasures(of: .alliance)
  ) {
    let own = measures.filter { $0.level == .alliance }
    let shared = measures.filter { $0.describes(.alliance) }
    let columns = own.map { analysis.values(of: $0) } + shared.map { analysis.values(of: $0, .alliance) }
    table = ResultTable(
      name: "alliances", header: ["id", "name", "kind", "plan"] + (own + shared).map(\.name),
      rows: analysis.network.alliances.enumerated().map { index, alliance in
        [alliance.id, alliance.name, alliance.kind, alliance.plan] + columns.map { $0.text(at: index) }
      })
  }
}
