/// domains.csv: `id`, `name`, then one column per measure.
public struct DomainTable: Sendable {
  public let table: ResultTable

  /// Computes those of the measures given that describe domains.
  public init(_ analysis: Analysis, measures: [Measure] = Measure.planeMeasures) {
    table = PlaneColumns(analysis, kinds: [.domain], measures: measures).table(
      "domains", naming: [("id", \.id), ("name", \.name)])
  }
}
