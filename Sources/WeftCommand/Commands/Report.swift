internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftTable

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "report",
    Label(
      en: "One self-contained HTML report with tables and diagrams, and its numbers beside it.",
      zh: "生成一份自包含的 HTML 报告（含表格与图），并附同样的数据。"),
    examples: [
      "weft report datasets/wujin --out report",
      "weft report county.xlsx --lang zh --at 2024-12-31 --out report",
    ])

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(name: .long, help: .say("The folder to write.", "输出文件夹。", value: "DIR"))
  var out: String

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let timings = Timings()
    let folder = try OutputFolder(out, inputs: [dataset])
    let loading = try Loading.sound(dataset, reading, common.console, timings)
    let analysis = try loading.analysis(chosen, threads: common.threadCount, seed: chance.seed, timings)
    let writer = ResultWriter(
      loading: loading, analysis: analysis, measures: try chosen.chosenMeasures(), console: common.console)
    try await writer.writeReport(to: folder, timings)
    try folder.commit(writer.record)
    common.tell(timings)
  }
}
