import Testing
import WeftMeasure
import WeftModel
import WeftScenario

@Suite struct StandardizationTests {
  func county(_ seed: UInt64 = 1) -> Network {
    Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: seed)
  }

  func analysis(_ network: Network, threads: Int = 1) -> Analysis {
    var options = Options()
    options.threads = threads
    return Analysis(stated: network, options)
  }

  @Test func valuesAreTheRegionsOwn() throws {
    let analysis = analysis(county())
    let found = Standardization(analysis, runs: 30)
    #expect(Set(found.rows.map(\.model)) == Set(NullModel.allCases))
    for row in found.rows where row.level == "region" {
      let measure = try #require(analysis.regionMeasures().first { $0.name == row.measure })
      #expect(row.value == analysis.regionNumber(of: measure))
      #expect(row.percentiles[0] <= row.percentiles[1] && row.percentiles[1] <= row.percentiles[2])
      #expect(row.q >= row.p - 1e-12)
      if let z = row.z { #expect(abs(row.mean + z * row.deviation - row.value) < 1e-9) }
    }
    #expect(found.rows.contains { $0.measure == "nestedness" && $0.model == .curveball })
    #expect(found.rows.contains { $0.measure == "mean_suspension" && $0.model == .skeleton })
  }

  @Test func threadsDoNotMatter() {
    let network = county(2)
    let one = Standardization(analysis(network), models: [.skeleton, .curveball], runs: 20)
    let three = Standardization(analysis(network, threads: 3), models: [.skeleton, .curveball], runs: 20)
    #expect(one == three)
    #expect(
      Standardization.table([("a", one)]) == Standardization.table([("a", three)]))
  }

  /// A county whose lateral ties were dealt out at random is not remarkable against networks dealt out the same way.
  @Test func aRandomCountyIsOrdinary() {
    let base = analysis(county(3)).network
    var small = 0
    var all = 0
    for trial in 0..<20 {
      let drawn = NullNetworks(base, .uniform, seed: UInt64(900 + trial)).network(stream: 0)
      let found = Standardization(
        Analysis(drawn, Options()), models: [.uniform], runs: 39,
        among: [.lateralEfficiency, .meanSuspension, .fabric])
      small += found.rows.count { $0.p <= 0.1 }
      all += found.rows.count
    }
    #expect(all == 60)
    // 6 expected; the three hang together, so allow as if only 20 were drawn: 0.1 + 3 √(0.09/20).
    #expect(Double(small) <= 60 * (0.1 + 3 * (0.09 / 20).squareRoot()))
  }

  @Test func emptyNetworksHaveOnlyCountsOfNothing() {
    let found = Standardization(analysis(Network()), runs: 5)
    #expect(found.rows.allSatisfy { $0.value == 0 && $0.mean == 0 && $0.z == nil && $0.ratio == nil && $0.p == 1 })
  }
}
