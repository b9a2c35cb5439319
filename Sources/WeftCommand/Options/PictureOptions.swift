internal import ArgumentParser
internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

/// What a curve shows.
enum CurveSubject: String, ExpressibleByArgument, CaseIterable { case suspension, plan, robustness }

/// What a user can choose about a picture, beside its kind.
struct PictureOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "The alliance matrix by organisation, or its domains by plan of action.", "联盟矩阵按组织列出，或按领域 × 计划计数。",
      value: "organization|plan"))
  var by: DiagramOptions.Rows?

  @Option(name: .long, help: .say("The organisation at the centre (ego).", "位于中心的组织（ego 图）。", value: "ID"))
  var center: String?

  @Option(
    name: .long,
    help: .say(
      "Only these organisations: ids, or a column and its values, as in domain=agency,soe.",
      "只画这些组织：编号，或“列=值”，如 domain=agency,soe。", value: "IDS|COLUMN=VALUES"))
  var only: String?

  @Option(
    name: .long,
    help: .say(
      "Organisations to set off, named as with --only (status=suspended works too).",
      "突出显示的组织，写法同 --only（也可用 status=suspended）。", value: "IDS|COLUMN=VALUES"))
  var highlight: String?

  @Option(
    name: .long,
    help: .say(
      "At most so many: organisations with most ties, rows or pairs.", "最多画多少：联系最多的组织、行或对。", value: "K"))
  var top: Int?

  @Option(
    name: .long,
    help: .say(
      "Whose names are written.", "写出哪些组织的名称。",
      value: DiagramOptions.Labels.allCases.map(\.rawValue).joined(separator: "|")))
  var labels: DiagramOptions.Labels?

  @Option(name: .long, help: .say("The measure that marks grow with.", "图形大小所依的指标。", value: "MEASURE"))
  var size: String?

  @Option(
    name: .long,
    help: .say(
      "Fit a sheet: the type stays at least 6 pt, or there is a page for each plane.",
      "按纸面大小绘制：字号不小于 6 磅，否则每个板块一页。", value: Paper.Kind.allCases.map(\.rawValue).joined(separator: "|")))
  var page: Paper.Kind?

  @Option(name: .long, help: .say("Dots per inch of a .png (default 150).", ".png 的分辨率（默认 150）。", value: "DPI"))
  var dpi: Int = 150

  @Option(
    name: .long,
    help: .say("Language of the words in the picture (default: --lang).", "图中文字的语言（默认同 --lang）。", value: "en|zh|both"))
  var captions: DiagramOptions.Speech?

  @Option(
    name: .long,
    help: .say(
      "What the curve shows: suspension by threshold, the gain of a plan, or robustness to missing data.",
      "曲线的内容：随阈值的悬浮、方案的效果，或缺失数据下的稳健性。", value: "suspension|plan|robustness"))
  var of: CurveSubject?

  @Option(
    name: .long,
    help: .say("Ties of the plan, for --of plan (default 20).", "--of plan 时方案的联系数（默认 20）。", value: "K"))
  var ties: Int?

  @Option(
    name: .long,
    help: .say(
      "New ties of one organisation at most, for --of plan (default 3).", "--of plan 时每个组织至多新增的联系（默认 3）。", value: "C"))
  var capacity: Int?

  @Option(
    name: .long,
    help: .say(
      "Networks drawn at each share missing, for --of robustness (default 20).",
      "--of robustness 时每个缺失比例抽取的网络数（默认 20）。", value: "R"))
  var replicates: Int?

  @Option(
    name: .long,
    help: .say("What the picture is compared with (diff).", "用来对比的原数据集（diff 图）。", value: "DATASET"))
  var baseline: String?

  @Flag(
    name: .long,
    help: .say(
      "Overlaps and lines through marks, counted, as JSON on stderr.", "在标准错误以 JSON 给出重叠与穿越的计数。"))
  var quality = false

  func validate() throws {
    if let top, top < 1 { throw ValidationError(say("--top takes a number from 1", "--top 应为不小于 1 的整数")) }
    if let replicates, !(1...100_000).contains(replicates) {
      throw ValidationError(say("--replicates takes a number from 1 to 100000", "--replicates 应为 1 到 100000 的整数"))
    }
    if replicates != nil, of != .robustness {
      throw ValidationError(say("--replicates goes with --of robustness", "--replicates 只与 --of robustness 同用"))
    }
    if ties != nil || capacity != nil, of != .plan {
      throw ValidationError(say("--ties and --capacity go with --of plan", "--ties 与 --capacity 只与 --of plan 同用"))
    }
    if let least = [ties, capacity].compactMap({ $0 }).min(), least < 1 {
      throw ValidationError(say("--ties and --capacity take numbers from 1", "--ties 与 --capacity 应为不小于 1 的整数"))
    }
    guard (20...1200).contains(dpi) else {
      throw ValidationError(say("--dpi takes a number from 20 to 1200", "--dpi 应为 20 到 1200 的整数"))
    }
    if let size, !Measure.all.contains(where: { $0.name == size }) { throw Measure.unknown(size) }
    if let size, case .organization? = Measure.all.first(where: { $0.name == size })?.level {
    } else if size != nil {
      throw ValidationError(say("--size takes a measure of organisations", "--size 应为组织层面的指标"))
    }
  }

  /// The choices given on the command line, by the name of each.
  private var given: [DiagramChoice] {
    let all: [(DiagramChoice, Bool)] = [
      (.by, by != nil), (.center, center != nil), (.only, only != nil), (.highlight, highlight != nil),
      (.top, top != nil), (.labels, labels != nil), (.size, size != nil), (.of, of != nil),
    ]
    return all.filter(\.1).map(\.0)
  }

  /// What the plan of a curve may do.
  var planLimits: Plan.Limits { Plan.Limits(ties: ties ?? 20, capacity: capacity ?? 3) }

  /// What was asked for that changes nothing in a picture of this kind.
  func idle(in diagram: Diagram, plane: Int?) -> [Label] {
    (given + (plane == nil ? [] : [.plane])).filter { !diagram.choices.contains($0) }.map {
      Label(
        en: "--\($0.rawValue) changes nothing in a picture of the kind \(diagram.kind)",
        zh: "--\($0.rawValue) 对 \(diagram.kind) 图不起作用")
    }
  }

  func options(_ analysis: Analysis, language: Language, plane: Int?) throws -> DiagramOptions {
    var options = DiagramOptions()
    options.language = captions ?? (language == .zh ? .zh : .en)
    options.rows = by ?? .organizations
    options.center = try center.map { try ChosenOrganizations.one($0, "--center", analysis) }
    options.only = try only.map { try ChosenOrganizations.reading($0, "--only", analysis) }
    options.highlight = try highlight.map { try ChosenOrganizations.reading($0, "--highlight", analysis) } ?? []
    options.plane = plane
    options.top = top
    options.labels = labels ?? .all
    options.size = size.flatMap { name in Measure.all.first { $0.name == name } }
    if let page { options.aspect = Paper(page).aspect }
    return options
  }
}
