public import WeftModel
public import WeftTable

/// Adds or removes the ties listed.
public struct TiesOperator: Operator {
  public static let name = "ties"
  public static let label = Label(en: "Listed ties", zh: "指定联系")
  public static let summary = Label(en: "adds or removes listed ties", zh: "增加或去掉指定的联系")
  private static let list = Label(en: "list of {source, target, mode …}", zh: "{source, target, mode …} 的列表")
  public static let keys: [YAMLKey] = [
    YAMLKey("add", list, Label(en: "ties to add", zh: "新增的联系")),
    YAMLKey(
      "remove", list, Label(en: "ties to remove; without mode, all between the two", zh: "去掉的联系；不写 mode 则为两者间全部")),
  ]
  static let endKeys: [YAMLKey] =
    [
      YAMLKey("source", Label(en: "id", zh: "编号"), Label(en: "first side", zh: "来源")),
      YAMLKey("target", Label(en: "id", zh: "编号"), Label(en: "second side", zh: "目标")),
    ] + TieTemplate.keys
  public static let example = """
    - ties: {add: [{source: T05, target: N03, mode: networked}], remove: [{source: A00, target: T05}]}
    """

  struct Row: Sendable {
    var source: YAMLValue
    var target: YAMLValue
    var tie: TieTemplate
    var mode: Mode?
    var place: Place
  }
  var added: [Row] = []
  var removed: [Row] = []

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    added = reader.list(map["add"]).compactMap { Row($0, with: &reader) }
    removed = reader.list(map["remove"]).compactMap { Row($0, with: &reader) }
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    var gone: Set<Int> = []
    for row in removed {
      guard let source = context.organization(row.source, in: network),
        let target = context.organization(row.target, in: network)
      else { continue }
      let found = network.ties.indices.filter { index in
        let tie = network.ties[index]
        let same = tie.source == source && tie.target == target
        let opposite = tie.source == target && tie.target == source && tie.mode != .hierarchical
        return (same || opposite) && (row.mode == nil || tie.mode == row.mode)
      }
      if found.isEmpty {
        let names = "\(network.organizations[source].id) – \(network.organizations[target].id)"
        context.report(
          Finding(
            .error, "E-SCENARIO-NO-TIE", at: row.place, value: names,
            Label(en: "there is no such tie: \(names)", zh: "没有这条联系：\(names)"),
            hint: Label(en: "check both ids and the mode", zh: "请检查两端编号与方式")))
      }
      gone.formUnion(found)
    }
    var edits = gone.sorted(by: >).map(Edit.removeTie)
    for row in added {
      guard let source = context.organization(row.source, in: network),
        let target = context.organization(row.target, in: network)
      else { continue }
      guard source != target else {
        context.expected(Label(en: "two different organisations", zh: "两个不同的组织"), at: row.target)
        continue
      }
      edits.append(.addTie(row.tie.tie(source, target)))
    }
    return edits
  }
}

extension TiesOperator.Row {
  init?(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: TiesOperator.endKeys)
    guard let source = map["source"], let target = map["target"] else {
      reader.expected(Label(en: "a tie with source and target", zh: "带 source 与 target 的联系"), at: value)
      return nil
    }
    self.source = source
    self.target = target
    tie = TieTemplate(map, mode: .collaborative, layers: [], with: &reader)
    mode = map["mode"] == nil ? nil : tie.mode
    place = value.place
  }
}
