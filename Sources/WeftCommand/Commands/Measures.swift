internal import ArgumentParser
internal import WeftMeasure
internal import WeftTable

struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "measures", Label(en: "The list of measures, or one measure's card.", zh: "指标列表，或某一指标的说明卡。"),
    examples: ["weft measures", "weft measures suspension --lang zh"])

  @Argument(help: .say("A measure's name.", "指标名称。", value: "NAME"))
  var name: String?

  @Option(name: .long, help: .say("How to write the list.", "列表的格式。", value: "table|csv|json|md"))
  var format: TableText?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    defer { common.tell(timings) }
    guard let name else {
      return try timings.stage("list") { try common.console.data((format ?? .usual).text(of: list)) }
    }
    let found = Measure.all.filter { $0.name == name }
    guard !found.isEmpty else { throw Measure.unknown(name) }
    try timings.stage("card") { try common.console.data(found.map(card).joined(separator: "\n")) }
  }

  private var list: ResultTable {
    ResultTable(
      name: "measures", header: ["name", "level", "family", "label", "source"],
      rows: Measure.all.map {
        [$0.name, $0.level.rawValue, $0.family, $0.label.text(in: common.lang), $0.card.source]
      })
  }

  /// Everything that a card says, a line each.
  private func card(_ measure: Measure) -> String {
    let card = CardText(measure, in: common.lang)
    let width = card.lines.map { TextWidth.of($0.name) }.max() ?? 0
    return card.heading + "\n"
      + card.lines.map { "  " + TextWidth.padded($0.name, to: width, .left) + "  " + $0.text + "\n" }.joined()
  }
}
