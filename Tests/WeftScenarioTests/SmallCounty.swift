import Testing
import WeftModel
import WeftScenario
import WeftTable

/// A county small enough to follow by hand, and comparisons of whole networks.
enum SmallCounty {
  /// Two towns of four, a county office, a firm and an outsider:
  /// ```
  ///        A00 (county core)          system s: A01 → L1
  ///       /         \
  ///     T01         T02               T = town cores
  ///    /  |  \     /  |  \
  ///  V11 V12 L1  V21 V22 N2           V rural, N new; N1 hangs from nobody
  /// ```
  static func network() -> Network {
    var network = Network()
    network.tables = Set(TableName.allCases)
    network.domains = [
      Domain(id: "rural", label: .init("rural")), Domain(id: "agency", label: .init("agency")),
      Domain(id: "new", label: .init("new")),
    ]
    network.systems = ["s"]
    network.territories = [
      Territory(id: "C", name: "C", level: "county"), Territory(id: "P1", name: "P1", parent: 0, level: "town"),
      Territory(id: "P2", name: "P2", parent: 0, level: "town"),
    ]
    func add(_ id: String, _ domain: Int, _ territory: Int, rank: Int, system: Int? = nil, core: Bool = false) {
      network.organizations.append(
        Organization(
          id: id, name: id, domain: domain, territory: territory, system: system, rank: rank,
          settlement: domain == 0 ? .rural : .town, isCore: core))
    }
    add("A00", 1, 0, rank: 5, core: true)  // 0
    add("A01", 1, 0, rank: 4, system: 0)  // 1
    add("T01", 1, 1, rank: 3, core: true)  // 2
    add("T02", 1, 2, rank: 3, core: true)  // 3
    add("V11", 0, 1, rank: 1)  // 4
    add("V12", 0, 1, rank: 1)  // 5
    add("L1", 1, 1, rank: 3, system: 0)  // 6
    add("V21", 0, 2, rank: 1)  // 7
    add("V22", 0, 2, rank: 1)  // 8
    add("N2", 2, 2, rank: 0)  // 9
    add("N1", 2, 1, rank: 0)  // 10
    for (source, target) in [(0, 2), (0, 3), (0, 1), (1, 6), (2, 4), (2, 5), (3, 7), (3, 8), (3, 9)] {
      network.ties.append(Tie(source: source, target: target, mode: .hierarchical, weight: 4))
    }
    network.ties.append(Tie(source: 4, target: 5, mode: .collaborative))
    network.alliances = [Alliance(id: "M1", name: "M1", lead: 2)]
    network.memberships = [Membership(alliance: 0, organization: 2), Membership(alliance: 0, organization: 10)]
    network.activities = [Activity(id: "V1", alliance: 0, date: Day(iso: "2021-05-01"), initiator: 2)]
    network.participations = [
      Participation(activity: 0, organization: 2), Participation(activity: 0, organization: 10),
    ]
    network.demands = [Quantity(organization: 4, category: "法律", amount: 3)]
    network.resources = [
      Quantity(organization: 9, category: "法律", amount: 2), Quantity(organization: 6, category: "资金", amount: 5),
    ]
    network.handOvers = [HandOver(task: "K", step: 1, source: 0, target: 2)]
    return network
  }

  static func same(_ a: Network, _ b: Network) -> Bool {
    a.organizations == b.organizations && a.ties == b.ties && a.territories == b.territories && a.zones == b.zones
      && a.zoneMembers == b.zoneMembers && a.alliances == b.alliances && a.memberships == b.memberships
      && a.activities == b.activities && a.participations == b.participations && a.exchanges == b.exchanges
      && a.demands == b.demands && a.resources == b.resources && a.projects == b.projects
      && a.handOvers == b.handOvers && a.evaluations == b.evaluations && a.domains == b.domains
      && a.systems == b.systems && a.extraColumns == b.extraColumns && a.tables == b.tables
  }

  /// Applies operators written in YAML (the items of `operators`).
  static func apply(_ steps: String, to network: Network = network()) throws -> Scenario.Outcome {
    let indented = steps.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    let (scenario, findings) = Scenario.reading("operators:\n" + indented + "\n", file: "s.yml")
    #expect(findings.isEmpty, "\(findings.map { $0.line(in: .en) })")
    return try #require(scenario).applied(to: network, level: "town")
  }

  /// The lateral ties added, as `source-target`.
  static func added(_ outcome: Scenario.Outcome) -> [String] {
    outcome.change.edits.compactMap { edit in
      guard case .addTie(let tie) = edit else { return nil }
      let organizations = outcome.network.organizations
      return "\(organizations[tie.source].id)-\(organizations[tie.target].id)"
    }
  }
}
