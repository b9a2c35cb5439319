import WeftTable

extension Validator {
  mutating func readZones() {
    read(.zones) { validator, reader in
      let rows = reader.identifiers(into: &validator.zones)
      let names = reader.names()
      let kinds = reader.words("kind")
      let leads = reader.references("lead", to: &validator.organizations)
      validator.network.zones = rows.map { row in
        Zone(id: reader.text(row, "id"), name: names[row], kind: kinds[row], lead: leads[row] < 0 ? nil : leads[row])
      }
      return reader.sound(rows)
    }
    read(.zoneMembers) { validator, reader in
      reader.require("zone", code: "E-ID-EMPTY")
      let zones = reader.references("zone", to: &validator.zones)
      let territories = reader.references("territory", to: &validator.territories)
      let organizations = reader.references("organization", to: &validator.organizations)
      let periods = reader.periods()
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        let (territory, organization) = (territories[row], organizations[row])
        guard (territory < 0) != (organization < 0) else {
          reader.refuse(
            row, territory < 0 ? "zone" : "organization",
            Remark(
              "E-ZONE-MEMBER",
              en:
                "a zone's member is one territory or one organisation; here \(territory < 0 ? "both are blank" : "both are given")",
              zh: "功能区成员应为一个区域或一个组织；此处\(territory < 0 ? "两者皆空" : "两者皆填")",
              hint: Label(en: "fill in exactly one of the two; use a second row", zh: "两列只填一列；另一个请另起一行")))
          continue
        }
        validator.network.zoneMembers.append(
          ZoneMember(
            zone: zones[row], member: territory < 0 ? .organization(organization) : .territory(territory),
            period: periods[row]))
      }
      return validator.network.zoneMembers.count
    }
  }

  mutating func readAlliances() {
    read(.alliances) { validator, reader in
      let rows = reader.identifiers(into: &validator.alliances)
      let names = reader.names()
      let kinds = reader.words("kind")
      let plans = reader.words("plan")
      let domains = reader.domains("domain", &validator.domains)
      let territories = reader.references("territory", to: &validator.territories)
      let leads = reader.references("lead", to: &validator.organizations)
      validator.network.alliances = rows.map { row in
        Alliance(
          id: reader.text(row, "id"), name: names[row], kind: kinds[row], plan: plans[row], domain: domains[row],
          territory: territories[row] < 0 ? nil : territories[row], lead: leads[row] < 0 ? nil : leads[row])
      }
      return reader.sound(rows)
    }
    read(.memberships) { validator, reader in
      reader.require("alliance", code: "E-ID-EMPTY")
      reader.require("organization", code: "E-ID-EMPTY")
      let alliances = reader.references("alliance", to: &validator.alliances)
      let organizations = reader.references("organization", to: &validator.organizations)
      let roles = reader.words("role")
      let periods = reader.periods()
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        validator.network.memberships.append(
          Membership(
            alliance: alliances[row], organization: organizations[row], role: roles[row], period: periods[row]))
      }
      return validator.network.memberships.count
    }
  }

  mutating func readActivities() {
    read(.activities) { validator, reader in
      let rows = reader.identifiers(into: &validator.activities)
      let alliances = reader.references("alliance", to: &validator.alliances)
      let dates = reader.days("date")
      let layers = reader.layers("layer")
      let kinds = reader.words("kind")
      let initiators = reader.references("initiator", to: &validator.organizations)
      let audiences = reader.choices("public", .answer, standard: nil)
      validator.network.activities = rows.map { row in
        Activity(
          id: reader.text(row, "id"), alliance: alliances[row] < 0 ? nil : alliances[row], date: dates[row],
          layers: layers[row], kind: kinds[row], initiator: initiators[row] < 0 ? nil : initiators[row],
          audience: audiences[row].map { $0 == 0 ? .open : .closed } ?? .unstated)
      }
      return reader.sound(rows)
    }
    read(.participations) { validator, reader in
      reader.require("activity", code: "E-ID-EMPTY")
      reader.require("organization", code: "E-ID-EMPTY")
      let activities = reader.references("activity", to: &validator.activities)
      let organizations = reader.references("organization", to: &validator.organizations)
      var seen: Set<UInt64> = []
      for row in 0..<reader.rowCount where !reader.isNamed[row] {
        if !seen.insert(UInt64(activities[row]) << 32 | UInt64(organizations[row])).inserted {
          reader.remark(row, "organization", "W-PARTICIPATION-DUP") { reader in
            Remark("W-PARTICIPATION-DUP", en: "stands in the table already and counts once", zh: "已在表中，只计一次")
          }
        }
        validator.network.participations.append(
          Participation(activity: activities[row], organization: organizations[row]))
      }
      return validator.network.participations.count
    }
  }
}
