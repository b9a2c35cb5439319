public import WeftMeasure
public import WeftModel
public import WeftTable

/// One task of a sweep: which network, which scenarios, which measures. One line of JSON.
///
/// ```json
/// {"id": "c17-pairing", "recipe": "county.yml", "seed": 17, "scenario": "pairing.yml", "measures": ["mean_suspension"]}
/// ```
///
/// A task holds all that its result depends on. Without a seed of its own it derives one from its text, so that a result
/// depends neither on the place of the task in the file nor on which machine does it.
public struct SweepTask: Sendable {
  public enum Source: Sendable, Hashable {
    case dataset(String)
    case recipe(String)
  }

  /// Names the task in its result: JSON text; the number of its line where the task gives none.
  public var id: String
  public var source: Source
  /// Scenario files, applied in order.
  public var scenarios: [String]
  /// Of the recipe and of measures that draw; of scenarios too where the task states it.
  public var seed: UInt64
  public enum SeedOrigin: Sendable, Hashable { case stated, derived }
  public var seedOrigin: SeedOrigin
  /// Measures of the result; those that have a value for the region where `nil`.
  public var measures: [Measure]?
  /// Levels of the result.
  public var levels: Set<String>
  public var options: Options

  /// What a result may hold values of, in the order of the result.
  public static let allLevels = ["region", "organization", "territory", "zone", "domain", "alliance"]

  public static let keys: [YAMLKey] = [
    YAMLKey(
      "id", Label(en: "text or number", zh: "文本或数"), Label(en: "comes back in the result", zh: "在结果中原样返回"),
      standard: Label(en: "the line's number", zh: "行号")),
    YAMLKey("dataset", Label(en: "path", zh: "路径"), Label(en: "a dataset as for analyze", zh: "数据集，与 analyze 相同")),
    YAMLKey(
      "recipe", Label(en: "path", zh: "路径"), Label(en: "a recipe, in place of a dataset", zh: "配方，代替数据集")),
    YAMLKey(
      "scenario", Label(en: "path, or a list of them", zh: "路径或其列表"),
      Label(en: "scenarios, applied in order", zh: "依次施加的情景")),
    YAMLKey(
      "seed", Label(en: "whole number", zh: "整数"),
      Label(en: "seed of recipe, scenarios and measures", zh: "配方、情景与指标的随机种子"),
      standard: Label(en: "derived from the task; scenarios keep their own", zh: "由任务得出；情景用自带种子")),
    YAMLKey(
      "measures", Label(en: "list of names", zh: "名称列表"), Label(en: "measures of the result", zh: "结果中的指标"),
      standard: Label(en: "all that have a value for the region", zh: "全区域有值的全部指标")),
    YAMLKey(
      "levels",
      Label(en: "list of \(allLevels.joined(separator: ", "))", zh: "\(allLevels.joined(separator: "、")) 的列表"),
      Label(en: "whose values the result holds", zh: "结果包含哪些层级的数值"),
      standard: Label(
        en: "region; organization and alliance for measures of these", zh: "region；组织与联盟指标则为 organization 与 alliance")),
    YAMLKey(
      "plane", Label(en: "text", zh: "文本"), Label(en: "as --plane", zh: "同 --plane"),
      standard: Label(en: "as analyze", zh: "同 analyze")),
    YAMLKey(
      "at", Label(en: "date", zh: "日期"), Label(en: "as --at", zh: "同 --at"), standard: Label(en: "all rows", zh: "全部行")),
    YAMLKey(
      "projection", Label("none | newman"), Label(en: "as --projection", zh: "同 --projection"), standard: "newman"),
    YAMLKey(
      "projection_threshold", Label(en: "number greater than 0", zh: "大于 0 的数"),
      Label(en: "as --projection-threshold", zh: "同 --projection-threshold"),
      standard: Label(en: "the dataset's own, else 1", zh: "数据集自定，否则为 1")),
    YAMLKey(
      "threshold", Label(en: "number from 0 to 1", zh: "0 到 1 的数"), Label(en: "as --threshold", zh: "同 --threshold"),
      standard: Label(en: "the dataset's own, else 0.5", zh: "数据集自定，否则为 0.5")),
    YAMLKey(
      "convention", Label(Convention.allCases.map(\.rawValue).joined(separator: " | ")),
      Label(en: "as --convention", zh: "同 --convention"), standard: "weft"),
  ]

  /// Reads one line; `nil` where it is no task, with the reasons. The id is told even then, where it can be.
  public static func reading(
    _ line: [UInt8], file: String, number: Int
  ) -> (task: SweepTask?, id: String, findings: [Finding]) {
    let (value, problems) = YAMLValue.parsing(json: line, file: file, line: number)
    guard let value else { return (nil, "\(number)", problems) }
    var reader = YAMLReader()
    let map = reader.map(value, keys: keys)
    let id = reader.text(map["id"]).map { JSONText.isLiteral($0) ? $0 : JSONText.quoted($0) } ?? "\(number)"
    let source = chosenSource(map, at: value, with: &reader)
    var options = Options()
    options.plane = reader.text(map["plane"])
    options.date = reader.day(map["at"])
    if let word = reader.choice(map["projection"], of: ["none", "newman"]), word == "none" {
      options.projection = .none
    }
    if let threshold = reader.number(map["projection_threshold"], in: 1e-12...1e12), options.projection != .none {
      options.projection = .newman(threshold: threshold)
    }
    options.threshold = reader.number(map["threshold"], in: 0...1)
    if let name = reader.choice(map["convention"], of: Convention.allCases.map(\.rawValue)) {
      options.convention = Convention(rawValue: name) ?? .weft
    }
    var scenarios: [String] = []
    for item in reader.list(map["scenario"]) { if let path = reader.text(item) { scenarios.append(path) } }
    var measures: [Measure]?
    if let names = map["measures"] { measures = chosenMeasures(reader.list(names), with: &reader) }
    let levels = chosenLevels(map["levels"], measures, with: &reader)
    let stated = reader.integer(map["seed"], in: 0...(1 << 53)).map(UInt64.init)
    options.seed = stated ?? derivedSeed(line)
    guard let source, reader.findings.isEmpty else { return (nil, id, reader.findings) }
    let task = SweepTask(
      id: id, source: source, scenarios: scenarios, seed: options.seed, seedOrigin: stated == nil ? .derived : .stated,
      measures: measures, levels: levels, options: options, hasThreshold: map["projection_threshold"] != nil)
    return (task, id, [])
  }

  /// Whether the task sets the projection's threshold; a dataset's own holds otherwise.
  var hasThreshold: Bool

  /// 53 bits of the SHA-256 of the task's text without the spaces around it: any reader of JSON holds them exactly.
  static func derivedSeed(_ line: [UInt8]) -> UInt64 {
    let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let text = line.drop { blank.contains($0) }.reversed().drop { blank.contains($0) }.reversed()
    return SHA256.digest(of: Array(text)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) } >> 11
  }

  private static func chosenSource(
    _ map: [String: YAMLValue], at value: YAMLValue, with reader: inout YAMLReader
  ) -> Source? {
    switch (map["dataset"], map["recipe"]) {
    case (let dataset?, nil): return reader.text(dataset).map(Source.dataset)
    case (nil, let recipe?): return reader.text(recipe).map(Source.recipe)
    default:
      reader.expected(Label(en: "a task with either dataset or recipe", zh: "含 dataset 或 recipe 之一的任务"), at: value)
      return nil
    }
  }

  /// Without `levels` a measure of planes gives the region's value only: one number, not hundreds.
  private static func chosenLevels(
    _ value: YAMLValue?, _ measures: [Measure]?, with reader: inout YAMLReader
  ) -> Set<String> {
    guard let value else { return measures == nil ? ["region"] : ["region", "organization", "alliance"] }
    var levels: Set<String> = []
    for item in reader.list(value) {
      if let level = reader.choice(item, of: allLevels) { levels.insert(level) }
    }
    return levels
  }

  private static func chosenMeasures(_ names: [YAMLValue], with reader: inout YAMLReader) -> [Measure] {
    var chosen: Set<String> = []
    for item in names {
      guard let name = reader.text(item) else { continue }
      if Measure.all.contains(where: { $0.name == name }) {
        chosen.insert(name)
        continue
      }
      let near = Suggestion.nearest(to: name, in: Measure.all.map(\.name))
      reader.report(
        Finding(
          .error, "E-MEASURE", at: item.place, value: name,
          Label(en: "there is no measure \"\(name)\"", zh: "没有名为“\(name)”的指标"),
          hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
            ?? Label(en: "weft measures lists them", zh: "用 weft measures 查看")))
    }
    return Measure.all.filter { chosen.contains($0.name) }
  }
}
