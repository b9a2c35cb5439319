import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario

@Suite struct BoundaryTestsTests {
  /// Two towns of six, each a complete lateral web, nothing between them: no dealing-out keeps ties more inside.
  @Test func separateTownsKeepToThemselves() throws {
    var network = Network()
    network.territories = [Territory(id: "a", name: "", level: "town"), Territory(id: "b", name: "", level: "town")]
    network.organizations = (0..<12).map { Organization(id: "o\($0)", name: "", territory: $0 / 6) }
    for town in 0..<2 {
      for one in 0..<6 {
        for other in (one + 1)..<6 {
          network.ties.append(Tie(source: 6 * town + one, target: 6 * town + other, mode: .networked))
        }
      }
    }
    let found = BoundaryTests(Analysis(network, Options()), permutations: 199)
    let ei = try #require(found.rows.first { $0.statistic == .externalInternal && $0.groups == "territory" })
    // Only the dealing-out that gives a town back as it was, 2 of 924, is as low.
    #expect(ei.value == -1 && ei.lowerP <= 0.02 && ei.upperP == 1)
    let modularity = try #require(found.rows.first { $0.statistic == .modularity && $0.groups == "town" })
    // Half of the weight in each: 2 · (1/2 − 1/4).
    #expect(abs(modularity.value - 0.5) < 1e-12 && modularity.upperP <= 0.02)
    #expect((modularity.z ?? 0) > 3)
    #expect(!found.rows.contains { $0.groups == "system" })
  }

  @Test func valuesAreTheMeasures() throws {
    let network = Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: 2)
    var options = Options()
    let analysis = Analysis(stated: network, options)
    let found = BoundaryTests(analysis, permutations: 29)
    for (groups, measure) in [("territory", Measure.planeEITerritory), ("settlement", .planeEISettlement)] {
      let row = try #require(found.rows.first { $0.groups == groups && $0.statistic == .externalInternal })
      #expect(abs(row.value - (try #require(analysis.regionNumber(of: measure)))) < 1e-12)
    }
    let town = try #require(found.rows.first { $0.groups == "town" })
    let own = analysis.values(of: .modularity(ofLevel: "town")).number(at: 0)
    #expect(abs(town.value - (try #require(own))) < 1e-12)
    options.threads = 3
    #expect(found == BoundaryTests(Analysis(stated: network, options), permutations: 29))
  }
}
