public import WeftMeasure
public import WeftScenario
internal import WeftTable

/// What a user can choose about a picture.
public struct DiagramOptions: Sendable {
  public enum Speech: String, Sendable, Hashable, CaseIterable { case en, zh, both }
  public enum Labels: String, Sendable, Hashable, CaseIterable { case all, core, flagged, none }
  public enum Rows: String, Sendable, Hashable, CaseIterable {
    case organizations = "organization"
    case plans = "plan"
  }

  public var language: Speech = .both
  /// Width ÷ height to aim at, where a picture can choose.
  public var aspect: Double = 1.5
  /// The measure that marks grow with; `nil` = degree.
  public var size: Measure?
  /// Organisations to set off, by index.
  public var highlight: [Int] = []
  /// Only these organisations, by index; `nil` = all.
  public var only: [Int]?
  /// Only this plane: a territory, by index.
  public var plane: Int?
  /// The organisation at the centre, by index, of a picture that has one.
  public var center: Int?
  /// At most this many rows, ties or marks, where a picture ranks them.
  public var top: Int?
  /// Whose names are written.
  public var labels: Labels = .all
  /// The rows of the alliance matrix.
  public var rows: Rows = .organizations
  /// The other network of a picture that compares: what it was before.
  public var baseline: Analysis?
  /// What a curve shows in place of suspension.
  public var robustness: Robustness?
  /// What a curve shows in place of suspension, too.
  public var plan: Plan?
  /// Every later network that is drawn beside that one, this one among them: what they share then stands at one place in
  /// all of the pictures, unless one of them moves organisations.
  public var companions: [Analysis] = []

  public init() {}
}
