/// territories.csv: territories, then zones: `id`, `name`, `level`, `kind`, then one column per measure.
public struct TerritoryTable: Sendable {
  public let table: ResultTable

  /// Computes those of the measures given that describe territories or zones.
  public init(_ analysis: Analysis, measures: [Measure] = Measure.planeMeasures) {
    table = PlaneColumns(analysis, kinds: [.territory, .zone], measures: measures).table(
      "territories",
      naming: [("id", \.id), ("name", \.name), ("level", \.level), ("kind", \.kind.rawValue)])
  }
}
