import Testing
import WeftMeasure
import WeftModel

@Suite struct PlanesTests {
  private func members(_ kind: Plane.Kind, _ network: Network) -> [String] {
    Analysis(network, Options()).planes(kind).map { plane in
      plane.members.map { network.organizations[$0].id }.joined()
    }
  }

  @Test func territoriesHoldAllBelowThem() {
    // k, t1, t2, v1, v2, v3
    #expect(members(.territory, county()) == ["GTABCUX", "TABC", "UX", "AB", "C", ""])
    #expect(members(.domain, county()) == ["GTU", "ABC", ""])
    #expect(members(.region, county()) == ["GTABCUX"])
    #expect(numbers(.planeSize, .territory, county()) == [7, 4, 2, 2, 1, 0])
    #expect(numbers(.planeSize, .domain, county()) == [3, 3, 0])
  }

  @Test func zonesCrossBoundariesAndMayOverlap() {
    let network = county().having(.zones, .zoneMembers) { network in
      network.zones = [Zone(id: "z1", name: "z1", kind: "park"), Zone(id: "z2", name: "z2")]
      network.zoneMembers = [
        ZoneMember(zone: 0, member: .territory(4)), ZoneMember(zone: 0, member: .territory(2)),
        ZoneMember(zone: 0, member: .organization(5)), ZoneMember(zone: 1, member: .organization(5)),
        ZoneMember(zone: 1, member: .organization(0)),
      ]
    }
    #expect(members(.zone, network) == ["CUX", "GU"])
    // Zone 1 is made of v2 and of t2 with v3 below it: C sits in v2, nobody in v3.
    #expect(agree(numbers(.coverage, .zone, network), "1/2 -"))
    let rows = TerritoryTable(Analysis(network, Options())).table.rows
    #expect(rows.map { $0[3] } == Array(repeating: "territory", count: 6) + ["zone", "zone"])
    #expect(rows[6].prefix(5) == ["z1", "z1", "park", "zone", "3"])
  }
}
