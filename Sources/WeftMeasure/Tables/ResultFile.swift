public import WeftTable

/// One table that an analysis is written as: its name, what it is called, and how it is made.
public struct ResultFile: Sendable {
  /// File name without suffix, such as `organizations`.
  public let name: String
  public let label: Label
  /// The table of an analysis, or `nil` where the dataset has nothing of the kind or none of the measures belongs there.
  public let table: @Sendable (_ analysis: Analysis, _ measures: [Measure]) -> ResultTable?

  public init(
    _ name: String, _ label: Label,
    table: @escaping @Sendable (_ analysis: Analysis, _ measures: [Measure]) -> ResultTable?
  ) {
    self.name = name
    self.label = label
    self.table = table
  }
}
