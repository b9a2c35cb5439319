import Testing
import WeftModel
import WeftScenario
import WeftTable

/// What must hold for every operator in the catalogue.
@Suite struct OperatorLawTests {
  /// Examples use ids of a generated county.
  func county(_ seed: UInt64 = 1) throws -> Network {
    let (recipe, findings) = Recipe.reading(
      """
      places: [{communities: 2, villages: 3}, {communities: 2, villages: 3}, {communities: 2}, {villages: 4},
        {villages: 2}, {villages: 2}, {villages: 2}, {communities: 4}]
      lines: [{id: civil, name: 民政, stations: 0.6}]
      enterprises: 8
      new_organizations: 12
      plans: [{name: P, domain: rural, alliances: 4}]
      """, file: "r.yml")
    #expect(findings.isEmpty)
    return recipe.generate(seed: seed)
  }

  @Test func namesAreUniqueAndEverythingIsDocumented() {
    let all = OperatorCatalog.all
    #expect(all.count == 14)
    #expect(Set(all.map { $0.name }).count == 14)
    for type in all {
      #expect(!type.label.zh.isEmpty && !type.summary.en.isEmpty && !type.summary.zh.isEmpty)
      #expect(Set(type.keys.map(\.name)).count == type.keys.count, "\(type.name)")
      for key in type.keys { #expect(!key.meaning.en.isEmpty && !key.meaning.zh.isEmpty, "\(type.name).\(key.name)") }
    }
  }

  @Test func examplesChangeANetworkLeaveTheInputAloneAndReplay() throws {
    for seed in UInt64(1)...25 {
      let network = try county(seed)
      let before = network
      for type in OperatorCatalog.all {
        let outcome = try SmallCounty.apply(type.example, to: network)
        let errors = outcome.findings.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(type.name): \(errors.map { $0.line(in: .en) })")
        #expect(SmallCounty.same(network, before), "\(type.name) changed its input")
        #expect(
          SmallCounty.same(outcome.change.applied(to: network), outcome.network), "\(type.name) does not replay")
        let again = try SmallCounty.apply(type.example, to: network)
        #expect(again.change == outcome.change, "\(type.name) is not repeatable")
        #expect(outcome.change.isEmpty == SmallCounty.same(network, outcome.network))
      }
    }
  }

  @Test(arguments: [
    "- pair: {from: {rank: 99}, to: {domain: rural}}", "- alliance: {id: X, members: {rank: 99}}",
    "- conference: {members: {rank: 99}}", "- liaison: {with: {rank: 99}}",
    "- exchange: {from: {rank: 99}, to: {rank: 99}}", "- relieve: {where: {rank: 99}}",
    "- flatten: {longer_than: 1, where: {rank: 99}}", "- chain: {where: {rank: 99}}",
    "- close: {organizations: {rank: 99}}", "- set: {where: {rank: 99}, to: {rank: 1}}",
  ]) func aFilterThatSelectsNothingIsTheIdentity(step: String) throws {
    let network = try county()
    let outcome = try SmallCounty.apply(step, to: network)
    #expect(outcome.change.isEmpty)
    #expect(SmallCounty.same(outcome.network, network))
  }

  @Test func scenariosReferToValidIndices() throws {
    for seed in UInt64(1)...40 {
      let network = try county(seed)
      let outcome = try SmallCounty.apply(
        """
        - close: {organizations: {domain: new}}
        - merge: {territories: [P02, P03], into: P01}
        - pair: {from: {domain: soe}, to: {domain: rural}}
        - close: {ties: 0.2}
        """, to: network)
      let result = outcome.network
      #expect(result.ties.allSatisfy { result.organizations.indices.contains(max($0.source, $0.target)) })
      #expect(result.memberships.allSatisfy { result.organizations.indices.contains($0.organization) })
      #expect(result.organizations.allSatisfy { $0.territory.map(result.territories.indices.contains) ?? true })
      #expect(result.territories.allSatisfy { $0.parent.map(result.territories.indices.contains) ?? true })
      #expect(SmallCounty.same(outcome.change.applied(to: network), result))
    }
  }
}
