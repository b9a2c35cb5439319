import Testing
import WeftMeasure
import WeftModel
import WeftTable
import WeftTestSupport

@Suite struct MeasureCatalogTests {
  @Test func columnsStandInTheContractsOrder() {
    let names = """
      degree in_degree out_degree strength betweenness harmonic closeness eigenvector pagerank coreness clustering
      constraint effective_size component cutpoint dead_end community overlap_degree participation
      mode_share_collaborative mode_share_hierarchical mode_share_networked ei_territory ei_system ei_settlement
      coordinator itinerant gatekeeper representative liaison ladder suspension suspension_value suspension_platform
      suspension_activity suspension_mechanism local_ties superiors status nominal estranged marginal
      administrative_share passivity attendance surface_activism give_take distance_to_core backflow
      return_probability hand_overs rank_incongruity authority_gap
      """
    #expect(Measure.organizationMeasures.map(\.name) == names.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  @Test func namesAreUniqueWithinALevel() {
    for level in Measure.Level.allCases {
      let names = Measure.all.filter { $0.level == level }.map(\.name)
      #expect(Set(names).count == names.count, "\(level)")
    }
  }

  @Test(arguments: Measure.all.indices)
  func everyCardIsComplete(index: Int) {
    let measure = Measure.all[index]
    #expect(measure.name.allSatisfy { $0 == "_" || ($0.isASCII && $0.isLowercase) || $0.isNumber })
    #expect(!measure.family.isEmpty)
    for label in [measure.label, measure.card.definition] {
      #expect(!label.en.isEmpty, "\(measure.name)")
      #expect(label.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(measure.name)")
    }
    #expect(measure.card.definition.en.hasSuffix("."), "\(measure.name)")
    #expect(measure.card.definition.zh.hasSuffix("。"), "\(measure.name)")
    #expect(!measure.card.formula.isEmpty, "\(measure.name)")
    #expect(!measure.card.graph.isEmpty, "\(measure.name)")
    #expect(!measure.card.missing.isEmpty, "\(measure.name)")
    #expect(!measure.card.range.isEmpty, "\(measure.name)")
    #expect(!measure.card.unit.isEmpty, "\(measure.name)")
    #expect(measure.card.source.contains("Weft") || measure.card.source.contains { $0.isNumber }, "\(measure.name)")
    for (_, sentence) in measure.card.conventions { #expect(!sentence.isEmpty, "\(measure.name)") }
  }

  @Test(arguments: Measure.organizationMeasures.indices)
  func emptyNetworkGivesNoValues(index: Int) {
    #expect(Analysis(Network(), Options()).values(of: Measure.organizationMeasures[index]).count == 0)
  }

  @Test(arguments: ["closeness", "eigenvector", "constraint"])
  func cardsSayWhatEveryConventionGives(name: String) throws {
    let measure = try #require(Measure.organization(named: name))
    for convention in Convention.allCases { #expect(measure.card.conventions[convention] != nil, "\(convention)") }
  }

  @Test func measuresAreFoundByName() {
    #expect(Measure.organization(named: "suspension")?.name == "suspension")
    #expect(Measure.organization(named: "suspention") == nil)
  }

  @Test func sameInputGivesTheSameTable() {
    var random = RandomNetworks(seed: 41)
    for _ in 0..<50 {
      let network = random.network()
      var options = Options()
      let first = OrganizationTable(Analysis(network, options)).table
      options.threads = 3
      let second = OrganizationTable(Analysis(network, options)).table
      #expect(first == second)
    }
  }
}
