internal import WeftModel

/// Which territory lies in which, and which organisations stand in each or below it.
struct TerritoryTree: Sendable {
  /// By territory: itself and those above it, nearest first.
  let chains: [[Int]]
  /// By territory: whether nothing lies in it.
  let isLeaf: [Bool]
  /// By territory: the organisations in it or below, ascending.
  let members: [[Int]]

  /// Complexity: O((n + territories) · depth).
  init(_ network: Network) {
    let parents = network.territories.map(\.parent)
    chains = parents.indices.map { network.chain(fromTerritory: $0) }
    var isLeaf = [Bool](repeating: true, count: parents.count)
    for parent in parents { if let parent { isLeaf[parent] = false } }
    var members = [[Int]](repeating: [], count: parents.count)
    for (index, organization) in network.organizations.enumerated() {
      guard let own = organization.territory else { continue }
      for above in chains[own] { members[above].append(index) }
    }
    self.isLeaf = isLeaf
    self.members = members
  }

  /// Steps from the top; a territory without a parent has 0.
  func depth(_ territory: Int) -> Int { chains[territory].count - 1 }

  /// Whether a territory is another or lies in it.
  func lies(_ territory: Int, in other: Int) -> Bool { chains[territory].contains(other) }
}

extension Analysis {
  /// The tree of territories, computed once.
  var territoryTree: TerritoryTree { shared("territory tree") { TerritoryTree(network) } }
}
