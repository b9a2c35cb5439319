import Testing
import WeftMeasure
import WeftModel

@Suite struct CoverageTests {
  @Test func leavesWithAnOrganisation() {
    // Leaves v1, v2 (occupied) and v3 (not).
    #expect(agree(numbers(.coverage, .territory, county()), "2/3 1 0 1 1 0"))
    #expect(agree([region(.coverage, county())], "2/3"))
  }

  @Test func noTerritories() {
    #expect(agree([region(.coverage, draw("A B", "A>B h"))], "-"))
  }

  /// A zone that names a territory and one within it counts each leaf once.
  @Test func zonesCountEveryLeafOnce() {
    var network = county()
    network.zones = [Zone(id: "z", name: "z"), Zone(id: "y", name: "y"), Zone(id: "x", name: "x")]
    for (zone, territory) in [(0, "t1"), (0, "v1"), (0, "v3"), (1, "k")] {
      let index = network.territories.firstIndex { $0.id == territory }!
      network.zoneMembers.append(ZoneMember(zone: zone, member: .territory(index)))
    }
    // z: v1, v2 occupied, v3 not; y: the county; x: nothing.
    #expect(agree(numbers(.coverage, .zone, network), "2/3 2/3 -"))
  }

  /// Leaf by leaf, territory by territory.
  @Test func agreesWithLookingAtEveryLeaf() {
    var random = RandomNetworks(seed: 57)
    for _ in 0..<200 {
      let network = random.network()
      let parents = network.territories.map(\.parent)
      let leaves = parents.indices.filter { !parents.contains($0) }
      let wanted = parents.indices.map { territory -> Double? in
        let inside = leaves.filter { network.territories(within: territory).contains($0) }
        let occupied = inside.filter { leaf in network.organizations.contains { $0.territory == leaf } }
        return inside.isEmpty ? nil : Double(occupied.count) / Double(inside.count)
      }
      #expect(agree(numbers(.coverage, .territory, network), wanted))
    }
  }
}
