internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// A dataset read and judged, with the files it came from.
struct Loading {
  var source: Source
  var validation: Validation

  var network: Network { validation.network }

  /// Reads a dataset; its findings are not told yet.
  static func reading(_ path: String, _ options: ReadingOptions, _ timings: Timings) throws -> Loading {
    let source = try timings.stage("read") { try Source.reading(path) }
    if let known = timings.stage("cache", { CacheFile.validation(of: source, options) }) {
      return Loading(source: source, validation: known)
    }
    let dataset = timings.stage("parse") { source.dataset(options.tables) }
    let validation = timings.stage("validate") { Network.validation(of: dataset, options: options.dataset) }
    return Loading(source: source, validation: validation)
  }

  /// Reads a dataset that is to be worked with: tells its findings and stops with 65 where there is an error.
  static func sound(
    _ path: String, _ options: ReadingOptions, _ console: Console, _ timings: Timings
  ) throws -> Loading {
    var loading = try reading(path, options, timings)
    loading.source = timings.stage("hash") { loading.source.withoutBytes() }
    console.findings(loading.validation.findings, limit: options.maxProblems)
    if loading.validation.hasErrors { throw Stop(kind: .data) }
    return loading
  }

  /// The network as in force, with its projection, under the options chosen.
  func analysis(_ chosen: AnalysisOptions, threads: Int, seed: UInt64, _ timings: Timings) throws -> Analysis {
    try chosen.wantingOneDate()
    return try analysis(chosen.options(for: network, threads: threads, seed: seed), timings)
  }

  /// The network as in force, with its projection, under these options.
  func analysis(_ options: Options, _ timings: Timings) throws -> Analysis {
    try checkLevel(options.plane)
    var current = timings.stage("in_force") { network.inForce(at: options.date) }
    if case .newman(let threshold) = options.projection {
      current = timings.stage("projection") { current.addingProjection(threshold: threshold) }
    }
    return Analysis(current, options)
  }

  /// Refuses a level of planes that no territory has.
  func checkLevel(_ level: String?) throws {
    if let level,
      !network.territories.contains(where: { $0.level == TerritoryLevel.canonical(level) })
    {
      var levels: [String] = []
      for territory in network.territories where !levels.contains(territory.level) { levels.append(territory.level) }
      let near = Suggestion.nearest(to: level, in: levels)
      throw Failure(
        .usage, "E-PLANE-LEVEL", at: "--plane",
        Label(en: "no territory has the level \"\(level)\"", zh: "没有级别为 \"\(level)\" 的区域"),
        hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？") }
          ?? Label(en: "levels here: \(levels.joined(separator: ", "))", zh: "现有级别：\(levels.joined(separator: "、"))"))
    }
  }

  /// What run.json says of this dataset.
  var input: RunRecord.Input { RunRecord.Input(dataset: source.path, files: source.inputs) }

  /// Warnings as run.json keeps them: in English, errors cannot be among them.
  var warnings: [String] {
    validation.findings.filter { $0.severity == .warning }.map { $0.line(in: .en) }
  }

  /// Rows read and used of every table, and the size of the network.
  func counts(_ analysis: Analysis) -> [String: Int] {
    var counts = ["organizations": analysis.network.organizations.count]
    for mode in Mode.allCases { counts["ties_\(mode.rawValue)"] = analysis.network.ties.count { $0.mode == mode } }
    counts["ties_projected"] = analysis.network.ties.count { $0.origin == .projected }
    for table in validation.counts {
      counts["rows_read \(table.file)"] = table.read
      counts["rows_used \(table.file)"] = table.used
    }
    return counts
  }
}
