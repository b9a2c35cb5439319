public import WeftModel
public import WeftTable

/// Sends staff both ways between two sets (干部双向交流): reciprocal networked ties, layers value and mechanism.
///
/// Each organisation of the first set takes the next free one of the second in its own block, in file order, else none.
public struct ExchangeOperator: Operator {
  public static let name = "exchange"
  public static let label = Label(en: "Two-way exchange", zh: "双向交流")
  public static let summary = Label(
    en: "adds reciprocal ties between two sets", zh: "在两组组织之间建立双向交流联系")
  public static let keys: [YAMLKey] =
    [
      YAMLKey("from", Label(en: "filter", zh: "筛选"), Label(en: "one side", zh: "一方")),
      YAMLKey("to", Label(en: "filter", zh: "筛选"), Label(en: "the other side", zh: "另一方")),
      YAMLKey(
        "within", Label("plane, region"), Label(en: "whether both must stand in one plane", zh: "是否限于同一板块"),
        standard: "plane"),
      YAMLKey(
        "most", Label(en: "whole number", zh: "整数"), Label(en: "most pairs", zh: "最多对数"),
        standard: Label(en: "no limit", zh: "不限")),
    ] + TieTemplate.keys
  public static let example = """
    - exchange: {from: {domain: agency, core: no}, to: {domain: community}, most: 20}
    """

  enum Reach { case plane, region }
  var from = Filter()
  var to = Filter()
  var reach = Reach.plane
  var most = Int.max
  var tie: TieTemplate
  /// Where the number of pairs stands, else the operator.
  let place: Place

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    place = map["most"]?.place ?? value.place
    if let filter = map["from"] { from = Filter(filter, with: &reader) }
    if let filter = map["to"] { to = Filter(filter, with: &reader) }
    if map["from"] == nil || map["to"] == nil {
      reader.expected(Label(en: "an exchange with from and to", zh: "带 from 与 to 的 exchange"), at: value)
    }
    reach = reader.choice(map["within"], of: ["plane", "region"]) == "region" ? .region : .plane
    most = reader.integer(map["most"], in: 1...1_000_000) ?? Int.max
    tie = TieTemplate(map, mode: .networked, layers: [.value, .mechanism], with: &reader)
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    let first = from.select(from: network, &context)
    let second = to.select(from: network, &context)
    let level = context.level
    let block = network.organizations.map { organization in
      let chain = network.chain(fromTerritory: organization.territory)
      return chain.first { network.territories[$0].level == level } ?? chain.first
    }
    var taken = LateralPairs(network)
    var used = Set<Int>()
    var edits: [Edit] = []
    for source in first where !used.contains(source) && edits.count / 2 < most {
      let partner = second.first { candidate in
        candidate != source && !used.contains(candidate) && !taken.contains(source, candidate)
          && (reach == .region || (block[source] != nil && block[source] == block[candidate]))
      }
      guard let partner else { continue }
      used.formUnion([source, partner])
      taken.insert(source, partner)
      edits.append(.addTie(tie.tie(source, partner)))
      edits.append(.addTie(tie.tie(partner, source)))
    }
    let made = edits.count / 2
    if most < Int.max, made < most, made > 0 {
      context.report(
        Finding(
          .warning, "W-SCN-FEW", at: place, value: "\(most)",
          Label(en: "only \(made) of \(most) pairs can be made", zh: "所要求的 \(most) 对中只能组成 \(made) 对"),
          hint: reach == .plane
            ? Label(
              en: "each organisation pairs once, in its own plane; within: region lifts that",
              zh: "每个组织只配对一次且限于同一板块；写 within: region 可放开")
            : Label(en: "each organisation pairs once", zh: "每个组织只配对一次")))
    }
    return edits
  }
}
