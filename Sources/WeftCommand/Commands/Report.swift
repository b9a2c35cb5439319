internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "report",
    Label(
      en: "One self-contained HTML report with tables and diagrams, and its numbers beside it.",
      zh: "生成一份自包含的 HTML 报告（含表格与图），并附同样的数据。"),
    examples: [
      "weft report datasets/wujin --out report",
      "weft report datasets/wujin --scenario datasets/wujin/scenarios/pairing.yml --lang zh --out report",
    ],
    more: Label(
      en:
        "With scenarios a chapter compares them. With several datasets report.html compares, and each dataset has a report in a "
        + "folder of its own.",
      zh: "给出情景时，另有一章作比较。给出多个数据集时，report.html 为比较，各数据集的报告在各自的文件夹中。"))

  @Argument(help: .say("Folders, workbooks or edge files.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var datasets: [String]

  @Option(name: .long, help: .say("The folder to write.", "输出文件夹。", value: "DIR"))
  var out: String

  @Option(
    name: .long,
    help: .say(
      "With a plan of at most K ties: its gain as a picture, its steps as data/plan.csv.",
      "附至多 K 条联系的方案：效果图，及各步 data/plan.csv。", value: "K"))
  var plan: Int?

  @OptionGroup var comparing: ComparisonOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let plan, plan < 1 { throw ValidationError(say("--plan takes a number from 1", "--plan 应为不小于 1 的整数")) }
  }

  func run() async throws {
    let timings = Timings()
    let settings = try comparing.settings(chosen, seed: chance.seed)
    let measures = try chosen.chosenMeasures()
    try chosen.wantingOneDate()
    let folder = try OutputFolder(out, inputs: datasets + comparing.scenario)
    let input = try ComparisonInput.reading(
      ComparisonInput.Request(
        datasets: datasets, scenarios: comparing.scenario, chosen: chosen, reading: reading,
        threads: common.threadCount, seed: chance.seed), common.console, timings)
    let isAlone = input.sites.count == 1
    var chapters: [Report.Section] = []
    var record: RunRecord?
    if !isAlone || !input.files.isEmpty {
      let results = ComparisonResults.computing(
        input, settings, evidence.request(replicates: settings.runs), measures: measures, common.console, timings)
      let figures = try await timings.stage("pictures") {
        try await results.diffs(.both) + (try await results.robustnessCurves(.both))
      }
      try results.writeTables(to: folder, "comparison/")
      for figure in figures { try folder.write("comparison/\(figure.id).svg", figure.svg) }
      chapters = [results.chapter(figures)]
      record = results.record
    }
    var analyses: [Analysis] = []
    for site in input.sites {
      let analysis = try site.loading.analysis(site.options, timings)
      analyses.append(analysis)
      let writer = ResultWriter(loading: site.loading, analysis: analysis, measures: measures, console: common.console)
      let prefix = isAlone ? "" : site.name + "/"
      var own = isAlone ? chapters : []
      if let plan { own.append(try await writer.writePlan(Plan.Limits(ties: plan), to: folder, timings, prefix)) }
      try await writer.writeReport(to: folder, timings, prefix: prefix, chapters: own)
      if record == nil { record = writer.record }
    }
    if !isAlone { try writePage(input, chapters, analyses, to: folder) }
    if let record { try folder.commit(record) }
    common.tell(timings)
  }

  /// The page that compares several datasets.
  private func writePage(
    _ input: ComparisonInput, _ chapters: [Report.Section], _ analyses: [Analysis], to folder: OutputFolder
  ) throws {
    let notice = Label(
      en: "Illustrative data: ties are synthetic. No number here is a finding about any place.",
      zh: "示意数据：联系为合成。此处任何数字都不是关于任何地方的结论。")
    let sites = zip(input.sites, analyses).map { site, analysis in
      let configuration = site.loading.network.configuration
      return ComparisonPage.Site(
        name: site.name, title: configuration.title ?? Label(site.name), organizations: analysis.count,
        ties: analysis.network.ties.count, source: configuration.source ?? "")
    }
    let page = ComparisonPage(
      sites: sites, chapters: chapters, methods: Methods.paragraph(analyses[0]),
      run: [
        ("Weft", Weft.version),
        ("command", (["weft"] + RunRecord.telling(Invocation.arguments)).joined(separator: " ")),
        ("seed", "\(chance.seed)"), ("replicates", "\(comparing.replicates)"),
      ], notices: input.isIllustrative ? [notice] : [])
    try folder.write(ResultWriter.page, Page(page.report, language: common.lang).html)
    try folder.write("report.md", page.report.markdown(common.lang))
  }
}
