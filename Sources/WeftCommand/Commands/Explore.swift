internal import ArgumentParser
internal import WeftMeasure
internal import WeftTable

struct ExploreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "explore",
    Label(
      en: "A local web page to look, filter, change and compare.", zh: "本机网页：查看、筛选、改动与比较。"),
    examples: [
      "weft explore datasets/wujin",
      "weft explore datasets/wujin --scenario datasets/wujin/scenarios/pairing.yml --port 8080",
    ],
    more: Label(
      en: "The page is served on 127.0.0.1 only, at an address with a random token, until Ctrl-C. It writes no file.",
      zh: "网页只在 127.0.0.1 提供，地址中含随机口令，按 Ctrl-C 结束；不写任何文件。"))

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(name: .long, help: .say("A scenario to start from.", "可选用的情景文件。", value: "FILE"))
  var scenario: [String] = []

  @Option(name: .long, help: .say("The port (default: a free one).", "端口（默认任选空闲端口）。", value: "PORT"))
  var port: UInt16 = 0

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let timings = Timings()
    let console = common.console
    let loading = try Loading.sound(dataset, reading, console, timings)
    try chosen.wantingOneDate()
    let options = chosen.options(for: loading.network, threads: common.threadCount, seed: chance.seed)
    // Unknown levels are told before anything is served.
    _ = try loading.analysis(options, timings)
    let sources = try scenario.map { try ScenarioSource.reading($0, console, limit: reading.maxProblems) }
    let explorer = Explorer(
      loading: loading, options: options, measures: try chosen.chosenMeasures(), sources: sources, language: common.lang
    )
    common.tell(timings)
    try await ExploreServer(explorer: explorer).run(port: port) { address in
      try console.data(address + "\n")
      console.note(Label(en: "open this address in a browser; Ctrl-C ends it", zh: "请在浏览器中打开此地址；按 Ctrl-C 结束"))
    }
  }
}
