public import WeftModel

/// The block (块) of every organisation: the plane at the analysis level in which it stands.
///
/// An organisation's block territory is its own territory or the nearest territory above it that has the analysis
/// level; where there is none (its territory stands higher, or the level is not used above it) its own territory.
/// Its block is every organisation whose territory is the block territory or lies below it, external ones too.
/// A blank territory has no block.
public struct TerritoryBlocks: Sendable, Equatable {
  /// By organisation: the block territory, an index into ``Network/territories``; `nil` where blank.
  public let territory: [Int?]
  /// The block territories in use, ascending.
  public let territories: [Int]
  /// By entry of ``territories``: the organisations that stand in it or below, ascending.
  public let members: [[Int]]
  private let slots: [Int?]

  /// Complexity: O(n · depth of the territories).
  public init(_ network: Network, level: String) {
    let home = network.territories.indices.map { network.plane(ofTerritory: $0, level: level) }
    territory = network.organizations.map { $0.territory.map { home[$0] } }
    var used = [Bool](repeating: false, count: network.territories.count)
    for block in territory { if let block { used[block] = true } }
    let list = used.indices.filter { used[$0] }
    var slots = [Int?](repeating: nil, count: network.territories.count)
    for (slot, block) in list.enumerated() { slots[block] = slot }
    var members = [[Int]](repeating: [], count: list.count)
    for (index, organization) in network.organizations.enumerated() {
      for above in network.chain(fromTerritory: organization.territory) {
        if let slot = slots[above] { members[slot].append(index) }
      }
    }
    territories = list
    self.members = members
    self.slots = slots
  }

  /// The position in ``territories`` of an organisation's block, or `nil` where its territory is blank.
  public func slot(of organization: Int) -> Int? { territory[organization].flatMap { slots[$0] } }

  /// The organisations whose own block this is, ascending: the members less those of blocks nested in it.
  public func residents(ofSlot slot: Int) -> [Int] { members[slot].filter { self.slot(of: $0) == slot } }
}

extension Analysis {
  /// The blocks at the analysis level, computed once.
  public var blocks: TerritoryBlocks { shared("blocks") { TerritoryBlocks(network, level: planeLevel) } }
}
