public import WeftModel
public import WeftTable

/// Merges territories (撤县设区、并村): everything that stands in them stands in one.
public struct MergeOperator: Operator {
  public static let name = "merge"
  public static let label = Label(en: "Merger", zh: "撤并")
  public static let summary = Label(en: "merges territories into one", zh: "将若干区域并为一个")
  public static let keys: [YAMLKey] = [
    YAMLKey("territories", Label(en: "list of ids", zh: "编号列表"), Label(en: "which go", zh: "被撤并的区域")),
    YAMLKey("into", Label(en: "id", zh: "编号"), Label(en: "which stays", zh: "保留的区域")),
  ]
  public static let example = """
    - merge: {territories: [P05], into: P06}
    """

  var territories: [YAMLValue]
  var into: YAMLValue?
  let place: Place

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    place = value.place
    let map = reader.map(value, keys: Self.keys)
    territories = reader.list(map["territories"])
    into = map["into"]
    if territories.isEmpty || into == nil {
      reader.expected(Label(en: "a merger with territories and into", zh: "带 territories 与 into 的 merge"), at: value)
    }
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    guard let into, let target = context.territory(into, in: network) else { return [] }
    var merged: [Int] = []
    for value in territories {
      guard let territory = context.territory(value, in: network) else { continue }
      guard territory != target else {
        context.report(
          Finding(
            .error, "E-SCENARIO-MERGE-SELF", at: value.place, value: network.territories[target].id,
            Label(en: "a territory cannot be merged into itself", zh: "区域不能并入自身"),
            hint: Label(en: "name another territory under into", zh: "请在 into 下写另一个区域")))
        continue
      }
      if !merged.contains(territory) { merged.append(territory) }
    }
    return merged.isEmpty ? [] : [.mergeTerritories(merged, into: target)]
  }
}
