internal import WeftModel

/// Share of organisations suspended or loose for every θ, so that no result hangs on the default.
public struct SuspensionCurve: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public let threshold: Double
    /// (suspended + loose) ÷ all organisations; `nil` in an empty network.
    public let share: Double?
  }

  /// θ = 0, 0.01 … 1.
  public let points: [Point]

  /// Complexity: O(101 n) after the sums of suspension.
  public init(_ analysis: Analysis) {
    points = (0...100).map { step in
      let threshold = Double(step) / 100
      let hanging = analysis.statuses(threshold: threshold).reduce(0) {
        $0 + ($1 == .suspended || $1 == .loose ? 1 : 0)
      }
      return Point(
        threshold: threshold, share: analysis.count > 0 ? Double(hanging) / Double(analysis.count) : nil)
    }
  }

  /// suspension-curve.csv.
  public var table: ResultTable {
    ResultTable(
      name: "suspension-curve", header: ["theta", "share"],
      rows: points.map { [Values.shortest($0.threshold), $0.share.map(Values.shortest) ?? ""] })
  }
}
