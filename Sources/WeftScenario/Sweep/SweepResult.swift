internal import WeftMeasure
public import WeftModel
public import WeftTable

/// What became of a task: one line of JSON, the same bytes wherever it was computed.
public struct SweepResult: Sendable {
  public enum Ending: Sendable, Hashable { case done, failed }

  public var line: String
  public var ending: Ending

  private init(line: String, ending: Ending) {
    self.line = line
    self.ending = ending
  }

  /// Applies the task's scenarios, computes its measures and writes the line.
  ///
  /// With scenarios, suspension is computed with T held at the network before them, as comparisons do; with T computed anew
  /// it stands beside as `suspension_recomputed` and `mean_suspension_recomputed`.
  public init(_ task: SweepTask, network: Network, scenarios: [Scenario]) {
    var options = task.options
    if case .newman = options.projection, !task.hasThreshold {
      options.projection = .newman(threshold: network.configuration.projectionThreshold ?? 1)
    }
    let level = TerritoryLevel.canonical(options.plane ?? network.configuration.plane ?? "town")
    if let trouble = Self.unknownLevel(options.plane, in: network) {
      self.init(failure: task.id, [trouble])
      return
    }
    var changed = network
    var edits = 0
    for scenario in scenarios {
      let seed = task.seedOrigin == .stated ? task.seed : nil
      let outcome = scenario.applied(to: changed, level: level, seed: seed)
      guard !outcome.findings.contains(where: { $0.severity == .error }) else {
        self.init(failure: task.id, outcome.findings)
        return
      }
      changed = outcome.network
      edits += outcome.change.edits.count
    }
    let own = Analysis(stated: changed, options)
    let analysis =
      scenarios.isEmpty
      ? own : Analysis(own.network, options, holding: Analysis(stated: network, options).suspensionTargets)
    let measures = task.measures ?? Measure.all
    var profiles = Self.profiles(analysis, measures, task.levels)
    if !scenarios.isEmpty {
      let anew = Self.profiles(own, measures.filter { Comparison.recomputed.contains($0.name) }, task.levels)
      profiles = zip(profiles, anew).map { $0.appending($1, suffix: "_recomputed") }
    }
    var members = [
      ("id", task.id), ("seed", "\(task.seed)"), ("organizations", "\(analysis.count)"),
      ("ties", "\(analysis.network.ties.count)"), ("edits", "\(edits)"),
      ("illustrative", network.configuration.illustrative == .no ? "false" : "true"),
    ]
    members += Self.levels(profiles, task.levels)
    self.init(line: Self.object(members), ending: .done)
  }

  /// The line of a task that could not be done: its first error, and how many there are.
  public init(failure id: String, _ findings: [Finding]) {
    let errors = findings.filter { $0.severity == .error }
    let first = errors.first ?? Finding(.error, "E-TASK", Label(en: "the task could not be done", zh: "任务未能完成"))
    var parts = [("code", JSONText.quoted(first.code))]
    if let place = first.place {
      parts.append(("file", JSONText.quoted(place.file)))
      if let line = place.line { parts.append(("line", "\(line)")) }
      if let column = place.column { parts.append(("column", "\(column)")) }
    }
    parts.append(("message", JSONText.quoted(first.message.en)))
    if let hint = first.hint { parts.append(("hint", JSONText.quoted(hint.en))) }
    parts.append(("errors", "\(max(1, errors.count))"))
    self.init(line: Self.object([("id", id), ("error", Self.object(parts))]), ending: .failed)
  }

  /// Measures of planes and of the region, then those of organisations and alliances; each no further than asked for.
  private static func profiles(_ analysis: Analysis, _ measures: [Measure], _ levels: Set<String>) -> [MeasureProfile] {
    let isOfPlanes: (Measure) -> Bool = { $0.level == .plane || $0.level == .region }
    let extent: MeasureProfile.Extent =
      levels.isSubset(of: ["region", "organization", "alliance"]) ? .region : .everything
    return [
      MeasureProfile(analysis, extent: extent, measures: measures.filter(isOfPlanes)),
      MeasureProfile(
        analysis, extent: .everything,
        measures: measures.filter { !isOfPlanes($0) && levels.contains($0.level.rawValue) }),
    ]
  }

  /// Values by level, then by measure; below the region also by unit.
  private static func levels(_ profiles: [MeasureProfile], _ wanted: Set<String>) -> [(String, String)] {
    var byLevel: [String: [(measure: String, cells: [(String, String)])]] = [:]
    for (row, text) in profiles.flatMap({ zip($0.rows, $0.texts) }) where wanted.contains(row.level) {
      var measures = byLevel[row.level] ?? []
      let cell = (row.unit, text.isEmpty ? "null" : JSONText.isLiteral(text) ? text : JSONText.quoted(text))
      if measures.last?.measure == row.measure {
        measures[measures.count - 1].cells.append(cell)
      } else {
        measures.append((row.measure, [cell]))
      }
      byLevel[row.level] = measures
    }
    return SweepTask.allLevels.compactMap { level in
      guard let measures = byLevel[level] else { return nil }
      return (level, object(measures.map { ($0.measure, level == "region" ? $0.cells[0].1 : object($0.cells)) }))
    }
  }

  private static func unknownLevel(_ plane: String?, in network: Network) -> Finding? {
    guard let plane, !network.territories.contains(where: { $0.level == TerritoryLevel.canonical(plane) }) else {
      return nil
    }
    return Finding(
      .error, "E-PLANE-LEVEL", value: plane,
      Label(en: "no territory has the level \"\(plane)\"", zh: "没有级别为“\(plane)”的区域"))
  }

  private static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { JSONText.quoted($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
  }
}
