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

  /// Everything that a card says, a line each; what it does not say is left out.
  private func card(_ measure: Measure) -> String {
    let isChinese = common.lang == .zh
    let card = measure.card
    var lines: [(Label, String)] = [
      (Label(en: "Definition", zh: "定义"), card.definition.text(in: common.lang)),
      (Label(en: "Formula", zh: "公式"), card.formula), (Label(en: "Level", zh: "层级"), measure.level.rawValue),
      (Label(en: "Graph", zh: "所用的图"), card.graph), (Label(en: "Normalisation", zh: "标准化"), card.normalisation),
      (Label(en: "Missing", zh: "空值规则"), card.missing), (Label(en: "Range", zh: "取值"), card.range),
      (Label(en: "Unit", zh: "单位"), card.unit), (Label(en: "Source", zh: "出处"), card.source),
    ]
    if let menu = card.ucinet { lines.append((Label("UCINET"), menu)) }
    for convention in Convention.allCases {
      if let sentence = card.conventions[convention] {
        lines.append((Label(en: "As \(convention.rawValue)", zh: "\(convention.rawValue) 的做法"), sentence))
      }
    }
    let width = lines.map { TextWidth.of($0.0.text(in: common.lang)) }.max() ?? 0
    let heading = "\(measure.name) · \(isChinese ? measure.label.zh : measure.label.en)\n"
    return heading
      + lines.filter { !$0.1.isEmpty }.map {
        "  " + TextWidth.padded($0.0.text(in: common.lang), to: width, .left) + "  " + $0.1 + "\n"
      }.joined()
  }
}
