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
        "with", Label(en: "filter", zh: "筛选"), Label(en: "whom to keep contact with", zh: "联系对象"),
        standard: Label(en: "everyone", zh: "全部组织")),
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
  /// Where the number of contacts stands, else the operator.
  let place: Place

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    place = map["each"]?.place ?? value.place
    planes = PlaneChoice(map, at: value.place, with: &reader)
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
    let hubs = planes.hubs(of: network, &context)
    var supply: [Int] = []
    for hub in hubs {
      let core = hub.core
      let free = hub.members.filter { $0 != core && wanted.contains($0) && !taken.contains(core, $0) }
      supply.append(free.count)
      for member in free.sorted(by: { (count[$0], $0) < (count[$1], $1) }).prefix(each) {
        taken.insert(core, member)
        edits.append(.addTie(tie.tie(core, member)))
      }
    }
    if let most = supply.max(), most > 0, supply.contains(where: { $0 < each }) {
      let short = supply.count { $0 < each }
      context.report(
        Finding(
          .warning, "W-SCN-FEW", at: place, value: "\(each)",
          Label(
            en:
              "fewer than \(each) organisations are free in \(short) of \(hubs.count) planes; all of them are taken there",
            zh: "\(hubs.count) 个板块中有 \(short) 个可联系的组织不足 \(each) 个，则联系其全部"),
          hint: Label(en: "at most \(most) are free in one plane", zh: "单个板块至多 \(most) 个")))
    }
    return edits
  }
}
