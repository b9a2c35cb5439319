import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable

@Suite struct ComparisonTests {
  static let recipe = """
    places: [{communities: 3, villages: 5}, {communities: 4, villages: 2}, {villages: 7}]
    lines: [{id: civil, name: 民政, stations: 0.8}]
    enterprises: 4
    new_organizations: 8
    plans: [{name: P, domain: rural, alliances: 3}]
    """

  func county(_ seed: UInt64) -> Network { Recipe.reading(Self.recipe, file: "r.yml").recipe.generate(seed: seed) }

  func item(_ name: String, _ network: Network, _ relation: Comparison.Case.Relation = .region) -> Comparison.Case {
    Comparison.Case(name: name, network: network, options: Options(), relation: relation)
  }

  var settings: Comparison.Settings {
    var settings = Comparison.Settings()
    settings.runs = 9
    settings.measures = Measure.all.filter { !Comparison.untested.contains($0.name) }
    return settings
  }

  func scenario(_ steps: String, on network: Network) throws -> Comparison.Case {
    let outcome = try SmallCounty.apply(steps, to: network)
    return item("s", outcome.network, .scenario(outcome.change))
  }

  @Test func theMeasuresLeftUntestedExist() {
    #expect(Comparison.untested.isSubset(of: Set(Measure.all.map(\.name))))
  }

  @Test func aNetworkComparedWithItselfDiffersNowhere() {
    let network = county(1)
    let comparison = Comparison(
      baseline: item("a", network), others: [item("b", network), item("c", network, .wave)], settings: settings)
    for column in comparison.columns {
      #expect(column.deltas.allSatisfy { $0 == nil || $0 == 0 })
      #expect(column.texts == comparison.baselineTexts)
      #expect(zip(column.numbers, comparison.baselineNumbers).allSatisfy { ($0 == nil) == ($1 == nil) })
    }
    #expect(comparison.rows.count > 1000)
  }

  @Test func turningAComparisonRoundTurnsItsSigns() throws {
    let (a, b) = (county(1), county(2))
    let there = Comparison(baseline: item("a", a), others: [item("b", b)], settings: settings)
    let back = Comparison(baseline: item("b", b), others: [item("a", a)], settings: settings)
    var compared = 0
    for (place, row) in there.rows.enumerated() {
      guard let delta = there.columns[0].deltas[place] else { continue }
      let other = try #require(back.rows.firstIndex(of: row))
      #expect(delta == -(try #require(back.columns[0].deltas[other])), "\(row)")
      compared += 1
    }
    #expect(compared > 100)
  }

  @Test func aPlantedEffectIsFound() throws {
    // Every suspended or loose village of three towns is tied to its core: far better than ties at random.
    let network = county(3)
    let base = Analysis(stated: network, Options())
    let hanging = base.statuses.indices.filter {
      base.statuses[$0] == .suspended && network.organizations[$0].rank == 1
    }
    try #require(hanging.count >= 3)
    let list = hanging.map { index -> String in
      let id = network.organizations[index].id
      return "{source: T0\(id.split(separator: "-")[0].last ?? "1"), target: \(id)}"
    }
    var settings = settings
    settings.runs = 99
    settings.measures = Measure.all.filter { ["suspension", "mean_suspension"].contains($0.name) }
    let comparison = Comparison(
      baseline: item("a", network),
      others: [try scenario("- ties: {add: [\(list.joined(separator: ", "))]}", on: network)], settings: settings)
    let place = try #require(comparison.rows.firstIndex(of: MeasureRow(measure: "suspension", level: "mean", unit: "")))
    #expect(try #require(comparison.columns[0].deltas[place]) < 0)
    #expect(try #require(comparison.columns[0].z[place]) < -2)
    #expect(try #require(comparison.columns[0].p[place]) <= 0.05)
  }

  @Test func threadsDoNotMatter() throws {
    let network = county(4)
    let change = try scenario("- conference: {plane: P01}", on: network)
    var settings = settings
    settings.measures = Measure.all.filter {
      ["suspension", "mean_suspension", "efficiency", "fabric"].contains($0.name)
    }
    func compare(_ threads: Int) -> ResultTable {
      var options = Options()
      options.threads = threads
      return Comparison(
        baseline: Comparison.Case(name: "a", network: network, options: options, relation: .region),
        others: [change], settings: settings
      ).table()
    }
    #expect(compare(1) == compare(2))
    #expect(compare(1) == compare(3))
  }
}
