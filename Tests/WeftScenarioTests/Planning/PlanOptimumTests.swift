import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable

/// Plans beside the best set of ties, found by trying them all.
@Suite struct PlanOptimumTests {
  /// The largest fall of total suspension by at most two ties of which no organisation has more than two, by the measure.
  func bestGain(_ network: Network) throws -> Double {
    let helper = PlannerTests()
    let base = helper.analysis(network)
    let targets = base.suspensionTargets
    let lateral = base.graph(.lateral)
    var pairs: [(Int, Int)] = []
    for a in network.organizations.indices {
      for b in network.organizations.indices where a < b && !lateral.hasEdge(a, b) {
        if let block = base.blocks.slot(of: a), block == base.blocks.slot(of: b) { pairs.append((a, b)) }
      }
    }
    let start = try helper.total(network, holding: targets)
    var best = 0.0
    for (index, first) in pairs.enumerated() {
      best = max(best, start - (try helper.total(helper.adding([first], to: network), holding: targets)))
      for second in pairs[(index + 1)...] {
        best = max(best, start - (try helper.total(helper.adding([first, second], to: network), holding: targets)))
      }
    }
    return best
  }

  @Test func plansAreNearTheBest() throws {
    var shares: [Double] = []
    var seed: UInt64 = 500
    while shares.count < 25 {
      seed += 1
      let network = PlannerTests().randomCounty(seed)
      let best = try bestGain(network)
      guard best > 1e-9 else { continue }
      let plan = Planner.plan(
        PlannerTests().analysis(network), limits: Plan.Limits(ties: 2, capacity: 2), randomRuns: 0)
      let gain = plan.start - (plan.curve.last ?? plan.start)
      #expect(gain <= best + 1e-9, "nothing beats the best of all sets")
      shares.append(gain / best)
    }
    #expect(shares.count { $0 >= 0.9 - 1e-9 } * 100 >= 95 * shares.count, "\(shares.sorted())")
  }

  @Test func plansBeatDegreeAndChance() {
    let network = Recipe.reading(ComparisonTests.recipe, file: "r").recipe.generate(seed: 4)
    let plan = Planner.plan(Analysis(stated: network, Options()), limits: Plan.Limits(ties: 6))
    #expect(!plan.steps.isEmpty)
    #expect((plan.curve.last ?? 0) < (plan.byDegree.last ?? 0))
    #expect((plan.curve.last ?? 0) < (plan.byChance.last ?? 0))
  }
}
