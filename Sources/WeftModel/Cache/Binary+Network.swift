extension Network: Binary {
  func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(configuration)
    writer.write(organizations)
    writer.write(ties)
    writer.write(territories)
    writer.write(zones)
    writer.write(zoneMembers)
    writer.write(alliances)
    writer.write(memberships)
    writer.write(activities)
    writer.write(participations)
    writer.write(exchanges)
    writer.write(demands)
    writer.write(resources)
    writer.write(projects)
    writer.write(handOvers)
    writer.write(evaluations)
    writer.write(domains)
    writer.write(systems)
    writer.write(extraColumns)
    writer.write(TableName.allCases.filter { tables.contains($0) })
    writer.write(date)
  }

  init(from reader: inout ByteReader) throws(NetworkCache.Failure) {
    self.init()
    title = try reader.read()
    configuration = try reader.read()
    organizations = try reader.read()
    ties = try reader.read()
    territories = try reader.read()
    zones = try reader.read()
    zoneMembers = try reader.read()
    alliances = try reader.read()
    memberships = try reader.read()
    activities = try reader.read()
    participations = try reader.read()
    exchanges = try reader.read()
    demands = try reader.read()
    resources = try reader.read()
    projects = try reader.read()
    handOvers = try reader.read()
    evaluations = try reader.read()
    domains = try reader.read()
    systems = try reader.read()
    extraColumns = try reader.read()
    let names: [TableName] = try reader.read()
    tables = Set(names)
    date = try reader.read()
  }
}

extension Network {
  /// Whether every index points into its list, every weight is sound and chains of territories end.
  var hasSoundReferences: Bool {
    func organization(_ index: Int?) -> Bool { index.map(organizations.indices.contains) ?? true }
    func territory(_ index: Int?) -> Bool { index.map(territories.indices.contains) ?? true }
    func domain(_ index: Int?) -> Bool { index.map(domains.indices.contains) ?? true }
    let points = organizations.allSatisfy {
      domain($0.domain) && territory($0.territory) && ($0.system.map(systems.indices.contains) ?? true)
    }
    let lines = ties.allSatisfy {
      organization($0.source) && organization($0.target) && $0.source != $0.target && $0.weight > 0
        && $0.weight.isFinite
    }
    let planes =
      territories.allSatisfy { territory($0.parent) } && zones.allSatisfy { organization($0.lead) }
      && zoneMembers.allSatisfy { row in
        guard zones.indices.contains(row.zone) else { return false }
        switch row.member {
        case .territory(let index): return territory(index)
        case .organization(let index): return organization(index)
        }
      }
      && alliances.allSatisfy { domain($0.domain) && territory($0.territory) && organization($0.lead) }
    let records =
      memberships.allSatisfy { alliances.indices.contains($0.alliance) && organization($0.organization) }
      && activities.allSatisfy {
        ($0.alliance.map(alliances.indices.contains) ?? true) && organization($0.initiator)
      }
      && participations.allSatisfy { activities.indices.contains($0.activity) && organization($0.organization) }
      && exchanges.allSatisfy { organization($0.source) && organization($0.target) }
      && (demands + resources).allSatisfy { organization($0.organization) }
      && projects.allSatisfy { organization($0.provider) && organization($0.recipient) }
      && handOvers.allSatisfy { organization($0.source) && organization($0.target) }
      && evaluations.allSatisfy { organization($0.organization) }
    let columns = extraColumns.allSatisfy { $0.values.count == organizations.count }
    return points && lines && planes && records && columns && chainsEnd
  }

  /// Whether no territory lies in itself.
  private var chainsEnd: Bool {
    var state = [UInt8](repeating: 0, count: territories.count)  // 1 = on this walk, 2 = known to end
    for start in territories.indices where state[start] == 0 {
      var walk: [Int] = []
      var next: Int? = start
      while let here = next, state[here] == 0 {
        state[here] = 1
        walk.append(here)
        next = territories[here].parent
      }
      if let here = next, state[here] == 1 { return false }
      for here in walk { state[here] = 2 }
    }
    return true
  }
}
