internal import WeftGraph
internal import WeftModel

extension GeneratedCounty {
  /// Orders run down: county core → towns and agencies; agency → its stations; town → its units; group → enterprises;
  /// an attached new organisation hangs from the town of its place, one without a place from a county agency.
  mutating func addHierarchy() {
    var random = stream(.hierarchy)
    for agency in agencies { hang(agency.organization, from: countyCore, load: 2...5, &random) }
    if let enterpriseGroup { hang(enterpriseGroup, from: countyCore, load: 1...3, &random) }
    for town in towns {
      hang(town.core, from: countyCore, load: 4...9, &random)
      for section in town.sections { hang(section, from: town.core, load: 3...9, &random) }
      for (place, unit) in town.units.enumerated() {
        let superior = town.sections.isEmpty ? town.core : town.sections[place / recipe.section]
        hang(unit, from: superior, load: 3...9, &random)
      }
      for station in town.stations {
        let agency = agencies.first { $0.system == network.organizations[station].system }
        if let agency { hang(station, from: agency.organization, load: 3...8, &random) }
      }
      for enterprise in town.enterprises {
        if let enterpriseGroup { hang(enterprise, from: enterpriseGroup, load: 1...4, &random) }
      }
      for organization in town.newOrganizations where random.unit() >= recipe.unattached {
        hang(organization, from: town.core, load: 1...2, &random)
      }
    }
    for organization in unplacedOrganizations {
      guard !agencies.isEmpty else { break }
      hang(organization, from: agencies[random.int(below: agencies.count)].organization, load: 1...2, &random)
    }
    for external in externals {
      for zone in network.zones.indices where network.zones[zone].lead == external {
        for place in recipe.zones[zone].places where place <= towns.count {
          hang(towns[place - 1].core, from: external, load: 1...3, &random)
        }
      }
    }
  }

  private mutating func hang(
    _ subordinate: Int, from superior: Int, load: ClosedRange<Int>, _ random: inout SeededGenerator
  ) {
    let weight = Double(load.lowerBound + random.int(below: load.count))
    network.ties.append(
      Tie(
        source: superior, target: subordinate, mode: .hierarchical, weight: weight, purpose: "work",
        provenance: .synthetic)
    )
  }

  /// Where a core convenes, it draws its units, stations, enterprises and new organisations to one table, and stations
  /// come to serve units. Where it does not, nobody does.
  mutating func addConferences() {
    var random = stream(.conferences)
    for town in towns where town.convenes {
      for member in town.units + town.stations + town.enterprises {
        guard random.unit() < town.energy * (0.35 + 0.65 * openness(member)) else { continue }
        // A line's station with the block's core is line with block; two units without a line are point to point.
        let mode: Mode = network.organizations[member].system == nil ? .collaborative : .networked
        weave(town.core, member, mode, layers: [.platform], purpose: "building", using: &random)
      }
      for organization in town.newOrganizations where random.unit() < recipe.weaving.liaison {
        weave(town.core, organization, .networked, layers: [.mechanism], purpose: "building", using: &random)
      }
      for station in town.stations {
        for unit in town.units {
          let chance = recipe.weaving.service * town.energy * openness(station)
          guard random.unit() < chance else { continue }
          let asks = random.unit() < 0.3
          weave(
            asks ? unit : station, asks ? station : unit, .networked, layers: [.activity], purpose: "work",
            using: &random)
        }
      }
    }
  }

  /// Units of one town sit on a ring in the order of the table; neighbours work together where both are open to it.
  mutating func addNeighbours() {
    var random = stream(.neighbours)
    for town in towns where town.units.count > 1 {
      for (place, unit) in town.units.enumerated() {
        let next = town.units[(place + 1) % town.units.count]
        let readiness = (openness(unit) + openness(next)) * (0.5 + town.energy / 2)
        guard random.unit() < recipe.weaving.neighbours * readiness else { continue }
        let first = openness(unit) >= openness(next)
        weave(
          first ? unit : next, first ? next : unit, .collaborative, layers: [.activity, .value], purpose: "building",
          using: &random)
      }
    }
  }

  /// County agencies pair with villages anywhere; enterprises and new organisations with units near by.
  mutating func addPairings() {
    var random = stream(.pairings)
    let units = towns.flatMap(\.units)
    guard !units.isEmpty else { return }
    for agency in agencies {
      for _ in 0..<drawnCount(recipe.weaving.pairing * 2 * openness(agency.organization), &random) {
        weave(
          agency.organization, units[random.int(below: units.count)], .collaborative, layers: [.mechanism],
          purpose: "building", using: &random)
      }
    }
    for town in towns {
      for firm in town.enterprises + town.newOrganizations where !town.units.isEmpty {
        let isEnterprise = network.organizations[firm].system != nil
        let mean = recipe.weaving.pairing * (isEnterprise ? 1.6 : 0.7) * openness(firm) * (town.convenes ? 1 : 0.4)
        for _ in 0..<drawnCount(mean, &random) {
          let unit = town.units[random.int(below: town.units.count)]
          // Communities ask far more often than new organisations offer.
          let offers = random.unit() < (isEnterprise ? 0.6 : 0.15)
          weave(
            offers ? firm : unit, offers ? unit : firm, isEnterprise ? .networked : .collaborative,
            layers: [.activity], purpose: random.unit() < 0.5 ? "work" : "building", using: &random)
        }
      }
    }
  }

  /// Members of one industrial chain work together across towns, whoever their town's core is; outsiders pair with cores.
  mutating func addChains() {
    var random = stream(.chains)
    for chain in 0..<recipe.weaving.chains {
      let members = characters.indices.filter { characters[$0].chain == chain }
      for (place, member) in members.enumerated() {
        for other in members[(place + 1)...].prefix(4) {
          guard random.unit() < recipe.weaving.chain * (openness(member) + openness(other)) else { continue }
          weave(member, other, .collaborative, layers: [.activity], purpose: "work", using: &random)
        }
      }
    }
    for external in externals where !towns.isEmpty {
      for _ in 0..<2 {
        let town = towns[random.int(below: towns.count)]
        weave(external, town.core, .collaborative, layers: [.platform], purpose: "work", using: &random)
      }
    }
  }
}
