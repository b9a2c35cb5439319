public import WeftTable

/// A measure's card as lines of a name and a text, in one language.
///
/// Formulas, sources and the names of programs are the same in both languages.
public struct CardText: Sendable, Hashable {
  public struct Line: Sendable, Hashable {
    public let name: String
    public let text: String
  }

  /// `name · label`.
  public let heading: String
  public let lines: [Line]

  public init(_ measure: Measure, in language: Language) {
    let card = measure.card
    func say(_ english: String) -> String {
      language == .zh ? CardChinese.text(of: english) ?? english : english
    }
    func level() -> Label {
      switch measure.level {
      case .organization: Label(en: "organisation", zh: "组织")
      case .plane: Label(en: "plane (territory, zone, alliance, domain, region)", zh: "板块（区域、功能区、联盟、领域、全区域）")
      case .alliance: Label(en: "alliance", zh: "联盟")
      case .region: Label(en: "region", zh: "全区域")
      }
    }
    let own = Label(en: "Weft: its own definition", zh: "Weft 自定义")
    heading = "\(measure.name) · \(measure.label.text(in: language))"
    var lines: [(Label, String)] = [
      (Label(en: "Definition", zh: "定义"), card.definition.text(in: language)),
      (Label(en: "Formula", zh: "公式"), card.formula),
      (Label(en: "Level", zh: "层级"), level().text(in: language)),
      (Label(en: "Graph, direction", zh: "所用的图与方向"), say(card.graph)),
      (Label(en: "Isolates, empty cells", zh: "孤立与空值规则"), say(card.missing)),
      (Label(en: "Normalisation", zh: "标准化"), say(card.normalisation)),
      (Label(en: "Range", zh: "取值范围"), say(card.range)), (Label(en: "Unit", zh: "单位"), say(card.unit)),
      (Label(en: "Source", zh: "出处"), card.source == "Weft" ? own.text(in: language) : say(card.source)),
      (Label("--convention"), Self.reach(of: measure).text(in: language)),
    ]
    for convention in Convention.allCases {
      if let sentence = card.conventions[convention] {
        lines.append((Label(en: "As \(convention.rawValue)", zh: "\(convention.rawValue) 的做法"), say(sentence)))
      }
    }
    if let menu = card.ucinet { lines.append((Label(en: "UCINET menu", zh: "UCINET 菜单"), menu)) }
    if let note = UCINETOutput.note(on: measure) {
      lines.append((Label(en: "UCINET's own output", zh: "UCINET 原始输出"), note.text(in: language)))
    }
    self.lines = lines.map { Line(name: $0.0.text(in: language), text: $0.1) }
  }

  private static func reach(of measure: Measure) -> Label {
    if Convention.switched.contains(measure.name) {
      return Label(
        en: "changes this measure; where no sentence follows, the formula above holds", zh: "会改变本指标；下文未提及的约定均按上式")
    }
    if measure.card.conventions.isEmpty {
      return Label(en: "the same number under every convention", zh: "各约定下数值相同")
    }
    return Label(
      en: "the same number under every convention; the programs themselves print as follows", zh: "各约定下数值相同；各软件自身的输出如下")
  }
}
