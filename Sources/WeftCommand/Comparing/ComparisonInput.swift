internal import WeftMeasure
internal import WeftModel
internal import WeftScenario
internal import WeftTable

/// Everything that a comparison reads: datasets, dates and scenarios, with a name for each column.
struct ComparisonInput {
  /// A scenario applied to one dataset.
  struct Applied {
    /// As the columns name it.
    var name: String
    var file: ScenarioSource
    var outcome: Scenario.Outcome
  }

  /// A dataset on one date, with the scenarios applied to it.
  struct Site {
    var name: String
    var loading: Loading
    var options: Options
    var relation: Comparison.Case.Relation
    var scenarios: [Applied] = []
  }

  var sites: [Site] = []
  var files: [ScenarioSource] = []
  /// Whether rows of one id are one organisation in every site.
  var units = Comparison.Units.matched

  /// The sites as the library compares them.
  var compared: [Comparison.Site] {
    sites.map { site in
      Comparison.Site(
        Comparison.Case(
          name: site.name, network: site.loading.network, options: site.options, relation: site.relation),
        scenarios: site.scenarios.map {
          Comparison.Case(
            name: $0.name, network: $0.outcome.network, options: site.options, relation: .scenario($0.outcome.change))
        })
    }
  }

  /// What people read for the names of columns.
  var titles: [String: Label] {
    var result: [String: Label] = [:]
    // Dates of one dataset are named by their days.
    let isDated = sites.contains { if case .wave = $0.relation { true } else { false } }
    for site in sites {
      if let title = site.loading.network.configuration.title, !isDated { result[site.name] = title }
      for applied in site.scenarios { result[applied.name] = applied.file.scenario.name }
    }
    for file in files { result[file.name] = file.scenario.name }
    return result
  }

  var isIllustrative: Bool { sites.contains { $0.loading.network.configuration.illustrative == .yes } }

  /// What every row says where any dataset is made; empty where none is.
  var note: String { isIllustrative ? ResultTable.illustrativeNote : "" }

  /// The datasets, each once, and the scenario files, as run.json states them.
  var inputs: [RunRecord.Input] {
    var seen: Set<String> = []
    return sites.map(\.loading.input).filter { seen.insert($0.dataset).inserted }
      + files.map { ScenarioFile.input($0.path, $0.bytes) }
  }

  /// Whether all sites hold organisations of the same ids.
  static func holdSameOrganizations(_ sites: [Site]) -> Bool {
    let ids = sites.map { Set($0.loading.network.organizations.map { Array($0.id.utf8) }) }
    return ids.allSatisfy { $0 == ids[0] }
  }
}

/// A scenario file, read.
struct ScenarioSource {
  var path: String
  var bytes: [UInt8]
  var scenario: Scenario
  /// The file's name without its suffix.
  var name: String

  static func reading(_ path: String, _ console: Console, limit: Int) throws -> ScenarioSource {
    let bytes = try FileStore.read(path)
    let name = Folder.split(path).name
    return ScenarioSource(
      path: path, bytes: bytes, scenario: try ScenarioFile.reading(path, bytes, console, limit: limit),
      name: name.droppingSuffix(".yml") ?? name.droppingSuffix(".yaml") ?? name)
  }

  /// A scenario that lies inside a dataset's folder is meant for that dataset; one that lies elsewhere, for all.
  func isMeant(for dataset: String) -> Bool {
    guard let own = Folder.realPath(path), let folder = Folder.realPath(dataset) else { return false }
    return own.hasPrefix(folder + "/")
  }
}
