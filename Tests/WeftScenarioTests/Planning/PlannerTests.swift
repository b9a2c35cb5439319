import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable
import WeftTestSupport

@Suite struct PlannerTests {
  func analysis(_ network: Network) -> Analysis { Analysis(network, Options()) }

  /// Total suspension from the measure itself, with T held at a baseline.
  func total(_ network: Network, holding targets: SuspensionTargets) throws -> Double {
    let measure = try #require(Measure.organization(named: "suspension"))
    let values = Analysis(network, Options(), holding: targets).values(of: measure)
    return (0..<values.count).reduce(0) { $0 + (values.number(at: $1) ?? 0) }
  }

  func adding(_ pairs: [(Int, Int)], to network: Network) -> Network {
    Change(
      pairs.map { .addTie(Tie(source: $0.0, target: $0.1, mode: .collaborative, initiative: .unknown)) }
    ).applied(to: network)
  }

  /// A random county of one to three towns, small enough to enumerate plans.
  func randomCounty(_ seed: UInt64) -> Network {
    var random = RandomGraphs(seed: seed)
    var network = Network()
    network.tables = [.organizations, .ties, .territories, .alliances, .memberships]
    network.territories = [Territory(id: "C", name: "C", level: "county")]
    let towns = 1 + random.int(below: 2)
    for town in 0..<towns {
      network.territories.append(Territory(id: "P\(town)", name: "P", parent: 0, level: "town"))
    }
    let count = 5 + random.int(below: 4)
    for index in 0..<count {
      network.organizations.append(
        Organization(
          id: "O\(index)", name: "", territory: random.int(below: 8) == 0 ? nil : 1 + random.int(below: towns)))
    }
    for target in 1..<count where random.unit() < 0.85 {
      network.ties.append(Tie(source: random.int(below: target), target: target, mode: .hierarchical))
    }
    for a in 0..<count {
      for b in (a + 1)..<count where random.unit() < 0.15 {
        network.ties.append(Tie(source: a, target: b, mode: .networked))
      }
    }
    return network
  }

  @Test func stepsSayWhatTheMeasureSays() throws {
    for seed in UInt64(1)...200 {
      let network = randomCounty(seed)
      let base = analysis(network)
      let targets = base.suspensionTargets
      let plan = Planner.plan(base, limits: Plan.Limits(ties: 3, capacity: 2), randomRuns: 2)
      #expect(abs(plan.start - (try total(network, holding: targets))) < 1e-9)
      var pairs: [(Int, Int)] = []
      for step in plan.steps {
        pairs.append((step.source, step.target))
        #expect(abs(step.left - (try total(adding(pairs, to: network), holding: targets))) < 1e-9)
        #expect(step.gain > 0)
      }
      #expect(plan.byDegree.count <= plan.curve.count && plan.byChance.count == plan.curve.count)
    }
  }

  @Test func everyFirstStepIsTheBestOfAllSingleTies() throws {
    for seed in UInt64(1)...100 {
      let network = randomCounty(seed)
      let base = analysis(network)
      let targets = base.suspensionTargets
      let plan = Planner.plan(base, limits: Plan.Limits(ties: 1), randomRuns: 0)
      let start = try total(network, holding: targets)
      var best = 0.0
      let lateral = base.graph(.lateral)
      for a in network.organizations.indices {
        for b in network.organizations.indices where a < b && !lateral.hasEdge(a, b) {
          guard let block = base.blocks.slot(of: a), block == base.blocks.slot(of: b) else { continue }
          best = max(best, start - (try total(adding([(a, b)], to: network), holding: targets)))
        }
      }
      #expect(abs((plan.steps.first?.gain ?? 0) - best) < 1e-9)
    }
  }

  @Test func capacityAndDomainsAreKept() throws {
    let (recipe, _) = Recipe.reading(
      "places: [{villages: 8}, {communities: 6}]\nlines: [{id: a, name: a, stations: 1}]\nnew_organizations: 8",
      file: "r.yml")
    let network = recipe.generate(seed: 2)
    var limits = Plan.Limits(ties: 20, capacity: 1)
    let rural = try #require(network.domains.firstIndex { $0.id == "rural" })
    let agency = try #require(network.domains.firstIndex { $0.id == "agency" })
    limits.domains = [[rural, agency]]
    let plan = Planner.plan(analysis(network), limits: limits)
    #expect(!plan.steps.isEmpty)
    let ends = plan.steps.flatMap { [$0.source, $0.target] }
    #expect(Set(ends).count == ends.count, "one new tie each")
    for step in plan.steps {
      let domains = [network.organizations[step.source].domain, network.organizations[step.target].domain]
      #expect(Set(domains) == [rural, agency])
    }
  }

  @Test func threadsDoNotMatter() {
    for seed in UInt64(1)...20 {
      let network = randomCounty(seed)
      var options = Options()
      let one = Planner.plan(Analysis(network, options), limits: Plan.Limits(ties: 4))
      options.threads = 3
      let three = Planner.plan(Analysis(network, options), limits: Plan.Limits(ties: 4))
      #expect(one.steps == three.steps)
      #expect(one.byChance == three.byChance)
    }
  }

  @Test func thePlanIsAScenario() throws {
    let network = randomCounty(3)
    let plan = Planner.plan(analysis(network), limits: Plan.Limits(ties: 3))
    let (scenario, findings) = Scenario.reading(plan.scenarioText(in: network, mode: .collaborative), file: "p.yml")
    #expect(findings.isEmpty)
    let outcome = try #require(scenario).applied(to: network, level: "town")
    #expect(outcome.network.ties.count == network.ties.count + plan.steps.count)
  }

  @Test func nothingToDoGivesAnEmptyPlan() {
    let plan = Planner.plan(analysis(Network()), limits: Plan.Limits(ties: 5))
    #expect(plan.steps.isEmpty)
    #expect(plan.curve == [0])
  }
}
