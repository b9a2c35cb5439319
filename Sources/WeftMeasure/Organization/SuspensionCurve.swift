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

  /// Complexity: O(n log n) after the sums of suspension.
  public init(_ analysis: Analysis) {
    let suspension = analysis.suspension
    // At θ = 0 whoever can be loose is: those without a suspension at every θ, the others up to their own.
    var always = 0
    var graded: [Double] = []
    for (index, status) in analysis.statuses(threshold: 0).enumerated() {
      if status == .suspended {
        always += 1
      } else if status == .loose {
        if let value = suspension[index] { graded.append(value) } else { always += 1 }
      }
    }
    graded.sort()
    var below = 0
    points = (0...100).map { step in
      let threshold = Double(step) / 100
      while below < graded.count, graded[below] < threshold - 1e-9 { below += 1 }
      let hanging = always + graded.count - below
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
