internal import WeftGraph
public import WeftModel
public import WeftTable

/// Closes organisations or alliances, or drops a share of ties at random (seeded).
public struct CloseOperator: Operator {
  public static let name = "close"
  public static let label = Label(en: "Closure", zh: "撤销")
  public static let summary = Label(
    en: "removes organisations, alliances, or a share of ties at random", zh: "撤销组织、联盟，或随机去掉一部分联系")
  public static let keys: [YAMLKey] = [
    YAMLKey("organizations", Label(en: "filter", zh: "筛选"), Label(en: "organisations to close", zh: "撤销的组织")),
    YAMLKey("alliances", Label(en: "list of ids", zh: "编号列表"), Label(en: "alliances to close", zh: "撤销的联盟")),
    YAMLKey(
      "ties", Label(en: "number from 0 to 1", zh: "0 到 1 之间的数"), Label(en: "share of ties to drop", zh: "去掉的联系比例"),
      standard: "0"),
    YAMLKey(
      "mode", Label("collaborative, hierarchical, networked"), Label(en: "only ties of this mode", zh: "仅限此方式的联系"),
      standard: Label(en: "all modes", zh: "全部方式")),
  ]
  public static let example = """
    - close: {ties: 0.1, mode: collaborative}
    """

  var organizations: Filter?
  var alliances: [YAMLValue]
  var share = 0.0
  var mode: Mode?

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    organizations = map["organizations"].map { Filter($0, with: &reader) }
    alliances = reader.list(map["alliances"])
    share = reader.number(map["ties"], in: 0...1) ?? 0
    mode = reader.choice(map["mode"], of: Mode.allCases.map(\.rawValue)).flatMap(Mode.init(rawValue:))
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    var edits: [Edit] = []
    if share > 0 {
      var chosen = network.ties.indices.filter { mode == nil || network.ties[$0].mode == mode }
      context.random.shuffle(&chosen)
      let count = Int((share * Double(chosen.count)).rounded())
      edits += chosen.prefix(count).sorted(by: >).map(Edit.removeTie)
    }
    let ended = alliances.compactMap { context.alliance($0, in: network) }
    if !ended.isEmpty { edits.append(.closeAlliances(ended)) }
    let closed = organizations?.select(from: network, &context) ?? []
    if !closed.isEmpty { edits.append(.closeOrganizations(closed)) }
    return edits
  }
}
