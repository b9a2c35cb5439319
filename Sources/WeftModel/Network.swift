public import WeftTable

/// A region's organisations, ties, planes and records: checked, with every reference an index.
///
/// Index 8 in ``organizations`` is the ninth row of the table and stays so through every stage. A network is a
/// value; views, projections and scenario operators return new ones.
public struct Network: Sendable {
  public var title: Label = Label("")
  public var configuration: Configuration = Configuration()

  public var organizations: [Organization] = []
  public var ties: [Tie] = []
  public var territories: [Territory] = []
  public var zones: [Zone] = []
  public var zoneMembers: [ZoneMember] = []
  public var alliances: [Alliance] = []
  public var memberships: [Membership] = []
  public var activities: [Activity] = []
  public var participations: [Participation] = []
  public var exchanges: [Exchange] = []
  public var demands: [Quantity] = []
  public var resources: [Quantity] = []
  public var projects: [Project] = []
  public var handOvers: [HandOver] = []
  public var evaluations: [Evaluation] = []

  /// Domains in order of first appearance, the model's six before others.
  public var domains: [Domain] = []
  /// Vertical lines (条线) in order of first appearance.
  public var systems: [String] = []
  /// Columns of `organizations` that the model does not name: kept for filters and exports, row by row.
  public var extraColumns: [ExtraColumn] = []
  /// Which tables the dataset had: a missing table leaves its measures empty, an empty one gives zeros.
  public var tables: Set<TableName> = []
  /// The day that `--at` chose, if any; rows not in force have then been dropped.
  public var date: Day?

  public init() {}
}

/// A column of `organizations` beyond the model's own.
public struct ExtraColumn: Sendable, Hashable {
  public var name: String
  public var values: [String]
  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}

/// The tables of a dataset.
public enum TableName: String, Sendable, Hashable, CaseIterable, Codable {
  case organizations, ties, territories, zones
  case zoneMembers = "zone_members"
  case alliances, memberships, activities, participations, exchanges, demands, resources, projects, tasks, evaluations
}
