import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable

/// p of placebo tests when the scenario is itself chance: uniform, and of counts not too often small.
@Suite struct PlaceboFairnessTests {
  static let trials = 150
  static let runs = 19
  /// Measures that take many values.
  static let continuous = ["mean_suspension", "efficiency"]
  /// Measures that take few.
  static let discrete = ["share_suspended", "bridges"]

  /// By measure, p of 150 scenarios of six random ties inside the towns of one county.
  static func drawn() throws -> [String: [Double]] {
    let network = Recipe.reading(
      "places: [{villages: 6}, {communities: 2, villages: 5}]\nnew_organizations: 5", file: "r"
    ).recipe.generate(seed: 5)
    let names = continuous + discrete
    let measures = Measure.all.filter { names.contains($0.name) }
    let blocks = TerritoryBlocks(network, level: "town")
    var result: [String: [Double]] = [:]
    for trial in 0..<trials {
      var random = SeededGenerator(seed: UInt64(40_000 + trial))
      let change = try randomTies(network, blocks, &random)
      var settings = Comparison.Settings()
      settings.runs = runs
      settings.seed = UInt64(trial)
      settings.measures = measures
      settings.units = .leftOut
      let comparison = Comparison(
        baseline: Comparison.Case(name: "a", network: network, options: Options(), relation: .region),
        others: [
          Comparison.Case(
            name: "s", network: change.applied(to: network), options: Options(), relation: .scenario(change))
        ], settings: settings)
      for name in names {
        let place = try #require(comparison.rows.firstIndex(of: MeasureRow(measure: name, level: "region", unit: "")))
        if let p = comparison.columns[0].p[place] { result[name, default: []].append(p) }
      }
    }
    return result
  }

  /// Six networked ties, each between random organisations of one town that have none.
  private static func randomTies(
    _ network: Network, _ blocks: TerritoryBlocks, _ random: inout SeededGenerator
  ) throws -> Change {
    var present = Set(
      network.ties.filter { $0.mode == .networked }.map { [min($0.source, $0.target), max($0.source, $0.target)] })
    var edits: [Edit] = []
    var tries = 0
    while edits.count < 6 {
      tries += 1
      try #require(tries < 10_000)
      let one = random.int(below: network.organizations.count)
      let other = random.int(below: network.organizations.count)
      guard one != other, let place = blocks.territory[one], place == blocks.territory[other],
        present.insert([min(one, other), max(one, other)]).inserted
      else { continue }
      edits.append(.addTie(Tie(source: one, target: other, mode: .networked)))
    }
    return Change(edits)
  }

  @Test func chanceIsFoundRemarkableAsOftenAsItShouldBe() throws {
    let found = try Self.drawn()
    for name in Self.continuous {
      let p = try #require(found[name])
      #expect(p.count == Self.trials)
      // Kolmogorov–Smirnov at 1 % against the uniform distribution on 1/20 … 1, the one that fair p have.
      var distance = 0.0
      for step in 1...(Self.runs + 1) {
        let level = Double(step) / Double(Self.runs + 1)
        distance = max(distance, abs(Double(p.count { $0 <= level + 1e-9 }) / Double(p.count) - level))
      }
      #expect(distance < 1.628 / Double(p.count).squareRoot(), "\(name): \(distance)")
    }
    for name in Self.continuous + Self.discrete {
      let p = try #require(found[name])
      for level in [0.01, 0.05, 0.1] {
        let share = Double(p.count { $0 <= level + 1e-9 }) / Double(p.count)
        #expect(share <= level + 3 * (level * (1 - level) / Double(p.count)).squareRoot(), "\(name) at \(level)")
      }
    }
  }
}
