internal import WeftModel

/// The table of organisations: `id`, `name`, then one column per measure.
public struct OrganizationTable: Sendable {
  /// A measure with its values, one per organisation.
  public struct Column: Sendable {
    public let measure: Measure
    public let values: Values
  }

  public let ids: [String]
  public let names: [String]
  public let columns: [Column]

  /// Computes the measures given, in the order given.
  ///
  /// - Precondition: all of them are measures of organisations.
  public init(_ analysis: Analysis, measures: [Measure] = Measure.organizationMeasures) {
    precondition(measures.allSatisfy { $0.level == .organization }, "only measures of organisations fit this table")
    ids = analysis.network.organizations.map(\.id)
    names = analysis.network.organizations.map(\.name)
    columns = measures.map { Column(measure: $0, values: analysis.values(of: $0)) }
  }

  /// organizations.csv.
  public var table: ResultTable { table(rows: ids.indices) }

  /// A stretch of its rows.
  public func table(rows: Range<Int>) -> ResultTable {
    ResultTable(
      name: "organizations",
      header: ["id", "name"] + columns.map(\.measure.name),
      rows: rows.map { index in
        [ids[index], names[index]] + columns.map { $0.values.text(at: index) }
      })
  }
}
