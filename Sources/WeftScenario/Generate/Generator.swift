internal import WeftGraph
public import WeftModel
internal import WeftTable

extension Recipe {
  /// Makes the network of this recipe. Same recipe, same seed: same network.
  ///
  /// - Complexity: O(organisations + ties + participations).
  public func generate(seed: UInt64) -> Network {
    var county = GeneratedCounty(recipe: self, seed: seed)
    county.addTerritories()
    county.addOrganizations()
    county.addHierarchy()
    county.addConferences()
    county.addNeighbours()
    county.addPairings()
    county.addChains()
    county.addAlliances()
    county.addActivities()
    county.addLedger()
    return county.network
  }
}

/// The region while it is being made: the network so far, and what its organisations are like.
///
/// Each stage draws from a stream of its own, so that a change in one leaves the others as they were.
struct GeneratedCounty {
  /// What drives an organisation and is not written into the dataset.
  struct Character {
    /// How ready it is to work with others, from 0 to 1.
    var openness: Double
    /// The industrial chain it belongs to.
    var chain: Int?
  }

  /// One town-level unit and who is in it.
  struct Town {
    var territory: Int
    var core: Int
    /// How strongly its core draws others together, from 0 to 1.
    var energy: Double
    /// Whether the core convenes a joint conference.
    var convenes: Bool
    var units: [Int] = []
    /// Sections (片区) between the core and its units, each for a run of units.
    var sections: [Int] = []
    var stations: [Int] = []
    var enterprises: [Int] = []
    var newOrganizations: [Int] = []
    var residents: [Int] { [core] + sections + units + stations + enterprises + newOrganizations }
  }

  /// One line at county level.
  struct Agency {
    var organization: Int
    var system: Int
  }

  let recipe: Recipe
  let seed: UInt64
  var network = Network()
  var characters: [Character] = []
  var towns: [Town] = []
  var agencies: [Agency] = []
  var countyCore = 0
  var enterpriseGroup: Int?
  var externals: [Int] = []
  var unplacedOrganizations: [Int] = []
  /// Pairs already tied laterally, so that no stage repeats another's tie.
  var tied: Set<[Int]> = []

  init(recipe: Recipe, seed: UInt64) {
    self.recipe = recipe
    self.seed = seed
    network.title = recipe.title
    network.configuration.title = recipe.title
    network.configuration.source = recipe.source.isEmpty ? nil : recipe.source
    network.configuration.licence = recipe.licence
    network.configuration.illustrative = .yes
    network.configuration.plane = recipe.plane
    network.domains = GeneratedCounty.domains
    network.tables = [
      .organizations, .ties, .territories, .alliances, .memberships, .activities, .participations, .exchanges, .demands,
      .resources, .projects, .tasks, .evaluations,
    ]
    if !recipe.zones.isEmpty { network.tables.formUnion([.zones, .zoneMembers]) }
  }

  /// The streams of random numbers, one a stage.
  enum Stream: Int {
    case organizations = 1
    case hierarchy, conferences, neighbours, pairings, chains, alliances, activities, exchanges, lists, tasks
    case evaluations
  }

  func stream(_ stream: Stream) -> SeededGenerator { SeededGenerator(seed: seed).split(stream: stream.rawValue) }

  static let domains: [Domain] = [
    Domain(id: "rural", label: Label(en: "Rural", zh: "农村")),
    Domain(id: "community", label: Label(en: "Urban community", zh: "城市社区")),
    Domain(id: "agency", label: Label(en: "Agency", zh: "机关")),
    Domain(id: "soe", label: Label(en: "State-owned enterprise", zh: "国企")),
    Domain(id: "new", label: Label(en: "New economic and social", zh: "两新组织")),
    Domain(id: "public", label: Label(en: "Public institution", zh: "事业单位")),
  ]

  func domain(_ id: String) -> Int? { network.domains.firstIndex { $0.id == id } }

  mutating func system(_ name: String) -> Int {
    if let known = network.systems.firstIndex(of: name) { return known }
    network.systems.append(name)
    return network.systems.count - 1
  }

  /// Adds an organisation and returns its index.
  mutating func add(_ organization: Organization, openness: Double) -> Int {
    network.organizations.append(organization)
    characters.append(Character(openness: openness))
    return network.organizations.count - 1
  }

  func openness(_ organization: Int) -> Double { characters[organization].openness }

  /// Adds a lateral tie unless the pair has one; the initiator is on record with the recipe's chance.
  mutating func weave(
    _ initiator: Int, _ partner: Int, _ mode: Mode, layers: EvidenceLayers, purpose: String = "",
    using random: inout SeededGenerator
  ) {
    guard initiator != partner, tied.insert([min(initiator, partner), max(initiator, partner)]).inserted else { return }
    let recorded = random.unit() < recipe.weaving.recorded
    let weight = Double(1 + random.int(below: 4))
    let period = Period(start: random.unit() < 0.5 ? someDay(&random) : nil)
    network.ties.append(
      Tie(
        source: initiator, target: partner, mode: mode, weight: weight, initiative: recorded ? .known : .unknown,
        layers: layers, period: period, purpose: purpose, provenance: .synthetic))
  }

  /// A day of the recipe's period, every day equally likely.
  func someDay(_ random: inout SeededGenerator) -> Day? {
    guard let start = recipe.start, let end = recipe.end else { return nil }
    return Day(number: start.number + random.int(below: max(1, end.number - start.number)))
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// A count drawn with the given mean: its whole part, and one more with the chance of the rest.
func drawnCount(_ mean: Double, _ random: inout SeededGenerator) -> Int {
  let whole = mean.rounded(.down)
  return Int(whole) + (random.unit() < mean - whole ? 1 : 0)
}
