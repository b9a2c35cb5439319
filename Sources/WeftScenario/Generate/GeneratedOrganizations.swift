internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension GeneratedCounty {
  /// Cores, agencies, stations, village-level organisations, enterprises, new organisations and outsiders.
  mutating func addOrganizations() {
    var random = stream(.organizations)
    addCountyLevel(&random)
    for index in recipe.places.indices { addTown(index, &random) }
    addEnterprises(&random)
    addNewOrganizations(&random)
    addOutsiders(&random)
    addZones()
  }

  private mutating func addCountyLevel(_ random: inout SeededGenerator) {
    let agency = domain("agency")
    countyCore = add(
      Organization(
        id: "A00", name: "\(recipe.countyName.zh)核心", domain: agency, territory: 0, rank: 5, settlement: .urban,
        isCore: true, provenance: .derived), openness: 0.9)
    for (index, line) in recipe.lines.enumerated() {
      let number = GeneratedCounty.padded(index + 1)
      let system = system(line.name.zh)
      let organization = add(
        Organization(
          id: "A\(number)", name: "机关\(number)\(line.name.zh)", domain: agency, territory: 0, system: system, rank: 4,
          settlement: .urban, provenance: .synthetic), openness: 0.2 + 0.8 * random.unit())
      agencies.append(Agency(organization: organization, system: system))
    }
  }

  private mutating func addTown(_ index: Int, _ random: inout SeededGenerator) {
    let number = GeneratedCounty.padded(index + 1)
    let place = recipe.places[index]
    guard let territory = network.territories.firstIndex(where: { $0.id == "P\(number)" }) else { return }
    let settlement = network.territories[territory].settlement
    let energy = 0.2 + 0.8 * random.unit()
    let core = add(
      Organization(
        id: "T\(number)", name: "\(network.territories[territory].name)核心", domain: domain("agency"),
        territory: territory,
        rank: 3, settlement: settlement, isCore: true, provenance: .derived), openness: energy)
    var town = Town(
      territory: territory, core: core, energy: energy, convenes: random.unit() < recipe.weaving.conference)
    for child in network.territories.indices where network.territories[child].parent == territory {
      guard random.unit() < recipe.scale else { continue }
      let unit = network.territories[child]
      let isVillage = unit.settlement == .rural
      town.units.append(
        add(
          Organization(
            id: String(unit.id.dropFirst()), name: unit.name, domain: domain(isVillage ? "rural" : "community"),
            territory: child, rank: 1, settlement: unit.settlement, provenance: .derived), openness: random.unit()))
    }
    if recipe.section > 0, town.units.count > recipe.section {
      for section in 0..<((town.units.count + recipe.section - 1) / recipe.section) {
        let code = "\(number)-\(section + 1)"
        town.sections.append(
          add(
            Organization(
              id: "S\(code)", name: "片区\(code)", domain: domain("agency"), territory: territory, rank: 2,
              settlement: settlement, provenance: .synthetic), openness: random.unit()))
      }
    }
    for (line, agency) in agencies.enumerated() where random.unit() < recipe.lines[line].stations {
      let name = recipe.lines[line].name.zh
      town.stations.append(
        add(
          Organization(
            id: "L\(GeneratedCounty.padded(line + 1))-\(number)", name: "\(name)站\(number)", domain: domain("agency"),
            territory: territory, system: agency.system, rank: 3, settlement: settlement, provenance: .synthetic),
          openness: random.unit()))
    }
    if place.communities + place.villages == 0, town.stations.isEmpty { town.convenes = false }
    towns.append(town)
  }

  private mutating func addEnterprises(_ random: inout SeededGenerator) {
    guard recipe.enterprises > 0, !towns.isEmpty else { return }
    let assets = system("国资")
    let group = add(
      Organization(
        id: "E00", name: "国资条线", domain: domain("soe"), territory: 0, system: assets, rank: 4, settlement: .urban,
        provenance: .synthetic), openness: 0.4)
    enterpriseGroup = group
    for index in 1..<max(recipe.enterprises, 1) {
      let town = random.int(below: towns.count)
      let enterprise = add(
        Organization(
          id: "E\(GeneratedCounty.padded(index))", name: "国企\(GeneratedCounty.padded(index))", domain: domain("soe"),
          territory: towns[town].territory, system: assets, rank: 3,
          settlement: network.territories[towns[town].territory].settlement, provenance: .synthetic),
        openness: random.unit())
      characters[enterprise].chain = someChain(&random)
      towns[town].enterprises.append(enterprise)
    }
  }

  private mutating func addNewOrganizations(_ random: inout SeededGenerator) {
    guard !towns.isEmpty else { return }
    for index in 0..<recipe.newOrganizations {
      let number = GeneratedCounty.padded(index + 1)
      let placed = index >= recipe.unplaced
      let town = random.int(below: towns.count)
      let organization = add(
        Organization(
          id: "N\(number)", name: "两新\(number)", domain: domain("new"),
          territory: placed ? towns[town].territory : nil, rank: 0,
          settlement: placed ? network.territories[towns[town].territory].settlement : nil, provenance: .synthetic),
        openness: random.unit())
      characters[organization].chain = someChain(&random)
      if placed {
        towns[town].newOrganizations.append(organization)
      } else {
        unplacedOrganizations.append(organization)
      }
    }
  }

  private mutating func addOutsiders(_ random: inout SeededGenerator) {
    for index in 0..<recipe.externals {
      let number = GeneratedCounty.padded(index + 1)
      externals.append(
        add(
          Organization(
            id: "X\(number)", name: "区域外\(number)", domain: domain("agency"), rank: 4, isExternal: true,
            provenance: .synthetic), openness: 0.5))
    }
  }

  private mutating func addZones() {
    for (index, zone) in recipe.zones.enumerated() {
      let lead = zone.lead == .external ? externals.first : countyCore
      network.zones.append(
        Zone(id: "Z\(GeneratedCounty.padded(index + 1))", name: zone.name.zh, kind: zone.kind, lead: lead))
      for place in zone.places where place <= towns.count {
        network.zoneMembers.append(
          ZoneMember(zone: index, member: .territory(towns[place - 1].territory), period: Period(start: zone.start)))
      }
    }
  }

  private func someChain(_ random: inout SeededGenerator) -> Int? {
    guard recipe.weaving.chains > 0, random.unit() < 0.6 else { return nil }
    return random.int(below: recipe.weaving.chains)
  }
}
