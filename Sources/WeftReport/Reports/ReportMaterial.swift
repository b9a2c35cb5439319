public import WeftMeasure
public import WeftModel
public import WeftTable

/// All that a report on one dataset is made of.
public struct ReportMaterial: Sendable {
  /// A file that was read or that took part.
  public struct Input: Sendable, Hashable {
    public var name: String
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public var analysis: Analysis
  /// The measures that were asked for.
  public var measures: [Measure]
  public var findings: [Finding]
  public var rowCounts: [RowCount]
  public var figures: [Report.Figure]
  public var inputs: [Input]
  public var version: String
  /// What was typed.
  public var arguments: [String]

  public init(
    analysis: Analysis, measures: [Measure], findings: [Finding], rowCounts: [RowCount], figures: [Report.Figure],
    inputs: [Input], version: String, arguments: [String]
  ) {
    self.analysis = analysis
    self.measures = measures
    self.findings = findings
    self.rowCounts = rowCounts
    self.figures = figures
    self.inputs = inputs
    self.version = version
    self.arguments = arguments
  }
}
