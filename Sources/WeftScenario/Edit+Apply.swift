internal import WeftModel

extension Edit {
  func apply(to network: inout Network) {
    switch self {
    case .addTie(let tie): network.ties.append(tie)
    case .removeTie(let index): network.ties.remove(at: index)
    case .changeTie(let index, let tie): network.ties[index] = tie
    case .changeOrganization(let index, let organization): network.organizations[index] = organization
    case .setExtra(let organization, let column, let value):
      network.setExtra(organization: organization, column: column, to: value)
    case .closeOrganizations(let closed): network.close(organizations: closed)
    case .addAlliance(let alliance):
      network.tables.formUnion([.alliances, .memberships])
      network.alliances.append(alliance)
    case .changeAlliance(let index, let alliance): network.alliances[index] = alliance
    case .closeAlliances(let closed): network.close(alliances: closed)
    case .addMembership(let membership):
      network.tables.insert(.memberships)
      network.memberships.append(membership)
    case .addActivity(let activity, let participants):
      network.tables.formUnion([.activities, .participations])
      network.activities.append(activity)
      for organization in participants {
        network.participations.append(
          Participation(activity: network.activities.count - 1, organization: organization))
      }
    case .addZone(let zone):
      network.tables.formUnion([.zones, .zoneMembers])
      network.zones.append(zone)
    case .addZoneMember(let member):
      network.tables.formUnion([.zones, .zoneMembers])
      network.zoneMembers.append(member)
    case .addTerritory(let territory):
      network.tables.insert(.territories)
      network.territories.append(territory)
    case .mergeTerritories(let merged, let target): network.merge(territories: merged, into: target)
    case .addSystem(let name): network.systems.append(name)
    case .addDomain(let domain): network.domains.append(domain)
    }
  }
}

extension Network {
  fileprivate mutating func setExtra(organization: Int, column: String, to value: String) {
    if let known = extraColumns.firstIndex(where: { $0.name == column }) {
      extraColumns[known].values[organization] = value
    } else {
      var values = [String](repeating: "", count: organizations.count)
      values[organization] = value
      extraColumns.append(ExtraColumn(name: column, values: values))
    }
  }

  fileprivate mutating func close(organizations closed: [Int]) {
    let numbers = Network.renumbering(count: organizations.count, without: closed)
    let gone = { (index: Int) in numbers[index] == nil }
    organizations = Network.kept(organizations, numbers)
    for column in extraColumns.indices {
      extraColumns[column].values = Network.kept(extraColumns[column].values, numbers)
    }
    ties = ties.compactMap { tie in
      guard let source = numbers[tie.source], let target = numbers[tie.target] else { return nil }
      var tie = tie
      (tie.source, tie.target) = (source, target)
      return tie
    }
    for zone in zones.indices { zones[zone].lead = zones[zone].lead.flatMap { numbers[$0] } }
    zoneMembers = zoneMembers.compactMap { member in
      guard case .organization(let index) = member.member else { return member }
      guard let number = numbers[index] else { return nil }
      var member = member
      member.member = .organization(number)
      return member
    }
    for alliance in alliances.indices { alliances[alliance].lead = alliances[alliance].lead.flatMap { numbers[$0] } }
    memberships = memberships.filter { !gone($0.organization) }
    for row in memberships.indices { memberships[row].organization = numbers[memberships[row].organization] ?? 0 }
    for activity in activities.indices {
      activities[activity].initiator = activities[activity].initiator.flatMap { numbers[$0] }
    }
    participations = participations.filter { !gone($0.organization) }
    for row in participations.indices {
      participations[row].organization = numbers[participations[row].organization] ?? 0
    }
    closeInLedger(numbers)
  }

  private mutating func closeInLedger(_ numbers: [Int?]) {
    exchanges = exchanges.compactMap { row in
      guard let source = numbers[row.source], let target = numbers[row.target] else { return nil }
      var row = row
      (row.source, row.target) = (source, target)
      return row
    }
    func kept(_ rows: [Quantity]) -> [Quantity] {
      rows.compactMap { row in
        numbers[row.organization].map { Quantity(organization: $0, category: row.category, amount: row.amount) }
      }
    }
    demands = kept(demands)
    resources = kept(resources)
    for project in projects.indices {
      projects[project].provider = projects[project].provider.flatMap { numbers[$0] }
      projects[project].recipient = projects[project].recipient.flatMap { numbers[$0] }
    }
    handOvers = handOvers.compactMap { row in
      guard let source = numbers[row.source], let target = numbers[row.target] else { return nil }
      var row = row
      (row.source, row.target) = (source, target)
      return row
    }
    evaluations = evaluations.compactMap { row in
      guard let organization = numbers[row.organization] else { return nil }
      var row = row
      row.organization = organization
      return row
    }
  }

  fileprivate mutating func close(alliances closed: [Int]) {
    let numbers = Network.renumbering(count: alliances.count, without: closed)
    alliances = Network.kept(alliances, numbers)
    memberships = memberships.compactMap { row in
      guard let alliance = numbers[row.alliance] else { return nil }
      var row = row
      row.alliance = alliance
      return row
    }
    let ended = activities.indices.filter { activities[$0].alliance.map { numbers[$0] == nil } ?? false }
    let order = Network.renumbering(count: activities.count, without: ended)
    activities = Network.kept(activities, order).map { activity in
      var activity = activity
      activity.alliance = activity.alliance.flatMap { numbers[$0] }
      return activity
    }
    participations = participations.compactMap { row in
      order[row.activity].map { Participation(activity: $0, organization: row.organization) }
    }
  }

  fileprivate mutating func merge(territories merged: [Int], into target: Int) {
    let removed = merged.filter { $0 != target }
    let numbers = Network.renumbering(count: territories.count, without: removed)
    let mergedSet = Set(removed)
    func moved(_ territory: Int) -> Int { numbers[mergedSet.contains(territory) ? target : territory] ?? 0 }
    for index in organizations.indices { organizations[index].territory = organizations[index].territory.map(moved) }
    for index in alliances.indices { alliances[index].territory = alliances[index].territory.map(moved) }
    var seen: Set<[Int]> = []
    zoneMembers = zoneMembers.compactMap { row in
      guard case .territory(let territory) = row.member else { return row }
      var row = row
      row.member = .territory(moved(territory))
      return seen.insert([row.zone, moved(territory)]).inserted ? row : nil
    }
    // A parent that is merged gives its children to the target; the target itself keeps a parent that is not merged.
    territories = territories.indices.filter { numbers[$0] != nil }.map { index in
      var territory = territories[index]
      var parent = territory.parent
      if index == target {
        while let above = parent, mergedSet.contains(above) { parent = territories[above].parent }
        territory.parent = parent.flatMap { numbers[$0] }
      } else {
        territory.parent = parent.map(moved)
      }
      return territory
    }
  }

  /// By old index the new one, `nil` for those that go.
  private static func renumbering(count: Int, without removed: [Int]) -> [Int?] {
    let gone = Set(removed)
    var next = 0
    return (0..<count).map { index in
      if gone.contains(index) { return nil }
      defer { next += 1 }
      return next
    }
  }

  private static func kept<Element>(_ elements: [Element], _ numbers: [Int?]) -> [Element] {
    elements.indices.filter { numbers[$0] != nil }.map { elements[$0] }
  }
}
