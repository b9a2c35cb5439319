internal import ArgumentParser
internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "plan",
    Label(
      en: "Chooses the ties that most reduce suspension, beside choice by degree and by chance.",
      zh: "选出最能降低悬浮的联系，并与按度数、随机的选择并列。"),
    examples: [
      "weft plan datasets/wujin --ties 20",
      "weft plan datasets/wujin --ties 20 --capacity 2 --out plan.yml --curve plan.svg",
    ])

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(name: .long, help: .say("At most this many new ties.", "至多新增这么多联系。", value: "K"))
  var ties: Int

  @Option(name: .long, help: .say("At most this many of one organisation.", "每个组织至多新增这么多。", value: "C"))
  var capacity = 3

  @Option(name: .long, help: .say("Write the plan as a scenario, too.", "同时写成情景文件。", value: "FILE"))
  var out: String?

  @Option(
    name: .long,
    help: .say(
      "Draw what each tie gains, too: .svg .pdf .png .dot .json.", "同时画出逐条联系的效果：.svg .pdf .png .dot .json。",
      value: "FILE"))
  var curve: String?

  @Option(name: .long, help: .say("How to write the steps.", "各步的输出格式。", value: "table|csv|json|md"))
  var format: TableText?

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let curve, Format(ofFile: curve) == nil {
      throw ValidationError(
        say(
          "\"\(curve)\" does not end in .svg, .pdf, .png, .dot or .json",
          "\"\(curve)\" 的后缀不是 .svg、.pdf、.png、.dot 或 .json"))
    }
  }

  private func check() throws {
    let hint = Label(en: "give a number from 1", zh: "请给不小于 1 的整数")
    if ties < 1 {
      throw Failure(
        .usage, "E-PLAN-TIES", at: "--ties",
        Label(en: "\(ties) ties make no plan", zh: "\(ties) 条联系不成方案"), hint: hint)
    }
    if capacity < 1 {
      throw Failure(
        .usage, "E-PLAN-CAPACITY", at: "--capacity",
        Label(en: "\(capacity) ties of one organisation make no plan", zh: "每个组织 \(capacity) 条联系不成方案"), hint: hint)
    }
  }

  func run() async throws {
    try check()
    let timings = Timings()
    let file = try out.map { try OutputFile($0, inputs: [dataset]) }
    let picture = try curve.map { try OutputFile($0, inputs: [dataset]) }
    let loading = try Loading.sound(dataset, reading, common.console, timings)
    let analysis = try loading.analysis(chosen, threads: common.threadCount, seed: chance.seed, timings)
    let plan = try analysis.plan(
      Plan.Limits(ties: ties, capacity: capacity), of: dataset, common.console, timings)
    if let picture, let curve, let format = Format(ofFile: curve) {
      try await timings.stage("picture") {
        let drawing = plan.drawing(analysis, common.lang == .zh ? .zh : .en)
        try picture.commit(try await Draftsman().bytes(of: drawing, as: format).bytes)
      }
    }
    try file?.commit(Array(plan.scenarioText(in: loading.network, mode: .collaborative).utf8))
    try common.console.data((format ?? .usual).text(of: plan.table(loading.network)))
    common.console.note(
      Label(
        en:
          "\(plan.steps.count) ties of the \(ties) asked for, out of \(plan.candidates) candidates; no bound on the distance "
          + "from the best set is claimed",
        zh: "从 \(plan.candidates) 个候选中选出 \(plan.steps.count) 条（所求 \(ties) 条）；不声称接近最优的程度"))
    if plan.steps.count < ties {
      common.console.note(
        Label(
          en: "no further tie within the limits lessens suspension", zh: "在限制之内，再增加联系已不能降低悬浮"))
    }
    common.tell(timings)
  }
}
