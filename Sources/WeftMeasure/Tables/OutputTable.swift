internal import WeftModel
public import WeftTable

/// A table that an analysis writes: its name, what it is called, and how it is built.
public struct OutputTable: Sendable {
  /// Whether rows are things (and can carry a note) or the table is a matrix of rows by columns.
  public enum Shape: Sendable, Hashable { case list, matrix }

  /// File name without suffix, such as `organizations`.
  public let name: String
  public let label: Label
  public let shape: Shape
  private let build: @Sendable (Analysis, [Measure]) -> ResultTable

  init(
    _ name: String, _ label: Label, shape: Shape = .list,
    build: @escaping @Sendable (Analysis, [Measure]) -> ResultTable
  ) {
    self.name = name
    self.label = label
    self.shape = shape
    self.build = build
  }

  public var fileName: String { name + ".csv" }

  /// The table of an analysis, with those of the measures given that belong there.
  ///
  /// A table of which the dataset has nothing has a header and no rows. Lists from an illustrative dataset end in a column
  /// `note` that says so.
  public func table(_ analysis: Analysis, measures: [Measure] = Measure.all) -> ResultTable {
    let table = build(analysis, measures)
    return shape == .list ? table.noting(analysis.network.configuration.illustrative) : table
  }
}
