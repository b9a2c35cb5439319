internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftTable

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "analyze",
    Label(
      en: "Computes the measures: the organisation table to standard output, or all tables into a folder.",
      zh: "计算指标：组织表写到标准输出，或将全部结果表写入文件夹。"),
    examples: [
      "weft analyze datasets/wujin --out results",
      "weft analyze datasets/wujin --out results.gexf",
    ],
    more: Label(
      en:
        "A DIR that ends in the suffix of a network format (.gexf, .graphml, .xlsx, .net …: see weft convert --help) is one file: the network with all measures of organisations as attributes, places and the colours of the pictures.",
      zh: "若 DIR 以某种网络格式的后缀结尾（.gexf、.graphml、.xlsx、.net 等，见 weft convert --help），则写成一个文件：网络及全部组织指标（作为属性）、位置和图中的颜色。"))

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(
    name: .long,
    help: .say(
      "Write all tables into this folder, or the network with its measures into one file.",
      "将全部结果表写入此文件夹，或将网络及其指标写入一个文件。", value: "DIR"))
  var out: String?

  @Option(
    name: .long,
    help: .say(
      "How to write the organisation table (default: table on a terminal, csv in a pipe).",
      "组织表的格式（终端默认为 table，管道默认为 csv）。", value: "table|csv|json|md"))
  var format: TableText?

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let measures = try chosen.chosenMeasures()
    let file = try out.flatMap { isFolder($0) ? nil : try NetworkFile($0, inputs: [dataset]) }
    let folder = try file == nil ? out.map { try OutputFolder($0, inputs: [dataset]) } : nil
    let loading = try Loading.sound(dataset, reading, common.console, timings)
    if chosen.convention == .ucinet { common.console.note(UCINETOutput.warning) }
    let analysis = try loading.analysis(chosen, threads: common.threadCount, seed: chance.seed, timings)
    let writer = ResultWriter(loading: loading, analysis: analysis, measures: measures, console: common.console)
    writer.compute(timings, only: folder == nil ? .organization : nil)
    if let file {
      let measures = measures.filter { $0.level == .organization }
      let tables = timings.stage("tables") { ResultNetwork(analysis, measures: measures).tables }
      var options = TableWriteOptions()
      options.title = loading.network.title.text(in: common.lang)
      try file.write(tables, options, common.console, timings, limit: reading.maxProblems)
    } else if let folder {
      try writer.writeTables(to: folder, "", timings)
      try timings.stage("write") { try folder.commit(writer.record) }
      common.console.note(Label(en: "the tables are in \(folder.path)", zh: "结果表在 \(folder.path)"))
    } else {
      let table = OrganizationTable(analysis, measures: measures.filter { $0.level == .organization }).table
      try common.console.data((format ?? .usual).text(of: table))
    }
    common.tell(timings)
  }

  /// Whether a name is that of a folder that is there, or says that it is one.
  private func isFolder(_ name: String) -> Bool {
    name.hasSuffix("/") || (try? FileStatus.at(name))?.kind == .folder
  }
}
