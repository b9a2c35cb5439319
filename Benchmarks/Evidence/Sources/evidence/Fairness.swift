import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario

/// p of placebo tests when the scenario is itself chance: they must be uniform, or at least not too often small.
struct Fairness {
  /// A change that nobody chose.
  enum Kind: String, CaseIterable {
    /// Six lateral ties, each between random organisations of one town without one.
    case ties
    /// A tenth of all ties removed.
    case closures
  }

  let trials: Int
  let runs: Int
  let threads: Int
  static let measures = [
    "mean_suspension", "efficiency", "transitivity", "fabric", "share_suspended", "components", "cutpoints", "bridges",
  ]

  func print() {
    let recipe = Recipe.reading(
      """
      places: [{communities: 2, villages: 6}, {communities: 3, villages: 4}, {villages: 5}]
      lines: [{id: civil, name: civil, stations: 0.7}]
      new_organizations: 8
      """, file: "fair"
    ).recipe
    let network = recipe.generate(seed: 5)
    let analysis = Analysis(stated: network, Options())
    let level = analysis.planeLevel
    let blocks = TerritoryBlocks(network, level: level)
    Swift.print("\(network.organizations.count) organisations, \(trials) trials, \(runs) placebos each")
    for kind in Kind.allCases {
      let rows = FixedBlocks.map(count: trials, threads: threads) { trial -> [Double?] in
        var random = SeededGenerator(seed: UInt64(77_000 + trial))
        let change = Fairness.change(kind, network, blocks, level, &random)
        var settings = Comparison.Settings()
        settings.runs = runs
        settings.seed = UInt64(trial)
        settings.measures = Measure.all.filter { Fairness.measures.contains($0.name) }
        let comparison = Comparison(
          baseline: Comparison.Case(name: "a", network: network, options: Options(), relation: .region),
          others: [
            Comparison.Case(
              name: "s", network: change.applied(to: network), options: Options(), relation: .scenario(change))
          ], settings: settings)
        return Fairness.measures.map { name in
          let place = comparison.rows.firstIndex(of: MeasureRow(measure: name, level: "region", unit: ""))
          return place.flatMap { comparison.columns[0].p[$0] }
        }
      }
      for (index, name) in Fairness.measures.enumerated() { report(kind, name, rows.compactMap { $0[index] }) }
    }
  }

  private func report(_ kind: Kind, _ name: String, _ p: [Double]) {
    let count = Double(p.count)
    var distance = 0.0
    // Distance to the uniform distribution on 1/(R + 1) … 1, the one that fair p have.
    for step in 1...(runs + 1) {
      let value = Double(step) / Double(runs + 1)
      let share = Double(p.count { $0 <= value + 1e-9 }) / count
      distance = max(distance, abs(share - value))
    }
    let limit = 1.628 / count.squareRoot()
    let levels = [0.01, 0.05, 0.1].map { level -> String in
      let share = Double(p.count { $0 <= level + 1e-9 }) / count
      let bound = level + 3 * (level * (1 - level) / count).squareRoot()
      return "P(p<=\(level))=\(share)\(share <= bound ? "" : " TOO OFTEN")"
    }
    Swift.print(
      kind.rawValue, name, "n=\(p.count)", "KS=\(distance)", "limit=\(limit)",
      distance < limit ? "uniform" : "not uniform",
      levels.joined(separator: " "))
  }

  private static func change(
    _ kind: Kind, _ network: Network, _ blocks: TerritoryBlocks, _ level: String, _ random: inout SeededGenerator
  ) -> Change {
    switch kind {
    case .ties:
      var present = Set(
        network.ties.filter { $0.mode == .networked }.map { [min($0.source, $0.target), max($0.source, $0.target)] })
      var edits: [Edit] = []
      while edits.count < 6 {
        let one = random.int(below: network.organizations.count)
        let other = random.int(below: network.organizations.count)
        guard one != other, let place = blocks.territory[one], place == blocks.territory[other],
          present.insert([min(one, other), max(one, other)]).inserted
        else { continue }
        edits.append(.addTie(Tie(source: one, target: other, mode: .networked)))
      }
      return Change(edits)
    case .closures:
      let text = "operators:\n  - close: {ties: 0.1}\n"
      guard let scenario = Scenario.reading(text, file: "close.yml").scenario else { return Change() }
      return scenario.applied(to: network, level: level, seed: random.next()).change
    }
  }
}
