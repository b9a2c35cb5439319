/// region.csv: one row per measure that has a value for the region.
public struct RegionTable: Sendable {
  public struct Row: Sendable {
    public let measure: Measure
    /// A single entry.
    public let values: Values
  }

  public let rows: [Row]

  /// Computes those of the measures given that have a value for the region; all of them by default.
  public init(_ analysis: Analysis, measures: [Measure]? = nil) {
    rows = (measures ?? analysis.regionMeasures).compactMap { measure in
      switch measure.level {
      case .region: Row(measure: measure, values: analysis.values(of: measure))
      case .plane where measure.describes(.region):
        Row(measure: measure, values: analysis.values(of: measure, .region))
      case .plane, .organization, .alliance: nil
      }
    }
  }

  public var table: ResultTable {
    ResultTable(
      name: "region", header: ["measure", "value"], rows: rows.map { [$0.measure.name, $0.values.text(at: 0)] })
  }
}
