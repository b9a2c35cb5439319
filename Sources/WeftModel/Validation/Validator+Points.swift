import WeftTable

extension Validator {
  mutating func readTerritories() {
    read(.territories) { validator, reader in
      let rows = reader.identifiers(into: &validator.territories)
      let parents = reader.references("parent", to: &validator.territories)
      let names = reader.names()
      let levels = reader.words("level").map(TerritoryLevel.canonical)
      let settlements = reader.choices("settlement", .settlement, standard: nil)
      validator.network.territories = rows.map { row in
        Territory(
          id: reader.text(row, "id"), name: names[row], parent: parents[row] < 0 ? nil : parents[row],
          level: levels[row], settlement: settlements[row].map { Settlement.allCases[$0] })
      }
      TerritoryChecks.run(&validator.network.territories, rows: rows, &reader)
      return reader.sound(rows)
    }
  }

  mutating func readOrganizations() {
    read(.organizations) { validator, reader in
      let rows = reader.identifiers(into: &validator.organizations)
      let names = reader.names()
      let domains = reader.domains("domain", &validator.domains)
      let territories = reader.references("territory", to: &validator.territories)
      let systems = reader.words("system").map { $0.isEmpty ? nil : validator.systems.insert($0).index }
      let ranks = reader.integers("rank")
      let settlements = reader.choices("settlement", .settlement, standard: nil)
      let cores = reader.choices("core", .answer, standard: nil)
      let externals = reader.choices("external", .answer, standard: nil)
      let provenances = reader.choices("provenance", .provenance, standard: nil)
      validator.network.organizations = rows.map { row in
        Organization(
          id: reader.text(row, "id"), name: names[row], domain: domains[row],
          territory: territories[row] < 0 ? nil : territories[row], system: systems[row], rank: ranks[row],
          settlement: settlements[row].map { Settlement.allCases[$0] }, isCore: cores[row] == 0,
          isExternal: externals[row] == 0, provenance: provenances[row].map { Provenance.allCases[$0] })
      }
      validator.network.extraColumns = reader.extras.map { position in
        ExtraColumn(name: reader.table.header[position], values: rows.map { reader.table.text($0, position) })
      }
      return reader.sound(rows)
    }
  }
}
