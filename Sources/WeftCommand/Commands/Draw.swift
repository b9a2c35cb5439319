internal import ArgumentParser
internal import WeftGraphviz
internal import WeftMeasure
internal import WeftReport
internal import WeftScenario
internal import WeftTable

struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "draw", Label(en: "Draws a diagram; the format is in the file's name.", zh: "绘制示意图；格式由文件名后缀决定。"),
    examples: [
      "weft draw datasets/wujin --kind map --out map.svg",
      "weft draw datasets/wujin --kind map --lang zh --out map.pdf",
      "weft draw datasets/wujin --kind curve --of plan --out plan.svg",
    ],
    more: Label(
      en: "Kinds: " + Diagram.all.map { "\($0.kind) (\($0.label.en))" }.joined(separator: ", "),
      zh: "种类：" + Diagram.all.map { "\($0.kind)（\($0.label.zh)）" }.joined(separator: "、")))

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(name: .long, help: .say("What to draw.", "图的种类。", value: "KIND"))
  var kind: String

  @Option(
    name: .long,
    help: .say("The file to write: .svg .pdf .png .dot .json.", "输出文件：.svg .pdf .png .dot .json。", value: "FILE"))
  var out: String

  @Option(
    name: .long,
    help: .say(
      "Draw the dataset as this scenario leaves it; diff shows both.", "绘制施加该情景后的数据集；diff 显示前后两者。", value: "FILE"))
  var scenario: String?

  @OptionGroup var picture: PictureOptions
  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if Diagram.named(kind) == nil {
      let near = Suggestion.nearest(to: kind, in: Diagram.all.map(\.kind))
      throw ValidationError(
        say("there is no diagram \"\(kind)\"", "没有名为 \"\(kind)\" 的图")
          + (near.map { say(" (did you mean \"\($0)\"?)", "（是否应为 \"\($0)\"？）") }
            ?? say(" (kinds: \(DrawCommand.kinds))", "（可选：\(DrawCommand.kinds)）")))
    }
    if format == nil {
      throw ValidationError(
        say(
          "\"\(out)\" does not end in .svg, .pdf, .png, .dot or .json", "\"\(out)\" 的后缀不是 .svg、.pdf、.png、.dot 或 .json"))
    }
  }

  func run() async throws {
    guard let diagram = Diagram.named(kind), let format else { return }
    let timings = Timings()
    let file = try OutputFile(out, inputs: [dataset] + (scenario.map { [$0] } ?? []))
    let loading = try Loading.sound(dataset, reading, common.console, timings)
    // `--plane` names a level, as everywhere, or here one territory, which alone is drawn.
    var chosen = chosen
    let plane = ChosenOrganizations.territory(chosen.plane, in: loading.network)
    if plane != nil { chosen.plane = nil }
    let base = try loading.analysis(chosen, threads: common.threadCount, seed: chance.seed, timings)
    let analysis = try changed(loading, base)
    var options = try picture.options(analysis, language: common.lang, plane: plane)
    options.baseline = try picture.baseline.map {
      try Loading.sound($0, reading, common.console, timings).analysis(
        chosen, threads: common.threadCount, seed: chance.seed, timings)
    }
    if options.baseline == nil, scenario != nil { options.baseline = base }
    if diagram.kind == Diagram.curve.kind {
      switch picture.of {
      case .robustness: options.robustness = robustness(analysis, timings)
      case .plan: options.plan = try analysis.plan(picture.planLimits, of: dataset, common.console, timings)
      case .suspension, nil: break
      }
    }
    for label in picture.idle(in: diagram, plane: plane) { common.console.note(label) }
    if diagram.kind == "diff", options.baseline == nil {
      common.console.note(
        Label(
          en: "without --scenario or --baseline nothing is different", zh: "未给出 --scenario 或 --baseline，故无差异可画"))
    }
    let page = picture.page.map { Paper($0) }
    let drawing = timings.stage("draw") { diagram.draw(analysis, .standard, options) }
    var sheets = try await timings.stage("render") {
      try await Draftsman().sheets(
        of: drawing, as: format, page: page, resolution: picture.dpi, threads: common.threadCount)
    }
    if let page, let smallest = sheets[0].smallestType, smallest < Paper.legible,
      let pages = diagram.pages(analysis, .standard, options)
    {
      common.console.note(
        Label(
          en:
            "on one \(page.kind.rawValue) page the smallest type would be \(points(smallest)) pt: an overview and a page for each plane instead",
          zh: "若排在一张 \(page.kind.rawValue) 上，最小字号仅 \(points(smallest)) 磅：改为总览一页、每个板块一页"))
      sheets = try await timings.stage("render") {
        try await Draftsman().sheets(
          of: pages, as: format, page: page, resolution: picture.dpi, threads: common.threadCount)
      }
    }
    let others = try sheets.indices.dropFirst().map { try OutputFile(name(of: $0), inputs: [dataset]) }
    for (file, sheet) in zip([file] + others, sheets) { try file.commit(sheet.bytes) }
    tell(sheets)
    common.tell(timings)
  }

  /// The dataset as the scenario leaves it; itself without one.
  private func changed(_ loading: Loading, _ base: Analysis) throws -> Analysis {
    guard let scenario else { return base }
    let file = try ScenarioSource.reading(scenario, common.console, limit: reading.maxProblems)
    let outcome = file.scenario.applied(to: loading.network, level: base.planeLevel)
    common.console.findings(outcome.findings, limit: reading.maxProblems)
    if outcome.findings.contains(where: { $0.severity == .error }) { throw Stop(kind: .data) }
    return Analysis(stated: outcome.network, base.options)
  }

  /// What missing data would do; a bar shows the time left.
  private func robustness(_ analysis: Analysis, _ timings: Timings) -> Robustness {
    let progress = Progress(Label(en: "networks with something missing", zh: "缺失数据网络"), common.console)
    defer { progress.finish() }
    return timings.stage("robustness") {
      Robustness(analysis, runs: picture.replicates ?? 20, measures: Robustness.drawn) {
        progress.update($0, of: $1)
      }
    }
  }

  private func points(_ size: Double) -> String { "\((size * 10).rounded() / 10)" }

  /// The file of the picture at an index: `map.pdf`, `map-2.pdf`, `map-3.pdf`.
  private func name(of index: Int) -> String {
    guard index > 0, let dot = out.lastIndex(of: ".") else { return out }
    return "\(out[..<dot])-\(index + 1)\(out[dot...])"
  }

  private func tell(_ sheets: [Draftsman.Sheet]) {
    for (index, sheet) in sheets.enumerated() {
      for simplification in sheet.simplifications { common.console.note(simplification) }
      if let smallest = sheet.smallestType, smallest < Paper.legible {
        common.console.note(
          Label(
            en:
              "\(name(of: index)) does not fit its page: its smallest type is \(points(smallest)) pt; choose a larger page or fewer organisations",
            zh: "\(name(of: index)) 放不进该页：最小字号 \(points(smallest)) 磅；请选用更大的纸或减少组织"))
      }
      if picture.quality { Console.warn(sheet.counts) }
    }
    if sheets.count > 1 {
      common.console.note(
        Label(
          en: "\(sheets.count) pages: \(out) to \(name(of: sheets.count - 1))",
          zh: "共 \(sheets.count) 页：\(out) 至 \(name(of: sheets.count - 1))"))
    }
  }

  private static var kinds: String { Diagram.all.map(\.kind).joined(separator: ", ") }

  private var format: Format? { Format(ofFile: out) }
}
