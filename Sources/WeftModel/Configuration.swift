public import WeftTable

/// What dataset.yml says beside the tables.
public struct Configuration: Sendable, Hashable {
  public var title: Label?
  public var source: String?
  public var licence: String?
  /// Made or partly made data: said on every table, picture and report.
  public var illustrative: Illustrative = .no
  /// Analysis level of planes; `nil` = `town`.
  public var plane: String?
  /// Threshold θ of the status `loose`; `nil` = 0.5.
  public var threshold: Double?
  /// Weights of scorecard parts: card → part → weight.
  public var scorecardWeights: [String: [String: Double]] = [:]

  public enum Illustrative: Sendable, Hashable { case yes, no }

  public init() {}
}
