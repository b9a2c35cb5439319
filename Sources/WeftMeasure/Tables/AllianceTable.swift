internal import WeftModel

/// alliances.csv: `id`, `name`, `kind`, `plan`, then one column per measure.
public struct AllianceTable: Sendable {
  public let table: ResultTable

  /// Computes those of the measures given that describe alliances.
  public init(_ analysis: Analysis, measures: [Measure] = Measure.allianceMeasures) {
    let measures = measures.filter { $0.level == .alliance }
    let columns = measures.map { analysis.values(of: $0) }
    table = ResultTable(
      name: "alliances", header: ["id", "name", "kind", "plan"] + measures.map(\.name),
      rows: analysis.network.alliances.enumerated().map { index, alliance in
        [alliance.id, alliance.name, alliance.kind, alliance.plan] + columns.map { $0.text(at: index) }
      })
  }
}
