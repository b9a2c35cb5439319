public import WeftModel

/// The lateral ties that would most reduce total suspension, chosen one by one.
///
/// Each step takes the tie of largest gain, every gain worked out anew; gains within 1e-12 of each other are ties and go
/// to the pair that comes first in the file. It stops at the budget, or when no tie gains anything. The objective is
/// not submodular, so no bound on the distance from the best set is claimed. T is held at the start.
public struct Plan: Sendable {
  /// One tie of the plan.
  public struct Step: Sendable, Hashable {
    public var source: Int
    public var target: Int
    /// By how much total suspension falls.
    public var gain: Double
    /// Total suspension left.
    public var left: Double
  }

  /// What a plan may do.
  public struct Limits: Sendable {
    /// Most ties in all.
    public var ties: Int
    /// Most new ties of one organisation.
    public var capacity: Int
    /// Whether ties must stay inside a plane at the analysis level.
    public enum Reach: Sendable { case insidePlanes, anywhere }
    public var reach: Reach = .insidePlanes
    /// Pairs of domains that may be tied, either way; empty = any.
    public var domains: [[Int]] = []
    /// Organisations that may take part; empty = any that are not external.
    public var participants: [Int] = []
    public var mode: Mode = .collaborative

    public init(ties: Int, capacity: Int = 3) {
      self.ties = ties
      self.capacity = capacity
    }
  }

  /// Total suspension before any tie.
  public var start: Double
  public var steps: [Step]
  /// Pairs that could have been chosen at the start.
  public var candidates: Int
  /// Total suspension left after 0, 1 … ties chosen by degree (largest sum of degrees in G_all first).
  public var byDegree: [Double]
  /// The same for ties drawn at random, mean over ``randomRuns`` seeded runs.
  public var byChance: [Double]
  public var randomRuns: Int

  /// Total suspension left after 0, 1 … ties of the plan.
  public var curve: [Double] { [start] + steps.map(\.left) }
}
