internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftTable

struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "cite",
    Label(
      en: "How to cite Weft, and a methods paragraph for exactly the options given, or for a run that is on record.",
      zh: "如何引用 Weft，以及与所给选项（或某次运行记录）完全对应的方法说明。"),
    examples: [
      "weft cite --threshold 0.4 --measures suspension,betweenness --lang zh", "weft cite compared/run.json",
    ])

  @Argument(help: .say("The record of a run, in place of options.", "运行记录，代替选项。", value: "run.json"))
  var record: String?

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let run = try record.map { try CitedRun(record: $0) }
    let chosen = run?.chosen ?? chosen
    let network = try run?.network(timings) ?? Network()
    let options = chosen.options(for: network, threads: 1, seed: run?.seed ?? chance.seed)
    let analysis = Analysis(network.inForce(at: options.date), options)
    let citation = Label(
      en: "Weft, version \(Weft.version): structure of organisational networks (software).",
      zh: "Weft \(Weft.version)：组织网络结构分析（软件）。")
    var text = citation.text(in: common.lang) + "\n\n"
    for language in [common.lang] + Language.allCases.filter({ $0 != common.lang }) {
      text += Methods.paragraph(analysis).text(in: language) + "\n\n"
      if let run, !run.contrasts.isEmpty {
        text += Methods.comparison(run.contrasts, runs: run.replicates, seed: options.seed).text(in: language) + "\n\n"
      }
    }
    text += say("Sources of the definitions:", "定义的出处：") + "\n"
    for source in try sources(chosen, isComparison: run?.contrasts.isEmpty == false) { text += "- \(source)\n" }
    try timings.stage("cite") { try common.console.data(text) }
    common.tell(timings)
  }

  /// The sources of the measures chosen, each once, in the order of the tables.
  private func sources(_ chosen: AnalysisOptions, isComparison: Bool) throws -> [String] {
    var seen: Set<String> = []
    let tests = isComparison ? Methods.comparisonSources : []
    return try tests + chosen.chosenMeasures().map(\.card.source).filter { $0 != "Weft" && seen.insert($0).inserted }
  }
}
