public import WeftModel
import WeftTable

/// Random networks with every table, for laws that hold for any dataset.
///
/// Texts are hostile on purpose: commas, quotes, line ends, formulas, Chinese, combining marks, spaces at the ends.
public struct RandomDatasets {
  private var random: RandomGraphs

  public init(seed: UInt64) { random = RandomGraphs(seed: seed) }

  /// A sound network of up to `limit` organisations; some tables may be absent.
  public mutating func network(limit: Int = 12) -> Network {
    var network = Network()
    network.tables = [.organizations, .ties]
    makeTerritories(&network)
    let count = 1 + random.int(below: limit)
    network.systems = (0..<random.int(below: 3)).map { "s\($0) \(word())".trimmingEnds }
    network.domains = Array(Domain.standard.prefix(random.int(below: 4)))
    network.organizations = (0..<count).map { organization($0, network) }
    makeTies(&network)
    makeAlliances(&network)
    makeLedgers(&network)
    for column in 0..<random.int(below: 3) {
      network.extraColumns.append(
        ExtraColumn(name: "own \(column)", values: network.organizations.map { _ in word() }))
    }
    if random.int(below: 2) == 0 { configure(&network) }
    return network.normalizingDomains()
  }

  private mutating func word() -> String {
    let words = [
      "", "a", "镇01", "x,y", "say \"no\"", "two\nlines", "=1+1", "-", "@at", " lead", "trail ", "e\u{301}", "\u{E9}",
      "👩‍👩‍👧", "#h",
      "NA", "001", "1e5", "\u{3000}", "a;b|c", "\u{202E}rtl", "'q", "\\N", "\r\n", "0",
    ]
    return words[random.int(below: words.count)]
  }

  private mutating func maybe(_ count: Int) -> Int? {
    count == 0 || random.int(below: 3) == 0 ? nil : random.int(below: count)
  }

  private mutating func day() -> Day? {
    guard random.int(below: 2) == 0 else { return nil }
    return Day(year: 2015 + random.int(below: 10), month: 1 + random.int(below: 12), day: 1 + random.int(below: 28))
  }

  private mutating func period() -> Period {
    let (first, second) = (day(), day())
    if let a = first, let b = second, b < a { return Period(start: b, end: a) }
    return Period(start: first, end: second)
  }

  private mutating func layers() -> EvidenceLayers { EvidenceLayers(rawValue: UInt8(random.int(below: 16))) }

  private mutating func amount() -> Double { [1, 0.5, 3, 1e-9, 0.1 + 0.2, 1e15, 123456.789][random.int(below: 7)] }

  private mutating func makeTerritories(_ network: inout Network) {
    guard random.int(below: 4) > 0 else { return }
    network.tables.insert(.territories)
    for index in 0..<1 + random.int(below: 8) {
      network.territories.append(
        Territory(
          id: "T\(index)\(word())", name: "N\(word())", parent: maybe(index),
          level: ["", "county", "town", "village"][random.int(below: 4)],
          settlement: random.int(below: 2) == 0 ? nil : Settlement.allCases[random.int(below: 3)]))
    }
  }

  private mutating func organization(_ index: Int, _ network: Network) -> Organization {
    Organization(
      id: "O\(index)\(word())", name: "名\(word())", domain: maybe(network.domains.count),
      territory: maybe(network.territories.count), system: maybe(network.systems.count),
      rank: maybe(9).map { $0 - 4 }, settlement: maybe(3).map { Settlement.allCases[$0] },
      isCore: random.int(below: 4) == 0, isExternal: random.int(below: 6) == 0,
      provenance: maybe(3).map { Provenance.allCases[$0] })
  }

  private mutating func makeTies(_ network: inout Network) {
    let count = network.organizations.count
    guard count > 1 else { return }
    for _ in 0..<random.int(below: 3 * count) {
      let source = random.int(below: count)
      let target = (source + 1 + random.int(below: count - 1)) % count
      let mode = Mode.allCases[random.int(below: 3)]
      network.ties.append(
        Tie(
          source: source, target: target, mode: mode, weight: amount(),
          initiative: mode.isLateral && random.int(below: 2) == 0 ? .unknown : .known, layers: layers(),
          period: period(), purpose: ["", "work", "building"][random.int(below: 3)], note: word(),
          provenance: maybe(3).map { Provenance.allCases[$0] }))
    }
  }

  private mutating func makeAlliances(_ network: inout Network) {
    let count = network.organizations.count
    guard random.int(below: 4) > 0 else { return }
    network.tables.formUnion([.alliances, .memberships, .activities, .participations, .zones, .zoneMembers])
    for index in 0..<random.int(below: 4) {
      network.alliances.append(
        Alliance(
          id: "L\(index)\(word())", name: "联\(word())", kind: "k", plan: ["", "农村蝶变"][random.int(below: 2)],
          domain: maybe(network.domains.count), territory: maybe(network.territories.count), lead: maybe(count)))
      for _ in 0..<random.int(below: 5) {
        network.memberships.append(
          Membership(
            alliance: index, organization: random.int(below: count), role: ["", "lead"][random.int(below: 2)],
            period: period()))
      }
    }
    for index in 0..<random.int(below: 5) {
      network.activities.append(
        Activity(
          id: "E\(index)\(word())", alliance: maybe(network.alliances.count), date: day(), layers: layers(),
          kind: ["", "meeting"][random.int(below: 2)], initiator: maybe(count),
          audience: [.open, .closed, .unstated][random.int(below: 3)]))
      for organization in 0..<count where random.int(below: 3) == 0 {
        network.participations.append(Participation(activity: index, organization: organization))
      }
    }
    for index in 0..<random.int(below: 3) {
      network.zones.append(Zone(id: "Z\(index)", name: "区\(word())", kind: "z", lead: maybe(count)))
      network.zoneMembers.append(
        ZoneMember(zone: index, member: .organization(random.int(below: count)), period: period()))
      if let territory = maybe(network.territories.count) {
        network.zoneMembers.append(ZoneMember(zone: index, member: .territory(territory)))
      }
    }
  }

  private mutating func makeLedgers(_ network: inout Network) {
    let count = network.organizations.count
    guard count > 1, random.int(below: 3) > 0 else { return }
    network.tables.formUnion([.exchanges, .demands, .resources, .projects, .tasks, .evaluations])
    for index in 0..<random.int(below: 5) {
      let source = random.int(below: count)
      let target = (source + 1 + random.int(below: count - 1)) % count
      network.exchanges.append(Exchange(source: source, target: target, resource: "r", amount: amount(), date: day()))
      network.demands.append(Quantity(organization: source, category: "c\(index % 2)", amount: amount()))
      network.resources.append(Quantity(organization: target, category: "c\(index % 2)", amount: amount()))
      network.projects.append(
        Project(
          id: "P\(index)\(word())", category: "c", provider: maybe(count), recipient: maybe(count),
          status: Project.Status.allCases[random.int(below: 3)]))
      network.handOvers.append(HandOver(task: "t\(word())", step: index, source: source, target: target, date: day()))
      network.evaluations.append(
        Evaluation(
          organization: source, evaluator: ["", "上级"][random.int(below: 2)],
          method: Evaluation.Method.allCases[random.int(below: 4)], score: amount() - 0.5))
    }
  }

  private mutating func configure(_ network: inout Network) {
    network.configuration.title =
      [Label("t: \"q\" \(word())"), Label(en: "County", zh: "县\(word())")][random.int(below: 2)]
    network.configuration.source = "where, \(word())"
    network.configuration.illustrative = .yes
    network.configuration.plane = ["town", "county"][random.int(below: 2)]
    network.configuration.threshold = 0.25
    network.configuration.scorecardWeights = ["formal": ["document_share": 2, "closed_activities": 0.5]]
    network.configuration.columnAliases = [
      .init(heading: "单位 编码", column: "id"), .init(table: .ties, heading: "甲: 方", column: "source"),
    ]
    network.title = network.configuration.title ?? Label("")
  }
}

extension Network {
  /// Domains that nobody has are not in a network that was read.
  fileprivate func normalizingDomains() -> Network {
    var result = self
    var number: [Int?] = domains.map { _ in nil }
    result.domains = []
    let used = Set(organizations.compactMap(\.domain) + alliances.compactMap(\.domain))
    for index in domains.indices where used.contains(index) {
      number[index] = result.domains.count
      result.domains.append(domains[index])
    }
    for index in organizations.indices {
      result.organizations[index].domain = organizations[index].domain.flatMap { number[$0] }
    }
    for index in alliances.indices { result.alliances[index].domain = alliances[index].domain.flatMap { number[$0] } }
    // Systems are numbered in order of first appearance.
    result.systems = []
    for index in organizations.indices {
      guard let system = organizations[index].system else { continue }
      let text = systems[system]
      if !result.systems.contains(text) { result.systems.append(text) }
      result.organizations[index].system = result.systems.firstIndex(of: text)
    }
    return result
  }
}

extension String {
  fileprivate var trimmingEnds: String { trimmingSpaces }
}
