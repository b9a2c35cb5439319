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
      "Rows of the matrix: organizations or plans.", "矩阵的行：organizations 或 plans。", value: "organizations|plans"))
  var by: DiagramOptions.Rows = .organizations

  @Option(name: .long, help: .say("The organisation at the centre (ego).", "位于中心的组织（ego 图）。", value: "ID"))
  var center: String?

  @Option(
    name: .long,
    help: .say(
      "Draw the dataset as this scenario leaves it; diff shows both.", "绘制施加该情景后的数据集；diff 显示前后两者。", value: "FILE"))
  var scenario: String?

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
    let base = try loading.analysis(chosen, threads: common.threadCount, seed: chance.seed, timings)
    let analysis = try changed(loading, base)
    var options = DiagramOptions()
    options.language = common.lang == .zh ? .zh : .en
    options.rows = by
    options.baseline = scenario == nil ? nil : base
    options.center = try center.map { try index(of: $0, in: analysis) }
    let drawing = timings.stage("draw") { diagram.draw(analysis, .standard, options) }
    let drawn = try await timings.stage("render") {
      try await Draftsman().bytes(of: drawing, as: format)
    }
    try file.commit(drawn.bytes)
    for simplification in drawn.simplifications { common.console.note(simplification) }
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

  private static var kinds: String { Diagram.all.map(\.kind).joined(separator: ", ") }

  private var format: Format? {
    out.split(separator: ".").last.flatMap { Format(rawValue: $0.lowercased()) }
  }

  private func index(of id: String, in analysis: Analysis) throws -> Int {
    let ids = analysis.ids
    if let index = ids.firstIndex(of: id) { return index }
    throw Failure(
      .usage, "E-CENTER", at: "--center", Label(en: "there is no organisation \"\(id)\"", zh: "没有编号为 \"\(id)\" 的组织"),
      hint: Suggestion.nearest(to: id, in: ids).map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？") })
  }
}
