internal import WeftMeasure
internal import WeftModel
internal import WeftScenario
internal import WeftTable

extension ComparisonInput {
  /// What was asked for on the command line.
  struct Request {
    var datasets: [String]
    var scenarios: [String]
    var chosen: AnalysisOptions
    var reading: ReadingOptions
    var threads: Int
    var seed: UInt64
  }

  /// Reads all, tells what is wrong with any of it, and stops with 65 where there is an error.
  static func reading(_ request: Request, _ console: Console, _ timings: Timings) throws -> ComparisonInput {
    try checkDates(request)
    var input = ComparisonInput()
    var names = ColumnNames()
    var loadings: [Loading] = []
    for path in request.datasets { loadings.append(try Loading.sound(path, request.reading, console, timings)) }
    for loading in loadings {
      var options = request.chosen.options(for: loading.network, threads: request.threads, seed: request.seed)
      _ = try loading.analysis(options, timings)
      let dates: [Day?] = request.chosen.at.isEmpty ? [nil] : request.chosen.at
      for date in dates {
        options.date = date
        let name = dates.count > 1 ? date?.iso ?? "" : datasetName(loading.source.path)
        input.sites.append(
          Site(
            name: names.free(name), loading: loading, options: options,
            relation: dates.count > 1 && !input.sites.isEmpty ? .wave : .region))
      }
    }
    if input.sites.count > 1, request.chosen.at.count < 2, !holdSameOrganizations(input.sites) {
      input.units = .leftOut
    }
    for path in request.scenarios {
      input.files.append(try ScenarioSource.reading(path, console, limit: request.reading.maxProblems))
    }
    var findings: [Finding] = []
    for file in input.files { findings += input.apply(file, &names) }
    console.findings(findings, limit: request.reading.maxProblems)
    if findings.contains(where: { $0.severity == .error }) { throw Stop(kind: .data) }
    return input
  }

  /// Applies a scenario to the datasets that it is meant for, on the first date.
  private mutating func apply(_ file: ScenarioSource, _ names: inout ColumnNames) -> [Finding] {
    let sites = self.sites.indices.filter { index in
      if case .wave = self.sites[index].relation { return false }
      return true
    }
    let own = sites.filter { file.isMeant(for: self.sites[$0].loading.source.path) }
    var findings: [Finding] = []
    for index in own.isEmpty ? sites : own {
      let site = self.sites[index]
      let key = file.name.lowercased()
      if let other = site.scenarios.first(where: { $0.file.name.lowercased() == key }) {
        findings.append(Self.named(twice: file, other.file))
        continue
      }
      let level = site.options.plane ?? site.loading.network.configuration.plane ?? "town"
      let outcome = file.scenario.applied(to: site.loading.network, level: TerritoryLevel.canonical(level))
      let name = sites.count > 1 ? "\(site.name).\(file.name)" : file.name
      self.sites[index].scenarios.append(Applied(name: names.free(name), file: file, outcome: outcome))
      findings += outcome.findings.map { sites.count > 1 ? $0.naming(site.name) : $0 }
    }
    return findings
  }

  /// Two scenarios of one name, or of names that differ by capitals: their files would overwrite one another.
  private static func named(twice file: ScenarioSource, _ other: ScenarioSource) -> Finding {
    Finding(
      .error, "E-SCN-DUP", at: Place(file: file.path), value: file.name,
      Label(
        en: "the scenario is named \"\(file.name)\", and so is \(other.path)",
        zh: "方案名称为“\(file.name)”，与 \(other.path) 重名"))
  }

  private static func checkDates(_ request: Request) throws {
    if request.chosen.at.count > 1, request.datasets.count > 1 {
      throw Failure(
        .usage, "E-AT-TWICE", at: "--at",
        Label(en: "several dates compare one dataset, and there are \(request.datasets.count)", zh: "多个日期只能用于一个数据集"),
        hint: Label(en: "give one date for all, or one dataset", zh: "请只给一个日期，或只给一个数据集"))
    }
  }

  /// The name of a dataset's column: its folder or file without the suffix.
  private static func datasetName(_ path: String) -> String {
    let name = Folder.split(Folder.realPath(path) ?? path).name
    if path == "-" { return "stdin" }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex, (try? FileStatus.at(path))?.kind != .folder
    else { return name }
    return String(name[..<dot])
  }
}

/// Names of columns, each given once.
struct ColumnNames {
  private var taken: Set<String> = ["baseline", "measure", "level", "unit", "note"]

  /// The name, or with a number behind it where it is taken.
  mutating func free(_ name: String) -> String {
    // Names become file names too, and some file systems tell no capitals apart.
    if taken.insert(name.lowercased()).inserted { return name }
    var number = 2
    while !taken.insert("\(name)-\(number)".lowercased()).inserted { number += 1 }
    return "\(name)-\(number)"
  }
}

extension Finding {
  /// The finding with the dataset that it concerns before its words.
  fileprivate func naming(_ dataset: String) -> Finding {
    var result = self
    result.message = Label(en: "\(dataset): \(message.en)", zh: "\(dataset)：\(message.zh)")
    return result
  }
}
