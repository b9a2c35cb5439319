internal import ArgumentParser
internal import WeftMeasure
internal import WeftReport
internal import WeftScenario
internal import WeftTable

struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "compare",
    Label(
      en: "Datasets, dates and scenarios side by side: every measure, Δ, and whether chance would do as much.",
      zh: "并列比较数据集、日期与情景：全部指标、Δ，以及是否超出随机水平。"),
    examples: [
      "weft compare datasets/wujin --scenario datasets/wujin/scenarios/pairing.yml --out compared",
      "weft compare datasets/z-city --at 2021-06-30 --at 2023-06-30",
    ],
    more: Label(
      en:
        "The first dataset on the first date is the baseline of the others; a scenario's Δ is taken from its own dataset. "
        + "Without --out a table of key measures goes to the terminal, or all measures as CSV into a pipe.",
      zh: "首个数据集在首个日期的状态为其他各列的基线；情景的 Δ 以其自身数据集为准。不给 --out 时，终端显示关键指标表，管道输出全部指标的 CSV。"))

  @Argument(help: .say("Folders, workbooks or edge files.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var datasets: [String]

  @Option(name: .long, help: .say("Write all tables and diagrams into this folder.", "将全部表与图写入此文件夹。", value: "DIR"))
  var out: String?

  @Option(
    name: .long,
    help: .say(
      "How to write to standard output (default: table on a terminal, csv in a pipe).",
      "标准输出的格式（终端默认为 table，管道默认为 csv）。", value: "table|csv|json|md"))
  var format: TableText?

  @OptionGroup var comparing: ComparisonOptions
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let timings = Timings()
    let settings = try comparing.settings(chosen, seed: chance.seed)
    guard datasets.count > 1 || !comparing.scenario.isEmpty || chosen.at.count > 1 else {
      throw Failure(
        .usage, "E-COMPARE-ONE", at: datasets[0],
        Label(en: "there is nothing to compare it with", zh: "没有可与之比较的对象"),
        hint: Label(en: "add a dataset, --scenario FILE, or --at twice", zh: "请再给一个数据集、--scenario 文件，或两个 --at"))
    }
    let folder = try out.map { try OutputFolder($0, inputs: datasets + comparing.scenario) }
    let input = try ComparisonInput.reading(
      ComparisonInput.Request(
        datasets: datasets, scenarios: comparing.scenario, chosen: chosen, reading: reading,
        threads: common.threadCount, seed: chance.seed), common.console, timings)
    if input.units == .leftOut {
      common.console.note(
        Label(
          en:
            "The datasets hold different organisations: domains, regions and means are compared, single organisations are not.",
          zh: "各数据集的组织不同：比较领域、全区域与均值，不比较单个组织。"))
    }
    if folder == nil, evidence.evidence != nil || !evidence.null.isEmpty {
      common.console.note(
        Label(
          en: "--evidence and --null write files: add --out DIR", zh: "--evidence 与 --null 的结果写入文件：请加 --out 文件夹"))
    }
    let request = folder == nil ? EvidenceRequest.none : evidence.request(replicates: settings.runs)
    let results = ComparisonResults.computing(
      input, settings, request, measures: try chosen.chosenMeasures(), common.console, timings)
    if let folder {
      try timings.stage("write") { try results.writeTables(to: folder, "") }
      let speech: DiagramOptions.Speech = common.lang == .zh ? .zh : .en
      let figures = try await timings.stage("pictures") {
        try await results.diffs(speech) + (try await results.robustnessCurves(speech))
      }
      for figure in figures { try folder.write("\(figure.id).svg", figure.svg) }
      try folder.commit(results.record)
      common.console.note(Label(en: "the comparison is in \(folder.path)", zh: "比较结果在 \(folder.path)"))
    } else {
      try common.console.data(text(results))
    }
    common.tell(timings)
  }

  /// What goes to standard output: people get the paper's table, programs get every measure.
  private func text(_ results: ComparisonResults) -> String {
    let language = common.lang
    switch format ?? .usual {
    case .md: return results.paper.markdown(language)
    case .csv: return TableText.csv.text(of: results.comparison.table(note: results.input.note))
    case .json: return TableText.json.text(of: results.comparison.table(note: results.input.note))
    case .table:
      let paper = results.paper
      let lines = paper.lines(language)
      let table = TableText.table.text(of: ResultTable(name: "comparison", header: lines.header, rows: lines.rows))
      let feet = (paper.notice.map { [$0] } ?? []) + paper.notes
      return paper.title.text(in: language) + "\n\n" + table + "\n" + feet.map { $0.text(in: language) + "\n" }.joined()
    }
  }
}
