public import WeftModel
public import WeftTable

/// Lets the core of each plane convene a joint conference (党建联席会议): hub ties core ↔ members, layer platform.
public struct ConferenceOperator: Operator {
  public static let name = "conference"
  public static let label = Label(en: "Joint conference", zh: "党建联席会议")
  public static let summary = Label(
    en: "ties the designated core of each plane to its members", zh: "各板块核心组织与成员建立联席联系")
  public static let keys: [YAMLKey] =
    [
      PlaneChoice.key,
      YAMLKey(
        "members", Label(en: "filter", zh: "筛选"), Label(en: "who is invited", zh: "受邀组织"),
        standard: Label(en: "everyone in the plane", zh: "板块内全部组织")),
    ] + TieTemplate.keys
  public static let example = """
    - conference: {plane: P08, members: {domain: [soe, new, agency]}}
    """

  var planes: PlaneChoice
  var members = Filter()
  var tie: TieTemplate

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    let map = reader.map(value, keys: Self.keys)
    planes = PlaneChoice(map, at: value.place, with: &reader)
    if let filter = map["members"] { members = Filter(filter, with: &reader) }
    tie = TieTemplate(map, mode: .networked, layers: [.platform], with: &reader)
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    let invited = Set(members.select(from: network, &context))
    var taken = LateralPairs(network)
    var edits: [Edit] = []
    for hub in planes.hubs(of: network, &context) {
      for member in hub.members
      where member != hub.core && invited.contains(member) && !taken.contains(hub.core, member) {
        taken.insert(hub.core, member)
        edits.append(.addTie(tie.tie(hub.core, member)))
      }
    }
    return edits
  }
}
