public import WeftModel
public import WeftTable

/// Relieves the base (基层减负): scales hierarchical ties that press on a set of organisations, or removes them.
public struct RelieveOperator: Operator {
  public static let name = "relieve"
  public static let label = Label(en: "Relief of the base", zh: "基层减负")
  public static let summary = Label(
    en: "scales the hierarchical load on a set, or removes it", zh: "按比例减轻或取消一组组织的科层负荷")
  public static let keys: [YAMLKey] = [
    YAMLKey("where", Label(en: "filter", zh: "筛选"), Label(en: "who is relieved", zh: "减负对象")),
    YAMLKey(
      "factor", Label(en: "number from 0 to 1", zh: "0 到 1 之间的数"),
      Label(en: "what is left of the weight; 0 removes the tie", zh: "保留的权重比例；0 为取消"), standard: "0.5"),
    YAMLKey(
      "superior", Label(en: "filter", zh: "筛选"), Label(en: "only load from these", zh: "仅限来自这些组织的负荷"),
      standard: Label(en: "everyone", zh: "全部组织")),
  ]
  public static let example = """
    - relieve: {where: {domain: [rural, community]}, factor: 0.5}
    """

  var filter = Filter()
  var superior = Filter()
  var factor = 0.5

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    if let value = map["where"] {
      filter = Filter(value, with: &reader)
    } else {
      reader.expected(Label(en: "a relief with where", zh: "带 where 的 relieve"), at: value)
    }
    if let value = map["superior"] { superior = Filter(value, with: &reader) }
    factor = reader.number(map["factor"], in: 0...1) ?? 0.5
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    let relieved = Set(filter.select(from: network, &context))
    let superiors = Set(superior.select(from: network, &context))
    let loads = network.ties.indices.filter {
      let tie = network.ties[$0]
      return tie.mode == .hierarchical && relieved.contains(tie.target) && superiors.contains(tie.source)
    }
    if factor == 0 { return loads.reversed().map(Edit.removeTie) }
    guard factor < 1 else { return [] }
    return loads.map { index in
      var tie = network.ties[index]
      tie.weight *= factor
      return .changeTie(index, to: tie)
    }
  }
}
