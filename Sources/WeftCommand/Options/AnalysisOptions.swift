internal import ArgumentParser
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// The shared options of analyze, draw, compare, plan and report.
struct AnalysisOptions: ParsableArguments {
  enum ProjectionName: String, ExpressibleByArgument, CaseIterable { case none, newman }

  @Option(
    name: .long,
    help: .say(
      "Territory level of planes (default: the dataset's own, else town).", "板块所取的区域级别（默认取数据集所定，否则为 town）。",
      value: "LEVEL"))
  var plane: String?

  @Option(
    name: .long,
    help: .say(
      "Only what was in force on this day; compare takes several.", "只取这一天有效的记录；compare 可给多个日期。",
      value: "YYYY-MM-DD"))
  var at: [Day] = []

  @Option(
    name: .long,
    help: .say("How common activities become ties.", "共同参加活动如何成为联系。", value: "none|newman"))
  var projection: ProjectionName = .newman

  @Option(
    name: .long,
    help: .say(
      "A pair's common activities become a tie from this sum of 1/(p − 1) (default: the dataset's own, else 1).",
      "两组织共同活动的 1/(p − 1) 之和达到此值即成联系（默认取数据集所定，否则为 1）。", value: "τ"))
  var projectionThreshold: Double?

  @Option(
    name: .long,
    help: .say(
      "Suspension from which a status is loose (default: the dataset's own, else 0.5).",
      "悬浮度达到此值即为半悬浮（默认取数据集所定，否则为 0.5）。", value: "θ"))
  var threshold: Double?

  @Option(
    name: .long,
    help: .say(
      "Whose definitions to follow where tools differ.", "各软件定义不一时遵从哪一家。",
      value: Convention.allCases.map(\.rawValue).joined(separator: "|")))
  var convention: Convention = .weft

  @Option(
    name: .long,
    help: .say(
      "Compute only these measures, and what they need; scorecards want all of them and are left out.",
      "只计算这些指标及其所需；评分卡需要全部指标，此时从略。", value: "NAME,..."))
  var measures: String?

  @Option(
    name: .long,
    help: .say(
      "Ties that centralities run on.", "中心性所用的联系。", value: View.allCases.map(\.rawValue).joined(separator: "|")))
  var graph: View = .all

  @Flag(name: .long, help: .say("Centralities of the directed view.", "中心性按有向图计算。"))
  var directed = false

  @Flag(name: .long, help: .say("The weighted forms of the centralities.", "中心性取加权形式。"))
  var weighted = false

  @Option(
    name: .long,
    help: .say(
      "Sum measures of quadratic cost from K sources, with their errors in sampling.csv; exact = from all (default: from "
        + "\(Options.Sampling.automaticCount) above \(Options.Sampling.automaticLimit) organisations).",
      "计算量随规模平方增长的指标只从 K 个来源估计，误差见 sampling.csv；exact 表示全部精确计算（默认：组织超过 "
        + "\(Options.Sampling.automaticLimit) 个时取 \(Options.Sampling.automaticCount) 个）。",
      value: "K|exact"))
  var sample: SampleSize?

  func validate() throws {
    if let threshold, !(0...1).contains(threshold) {
      throw ValidationError(say("--threshold takes a number from 0 to 1", "--threshold 应为 0 到 1 的数"))
    }
    if let projectionThreshold, !(projectionThreshold > 0 && projectionThreshold.isFinite) {
      throw ValidationError(
        say("--projection-threshold takes a number greater than 0", "--projection-threshold 应为大于 0 的数"))
    }
    _ = try chosenMeasures()
  }

  /// The measures that `--measures` names, in the order of the tables; all without it.
  func chosenMeasures() throws -> [Measure] {
    guard let measures else { return Measure.all }
    var names = Set<String>()
    for name in measures.split(separator: ",").map({ String($0.filter { $0 != " " }) }) {
      guard Measure.all.contains(where: { $0.name == name }) else { throw Measure.unknown(name) }
      names.insert(name)
    }
    return Measure.all.filter { names.contains($0.name) }
  }

  /// Refuses more than one date where only one can be meant.
  func wantingOneDate() throws {
    guard at.count > 1 else { return }
    throw Failure(
      .usage, "E-AT-TWICE", at: "--at",
      Label(en: "only one date can be given here", zh: "此处只能给一个日期"),
      hint: Label(en: "weft compare takes several", zh: "weft compare 可给多个日期"))
  }

  /// The options as the measures take them, on the first date given.
  func options(for network: Network, threads: Int, seed: UInt64) -> Options {
    var options = Options()
    options.plane = plane
    options.date = at.first
    let threshold = projectionThreshold ?? network.configuration.projectionThreshold ?? 1
    options.projection = projection == .none ? .none : .newman(threshold: threshold)
    options.threshold = self.threshold
    options.convention = convention
    options.view = graph
    options.direction = directed ? .directed : .undirected
    options.weighting = weighted ? .weighted : .hops
    options.threads = threads
    options.seed = seed
    options.sampling = sample?.sampling ?? .automatic
    return options
  }
}

extension Measure {
  /// What to say of a name that is no measure.
  static func unknown(_ name: String) -> ValidationError {
    let hint = Suggestion.nearest(to: name, in: Measure.all.map(\.name)).map {
      say(" (did you mean \"\($0)\"?)", "（是否应为 \"\($0)\"？）")
    }
    return ValidationError(say("there is no measure \"\(name)\"", "没有名为 \"\(name)\" 的指标") + (hint ?? ""))
  }
}
