internal import WeftModel

extension Analysis {
  /// The members of a plane that stand at its lowest level, ascending.
  ///
  /// The lowest level is that of the territory that lies deepest among those where a member stands; several levels may
  /// lie equally deep. Where the level of that territory is blank, its depth decides. O(members · depth).
  func lowestLevel(of members: [Int]) -> [Int] {
    let tree = territoryTree
    let homes = members.compactMap { network.organizations[$0].territory }
    guard let deepest = homes.map({ tree.depth($0) }).max() else { return [] }
    var levels: Set<String> = []
    for home in homes where tree.depth(home) == deepest { levels.insert(network.territories[home].level) }
    return members.filter { member in
      guard let home = network.organizations[member].territory else { return false }
      let level = network.territories[home].level
      return levels.contains(level) && (!level.isEmpty || tree.depth(home) == deepest)
    }
  }
}
