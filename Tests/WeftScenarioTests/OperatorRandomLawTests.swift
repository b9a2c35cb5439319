import Testing
import WeftModel
import WeftScenario
import WeftTable
import WeftTestSupport

/// The laws of operators on networks with anything in them, from nothing at all upwards.
@Suite struct OperatorRandomLawTests {
  /// Organisations with or without a place, domain, rank and system; ties of any mode, parallel ones too; tables of all kinds.
  static func network(_ seed: UInt64) -> Network {
    var random = RandomGraphs(seed: seed)
    func one(of count: Int, blank: Double = 0.2) -> Int? {
      count == 0 || random.unit() < blank ? nil : random.int(below: count)
    }
    var network = Network()
    network.tables = Set(TableName.allCases)
    network.domains = ["rural", "agency", "new"].map { Domain(id: $0, label: .init($0)) }
    network.systems = ["civil", "health"]
    for place in 0..<random.int(below: 6) {
      network.territories.append(
        Territory(
          id: "P\(place)", name: "", parent: place < 2 ? nil : random.int(below: place),
          level: ["county", "town", "town", "village"][min(place, 3)]))
    }
    let count = random.int(below: 14)
    for index in 0..<count {
      network.organizations.append(
        Organization(
          id: "O\(index)", name: "", domain: one(of: 3), territory: one(of: network.territories.count),
          system: one(of: 2, blank: 0.6), rank: one(of: 5),
          settlement: one(of: 3).map { Settlement.allCases[$0] }, isCore: random.unit() < 0.25,
          isExternal: random.unit() < 0.1))
    }
    guard count > 1 else { return network }
    func two() -> (Int, Int) {
      let first = random.int(below: count)
      return (first, (first + 1 + random.int(below: count - 1)) % count)
    }
    for _ in 0..<random.int(below: 3 * count) {
      let (source, target) = two()
      network.ties.append(
        Tie(
          source: source, target: target, mode: Mode.allCases[random.int(below: 3)],
          weight: Double(1 + random.int(below: 4)), initiative: random.unit() < 0.5 ? .known : .unknown))
    }
    for alliance in 0..<random.int(below: 4) {
      network.alliances.append(
        Alliance(id: "M\(alliance)", name: "", domain: one(of: 3), lead: one(of: count)))
      for organization in 0..<count where random.unit() < 0.3 {
        network.memberships.append(Membership(alliance: alliance, organization: organization))
      }
      network.activities.append(Activity(id: "V\(alliance)", alliance: alliance, initiator: one(of: count)))
      for organization in 0..<count where random.unit() < 0.3 {
        network.participations.append(Participation(activity: alliance, organization: organization))
      }
    }
    let (a, b) = two()
    network.exchanges = [Exchange(source: a, target: b, resource: "r")]
    network.demands = [Quantity(organization: a, category: "r", amount: 2)]
    network.resources = [Quantity(organization: b, category: "r", amount: 3)]
    network.projects = [Project(id: "J", provider: a, recipient: b)]
    network.handOvers = [HandOver(task: "K", step: 1, source: a, target: b)]
    network.evaluations = [Evaluation(organization: a, method: .visit, score: 80)]
    return network
  }

  /// Steps for every operator; those that name what is not there must say so and do nothing.
  static let steps: [(operator: String, step: String)] = [
    ("pair", "- pair: {from: {domain: rural}, to: {domain: [agency, new]}, each: 2}"),
    ("pair", "- pair: {from: {rank: \">= 1\"}, to: {domain: rural}, by: complement}"),
    ("alliance", "- alliance: {id: X, members: {domain: rural}, activities: 2}"),
    ("conference", "- conference: {members: {domain: rural}}"),
    ("liaison", "- liaison: {each: 2}"),
    ("exchange", "- exchange: {from: {domain: agency}, to: {domain: rural}}"),
    ("empower", "- empower: {plane: P1, rank: 6, share: 0.25}"),
    ("relieve", "- relieve: {where: {domain: rural}, factor: 0.5}"),
    ("relieve", "- relieve: {where: {rank: \">= 0\"}, factor: 0}"),
    ("flatten", "- flatten: {longer_than: 1}"),
    ("chain", "- chain: {where: {domain: rural}}"),
    ("chain", "- chain: {members: [O0, O1, O2]}"),
    ("zone", "- zone: {id: Z, territories: [P1], organizations: [O0]}"),
    ("merge", "- merge: {territories: [P1], into: P0}"),
    ("close", "- close: {organizations: {domain: rural}}"),
    ("close", "- close: {alliances: [M0]}"),
    ("close", "- close: {ties: 0.3}"),
    ("set", "- set: {where: {domain: rural}, to: {rank: 7, park: east, core: no}}"),
    ("ties", "- ties: {add: [{source: O0, target: O1}]}"),
    ("ties", "- ties: {remove: [{source: O0, target: O1}]}"),
  ]

  @Test func everyOperatorHasSteps() {
    #expect(Set(Self.steps.map(\.operator)) == Set(OperatorCatalog.all.map { $0.name }))
  }

  @Test func inputIsLeftAloneAndChangesReplay() throws {
    var moved: [String: Int] = [:]
    for seed in UInt64(1)...150 {
      let network = Self.network(seed)
      let before = network
      for (name, step) in Self.steps {
        let outcome = try SmallCounty.apply(step, to: network)
        #expect(SmallCounty.same(network, before), "\(name), seed \(seed)")
        #expect(SmallCounty.same(outcome.change.applied(to: network), outcome.network), "\(step), seed \(seed)")
        #expect(outcome.change.isEmpty == SmallCounty.same(network, outcome.network), "\(step), seed \(seed)")
        if outcome.findings.contains(where: { $0.severity == .error }) {
          #expect(outcome.change.isEmpty, "\(step) failed and changed something, seed \(seed)")
        }
        if !outcome.change.isEmpty { moved[name, default: 0] += 1 }
      }
    }
    for type in OperatorCatalog.all { #expect(moved[type.name, default: 0] >= 10, "\(type.name)") }
  }

  @Test func stepsAfterOneAnotherReplayToo() throws {
    for seed in UInt64(1)...150 {
      let network = Self.network(seed)
      var random = RandomGraphs(seed: seed)
      let some = (0..<4).map { _ in Self.steps[random.int(below: Self.steps.count)].step }
      let outcome = try SmallCounty.apply(some.joined(separator: "\n"), to: network)
      let result = outcome.network
      #expect(SmallCounty.same(outcome.change.applied(to: network), result), "\(some), seed \(seed)")
      let count = result.organizations.count
      #expect(result.ties.allSatisfy { max($0.source, $0.target) < count && $0.source != $0.target && $0.weight > 0 })
      #expect(result.memberships.allSatisfy { $0.organization < count && $0.alliance < result.alliances.count })
      #expect(result.participations.allSatisfy { $0.organization < count && $0.activity < result.activities.count })
      #expect(result.organizations.allSatisfy { ($0.territory ?? -1) < result.territories.count })
    }
  }

  /// Every key that takes a filter, selecting nobody.
  @Test func aFilterThatSelectsNothingIsTheIdentityEverywhere() throws {
    for seed in UInt64(1)...40 {
      let network = Self.network(seed)
      for (_, step) in Self.steps where step.contains("{domain: rural}") {
        let nobody = step.replacing("{domain: rural}", with: "{rank: 99}")
        let outcome = try SmallCounty.apply(nobody, to: network)
        #expect(outcome.change.isEmpty && SmallCounty.same(outcome.network, network), "\(nobody), seed \(seed)")
      }
    }
  }
}
