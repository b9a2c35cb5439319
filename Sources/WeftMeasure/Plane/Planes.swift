internal import WeftModel
internal import WeftTable

extension Analysis {
  /// Every plane of a kind, in file order, computed once.
  ///
  /// Members of a territory: organisations in it or below · of a zone: those that it names and those of the territories
  /// that it names, once each · of an alliance: those on its list · of a domain: those of the domain · of the region:
  /// all. External organisations are members where they have the territory or the domain. O(n · depth).
  public func planes(_ kind: Plane.Kind) -> [Plane] {
    shared("planes.\(kind.rawValue)") {
      switch kind {
      case .territory: territoryPlanes
      case .zone: zonePlanes
      case .alliance:
        network.alliances.enumerated().map { index, alliance in
          Plane(
            kind: .alliance, id: alliance.id, name: alliance.name, level: alliance.kind,
            members: allianceMembers[index])
        }
      case .domain: domainPlanes
      case .region:
        [Plane(kind: .region, id: "region", name: network.title.en, members: Array(0..<count))]
      }
    }
  }

  private var territoryPlanes: [Plane] {
    let members = territoryTree.members
    return network.territories.enumerated().map { index, territory in
      Plane(kind: .territory, id: territory.id, name: territory.name, level: territory.level, members: members[index])
    }
  }

  private var zonePlanes: [Plane] {
    var inside = [Set<Int>](repeating: [], count: network.zones.count)
    for row in network.zoneMembers {
      switch row.member {
      case .organization(let index): inside[row.zone].insert(index)
      case .territory(let territory): inside[row.zone].formUnion(territoryTree.members[territory])
      }
    }
    return network.zones.enumerated().map { index, zone in
      Plane(
        kind: .zone, id: zone.id, name: zone.name, level: zone.kind,
        members: inside[index].sorted())
    }
  }

  private var domainPlanes: [Plane] {
    var members = [[Int]](repeating: [], count: network.domains.count)
    for (index, organization) in network.organizations.enumerated() {
      if let domain = organization.domain { members[domain].append(index) }
    }
    return network.domains.enumerated().map { index, domain in
      Plane(kind: .domain, id: domain.id, name: domain.label.en, members: members[index])
    }
  }

  /// By alliance: the organisations on its list, ascending, each once.
  var allianceMembers: [[Int]] {
    shared("alliance members") {
      var lists = [Set<Int>](repeating: [], count: network.alliances.count)
      for membership in network.memberships { lists[membership.alliance].insert(membership.organization) }
      return lists.map { $0.sorted() }
    }
  }

  /// Results for planes; computed once where the planes are all of their kind, and once for planes of the same members.
  ///
  /// A county that is the root of its territories has the members of the region, so its results are the region's.
  /// Alliances stand for themselves: two of the same members may have another lead.
  func perPlane<Result: Sendable>(
    _ key: String, _ planes: [Plane], _ compute: ([Plane]) -> [Result]
  ) -> [Result] {
    guard let kind = planes.first?.kind, planes == self.planes(kind) else { return compute(planes) }
    return shared("\(key).\(kind.rawValue)") {
      guard kind != .alliance, count > 0 else { return compute(planes) }
      let told = planesApart(kind)
      let parts = compute(told.distinct)
      let whole = planes.first { $0.members.count == count }.flatMap { plane in
        shared("\(key).whole") { compute([plane]) }.first
      }
      return told.places.compactMap { place in place.map { parts[$0] } ?? whole }
    }
  }

  /// Planes of a kind told apart by their members.
  private func planesApart(_ kind: Plane.Kind) -> PlanesApart {
    shared("planes apart.\(kind.rawValue)") { PlanesApart(planes(kind), count: count) }
  }
}

/// Planes told apart by their members: each set of members once.
private struct PlanesApart: Sendable {
  /// The first plane of each set of members, those of all organisations left out.
  var distinct: [Plane] = []
  /// By plane: the entry of ``distinct`` of its members; `nil` where they are all organisations.
  var places: [Int?] = []

  init(_ planes: [Plane], count: Int) {
    var known: [[Int]: Int] = [:]
    for plane in planes {
      guard plane.members.count < count else {
        places.append(nil)
        continue
      }
      let place = known[plane.members] ?? distinct.count
      if place == distinct.count {
        known[plane.members] = place
        distinct.append(plane)
      }
      places.append(place)
    }
  }
}

extension Set<Plane.Kind> {
  /// Planes that stand in a table of planes, and the region.
  static var all: Set<Plane.Kind> { [.territory, .zone, .domain, .region] }
  /// Planes made of ground: territories, zones and the region.
  static var ground: Set<Plane.Kind> { [.territory, .zone, .region] }
}
