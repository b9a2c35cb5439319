public import WeftModel
public import WeftTable

/// What an illustrative region is to look like. The generator turns a recipe and a seed into a network; the
/// same recipe and seed give the same bytes.
///
/// A recipe sets *causes* (who convenes, who pairs, how open organisations are), never statuses: who ends up
/// isolated, suspended or anchored follows from the structure that the causes make.
public struct Recipe: Sendable, Hashable {
  /// A town-level unit with its counts of village-level units.
  public struct Place: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable { case street, town, township, zone }
    public var kind: Kind = .town
    public var communities = 0
    public var villages = 0
  }

  /// A vertical line (条线): an agency at county level and stations in some towns.
  public struct Line: Sendable, Hashable {
    public var id = ""
    public var name = Label("")
    /// Chance that a town has a station of this line.
    public var stations = 0.0
  }

  /// A plan of alliances in one domain.
  public struct Plan: Sendable, Hashable {
    public var name = Label("")
    public var domain = ""
    public var alliances = 0
    /// Members of each alliance; drawn from the tail of sizes where absent.
    public var size: Int?
  }

  /// A level between county and town-level units.
  public struct District: Sendable, Hashable {
    public var name = Label("")
    /// Positions of its places in the list, from 1.
    public var places: [Int] = []
  }

  /// A zone over several places.
  public struct Zone: Sendable, Hashable {
    public enum Lead: String, Sendable, Hashable, CaseIterable { case external, county }
    public var name = Label("")
    public var kind = ""
    /// Positions of its places in the list, from 1.
    public var places: [Int] = []
    public var lead: Lead = .external
    public var start: Day?
  }

  /// How lateral ties come about; all are chances or shares from 0 to 1 unless said.
  public struct Weaving: Sendable, Hashable {
    /// Share of towns whose core convenes a joint conference.
    public var conference = 0.5
    /// Neighbouring village-level organisations work together.
    public var neighbours = 0.35
    /// A station serves the village-level organisations of its own town, where a conference brings them together.
    public var service = 0.25
    /// Partners that a county agency or enterprise takes on in the countryside, on average (a number).
    public var pairing = 1.5
    /// The core keeps fixed contact with a new organisation of its town.
    public var liaison = 0.3
    /// Two organisations of one industrial chain work together.
    public var chain = 0.3
    /// Number of industrial chains.
    public var chains = 4
    /// A tie's initiator is on record.
    public var recorded = 0.8
  }

  /// How alliances live.
  public struct AllianceLife: Sendable, Hashable {
    public var smallest = 4
    /// Exponent of the heavy tail of sizes: smaller = heavier.
    public var tail = 1.6
    public var largest = 45
    /// Activities a year of an alliance of ordinary energy.
    public var activities = 5.0
    /// Share of alliances that are a campaign: busy at first, then silent.
    public var campaign = 0.25
    /// Average attendance of a member.
    public var attendance = 0.4
  }

  /// How much is on record beside ties and alliances.
  public struct Ledger: Sendable, Hashable {
    /// Exchanges per organisation over the whole period.
    public var exchanges = 0.5
    /// Lines on demand and resource lists per organisation.
    public var demands = 0.4
    public var resources = 0.4
    /// Projects per demand.
    public var projects = 0.6
    /// Tasks handed down per town.
    public var tasks = 6.0
    /// Chance that a hand-over goes back to an earlier holder.
    public var backflow = 0.15
    /// Share of village-level organisations that are evaluated.
    public var evaluations = 0.5
  }

  public var title = Label("")
  public var source = ""
  /// Under which terms the dataset may be used.
  public var licence: String?
  public var countyName = Label(en: "County", zh: "县区")
  public var plane: String?
  public var start = Day(year: 2021, month: 1, day: 1)
  public var end = Day(year: 2022, month: 12, day: 31)
  /// Share of the village-level units that get an organisation of their own.
  public var scale = 1.0
  public var places: [Place] = []
  public var lines: [Line] = []
  public var plans: [Plan] = []
  public var zones: [Zone] = []
  public var districts: [District] = []
  /// Village-level units that one section (片区) between a town's core and its units looks after; 0 = no sections.
  public var section = 0
  public var enterprises = 0
  public var newOrganizations = 0
  /// Share of new organisations that no superior looks after.
  public var unattached = 0.3
  /// New organisations without a registered place.
  public var unplaced = 0
  public var externals = 1
  public var weaving = Weaving()
  public var allianceLife = AllianceLife()
  public var ledger = Ledger()

  public init() {}
}
