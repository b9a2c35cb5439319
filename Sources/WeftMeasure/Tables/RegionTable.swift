/// region.csv: one row per measure that has a value for the region.
public struct RegionTable: Sendable {
  public struct Row: Sendable {
    public let measure: Measure
    /// A single entry.
    public let values: Values
  }

  public let rows: [Row]

  /// Computes those of the measures given that have a value for the region; all of them by default.
  public init(_ analysis: Analysis, measures: [Measure] = Measure.all) {
    rows = analysis.regionMeasures(among: measures).map { measure in
      Row(
        measure: measure,
        values: measure.level == .region ? analysis.values(of: measure) : analysis.values(of: measure, .region))
    }
  }

  public var table: ResultTable {
    ResultTable(
      name: "region", header: ["measure", "value"], rows: rows.map { [$0.measure.name, $0.values.text(at: 0)] })
  }
}
