import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario

@Suite struct TieLayersTests {
  /// 0 – 1 by hierarchy and collaboration, 1 – 2 by hierarchy, 2 – 3 by networking; six pairs of four.
  /// Hierarchy h = 2, collaboration c = 1, both 1: r = (1 − 2·1/6)/√((2 − 4/6)(1 − 1/6)) = (2/3)/√(10/9) = √0.4.
  @Test func correlationByHand() throws {
    var network = Network()
    network.organizations = (0..<4).map { Organization(id: "o\($0)", name: "") }
    network.ties = [
      Tie(source: 0, target: 1, mode: .hierarchical), Tie(source: 1, target: 2, mode: .hierarchical),
      Tie(source: 1, target: 0, mode: .collaborative, layers: [.value, .platform]),
      Tie(source: 2, target: 3, mode: .networked, layers: [.value], purpose: "work"),
    ]
    let found = TieLayers(Analysis(network, Options()), permutations: 99)
    let row = try #require(found.rows.first { $0.response == "hierarchical" && $0.layer == "collaborative" })
    #expect(row.test == .qap && abs(row.value - 0.4.squareRoot()) < 1e-12)
    #expect(row.upperP >= 0.01 && row.upperP <= 1 && row.lowerP <= 1)
    // value {0–1, 2–3}, platform {0–1}: the same sums.
    let evidence = try #require(found.rows.first { $0.family == "evidence" })
    #expect(evidence.response == "value" && evidence.layer == "platform")
    #expect(abs(evidence.value - 0.4.squareRoot()) < 1e-12)
    // One purpose has nothing to go with.
    #expect(!found.rows.contains { $0.family == "purpose" })
  }

  @Test func regressionsComeWithThreeLayers() throws {
    let network = Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: 2)
    var options = Options()
    let one = TieLayers(Analysis(stated: network, options), permutations: 19)
    let modes = one.rows.filter { $0.family == "mode" && $0.test == .mrqap }
    #expect(modes.count == 6)
    #expect(modes.allSatisfy { ($0.rSquared ?? -1) >= 0 && $0.t != nil })
    options.threads = 3
    #expect(one == TieLayers(Analysis(stated: network, options), permutations: 19))
    #expect(TieLayers.table([("a", one)]).rows.count == one.rows.count)
  }

  @Test func noTiesNoRows() {
    #expect(TieLayers(Analysis(Network(), Options()), permutations: 9).rows.isEmpty)
  }
}
