public import WeftModel
public import WeftTable

/// A named list of operators, applied in order.
///
/// ```yaml
/// name: {en: Pair every village, zh: 村企结对}
/// seed: 7
/// operators:
///   - pair: {from: {domain: soe}, to: {domain: rural}, each: 2}
///   - liaison: {with: {domain: new}, each: 3}
/// ```
public struct Scenario: Sendable {
  public var name: Label
  /// What practice it stands for, for the report.
  public var about: Label
  public var seed: UInt64
  public var operators: [any Operator]
  /// Where each operator stands in the scenario's file; empty for a scenario made in code.
  public var places: [Place] = []

  public init(name: Label, about: Label = Label(""), seed: UInt64 = 1, operators: [any Operator]) {
    self.name = name
    self.about = about
    self.seed = seed
    self.operators = operators
  }

  public static let keys: [YAMLKey] = [
    YAMLKey(
      "name", Label(en: "text, or {en, zh}", zh: "文本，或 {en, zh}"), Label(en: "name of the scenario", zh: "情景名称"),
      standard: Label(en: "the file's name", zh: "文件名")),
    YAMLKey("about", Label(en: "text, or {en, zh}", zh: "文本，或 {en, zh}"), Label(en: "what it stands for", zh: "说明")),
    YAMLKey(
      "seed", Label(en: "whole number", zh: "整数"), Label(en: "seed where chance enters", zh: "随机种子"), standard: "1"),
    YAMLKey("operators", Label(en: "list", zh: "列表"), Label(en: "what is done, in order", zh: "依次执行的操作")),
  ]

  /// Reads a scenario file; everything wrong with it comes back in one pass.
  public static func reading(_ text: String, file: String) -> (scenario: Scenario?, findings: [Finding]) {
    let (value, problems) = YAMLValue.parsing(text, file: file)
    guard let value, problems.isEmpty else { return (nil, problems) }
    var reader = YAMLReader()
    let map = reader.map(value, keys: keys)
    var base = file.split(separator: "/").last.map(String.init) ?? file
    if let dot = base.lastIndex(of: ".") { base = String(base[..<dot]) }
    var scenario = Scenario(
      name: reader.label(map["name"]) ?? Label(base), about: reader.label(map["about"]) ?? Label(""),
      seed: UInt64(reader.integer(map["seed"], in: 0...Int.max) ?? 1), operators: [])
    if map["operators"] == nil {
      reader.expected(Label(en: "a scenario with operators", zh: "带 operators 的情景"), at: value)
    }
    for item in reader.list(map["operators"]) {
      guard let step = read(item, with: &reader) else { continue }
      scenario.operators.append(step)
      scenario.places.append(item.place)
    }
    return (reader.findings.contains { $0.severity == .error } ? nil : scenario, reader.findings)
  }

  private static func read(_ item: YAMLValue, with reader: inout YAMLReader) -> (any Operator)? {
    guard case .map(let entries) = item.content, entries.count == 1, let entry = entries.first else {
      reader.expected(Label(en: "one operator, such as pair: {…}", zh: "一个操作，如 pair: {…}"), at: item)
      return nil
    }
    guard let type = OperatorCatalog.all.first(where: { $0.name == entry.key }) else {
      let names = OperatorCatalog.all.map { $0.name }
      let near = Suggestion.nearest(to: entry.key, in: names)
      let list = names.joined(separator: ", ")
      reader.report(
        Finding(
          .error, "E-SCENARIO-OPERATOR", at: entry.place, value: entry.key,
          Label(en: "there is no operator \"\(entry.key)\"", zh: "没有操作“\(entry.key)”"),
          hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
            ?? Label(en: "operators: \(list)", zh: "可用操作：\(list)")))
      return nil
    }
    return type.init(entry.value, with: &reader)
  }
}

extension Scenario {
  /// What a scenario makes of a network.
  public struct Outcome: Sendable {
    public var network: Network
    public var change: Change
    /// Errors mean that the change was not made in full and the network must not be used.
    public var findings: [Finding]
  }

  /// Applies the operators in order; the argument is unchanged. Operator i draws from its own stream of the seed.
  public func applied(to network: Network, level: String, seed: UInt64? = nil) -> Outcome {
    var current = network
    var whole = Change()
    var findings: [Finding] = []
    for (index, step) in operators.enumerated() {
      var context = OperatorContext(seed: seed ?? self.seed, stream: index, level: level)
      let change = Change(step.edits(of: current, &context))
      let place = places.indices.contains(index) ? places[index] : nil
      let next = change.applied(to: current)
      var told = context.findings
      if told.isEmpty, change.isEmpty { told.append(Scenario.idle(type(of: step).name, at: place)) }
      if !told.contains(where: { $0.severity == .error }) {
        told += Scenario.lostCores(from: current, to: next, at: place)
      }
      findings += told
      if told.contains(where: { $0.severity == .error }) { continue }
      current = next
      whole = whole + change
    }
    if current.organizations.isEmpty, !network.organizations.isEmpty {
      findings.append(
        Finding(
          .warning, "W-SCN-EMPTY",
          Label(en: "the scenario closes every organisation", zh: "该情景撤销了所有组织"),
          hint: Label(en: "check its filters", zh: "请检查筛选条件")))
    }
    return Outcome(network: current, change: whole, findings: findings)
  }
}
