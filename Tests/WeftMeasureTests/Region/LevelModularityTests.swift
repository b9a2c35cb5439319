import Testing
import WeftMeasure
import WeftModel

@Suite struct LevelModularityTests {
  @Test func levelByLevel() {
    let analysis = Analysis(county(), Options())
    #expect(analysis.territoryLevels == ["county", "town", "village"])
    // All in one county: 0. Towns t1 {T A B C}, t2 {U X}: TA 1, TB 1, AB 2, BC 1 inside, UX 1 inside, CU 3 across: W = 9;
    // strengths 13 and 5: 6/9 − (13² + 5²)/18² = 22/324. Villages {A B}, {C}: AB 2, BC 1: 2/3 − (5² + 1²)/6² = −2/36.
    let values = analysis.territoryLevels.map { analysis.regionNumber(of: .modularity(ofLevel: $0)) }
    #expect(agree(values, "0 22/324 -2/36"))
  }

  @Test func zonesThatDoNotOverlapAreOrdinaryModularity() {
    let network = county().having(.zones, .zoneMembers) { network in
      network.zones = [Zone(id: "z1", name: ""), Zone(id: "z2", name: "")]
      network.zoneMembers = [ZoneMember(zone: 0, member: .territory(1)), ZoneMember(zone: 1, member: .territory(2))]
    }
    #expect(agree([region(.modularityZones, network)], "22/324"))
  }

  ///  A──B──C   zones {A B}, {B C}: B belongs to both.
  @Test func zonesThatOverlap() {
    let network = draw("A B C", "A>B c, B>C c").having(.zones, .zoneMembers) { network in
      network.zones = [Zone(id: "z1", name: ""), Zone(id: "z2", name: "")]
      for (zone, members) in [[0, 1], [1, 2]].enumerated() {
        for member in members { network.zoneMembers.append(ZoneMember(zone: zone, member: .organization(member))) }
      }
    }
    // Each zone: A–B both ways, halved by B's two zones: 1; expected (1 + 2/2)²/4 = 1. 2·(1 − 1)/4 = 0.
    #expect(region(.modularityZones, network) == 0)
  }

  @Test func noZones() { #expect(region(.modularityZones, county()) == nil) }
}
