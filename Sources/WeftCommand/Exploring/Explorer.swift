internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

/// One dataset to be looked at: answers the fields of a form with a page. It keeps no state of the user's and writes no
/// file; analyses are kept by the level of their planes.
actor Explorer {
  let loading: Loading
  let options: Options
  let measures: [Measure]
  let sources: [ScenarioSource]
  let language: Language
  private var analyses: [String: Analysis] = [:]

  init(loading: Loading, options: Options, measures: [Measure], sources: [ScenarioSource], language: Language) {
    self.loading = loading
    self.options = options
    self.measures = measures
    self.sources = sources
    self.language = language
  }

  /// The whole page for what was asked; what is wrong with it stands in the page.
  func page(_ fields: FormFields) async -> String {
    var asked = ExploreQuestion(fields, self)
    var troubles: [Finding] = []
    var analysis: Analysis?
    do { analysis = try self.analysis(level: asked.level) } catch { troubles.append(Explorer.finding(error)) }
    // The dataset's own level was computed before anything was served.
    guard let analysis = analysis ?? (try? self.analysis(level: nil)) else { return "" }
    var figures: [Report.Figure] = []
    do { figures = [try await figure(asked, analysis)] } catch { troubles.append(Explorer.finding(error)) }
    var chapter: Report.Section?
    if let text = asked.tried {
      let (made, findings) = await compare(text, asked.replicates, analysis)
      chapter = made
      troubles += findings
    } else if asked.scenario.isEmpty {
      asked.scenario = Explorer.template
    }
    let report = ExplorationReport(
      ReportMaterial(
        analysis: analysis, measures: measures, findings: [], rowCounts: [], figures: figures, inputs: [],
        version: Weft.version, arguments: []),
      view: asked.view(self), change: asked.change(self), chapter: chapter, troubles: troubles)
    return Page(report.report, language: asked.language).html
  }

  private func analysis(level: String?) throws -> Analysis {
    if let known = analyses[level ?? ""] { return known }
    var options = options
    if let level { options.plane = level }
    let made = try loading.analysis(options, Timings())
    analyses[level ?? ""] = made
    return made
  }

  private func figure(_ asked: ExploreQuestion, _ analysis: Analysis) async throws -> Report.Figure {
    let diagram = asked.diagram
    let picture = try asked.options(analysis)
    let drawn = try await Draftsman().bytes(of: diagram.draw(analysis, .standard, picture), as: .svg)
    let simpler = drawn.simplifications.first
    return Report.Figure(
      id: diagram.kind, title: diagram.label,
      caption: Label(
        en: diagram.summary.en + (simpler.map { " " + $0.en } ?? ""),
        zh: diagram.summary.zh + (simpler?.zh ?? "")), svg: String(decoding: drawn.bytes, as: UTF8.self))
  }

  /// The scenario beside the dataset, tested, with a picture of the difference.
  private func compare(
    _ text: String, _ replicates: Int, _ analysis: Analysis
  ) async -> (chapter: Report.Section?, findings: [Finding]) {
    let name = "scenario.yml"
    let (scenario, findings) = Scenario.reading(text, file: name)
    guard let scenario, !findings.contains(where: { $0.severity == .error }) else { return (nil, findings) }
    let outcome = scenario.applied(to: loading.network, level: analysis.planeLevel)
    let all = findings + outcome.findings
    guard !outcome.findings.contains(where: { $0.severity == .error }) else { return (nil, all) }
    var input = ComparisonInput()
    let source = ScenarioSource(path: name, bytes: Array(text.utf8), scenario: scenario, name: "scenario")
    input.files = [source]
    input.sites = [
      ComparisonInput.Site(
        name: "dataset", loading: loading, options: analysis.options, relation: .region,
        scenarios: [ComparisonInput.Applied(name: source.name, file: source, outcome: outcome)])
    ]
    var settings = Comparison.Settings()
    settings.runs = replicates
    settings.seed = options.seed
    let results = ComparisonResults.computing(
      input, settings, .none, measures: measures, Console(language: language, verbosity: .errors), Timings())
    do { return (results.chapter(try await results.diffs(.both)), all) } catch {
      return (results.chapter([]), all + [Explorer.finding(error)])
    }
  }

  private static func finding(_ error: any Error) -> Finding {
    if let failure = error as? Failure { return failure.finding }
    return Finding(.error, "E-EXPLORE", Label("\(error)"))
  }

  /// What stands in the field before anything was tried.
  private static let template = """
    name: {en: Bring neighbours together, zh: 邻里相会}
    seed: 1
    operators:
      - pair: {from: {core: no}, to: {core: no}, by: nearest, each: 1, mode: collaborative}

    """
}
