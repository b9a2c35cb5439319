import Testing
import WeftModel
import WeftScenario
import WeftTable

@Suite struct OperatorTests {
  @Test func pairTakesTheNearestThenTheLeastLoaded() throws {
    // N2 stands with V21, V22 in P2; N1 with V11, V12 in P1. Two each: both of the own town.
    let outcome = try SmallCounty.apply("- pair: {from: {domain: new}, to: {domain: rural}, each: 2}")
    #expect(SmallCounty.added(outcome) == ["N2-V21", "N1-V11", "N2-V22", "N1-V12"])
  }

  @Test func pairByComplementNeedsDemandThatIsMet() throws {
    // V11 wants 3 of 法律, N2 offers 2; nobody wants L1's 资金.
    let outcome = try SmallCounty.apply(
      "- pair: {from: {domain: rural}, to: {domain: [new, agency]}, by: complement}")
    #expect(SmallCounty.added(outcome) == ["V11-N2"])
  }

  @Test func conferenceTiesTheCoreToItsPlane() throws {
    let outcome = try SmallCounty.apply("- conference: {plane: P1}")
    #expect(SmallCounty.added(outcome) == ["T01-V11", "T01-V12", "T01-L1", "T01-N1"])
    let tie = try #require(outcome.network.ties.last)
    #expect(tie.mode == .networked)
    #expect(tie.layers == [.platform])
  }

  @Test func liaisonTakesTheLeastTiedFirst() throws {
    // V11 and V12 are tied to each other; L1 and N1 to nobody.
    let outcome = try SmallCounty.apply("- liaison: {plane: P1, each: 3}")
    #expect(SmallCounty.added(outcome) == ["T01-L1", "T01-N1", "T01-V11"])
  }

  @Test func exchangeGoesBothWays() throws {
    let outcome = try SmallCounty.apply("- exchange: {from: {domain: agency, core: no}, to: {domain: rural}}")
    // A01 stands at county level: nobody shares its block; L1 takes V11.
    #expect(SmallCounty.added(outcome) == ["L1-V11", "V11-L1"])
  }

  @Test func empowerRaisesTheRankAndSharesAuthority() throws {
    let outcome = try SmallCounty.apply("- empower: {plane: P1, rank: 6, share: 0.25}")
    #expect(outcome.network.organizations[2].rank == 6)
    // L1 hangs from A01 outside P1 with 4: 3 stay, 1 goes to T01. T01's own tie from A00 is left alone.
    let loads = outcome.network.ties.filter { $0.mode == .hierarchical && $0.target == 6 }
    #expect(loads.map(\.source) == [1, 2])
    #expect(loads.map(\.weight) == [3, 1])
    #expect(outcome.network.ties.filter { $0.source == 0 && $0.target == 2 }.map(\.weight) == [4])
  }

  @Test func relieveScalesOrRemoves() throws {
    let half = try SmallCounty.apply("- relieve: {where: {domain: rural}, factor: 0.5}")
    #expect(half.network.ties.filter { $0.target == 4 && $0.mode == .hierarchical }.map(\.weight) == [2])
    let none = try SmallCounty.apply("- relieve: {where: {domain: rural}, factor: 0}")
    // 9 hierarchical ties less the four to villages, and the one lateral tie.
    #expect(none.network.ties.count == 9 - 4 + 1)
  }

  @Test func flattenHangsTheDeepFromAbove() throws {
    // Depth 2: V11, V12, V21, V22, N2 (by their towns) and L1 (by A01). With k = 1 all hang from A00.
    let outcome = try SmallCounty.apply("- flatten: {longer_than: 1}")
    let superiors = outcome.network.ties.filter { $0.mode == .hierarchical }.map(\.source)
    #expect(Set(superiors) == [0])
    #expect(superiors.count == 9)
  }

  @Test func chainTiesLinkToLink() throws {
    let outcome = try SmallCounty.apply("- chain: {members: [N1, V21, N2]}")
    #expect(SmallCounty.added(outcome) == ["N1-V21", "V21-N2"])
  }

  @Test func zoneIsAPlaneAcrossBoundaries() throws {
    let outcome = try SmallCounty.apply("- zone: {id: Z, territories: [P1], organizations: [N2], lead: A01}")
    #expect(outcome.network.zones.map(\.id) == ["Z"])
    #expect(outcome.network.zoneMembers.map(\.member) == [.territory(1), .organization(9)])
    // Its members can be selected like those of a territory.
    let second = try SmallCounty.apply(
      """
      - zone: {id: Z, territories: [P1], organizations: [N2]}
      - set: {where: {plane: Z, domain: new}, to: {rank: 2}}
      """)
    #expect(second.network.organizations.filter { $0.rank == 2 }.map(\.id) == ["N2", "N1"])
  }

  @Test func mergeMovesEverybody() throws {
    let outcome = try SmallCounty.apply("- merge: {territories: [P1], into: P2}")
    #expect(outcome.network.territories.map(\.id) == ["C", "P2"])
    #expect(outcome.network.organizations.filter { $0.territory == 1 }.count == 5 + 4)
  }

  @Test func closeTakesEverythingThatNamesThem() throws {
    let outcome = try SmallCounty.apply("- close: {organizations: {id: T01}}")
    let network = outcome.network
    #expect(network.organizations.count == 10)
    // 9 + 1 ties less A00–T01, T01–V11, T01–V12.
    #expect(network.ties.count == 7)
    #expect(network.memberships.count == 1)
    #expect(network.participations.count == 1)
    #expect(network.alliances[0].lead == nil)
    #expect(network.handOvers.isEmpty)
    #expect(network.demands.map { network.organizations[$0.organization].id } == ["V11"])
  }

  @Test func closeAllianceEndsItsActivities() throws {
    let outcome = try SmallCounty.apply("- close: {alliances: [M1]}")
    #expect(outcome.network.alliances.isEmpty)
    #expect(outcome.network.activities.isEmpty)
    #expect(outcome.network.participations.isEmpty)
  }

  @Test func closeDropsAShareOfTies() throws {
    let outcome = try SmallCounty.apply("- close: {ties: 0.5}")
    #expect(outcome.network.ties.count == 5)
    #expect(SmallCounty.same(outcome.network, try SmallCounty.apply("- close: {ties: 0.5}").network))
  }

  @Test func setChangesKnownColumnsAndAddsNewOnes() throws {
    let outcome = try SmallCounty.apply("- set: {where: {rank: \">= 4\"}, to: {system: x, park: east, core: no}}")
    #expect(outcome.network.systems == ["s", "x"])
    #expect(outcome.network.organizations.prefix(2).map(\.system) == [1, 1])
    #expect(outcome.network.organizations[0].isCore == false)
    #expect(outcome.network.extraColumns.map(\.name) == ["park"])
    #expect(outcome.network.extraColumns[0].values.prefix(3) == ["east", "east", ""])
  }

  @Test func tiesAddsAndRemovesWhatIsListed() throws {
    let outcome = try SmallCounty.apply(
      "- ties: {add: [{source: N1, target: V11, mode: networked}], remove: [{source: V12, target: V11}]}")
    #expect(outcome.network.ties.count == 10)
    #expect(outcome.network.ties.filter { $0.mode == .collaborative }.isEmpty)
  }

  @Test func allianceHasMembersALeadAndActivities() throws {
    let outcome = try SmallCounty.apply(
      "- alliance: {id: M2, members: {plane: P2, domain: [agency, new]}, activities: 3}")
    #expect(outcome.network.alliances[1].lead == 3)
    #expect(outcome.network.memberships.filter { $0.alliance == 1 }.map(\.organization) == [9, 3])
    #expect(outcome.network.activities.count == 4)
    #expect(outcome.network.participations.count == 2 + 3 * 2)
  }
}
