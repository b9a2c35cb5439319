public import WeftModel
public import WeftTable

/// Gives each core fixed contact with k organisations of its plane (党委委员固定联系), layer mechanism.
///
/// Taken first are those with the fewest lateral ties, then file order.
public struct LiaisonOperator: Operator {
  public static let name = "liaison"
  public static let label = Label(en: "Fixed liaison", zh: "固定联系")
  public static let summary = Label(
    en: "ties each core to k organisations of a set in its plane, the least tied first",
    zh: "核心组织固定联系本板块内的 k 个组织，联系最少者优先")
  public static let keys: [YAMLKey] =
    [
      PlaneChoice.key,
      YAMLKey(
        "with", Label(en: "filter", zh: "筛选"), Label(en: "whom to keep contact with", zh: "联系对象"), standard: "everyone"),
      YAMLKey(
        "each", Label(en: "whole number", zh: "整数"), Label(en: "contacts of each core", zh: "每个核心的联系数"), standard: "3"),
    ] + TieTemplate.keys
  public static let example = """
    - liaison: {with: {domain: new}, each: 3}
    """

  var planes: PlaneChoice
  var with = Filter()
  var each = 3
  var tie: TieTemplate

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    planes = PlaneChoice(map, with: &reader)
    if let filter = map["with"] { with = Filter(filter, with: &reader) }
    each = reader.integer(map["each"], in: 1...100_000) ?? 3
    tie = TieTemplate(map, mode: .networked, layers: [.mechanism], with: &reader)
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    let wanted = Set(with.select(from: network, &context))
    var taken = LateralPairs(network)
    var count = [Int](repeating: 0, count: network.organizations.count)
    for tie in network.ties where tie.mode.isLateral {
      count[tie.source] += 1
      count[tie.target] += 1
    }
    var edits: [Edit] = []
    for plane in planes.planes(of: network, &context) {
      guard let core = network.cores(among: plane).first else { continue }
      let free = plane.filter { $0 != core && wanted.contains($0) && !taken.contains(core, $0) }
      for member in free.sorted(by: { (count[$0], $0) < (count[$1], $1) }).prefix(each) {
        taken.insert(core, member)
        edits.append(.addTie(tie.tie(core, member)))
      }
    }
    return edits
  }
}
