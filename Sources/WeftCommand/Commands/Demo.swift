internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "demo",
    Label(
      en: "The main job on the bundled county: analyse, draw, compare its scenarios and report, into output/wujin.",
      zh: "对自带的示意县域执行主要工作：分析、绘图、比较其情景、生成报告，写入 output/wujin。"),
    examples: ["weft demo", "weft demo --lang zh --out my-demo"])

  @Option(
    name: .long, help: .say("The folder to write (default: output/wujin).", "输出文件夹（默认 output/wujin）。", value: "DIR"))
  var out: String?

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  /// Random changes that its scenarios are tested against: few, so that it is done in seconds.
  static let replicates = 49

  func run() async throws {
    let timings = Timings()
    let home = try DemoCommand.home()
    let dataset = home + "datasets/wujin"
    let place = try out ?? DemoCommand.usualPlace(home)
    let folder = try OutputFolder(place, inputs: [dataset])
    let loading = try Loading.sound(dataset, reading, common.console, timings)
    let analysis = try loading.analysis(chosen, threads: common.threadCount, seed: chance.seed, timings)
    let writer = ResultWriter(
      loading: loading, analysis: analysis, measures: try chosen.chosenMeasures(), console: common.console)
    let compared = try await compare(dataset, timings)
    try compared.results.writeTables(to: folder, "comparison/")
    for figure in compared.figures { try folder.write("comparison/\(figure.id).svg", figure.svg) }
    try await writer.writeReport(
      to: folder, timings, chapters: [compared.results.chapter(compared.figures)])
    try folder.commit(writer.record)
    try common.console.data("\(place)/\(ResultWriter.page)\n")
    common.console.note(
      Label(
        en:
          "Read \(analysis.count) organisations anew, computed \(writer.measures.count) measures, and wrote the report: "
          + "open it in a browser.",
        zh: "重新读取 \(analysis.count) 个组织，计算 \(writer.measures.count) 项指标，并写出报告：请用浏览器打开。"))
    common.tell(timings)
  }

  /// The dataset beside two of its scenarios, with few random changes: a demonstration is done in seconds.
  private func compare(
    _ dataset: String, _ timings: Timings
  ) async throws -> (results: ComparisonResults, figures: [Report.Figure]) {
    let input = try ComparisonInput.reading(
      ComparisonInput.Request(
        datasets: [dataset], scenarios: ["pairing", "conference"].map { "\(dataset)/scenarios/\($0).yml" },
        chosen: chosen, reading: reading, threads: common.threadCount, seed: chance.seed),
      Console(language: common.lang, verbosity: .errors), timings)
    var settings = Comparison.Settings()
    settings.runs = DemoCommand.replicates
    settings.seed = chance.seed
    settings.measures = chosen.measures == nil ? nil : try chosen.chosenMeasures()
    let results = ComparisonResults.computing(
      input, settings, .none, measures: try chosen.chosenMeasures(), common.console, timings)
    let figures = try await timings.stage("pictures") { try await results.diffs(.both) }
    return (results, figures)
  }

  /// Where the bundled datasets are: here, or at the nearest folder above the program that has them, so that it
  /// works from anywhere in and out of the package.
  private static func home() throws -> String {
    func has(_ folder: String) -> Bool {
      (try? FileStatus.at(folder + "datasets/wujin/organizations.csv"))?.kind == .regular
    }
    if has("") { return "" }
    var folder = Folder.split(Terminal.programPath).parent
    while folder != "/" && folder != "." {
      if has(folder + "/") { return folder + "/" }
      folder = Folder.split(folder).parent
    }
    throw Failure(
      .noInput, "E-INPUT-MISSING", at: "datasets/wujin",
      Label(en: "the bundled dataset is not here", zh: "找不到自带的数据集"),
      hint: Label(en: "run it in the project's folder", zh: "请在项目文件夹中运行"))
  }

  /// `output/wujin` beside the datasets; `output` is made where it is missing.
  private static func usualPlace(_ home: String) throws -> String {
    let output = home + "output"
    do throws(SystemError) { try Folder.make(output) } catch {
      if !error.isTaken { throw OutputRefusal.cannotWrite(output, error) }
    }
    return output + "/wujin"
  }
}
