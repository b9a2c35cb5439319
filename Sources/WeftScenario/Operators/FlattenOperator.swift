public import WeftModel
public import WeftTable

/// Flattens the hierarchy (扁平化): an organisation deeper than k hangs directly from its superior at depth k − 1.
///
/// Depth counts steps from an organisation without superior. With several superiors the shortest line counts, then file
/// order. All hierarchical ties to an organisation that is moved are replaced by one of their summed weight.
public struct FlattenOperator: Operator {
  public static let name = "flatten"
  public static let label = Label(en: "Flattening", zh: "扁平化")
  public static let summary = Label(
    en: "replaces hierarchical paths longer than k by direct ties", zh: "将长于 k 的科层路径改为直接联系")
  public static let keys: [YAMLKey] = [
    YAMLKey(
      "longer_than", Label(en: "whole number", zh: "整数"), Label(en: "the k that may stay", zh: "允许的最大层数 k"),
      standard: "2"),
    YAMLKey(
      "where", Label(en: "filter", zh: "筛选"), Label(en: "who may be moved", zh: "可调整的组织"),
      standard: Label(en: "everyone", zh: "全部组织")),
  ]
  public static let example = """
    - flatten: {longer_than: 1, where: {domain: community}}
    """

  var longest = 2
  var filter = Filter()

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    longest = reader.integer(map["longer_than"], in: 1...1000) ?? 2
    if let value = map["where"] { filter = Filter(value, with: &reader) }
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    let movable = Set(filter.select(from: network, &context))
    let lines = HierarchyLines(network)
    var removed: [Int] = []
    var added: [Edit] = []
    for organization in network.organizations.indices where movable.contains(organization) {
      guard let depth = lines.depth[organization], depth > longest else { continue }
      var above = organization
      for _ in 0..<(depth - longest + 1) { above = lines.superior[above] ?? above }
      guard above != organization else { continue }
      let loads = lines.loads[organization]
      var tie = network.ties[loads[0]]
      tie.source = above
      tie.weight = loads.reduce(0) { $0 + network.ties[$1].weight }
      removed += loads
      added.append(.addTie(tie))
    }
    return removed.sorted(by: >).map(Edit.removeTie) + added
  }
}

/// Who stands above whom, by the shortest line from the top.
struct HierarchyLines {
  /// Steps from an organisation without superior; `nil` in a loop that hangs from nobody.
  private(set) var depth: [Int?]
  private(set) var superior: [Int?]
  /// Indices of the hierarchical ties to each organisation.
  private(set) var loads: [[Int]]

  init(_ network: Network) {
    let count = network.organizations.count
    depth = [Int?](repeating: nil, count: count)
    superior = [Int?](repeating: nil, count: count)
    loads = [[Int]](repeating: [], count: count)
    var below = [[Int]](repeating: [], count: count)
    for (index, tie) in network.ties.enumerated() where tie.mode == .hierarchical {
      loads[tie.target].append(index)
      below[tie.source].append(tie.target)
    }
    var queue = (0..<count).filter { loads[$0].isEmpty }
    for root in queue { depth[root] = 0 }
    var next = 0
    while next < queue.count {
      let here = queue[next]
      next += 1
      for subordinate in below[here] where depth[subordinate] == nil {
        depth[subordinate] = (depth[here] ?? 0) + 1
        superior[subordinate] = here
        queue.append(subordinate)
      }
    }
  }
}
