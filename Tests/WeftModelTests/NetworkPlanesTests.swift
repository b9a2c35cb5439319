import Testing
import WeftModel

/// ```
///   K county ─┬─ T1 town ─┬─ V1 village      A: V1, B: V2, C: T1, D: K, E: X (a town outside), F: blank
///             │           └─ V2 village
///             └─ T2 town
///   X town
/// ```
@Suite struct NetworkPlanesTests {
  private static let network: Network = {
    var network = Network()
    network.territories = [
      Territory(id: "V1", name: "", parent: 2, level: "village"),
      Territory(id: "V2", name: "", parent: 2, level: "village"),
      Territory(id: "T1", name: "", parent: 4, level: "town"), Territory(id: "T2", name: "", parent: 4, level: "town"),
      Territory(id: "K", name: "", level: "county"), Territory(id: "X", name: "", level: "town"),
    ]
    network.organizations = [0, 1, 2, 4, 5, nil].map { Organization(id: "", name: "", territory: $0) }
    network.zones = [Zone(id: "Z", name: "")]
    network.zoneMembers = [
      ZoneMember(zone: 0, member: .territory(2)), ZoneMember(zone: 0, member: .organization(4)),
      ZoneMember(zone: 0, member: .organization(0)),
    ]
    return network
  }()

  @Test func chainsRunFromATerritoryToTheTop() {
    #expect(Self.network.chain(fromTerritory: 0) == [0, 2, 4])
    #expect(Self.network.chain(fromTerritory: 5) == [5])
  }

  @Test func thePlaneIsTheAncestorAtTheLevelOrTheTerritoryItself() {
    #expect((0..<6).map { Self.network.plane(ofTerritory: $0, level: "town") } == [2, 2, 2, 3, 4, 5])
    #expect((0..<6).map { Self.network.plane(ofTerritory: $0, level: "county") } == [4, 4, 4, 4, 4, 5])
    #expect((0..<6).map { Self.network.plane(ofTerritory: $0, level: "none") } == [0, 1, 2, 3, 4, 5])
    #expect(Self.network.plane(ofTerritory: 0, level: "乡镇") == 2)
  }

  @Test func membersStandInATerritoryOrBelow() {
    #expect(Self.network.territories(within: 4) == [0, 1, 2, 3, 4])
    #expect(Self.network.members(ofTerritory: 2) == [0, 1, 2])
    #expect(Self.network.members(ofTerritory: 4) == [0, 1, 2, 3])
    #expect(Self.network.members(ofTerritory: 3) == [])
    #expect(Self.network.members(ofZone: 0) == [0, 1, 2, 4])
  }

  @Test func blocks() {
    #expect(Self.network.block(of: 0, level: "town") == [0, 1, 2])
    #expect(Self.network.block(of: 3, level: "town") == [0, 1, 2, 3])
    #expect(Self.network.block(of: 4, level: "town") == [4])
    #expect(Self.network.block(of: 5, level: "town") == [])
  }

  /// A chain of a hundred thousand territories is walked without recursion.
  @Test func deepNesting() {
    var network = Network()
    network.territories = (0..<100_000).map { Territory(id: "", name: "", parent: $0 == 0 ? nil : $0 - 1) }
    #expect(network.chain(fromTerritory: 99_999).count == 100_000)
    #expect(network.territories(within: 50_000).count == 50_000)
  }
}
