internal import WeftModel

/// How many leaf territories there are, and in how many of them an organisation stands.
struct LeafCount: Sendable, Hashable {
  var all = 0
  var occupied = 0

  mutating func add(_ isOccupied: Bool) {
    all += 1
    if isOccupied { occupied += 1 }
  }

  /// `nil` of none.
  var share: Double? { all > 0 ? Double(occupied) / Double(all) : nil }
}

/// The leaf territories of every territory, every zone and the region, counted from the leaves upwards.
struct LeafCounts: Sendable {
  private var region = LeafCount()
  // Identifiers are compared byte for byte.
  private var territories: [[UInt8]: LeafCount] = [:]
  private var zones: [[UInt8]: LeafCount] = [:]

  /// - Parameter occupied: by territory, whether an organisation has it as its own.
  /// - Complexity: O(territories · depth + leaves · zones above them).
  init(_ network: Network, _ tree: TerritoryTree, occupied: [Bool]) {
    var naming = [[Int]](repeating: [], count: network.territories.count)
    for row in network.zoneMembers { if case .territory(let named) = row.member { naming[named].append(row.zone) } }
    var inTerritory = [LeafCount](repeating: LeafCount(), count: network.territories.count)
    var inZone = [LeafCount](repeating: LeafCount(), count: network.zones.count)
    // A zone may name a territory and another within it, and counts each leaf once.
    var last = [Int](repeating: -1, count: network.zones.count)
    for leaf in tree.isLeaf.indices where tree.isLeaf[leaf] {
      region.add(occupied[leaf])
      for above in tree.chains[leaf] {
        inTerritory[above].add(occupied[leaf])
        for zone in naming[above] where last[zone] != leaf {
          last[zone] = leaf
          inZone[zone].add(occupied[leaf])
        }
      }
    }
    for (territory, count) in zip(network.territories, inTerritory) { territories[Array(territory.id.utf8)] = count }
    for (zone, count) in zip(network.zones, inZone) { zones[Array(zone.id.utf8)] = count }
  }

  /// `nil` for a plane that is not made of territories.
  func count(of plane: Plane) -> LeafCount? {
    switch plane.kind {
    case .region: region
    case .territory: territories[Array(plane.id.utf8)]
    case .zone: zones[Array(plane.id.utf8)]
    case .alliance, .domain: nil
    }
  }
}

extension Analysis {
  /// Leaf territories, counted once.
  var leafCounts: LeafCounts { shared("leaf counts") { LeafCounts(network, territoryTree, occupied: isOccupied) } }
}
