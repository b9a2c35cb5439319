extension Network {
  /// A territory and those above it, nearest first; empty where the territory is blank. A loop of parents, which no checked
  /// network has, ends the chain after as many steps as there are territories.
  public func chain(fromTerritory index: Int?) -> [Int] {
    var chain: [Int] = []
    var next = index
    while let here = next, chain.count < territories.count {
      chain.append(here)
      next = territories[here].parent
    }
    return chain
  }

  /// The plane in which a territory lies at a level: itself or its nearest ancestor of that level, or itself where it
  /// stands higher or nothing above it has that level.
  public func plane(ofTerritory index: Int, level: String) -> Int {
    let level = TerritoryLevel.canonical(level)
    return chain(fromTerritory: index).first { territories[$0].level == level } ?? index
  }

  /// By territory: itself and everything below it, ascending.
  public func territories(within index: Int) -> [Int] {
    var isInside = [Bool?](repeating: nil, count: territories.count)
    isInside[index] = true
    for start in territories.indices where isInside[start] == nil {
      var walk: [Int] = []
      var next: Int? = start
      while let here = next, isInside[here] == nil, walk.count < territories.count {
        walk.append(here)
        next = territories[here].parent
      }
      let answer = next.flatMap { isInside[$0] } ?? false
      for step in walk { isInside[step] = answer }
    }
    return territories.indices.filter { isInside[$0] == true }
  }

  /// The organisations of a territory and of all below it, ascending, external ones too.
  public func members(ofTerritory index: Int) -> [Int] {
    var isInside = [Bool](repeating: false, count: territories.count)
    for territory in territories(within: index) { isInside[territory] = true }
    return organizations.indices.filter { organizations[$0].territory.map { isInside[$0] } ?? false }
  }

  /// The organisations of a zone, ascending and each once: its own members and those of its territories.
  public func members(ofZone index: Int) -> [Int] {
    var isMember = [Bool](repeating: false, count: organizations.count)
    for row in zoneMembers where row.zone == index {
      switch row.member {
      case .organization(let organization): isMember[organization] = true
      case .territory(let territory): for member in members(ofTerritory: territory) { isMember[member] = true }
      }
    }
    return organizations.indices.filter { isMember[$0] }
  }

  /// The block (块) of an organisation at a level: everything that stands in its plane, itself too; empty where its
  /// territory is blank.
  public func block(of organization: Int, level: String) -> [Int] {
    organizations[organization].territory.map { members(ofTerritory: plane(ofTerritory: $0, level: level)) } ?? []
  }
}
