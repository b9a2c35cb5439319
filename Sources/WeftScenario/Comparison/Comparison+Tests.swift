internal import WeftGraph
internal import WeftMeasure
internal import WeftModel

extension Comparison {
  /// One test per row, `nil` where a row is not tested.
  static func tests(
    of item: Case, against baseline: Case, base: Analysis, held: Analysis, rows: [MeasureRow], observed: [Double?],
    measures: [Measure], settings: Settings, index: Int, tally: Tally
  ) -> [RandomizationTest?] {
    guard settings.runs > 0 else { return [RandomizationTest?](repeating: nil, count: rows.count) }
    switch item.relation {
    case .scenario(let change):
      return placebo(
        change, baseline, base, item, rows: rows, observed: observed, measures: measures, settings: settings,
        index: index, tally: tally)
    case .region:
      defer { tally.add(settings.runs) }
      return permutations(rows, settings, measures) { unpaired(base, held, $0) }
    case .wave:
      defer { tally.add(settings.runs) }
      return permutations(rows, settings, measures) { paired(base, held, $0) }
    }
  }

  /// Region-level rows and means against random changes of the same size.
  private static func placebo(
    _ change: Change, _ baseline: Case, _ base: Analysis, _ item: Case, rows: [MeasureRow], observed: [Double?],
    measures: [Measure], settings: Settings, index: Int, tally: Tally
  ) -> [RandomizationTest?] {
    let tested = rows.indices.filter { rows[$0].level == "region" || rows[$0].level == "mean" }
    guard !change.isEmpty else {
      tally.add(settings.runs)
      return [RandomizationTest?](repeating: nil, count: rows.count)
    }
    let targets = base.suspensionTargets
    let placebo = Placebo(level: base.planeLevel)
    var options = item.options
    options.threads = 1
    let drawn = options
    let organizationMeasures = measures.filter { $0.level == .organization && !numbering.contains($0.name) }
    let values = FixedBlocks.map(count: settings.runs, threads: base.options.threads) { run -> [Double?] in
      var random = SeededGenerator(seed: settings.seed).split(stream: index * settings.runs + run)
      let network = placebo.draw(change, of: baseline.network, using: &random).prepared(for: drawn)
      let analysis = Analysis(network, drawn, holding: targets)
      let profile = MeasureProfile(analysis, extent: .region, measures: measures, leavingOut: untested)
      let own = Analysis(network, drawn)
      let anew = MeasureProfile(
        own, extent: .region, measures: measures.filter { recomputed.contains($0.name) })
      let means = organizationMeasures.map { measure -> Double? in
        let values = analysis.values(of: measure)
        let known = (0..<values.count).compactMap { values.number(at: $0) }
        return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
      }
      tally.add(1)
      return tested.map { place in
        let row = rows[place]
        if row.level == "mean" {
          return organizationMeasures.firstIndex { $0.name == row.measure }.flatMap { means[$0] }
        }
        if row.measure.hasSuffix("_recomputed") {
          let name = String(row.measure.dropLast("_recomputed".count))
          return anew.number(MeasureRow(measure: name, level: row.level, unit: row.unit))
        }
        return profile.number(row)
      }
    }
    var result = [RandomizationTest?](repeating: nil, count: rows.count)
    for (slot, place) in tested.enumerated() where !untested.contains(rows[place].measure) {
      result[place] = RandomizationTest(observed: observed[place], chance: values.map { $0[slot] })
    }
    return result
  }

  /// Means of organisations' measures, by a test of its own for each.
  private static func permutations(
    _ rows: [MeasureRow], _ settings: Settings, _ measures: [Measure],
    _ test: (Measure) -> (([Double?], [Double?])?)
  ) -> [RandomizationTest?] {
    rows.map { row in
      guard row.level == "mean",
        let measure = measures.first(where: { $0.level == .organization && $0.name == row.measure }),
        let (first, second) = test(measure)
      else { return nil }
      if second.isEmpty {
        return PermutationTest.paired(first, runs: settings.runs, seed: settings.seed)?.test
      }
      return PermutationTest.difference(first, second, runs: settings.runs, seed: settings.seed)?.test
    }
  }

  private static func numbers(_ analysis: Analysis, _ measure: Measure) -> [Double?]? {
    let values = analysis.values(of: measure)
    if values.areLabels { return nil }
    return (0..<values.count).map { values.number(at: $0) }
  }

  private static func unpaired(_ a: Analysis, _ b: Analysis, _ measure: Measure) -> ([Double?], [Double?])? {
    guard let first = numbers(a, measure), let second = numbers(b, measure), !first.isEmpty, !second.isEmpty
    else { return nil }
    return (first, second)
  }

  /// Differences of organisations known on both days.
  private static func paired(_ a: Analysis, _ b: Analysis, _ measure: Measure) -> ([Double?], [Double?])? {
    guard let first = numbers(a, measure), let second = numbers(b, measure) else { return nil }
    var places: [[UInt8]: Int] = [:]
    for (index, organization) in b.network.organizations.enumerated() { places[Array(organization.id.utf8)] = index }
    let differences = a.network.organizations.enumerated().map { index, organization -> Double? in
      guard let other = places[Array(organization.id.utf8)], let x = first[index], let y = second[other] else {
        return nil
      }
      return y - x
    }
    return (differences, [])
  }
}
