public import WeftGraph
internal import WeftMeasure
public import WeftModel

/// Random changes of the same size as a scenario's: what chance would have done in its place.
///
/// Every edit has a random counterpart of its own kind. A tie added inside a plane becomes one of the same mode and weight
/// between two organisations of that plane that have none of that mode; one between two planes, a tie between the
/// same two planes. A tie removed or re-weighted becomes another tie of that mode in the same plane (or planes). Changes to
/// organisations fall on random organisations of the same plane, memberships and participations on random members of the
/// same planes, closures and mergers on as many others. Where a plane offers no other choice the edit stays as it was.
public struct Placebo: Sendable {
  private let level: String

  public init(level: String) { self.level = level }

  /// One random network in the place of `change` applied to `network` (both as stated).
  ///
  /// Complexity: O(organisations + ties + edits · tries), and O(ties) for each tie removed.
  public func draw(_ change: Change, of network: Network, using random: inout SeededGenerator) -> Network {
    var walk = PlaceboWalk(network, level: level, random: random)
    for edit in change.edits { walk.step(edit) }
    random = walk.random
    return walk.chance
  }
}

/// The real network and its random counterpart, changed side by side.
private struct PlaceboWalk {
  var real: Network
  var chance: Network
  var random: SeededGenerator
  private let level: String
  private var blocks: [Int]
  private var residents: [[Int]]
  private var present: Set<[Int]>

  init(_ network: Network, level: String, random: SeededGenerator) {
    real = network
    chance = network
    self.random = random
    self.level = level
    (blocks, residents) = PlaceboWalk.places(network, level)
    present = PlaceboWalk.pairs(network)
  }

  /// Blocks as numbers from 1; 0 = no place.
  private static func places(_ network: Network, _ level: String) -> ([Int], [[Int]]) {
    let blocks = TerritoryBlocks(network, level: level).territory.map { $0.map { $0 + 1 } ?? 0 }
    var residents = [[Int]](repeating: [], count: network.territories.count + 1)
    for (index, block) in blocks.enumerated() { residents[block].append(index) }
    return (blocks, residents)
  }

  private static func pairs(_ network: Network) -> Set<[Int]> {
    Set(network.ties.map { key($0.source, $0.target, $0.mode) })
  }

  private static func key(_ a: Int, _ b: Int, _ mode: Mode) -> [Int] {
    // A hierarchical tie has a direction; laterally a – b and b – a are one pair.
    mode == .hierarchical ? [a, b, 0] : [min(a, b), max(a, b), mode == .collaborative ? 1 : 2]
  }

  mutating func step(_ edit: Edit) {
    let counterpart = counterpart(of: edit)
    edit.apply(to: &real)
    counterpart.apply(to: &chance)
    switch edit {
    case .closeOrganizations, .mergeTerritories, .addTerritory:
      (blocks, residents) = PlaceboWalk.places(chance, level)
      present = PlaceboWalk.pairs(chance)
    case .changeOrganization: (blocks, residents) = PlaceboWalk.places(chance, level)
    default: break
    }
  }

  private mutating func counterpart(of edit: Edit) -> Edit {
    switch edit {
    case .addTie(let tie): return addedTie(like: tie)
    case .removeTie(let index):
      guard let other = otherTie(like: real.ties[index]) else { return edit.valid(in: chance) }
      let gone = chance.ties[other]
      present.remove(PlaceboWalk.key(gone.source, gone.target, gone.mode))
      return .removeTie(other)
    case .changeTie(let index, let tie):
      guard let other = otherTie(like: real.ties[index]) else { return edit.valid(in: chance) }
      var changed = chance.ties[other]
      changed.weight *= tie.weight / real.ties[index].weight
      return .changeTie(other, to: changed)
    case .changeOrganization(let index, let organization):
      guard let other = someone(inPlaceOf: index) else { return edit.valid(in: chance) }
      var changed = chance.organizations[other]
      changed.takeChanges(from: real.organizations[index], to: organization)
      return .changeOrganization(other, to: changed)
    case .setExtra(let index, let column, let value):
      return .setExtra(organization: someone(inPlaceOf: index) ?? 0, column: column, to: value)
    case .closeOrganizations(let closed): return .closeOrganizations(distinct(closed))
    case .addMembership(var membership):
      membership.organization = someone(inPlaceOf: membership.organization) ?? membership.organization
      return .addMembership(membership)
    case .addActivity(let activity, let participants):
      return .addActivity(activity, participants: distinct(participants))
    case .closeAlliances(let closed):
      var order = Array(chance.alliances.indices)
      random.shuffle(&order)
      return .closeAlliances(Array(order.prefix(closed.count)))
    case .addZoneMember(var member):
      switch member.member {
      case .organization(let index): member.member = .organization(someone(inPlaceOf: index) ?? index)
      case .territory(let index): member.member = .territory(otherTerritory(like: index))
      }
      return .addZoneMember(member)
    case .mergeTerritories(let merged, let target):
      var free = chance.territories.indices.filter { chance.territories[$0].level == real.territories[target].level }
      random.shuffle(&free)
      guard free.count > merged.count else { return edit.valid(in: chance) }
      return .mergeTerritories(Array(free.prefix(merged.count)), into: free[merged.count])
    case .addAlliance, .changeAlliance, .addZone, .addTerritory, .addSystem, .addDomain: return edit
    }
  }

  /// A tie of the same kind between random ends of the same planes that have none of its mode yet.
  private mutating func addedTie(like tie: Tie) -> Edit {
    let (first, second) = (residents(inPlaceOf: tie.source), residents(inPlaceOf: tie.target))
    guard !first.isEmpty, !second.isEmpty else { return Edit.addTie(tie).valid(in: chance) }
    for _ in 0..<200 {
      var drawn = tie
      drawn.source = first[random.int(below: first.count)]
      drawn.target = second[random.int(below: second.count)]
      guard drawn.source != drawn.target else { continue }
      if present.insert(PlaceboWalk.key(drawn.source, drawn.target, drawn.mode)).inserted { return .addTie(drawn) }
    }
    return Edit.addTie(tie).valid(in: chance)
  }

  /// Another tie of the same mode in the same plane or between the same planes.
  private mutating func otherTie(like tie: Tie) -> Int? {
    let wanted = [realBlock(tie.source), realBlock(tie.target)].sorted()
    let candidates = chance.ties.indices.filter {
      let other = chance.ties[$0]
      return other.mode == tie.mode && [blocks[other.source], blocks[other.target]].sorted() == wanted
    }
    return candidates.isEmpty ? nil : candidates[random.int(below: candidates.count)]
  }

  private func realBlock(_ organization: Int) -> Int {
    let territory = real.organizations[organization].territory
    let chain = real.chain(fromTerritory: territory)
    return (chain.first { real.territories[$0].level == level } ?? territory).map { $0 + 1 } ?? 0
  }

  private func residents(inPlaceOf organization: Int) -> [Int] {
    let block = realBlock(organization)
    return residents.indices.contains(block) ? residents[block] : []
  }

  private mutating func someone(inPlaceOf organization: Int) -> Int? {
    let candidates = residents(inPlaceOf: organization)
    return candidates.isEmpty ? nil : candidates[random.int(below: candidates.count)]
  }

  /// As many different organisations, each from the plane of the one it stands for where that has one left.
  private mutating func distinct(_ organizations: [Int]) -> [Int] {
    var chosen: [Int] = []
    var seen: Set<Int> = []
    for organization in organizations {
      let candidates = residents(inPlaceOf: organization).filter { !seen.contains($0) }
      let pool = candidates.isEmpty ? chance.organizations.indices.filter { !seen.contains($0) } : candidates
      guard !pool.isEmpty else { break }
      let drawn = pool[random.int(below: pool.count)]
      seen.insert(drawn)
      chosen.append(drawn)
    }
    return chosen.sorted()
  }

  private mutating func otherTerritory(like territory: Int) -> Int {
    let same = chance.territories.indices.filter { chance.territories[$0].level == real.territories[territory].level }
    return same.isEmpty ? min(territory, chance.territories.count - 1) : same[random.int(below: same.count)]
  }
}

extension Edit {
  /// The edit itself where its indices exist in a network, else one that does nothing.
  fileprivate func valid(in network: Network) -> Edit {
    switch self {
    case .removeTie(let index), .changeTie(let index, _):
      return network.ties.indices.contains(index) ? self : .closeOrganizations([])
    case .addTie(let tie):
      return network.organizations.indices.contains(max(tie.source, tie.target)) ? self : .closeOrganizations([])
    case .changeOrganization(let index, _):
      return network.organizations.indices.contains(index) ? self : .closeOrganizations([])
    case .mergeTerritories(let merged, let target):
      return ([target] + merged).allSatisfy(network.territories.indices.contains) ? self : .closeOrganizations([])
    default: return self
    }
  }
}

extension Organization {
  /// Takes over the columns in which `after` differs from `before`.
  fileprivate mutating func takeChanges(from before: Organization, to after: Organization) {
    if before.name != after.name { name = after.name }
    if before.domain != after.domain { domain = after.domain }
    if before.territory != after.territory { territory = after.territory }
    if before.system != after.system { system = after.system }
    if before.rank != after.rank { rank = after.rank }
    if before.settlement != after.settlement { settlement = after.settlement }
    if before.isCore != after.isCore { isCore = after.isCore }
    if before.isExternal != after.isExternal { isExternal = after.isExternal }
  }
}
