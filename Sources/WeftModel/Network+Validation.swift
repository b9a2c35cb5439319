public import WeftTable

/// A network with all that was found while it was made.
public struct Validation: Sendable {
  public var network: Network
  /// In file order, each table's by line.
  public var findings: [Finding]
  /// One entry per table, in the order of ``Schema/tables``, then files that are no tables.
  public var counts: [RowCount]
  /// Which heading was read as which column, table by table.
  public var readings: [HeadingReading]
  public var shape: Dataset.Shape

  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// How the headings of one file were understood.
public struct HeadingReading: Sendable, Hashable {
  public struct Column: Sendable, Hashable {
    public var heading: String
    /// The column's name in the schema.
    public var column: String
  }

  public var file: String
  public var table: TableName
  /// In file order; headings that are no column are left out.
  public var columns: [Column]
}

extension Network {
  /// Judges a dataset: the network of its sound rows, and every trouble with file, line, column, value and hint.
  ///
  /// All tables are read to the end, so one pass lists everything. Rows with an error are named and not relied on;
  /// parallel ties are kept apart here and summed by ``inForce(at:)``, after rows not in force are gone.
  ///
  /// Complexity: O(cells) expected, with one table of identifiers per referenced table.
  public static func validation(of dataset: Dataset, options: DatasetOptions = DatasetOptions()) -> Validation {
    var validator = Validator(dataset, options)
    validator.run()
    return Validation(
      network: validator.network, findings: validator.findings, counts: validator.counts,
      readings: validator.readings, shape: dataset.shape)
  }

  /// ``validation(of:options:)`` without the row counts.
  public static func validating(
    _ dataset: Dataset, options: DatasetOptions = DatasetOptions()
  ) -> (network: Network, findings: [Finding]) {
    let result = validation(of: dataset, options: options)
    return (result.network, result.findings)
  }
}
