import Testing
import WeftModel
import WeftScenario
import WeftTable

@Suite struct GeneratorTests {
  /// Two towns, one line, one plan: small enough to count by hand.
  static let small = """
    title: {en: Small, zh: 小}
    places:
      - {kind: street, communities: 3, villages: 0}
      - {kind: town, communities: 1, villages: 4}
    lines: [{id: civil, name: {en: Civil, zh: 民政}, stations: 1}]
    enterprises: 3
    new_organizations: 5
    unplaced: 1
    externals: 1
    zones: [{name: Zone, kind: development, places: [2], lead: external, start: 2021-03-01}]
    plans: [{name: Plan, domain: rural, alliances: 3}]
    """

  func recipe(_ text: String = GeneratorTests.small) throws -> Recipe {
    let (recipe, findings) = Recipe.reading(text, file: "recipe.yml")
    #expect(findings.isEmpty)
    return recipe
  }

  @Test func countsFollowTheRecipe() throws {
    let network = try recipe().generate(seed: 3)
    // 1 county core + 1 agency + 2 town cores + 3 + 5 units + 2 stations + 3 enterprises + 5 new + 1 outsider
    #expect(network.organizations.count == 1 + 1 + 2 + 8 + 2 + 3 + 5 + 1)
    // county + 2 towns + 8 units
    #expect(network.territories.count == 1 + 2 + 8)
    #expect(network.alliances.count == 3)
    #expect(network.organizations.filter(\.isExternal).count == 1)
    #expect(network.organizations.filter { $0.territory == nil }.count == 2, "one unplaced, one outsider")
    #expect(network.configuration.illustrative == .yes)
  }

  @Test func sameSeedSameNetworkOtherSeedAnother() throws {
    let recipe = try recipe()
    for seed in UInt64(1)...20 {
      let (a, b) = (recipe.generate(seed: seed), recipe.generate(seed: seed))
      #expect(a.organizations == b.organizations)
      #expect(a.ties == b.ties)
      #expect(a.participations == b.participations)
      #expect(a.handOvers == b.handOvers)
      #expect(recipe.generate(seed: seed + 1).ties != a.ties)
    }
  }

  @Test func everyReferenceIsSoundAndNoTieIsItsOwn() throws {
    for seed in UInt64(1)...50 {
      let network = try recipe().generate(seed: seed)
      let people = network.organizations.indices
      #expect(Set(network.organizations.map(\.id)).count == people.count)
      for tie in network.ties {
        #expect(people.contains(tie.source) && people.contains(tie.target))
        #expect(tie.source != tie.target)
        #expect(tie.weight > 0)
      }
      #expect(network.memberships.allSatisfy { network.alliances.indices.contains($0.alliance) })
      #expect(network.participations.allSatisfy { network.activities.indices.contains($0.activity) })
      #expect(Set(network.memberships.map { [$0.alliance, $0.organization] }).count == network.memberships.count)
    }
  }

  @Test func stationsHangFromTheAgencyOfTheirLine() throws {
    let network = try recipe().generate(seed: 5)
    let stations = network.organizations.indices.filter { network.organizations[$0].name.contains("站") }
    #expect(stations.count == 2)
    for station in stations {
      let superiors = network.ties.filter { $0.mode == .hierarchical && $0.target == station }.map(\.source)
      #expect(superiors.count == 1)
      #expect(superiors.allSatisfy { network.organizations[$0].system == network.organizations[station].system })
    }
  }

  @Test func troubleIsListedInOnePassWithPlaces() {
    let text = """
      place: []
      scale: 2
      weaving: {conferense: 1, chain: x}
      """
    let (_, findings) = Recipe.reading(text, file: "r.yml")
    #expect(
      findings.map { $0.line(in: .en) } == [
        "r.yml:1:1: error: unknown key \"place\" (did you mean \"plane\"?)",
        "r.yml:2:8: error: \"2\" stands where a number in 0 … 1 is expected (write a number in 0 … 1)",
        "r.yml:3:11: error: unknown key \"conferense\" (did you mean \"conference\"?)",
        "r.yml:3:33: error: \"x\" stands where a number in 0 … 1 is expected (write a number in 0 … 1)",
        "r.yml:1:1: error: the recipe has no places (list at least one town-level unit under places)",
      ])
  }

  @Test func everyKeyHasAMeaningInBothLanguages() {
    let all = [
      Recipe.keys, Recipe.placeKeys, Recipe.lineKeys, Recipe.planKeys, Recipe.zoneKeys, Recipe.weavingKeys,
      Recipe.allianceLifeKeys, Recipe.ledgerKeys, Recipe.districtKeys,
    ]
    for keys in all {
      #expect(Set(keys.map(\.name)).count == keys.count)
      #expect(keys.allSatisfy { !$0.meaning.en.isEmpty && !$0.meaning.zh.isEmpty })
    }
  }
}
