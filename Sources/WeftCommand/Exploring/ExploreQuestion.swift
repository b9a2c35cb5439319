internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

/// What the page is asked for, read from a form's fields, and the forms that would ask the same again.
struct ExploreQuestion {
  var language: Language
  var diagram: Diagram
  var level: String?
  private var only: String
  private var highlight: String
  private var top: String
  private var labels: DiagramOptions.Labels
  private var size: Measure?
  private var center: String
  /// The scenario's text as it stands in its field.
  var scenario: String
  /// The scenario's text, where it was sent to be tried.
  var tried: String?
  var replicates: Int

  /// Unknown kinds, labels and sizes become the usual ones: no form offers them.
  init(_ fields: FormFields, _ explorer: isolated Explorer) {
    language = fields["lang"].flatMap(Language.init(rawValue:)) ?? explorer.language
    diagram = fields["kind"].flatMap(Diagram.named) ?? .map
    if diagram.kind == "diff" { diagram = .map }
    level = fields["plane"]
    only = fields["only"] ?? ""
    highlight = fields["highlight"] ?? ""
    top = fields["top"] ?? ""
    center = fields["center"] ?? ""
    labels = fields["labels"].flatMap(DiagramOptions.Labels.init(rawValue:)) ?? .all
    size = fields["size"].flatMap { name in Measure.all.first { $0.name == name && $0.level == .organization } }
    let chosen = fields["from"].flatMap { name in explorer.sources.first { $0.name == name } }
    scenario = chosen.map { String(decoding: $0.bytes, as: UTF8.self) } ?? fields["scenario"] ?? ""
    // A browser ends lines with CR LF.
    scenario = scenario.replacing("\r\n", with: "\n")
    replicates = min(max(fields["replicates"].flatMap { Int($0) } ?? 49, 1), 9_999)
    tried = scenario.isEmpty ? nil : scenario
  }

  func options(_ analysis: Analysis) throws -> DiagramOptions {
    var options = DiagramOptions()
    options.language = language == .zh ? .zh : .en
    if !only.isEmpty { options.only = try ChosenOrganizations.reading(only, "--only", analysis) }
    if !highlight.isEmpty { options.highlight = try ChosenOrganizations.reading(highlight, "--highlight", analysis) }
    if !center.isEmpty { options.center = try ChosenOrganizations.one(center, "--center", analysis) }
    options.top = Int(top).flatMap { $0 > 0 ? $0 : nil }
    options.labels = labels
    options.size = size
    return options
  }

  /// The form of the picture.
  func view(_ explorer: isolated Explorer) -> Report.Form {
    let network = explorer.loading.network
    var levels: [String] = []
    for territory in network.territories where !levels.contains(territory.level) { levels.append(territory.level) }
    let sizes = explorer.measures.filter { $0.level == .organization && $0.card.range != "true, false" }
    let naming = Label(en: "ids, or column=value", zh: "编号，或“列=值”")
    return Report.Form(
      id: "view", method: .get,
      fields: [
        hiddenLanguage,
        .init(
          "kind", Label(en: "Picture", zh: "图"), value: diagram.kind,
          .choice(Diagram.all.filter { $0.kind != "diff" }.map { .init($0.kind, $0.label) })),
        .init(
          "plane", Label(en: "Planes", zh: "板块"), value: level ?? "",
          .choice([.init("", Label(en: "the dataset's own", zh: "按数据集"))] + levels.map { .init($0, Label($0)) })),
        .init("only", Label(en: "Only", zh: "只画"), value: only, .line(placeholder: naming)),
        .init("highlight", Label(en: "Set off", zh: "突出"), value: highlight, .line(placeholder: naming)),
        .init(
          "center", Label(en: "Centre (ego)", zh: "中心（ego 图）"), value: center,
          .line(placeholder: Label(en: "an id", zh: "编号"))),
        .init(
          "top", Label(en: "At most", zh: "至多"), value: top, .line(placeholder: Label(en: "a number", zh: "数目"))),
        .init(
          "labels", Label(en: "Names", zh: "名称"), value: labels.rawValue,
          .choice(DiagramOptions.Labels.allCases.map { .init($0.rawValue, Label($0.rawValue)) })),
        .init(
          "size", Label(en: "Size", zh: "大小"), value: size?.name ?? "",
          .choice([.init("", Label(en: "degree", zh: "度"))] + sizes.map { .init($0.name, $0.label) })),
      ], submit: Label(en: "Draw", zh: "绘制"))
  }

  /// The form of the scenario; it carries the picture's choices along.
  func change(_ explorer: isolated Explorer) -> Report.Form {
    var fields: [Report.Form.Field] = [hiddenLanguage]
    for (name, value) in [
      ("kind", diagram.kind), ("plane", level ?? ""), ("only", only), ("highlight", highlight), ("center", center),
      ("top", top), ("labels", labels.rawValue), ("size", size?.name ?? ""),
    ] { fields.append(.init(name, Label(""), value: value, .hidden)) }
    if !explorer.sources.isEmpty {
      fields.append(
        .init(
          "from", Label(en: "Scenario", zh: "情景"), value: "",
          .choice(
            [.init("", Label(en: "as written below", zh: "如下所写"))]
              + explorer.sources.map { .init($0.name, $0.scenario.name) })))
    }
    fields += [
      .init("scenario", Label(en: "Scenario file", zh: "情景文件"), value: scenario, .text(lines: 12)),
      .init(
        "replicates", Label(en: "Random changes to test against", zh: "检验所用的随机改动次数"), value: "\(replicates)",
        .line(placeholder: Label("49"))),
    ]
    return Report.Form(id: "change", method: .post, fields: fields, submit: Label(en: "Compare", zh: "比较"))
  }

  /// The page's script keeps it at the language shown.
  private var hiddenLanguage: Report.Form.Field { .init("lang", Label(""), value: language.rawValue, .hidden) }
}
