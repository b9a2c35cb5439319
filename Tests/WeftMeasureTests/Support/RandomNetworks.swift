import WeftModel
import WeftTable
import WeftTestSupport

/// Random networks with every table, small and odd: blanks, isolates, nested planes, several pieces.
struct RandomNetworks {
  var draws: RandomGraphs

  init(seed: UInt64) { draws = RandomGraphs(seed: seed) }

  /// A network of up to `limit` organisations.
  mutating func network(atMost limit: Int = 11, prefix: String = "") -> Network {
    let n = draws.int(below: limit + 1)
    var network = Network()
    network.tables = Set(TableName.allCases)
    network.domains = [Domain(id: "rural", label: Label("rural")), Domain(id: "agency", label: Label("agency"))]
    network.systems = ["a", "b", "c"]
    addTerritories(&network, prefix)
    for index in 0..<n { network.organizations.append(organization("\(prefix)\(index)", network)) }
    guard n > 1 else { return network }
    addTies(&network)
    addAlliances(&network, prefix)
    addLedgers(&network, prefix)
    return network
  }

  private mutating func maybe(_ probability: Double) -> Bool { draws.unit() < probability }

  /// k ⊃ t0 ⊃ v0, v1; k ⊃ t1 ⊃ v2.
  private func addTerritories(_ network: inout Network, _ prefix: String) {
    network.territories = [
      Territory(id: prefix + "k", name: "k", level: "county"),
      Territory(id: prefix + "t0", name: "t0", parent: 0, level: "town"),
      Territory(id: prefix + "t1", name: "t1", parent: 0, level: "town"),
      Territory(id: prefix + "v0", name: "v0", parent: 1, level: "village"),
      Territory(id: prefix + "v1", name: "v1", parent: 1, level: "village"),
      Territory(id: prefix + "v2", name: "v2", parent: 2, level: "village"),
    ]
  }

  private mutating func organization(_ id: String, _ network: Network) -> Organization {
    Organization(
      id: id, name: id, domain: draws.int(below: 2), territory: maybe(0.1) ? nil : draws.int(below: 6),
      system: maybe(0.3) ? nil : draws.int(below: 3), rank: maybe(0.2) ? nil : draws.int(below: 4),
      settlement: maybe(0.2) ? nil : Settlement.allCases[draws.int(below: 3)], isCore: maybe(0.2),
      isExternal: maybe(0.1))
  }

  private mutating func addTies(_ network: inout Network) {
    let n = network.organizations.count
    let density = draws.unit() * 0.5
    for source in 0..<n {
      for target in 0..<n where source != target {
        for mode in Mode.allCases where maybe(density / 2) {
          network.ties.append(
            Tie(
              source: source, target: target, mode: mode, weight: Double(1 + draws.int(below: 24)) / 8,
              initiative: mode == .hierarchical || maybe(0.7) ? .known : .unknown,
              layers: EvidenceLayers(rawValue: UInt8(draws.int(below: 16))),
              origin: mode == .networked && maybe(0.2) ? .projected : .stated))
        }
      }
    }
  }

  private mutating func addAlliances(_ network: inout Network, _ prefix: String) {
    let n = network.organizations.count
    for index in 0..<2 { network.alliances.append(Alliance(id: "\(prefix)a\(index)", name: "a\(index)")) }
    for organization in 0..<n where maybe(0.5) {
      let start = maybe(0.3) ? Day(year: 2021, month: 1 + draws.int(below: 12), day: 1) : nil
      network.memberships.append(
        Membership(alliance: draws.int(below: 2), organization: organization, period: Period(start: start)))
    }
    for index in 0..<3 {
      network.activities.append(
        Activity(
          id: "\(prefix)x\(index)", alliance: maybe(0.8) ? draws.int(below: 2) : nil,
          date: Day(year: 2021, month: 1 + draws.int(below: 12), day: 5),
          initiator: maybe(0.7) ? draws.int(below: n) : nil))
      for organization in 0..<n where maybe(0.4) {
        network.participations.append(Participation(activity: index, organization: organization))
      }
    }
  }

  private mutating func addLedgers(_ network: inout Network, _ prefix: String) {
    let n = network.organizations.count
    for _ in 0..<4 {
      let source = draws.int(below: n)
      let target = (source + 1 + draws.int(below: n - 1)) % n
      network.exchanges.append(Exchange(source: source, target: target, amount: Double(1 + draws.int(below: 9))))
    }
    for task in 0..<4 {
      var holder = draws.int(below: n)
      for step in 1...(1 + draws.int(below: 4)) {
        let next = (holder + 1 + draws.int(below: n - 1)) % n
        network.handOvers.append(HandOver(task: "\(prefix)k\(task)", step: step, source: holder, target: next))
        holder = next
      }
    }
  }
}

extension Network {
  /// The same network with its organisations in another order: old row `i` becomes row `order[i]`.
  func reordered(_ order: [Int]) -> Network {
    var copy = self
    for (old, new) in order.enumerated() { copy.organizations[new] = organizations[old] }
    return copy.mapping { order[$0] }
  }

  /// The same rows with every reference to an organisation changed.
  private func mapping(_ change: (Int) -> Int) -> Network {
    var copy = self
    for row in copy.ties.indices {
      copy.ties[row].source = change(ties[row].source)
      copy.ties[row].target = change(ties[row].target)
    }
    for row in copy.memberships.indices { copy.memberships[row].organization = change(memberships[row].organization) }
    for row in copy.activities.indices { copy.activities[row].initiator = activities[row].initiator.map(change) }
    for row in copy.participations.indices {
      copy.participations[row].organization = change(participations[row].organization)
    }
    for row in copy.exchanges.indices {
      copy.exchanges[row].source = change(exchanges[row].source)
      copy.exchanges[row].target = change(exchanges[row].target)
    }
    for row in copy.handOvers.indices {
      copy.handOvers[row].source = change(handOvers[row].source)
      copy.handOvers[row].target = change(handOvers[row].target)
    }
    return copy
  }

  /// The two networks side by side, sharing nothing.
  func beside(_ other: Network) -> Network {
    let shift = organizations.count
    let ground = territories.count
    let groups = alliances.count
    let deeds = activities.count
    let moved = other.mapping { $0 + shift }
    var copy = self
    for var territory in moved.territories {
      territory.parent = territory.parent.map { $0 + ground }
      copy.territories.append(territory)
    }
    for var organization in moved.organizations {
      organization.territory = organization.territory.map { $0 + ground }
      copy.organizations.append(organization)
    }
    copy.ties += moved.ties
    copy.alliances += moved.alliances
    for var membership in moved.memberships {
      membership.alliance += groups
      copy.memberships.append(membership)
    }
    for var activity in moved.activities {
      activity.alliance = activity.alliance.map { $0 + groups }
      copy.activities.append(activity)
    }
    for var participation in moved.participations {
      participation.activity += deeds
      copy.participations.append(participation)
    }
    copy.exchanges += moved.exchanges
    copy.handOvers += moved.handOvers
    return copy
  }
}
