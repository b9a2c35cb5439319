public import WeftTable

/// One measure: its name, what it says of itself, and how it is computed.
public struct Measure: Sendable {
  /// What a measure is computed of, and how.
  public enum Computation: Sendable {
    /// One value per organisation.
    case organization(@Sendable (Analysis) -> Values)
    /// One value per plane given, for planes of these kinds.
    case plane(Set<Plane.Kind>, @Sendable (Analysis, [Plane]) -> Values)
    /// One value per alliance.
    case alliance(@Sendable (Analysis) -> Values)
    /// One value for the region: values with a single entry.
    case region(@Sendable (Analysis) -> Values)
  }

  /// What a measure describes.
  public enum Level: String, Sendable, Hashable, CaseIterable { case organization, plane, alliance, region }

  public var level: Level {
    switch computation {
    case .organization: .organization
    case .plane: .plane
    case .alliance: .alliance
    case .region: .region
    }
  }

  /// Column name in the tables, such as `betweenness`.
  public var name: String
  public var label: Label
  /// The family that it is timed and listed under, such as `centrality` or `suspension`.
  public var family: String
  public var card: Card
  public var computation: Computation

  public init(
    _ name: String, _ label: Label, family: String, card: Card, computation: Computation
  ) {
    self.name = name
    self.label = label
    self.family = family
    self.card = card
    self.computation = computation
  }
}

/// The measure card: what a number is, exactly.
public struct Card: Sendable, Hashable {
  public var definition: Label
  /// Plain-text formula.
  public var formula: String
  /// Which graph it runs on, its direction and how both directions are merged.
  public var graph: String
  /// What an isolate, an unreachable pair and a zero denominator get.
  public var missing: String
  public var normalisation: String
  public var range: String
  public var unit: String
  /// Author and year; `Weft` where the definition is this product's own.
  public var source: String
  /// What each convention gives where tools differ: convention → sentence.
  public var conventions: [Convention: String]
  /// UCINET's menu name where it has one.
  public var ucinet: String?

  public init(
    definition: Label, formula: String, graph: String = "G_all, undirected", missing: String = "",
    normalisation: String = "none", range: String = "", unit: String = "", source: String,
    conventions: [Convention: String] = [:], ucinet: String? = nil
  ) {
    self.definition = definition
    self.formula = formula
    self.graph = graph
    self.missing = missing
    self.normalisation = normalisation
    self.range = range
    self.unit = unit
    self.source = source
    self.conventions = conventions
    self.ucinet = ucinet
  }
}
