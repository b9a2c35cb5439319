internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftTable

struct CiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "cite",
    Label(
      en: "How to cite Weft, and a methods paragraph for exactly the options given.",
      zh: "如何引用 Weft，以及与所给选项完全对应的方法说明。"),
    examples: ["weft cite", "weft cite --threshold 0.4 --measures suspension,betweenness --lang zh"])

  @OptionGroup var chosen: AnalysisOptions
  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let options = chosen.options(for: Network(), threads: 1, seed: chance.seed)
    let analysis = Analysis(Network().inForce(at: options.date), options)
    let citation = Label(
      en: "Weft, version \(Weft.version): structure of organisational networks (software).",
      zh: "Weft \(Weft.version)：组织网络结构分析（软件）。")
    var text = citation.text(in: common.lang) + "\n\n"
    for language in [common.lang] + Language.allCases.filter({ $0 != common.lang }) {
      text += Methods.paragraph(analysis).text(in: language) + "\n\n"
    }
    text += say("Sources of the definitions:", "定义的出处：") + "\n"
    for source in try sources() { text += "- \(source)\n" }
    try timings.stage("cite") { try common.console.data(text) }
    common.tell(timings)
  }

  /// The sources of the measures chosen, each once, in the order of the tables.
  private func sources() throws -> [String] {
    var seen: Set<String> = []
    return try chosen.chosenMeasures().map(\.card.source).filter { $0 != "Weft" && seen.insert($0).inserted }
  }
}
