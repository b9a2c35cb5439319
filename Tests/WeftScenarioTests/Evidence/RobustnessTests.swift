import Testing
import WeftGraph
import WeftMeasure
import WeftModel

@testable import WeftScenario

@Suite struct RobustnessTests {
  func analysis(_ seed: UInt64 = 1, threads: Int = 1) -> Analysis {
    var options = Options()
    options.threads = threads
    return Analysis(
      stated: Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: seed), options)
  }

  @Test func sharesAreWholeNumbersOfRows() {
    let network = analysis().network
    let tieCount = network.ties.count
    for share in Robustness.shares {
      var random = SeededGenerator(seed: 3)
      let ties = Robustness.thinned(network, .ties, share: share, using: &random)
      #expect(ties.network.ties.count == tieCount - Int((share * Double(tieCount)).rounded()))
      #expect(ties.kept.count == network.organizations.count)
      let some = Robustness.thinned(network, .organizations, share: share, using: &random)
      #expect(some.network.organizations.map(\.id) == some.kept.map { network.organizations[$0].id })
      let kept = Set(some.kept)
      #expect(
        some.network.ties.count == network.ties.count { kept.contains($0.source) && kept.contains($0.target) })
    }
  }

  @Test func stabilityFallsAsMoreIsMissing() throws {
    let found = Robustness(analysis(), runs: 6, measures: [.degree, .betweenness, .suspension])
    #expect(found.points.count == 2 * 10 * 4)
    for missing in Robustness.Missing.allCases {
      for name in ["degree", "suspension", "status"] {
        let line = found.points.filter { $0.missing == missing && $0.measure == name }
        #expect(line.map(\.share) == Robustness.shares)
        #expect(try #require(line.first).mean > (try #require(line.last)).mean, "\(missing) \(name)")
        #expect(line.allSatisfy { $0.low <= $0.mean + 1e-12 && $0.mean <= $0.high + 1e-12 && $0.high <= 1 })
      }
    }
  }

  @Test func threadsDoNotMatter() {
    #expect(
      Robustness(analysis(2), runs: 2, measures: [.degree, .suspension])
        == Robustness(analysis(2, threads: 3), runs: 2, measures: [.degree, .suspension]))
  }

  @Test func noRunsAndNobodyGiveNoPoints() {
    #expect(Robustness(analysis(), runs: 0).points.isEmpty)
    #expect(Robustness(Analysis(Network(), Options()), runs: 2).points.isEmpty)
  }
}
