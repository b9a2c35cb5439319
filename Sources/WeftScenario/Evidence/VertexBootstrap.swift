internal import WeftGraph
public import WeftModel

/// Networks as they might have come out had other organisations of the same kind been observed.
///
/// n organisations are drawn with replacement. Two draws of different organisations are tied as these two are, in every
/// mode and with every row; two draws of one organisation, of which no tie is known, are tied as a pair drawn at random from
/// all pairs. Memberships, zones and attributes go with an organisation; activities, exchanges, projects, tasks and
/// evaluations are left out. The expected density is that observed. Approximate: draws of one organisation
/// resemble each other more than organisations do, and paths through an organisation that was not drawn are gone.
/// Source: Snijders & Borgatti 1999, Connections 22:161.
public struct VertexBootstrap: Sendable {
  private let network: Network
  /// By unordered pair with a tie: the rows that tie it.
  private let rows: [UInt64: [Int]]
  /// Pairs with a tie, in file order.
  private let tied: [(Int, Int)]
  private let generator: SeededGenerator

  /// - Parameter network: as measures run on it: in force, parallel rows summed, projection added.
  public init(_ network: Network, seed: UInt64) {
    self.network = network
    generator = SeededGenerator(seed: seed)
    var rows: [UInt64: [Int]] = [:]
    var tied: [(Int, Int)] = []
    for (row, tie) in network.ties.enumerated() {
      let key = VertexBootstrap.key(tie.source, tie.target)
      if rows[key] == nil { tied.append((min(tie.source, tie.target), max(tie.source, tie.target))) }
      rows[key, default: []].append(row)
    }
    self.rows = rows
    self.tied = tied
  }

  private static func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }

  /// Replicate `stream`; it follows from the seed and `stream` alone. The network itself below two organisations.
  ///
  /// - Complexity: O(n + ties · draws of their ends).
  public func network(stream: Int) -> Network {
    let count = network.organizations.count
    guard count > 1 else { return network }
    var random = generator.split(stream: stream)
    let drawn = (0..<count).map { _ in random.int(below: count) }.sorted()
    var copies = [[Int]](repeating: [], count: count)
    for (place, origin) in drawn.enumerated() { copies[origin].append(place) }
    var result = network
    result.organizations = drawn.enumerated().map { place, origin in
      var copy = network.organizations[origin]
      let number = place - (copies[origin].first ?? place)
      if number > 0 { copy.id += "~\(number + 1)" }
      return copy
    }
    result.ties = []
    for (a, b) in tied {
      for one in copies[a] { for other in copies[b] { add(a, b, as: one, other, to: &result) } }
    }
    for own in copies where own.count > 1 {
      for (index, one) in own.enumerated() {
        for other in own[(index + 1)...] {
          let a = random.int(below: count)
          var b = random.int(below: count - 1)
          if b >= a { b += 1 }
          add(a, b, as: one, other, to: &result)
        }
      }
    }
    result.takeRecords(of: network, copies: copies, drawn: drawn)
    return result
  }

  /// Ties `one` and `other` as a and b are tied.
  private func add(_ a: Int, _ b: Int, as one: Int, _ other: Int, to result: inout Network) {
    for row in rows[VertexBootstrap.key(a, b)] ?? [] {
      var tie = network.ties[row]
      (tie.source, tie.target) = tie.source == a ? (one, other) : (other, one)
      result.ties.append(tie)
    }
  }
}

extension Network {
  /// Memberships, zones and extra columns for organisations drawn from another network; records that name two
  /// organisations or a day are dropped.
  fileprivate mutating func takeRecords(of origin: Network, copies: [[Int]], drawn: [Int]) {
    memberships = origin.memberships.flatMap { membership in
      copies[membership.organization].map { place in
        var copy = membership
        copy.organization = place
        return copy
      }
    }
    for index in alliances.indices { alliances[index].lead = origin.alliances[index].lead.flatMap { copies[$0].first } }
    for index in zones.indices { zones[index].lead = origin.zones[index].lead.flatMap { copies[$0].first } }
    zoneMembers = origin.zoneMembers.flatMap { row -> [ZoneMember] in
      guard case .organization(let own) = row.member else { return [row] }
      return copies[own].map { place in
        var copy = row
        copy.member = .organization(place)
        return copy
      }
    }
    extraColumns = origin.extraColumns.map { column in
      ExtraColumn(name: column.name, values: drawn.map { column.values[$0] })
    }
    activities = []
    participations = []
    exchanges = []
    demands = []
    resources = []
    projects = []
    handOvers = []
    evaluations = []
  }
}
