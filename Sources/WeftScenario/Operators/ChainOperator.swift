public import WeftModel
public import WeftTable

/// Sets up an organisation along an industrial chain (产业链党组织): networked ties from link to link, across planes.
public struct ChainOperator: Operator {
  public static let name = "chain"
  public static let label = Label(en: "Industrial chain", zh: "产业链党组织")
  public static let summary = Label(
    en: "ties the links of an industrial chain in order", zh: "沿产业链依次建立联系")
  public static let keys: [YAMLKey] =
    [
      YAMLKey("members", Label(en: "list of ids", zh: "编号列表"), Label(en: "the links, in order", zh: "按顺序的各环节")),
      YAMLKey("where", Label(en: "filter", zh: "筛选"), Label(en: "the links, in file order", zh: "按文件顺序的各环节")),
    ] + TieTemplate.keys
  public static let example = """
    - chain: {members: [E01, N03, N07, E05]}
    """

  var members: [YAMLValue] = []
  var filter: Filter?
  var tie: TieTemplate

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    members = reader.list(map["members"])
    if let value = map["where"] { filter = Filter(value, with: &reader) }
    if members.isEmpty, filter == nil {
      reader.expected(Label(en: "a chain with members or where", zh: "带 members 或 where 的 chain"), at: value)
    }
    tie = TieTemplate(map, mode: .networked, layers: [.activity, .mechanism], with: &reader)
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    var links = members.compactMap { context.organization($0, in: network) }
    if let filter { links += filter.select(from: network, &context) }
    var taken = LateralPairs(network)
    return zip(links, links.dropFirst()).compactMap { a, b in
      guard a != b, !taken.contains(a, b) else { return nil }
      taken.insert(a, b)
      return .addTie(tie.tie(a, b))
    }
  }
}
