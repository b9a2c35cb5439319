internal import WeftGraph
public import WeftModel
public import WeftTable

/// Founds an alliance with members, a lead and a level of activity (党建联盟、行业联盟).
///
/// Activities are spread evenly over the 365 days before the reference day (`--at`, else the latest date of the dataset,
/// else 2021-12-31); at each the lead and a seeded share of the members take part.
public struct AllianceOperator: Operator {
  public static let name = "alliance"
  public static let label = Label(en: "Alliance", zh: "党建联盟")
  public static let summary = Label(
    en: "founds an alliance with members, a lead and activities", zh: "新建联盟：成员、牵头单位与活动")
  private static let text = Label(en: "text", zh: "文本")
  private static let id = Label(en: "id", zh: "编号")
  public static let keys: [YAMLKey] = [
    YAMLKey("id", text, Label(en: "id of the alliance", zh: "联盟编号")),
    YAMLKey("name", text, Label(en: "its name", zh: "名称"), standard: Label(en: "the id", zh: "同编号")),
    YAMLKey("kind", text, Label(en: "its kind", zh: "类别")),
    YAMLKey("plan", text, Label(en: "the plan it belongs to", zh: "所属计划")),
    YAMLKey("territory", id, Label(en: "its territory", zh: "所在区域")),
    YAMLKey("members", Label(en: "filter", zh: "筛选"), Label(en: "who belongs to it", zh: "成员")),
    YAMLKey(
      "lead", id, Label(en: "who leads it", zh: "牵头单位"),
      standard: Label(en: "the member of highest rank", zh: "级别最高的成员")),
    YAMLKey(
      "activities", Label(en: "whole number", zh: "整数"), Label(en: "activities a year", zh: "每年活动数"), standard: "4"),
    YAMLKey(
      "attendance", Label(en: "number from 0 to 1", zh: "0 到 1 之间的数"),
      Label(en: "chance that a member comes", zh: "成员出席概率"),
      standard: "1"),
    YAMLKey(
      "layers", Label(en: "list of layers", zh: "层面列表"), Label(en: "layers of the activities", zh: "活动所属层面"),
      standard: "[activity]"),
  ]
  public static let example = """
    - alliance: {id: chain-alliance, members: {domain: [soe, new], plane: P05}, activities: 6, attendance: 0.8}
    """

  var id: String
  var alliance: Alliance
  var territory: YAMLValue?
  var members = Filter()
  var lead: YAMLValue?
  var activities = 4
  var attendance = 1.0
  var layers: EvidenceLayers = [.activity]
  let place: Place

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    place = value.place
    let map = reader.map(value, keys: Self.keys)
    id = reader.text(map["id"]) ?? ""
    if id.isEmpty { reader.expected(Label(en: "an alliance with an id", zh: "带 id 的联盟"), at: value) }
    alliance = Alliance(
      id: id, name: reader.text(map["name"]) ?? id, kind: reader.text(map["kind"]) ?? "",
      plan: reader.text(map["plan"]) ?? "")
    territory = map["territory"]
    if let filter = map["members"] {
      members = Filter(filter, with: &reader)
    } else {
      reader.expected(Label(en: "an alliance with members", zh: "带 members 的联盟"), at: value)
    }
    lead = map["lead"]
    activities = reader.integer(map["activities"], in: 0...1000) ?? 4
    attendance = reader.number(map["attendance"], in: 0...1) ?? 1
    layers = TieTemplate(map, mode: .networked, layers: [.activity], with: &reader).layers
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    let chosen = members.select(from: network, &context)
    if network.alliances.contains(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
      context.report(
        Finding(
          .error, "E-SCENARIO-TWICE", at: place, value: id,
          Label(en: "there is an alliance \"\(id)\" already", zh: "联盟“\(id)”已存在"),
          hint: Label(en: "choose another id", zh: "请换一个编号")))
      return []
    }
    guard !chosen.isEmpty else { return [] }
    var alliance = alliance
    alliance.territory = territory.flatMap { context.territory($0, in: network) }
    let rank = { (index: Int) in network.organizations[index].rank ?? Int.min }
    let leader =
      lead.flatMap { context.organization($0, in: network) } ?? chosen.max { rank($0) < rank($1) } ?? chosen[0]
    alliance.lead = leader
    alliance.domain = network.organizations[leader].domain
    var edits: [Edit] = [.addAlliance(alliance)]
    let number = network.alliances.count
    for member in chosen where member != leader {
      edits.append(.addMembership(Membership(alliance: number, organization: member, role: "member")))
    }
    edits.append(.addMembership(Membership(alliance: number, organization: leader, role: "lead")))
    let last = network.referenceDay?.number ?? Day(iso: "2021-12-31")?.number ?? 0
    for turn in 0..<activities {
      let present = chosen.filter { $0 == leader || context.random.unit() < attendance }
      let day = Day(number: last - 365 * (activities - 1 - turn) / max(1, activities) - 1)
      let activity = Activity(
        id: "\(id)-\(turn + 1)", alliance: number, date: day, layers: layers, kind: "alliance", initiator: leader,
        audience: .unstated)
      edits.append(.addActivity(activity, participants: present))
    }
    return edits
  }
}

extension Network {
  /// The day that "now" means: `--at`, else the latest date of an activity, exchange, hand-over or start of a tie or membership.
  public var referenceDay: Day? {
    if let date { return date }
    let days: [Day?] =
      [activities.compactMap(\.date).max(), exchanges.compactMap(\.date).max(), handOvers.compactMap(\.date).max()]
      + [ties.compactMap(\.period.start).max(), memberships.compactMap(\.period.start).max()]
    return days.compactMap { $0 }.max()
  }
}
