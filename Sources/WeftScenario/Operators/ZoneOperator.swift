public import WeftModel
public import WeftTable

/// Sets up a zone (开发区、功能区): a plane that need not follow administrative boundaries.
public struct ZoneOperator: Operator {
  public static let name = "zone"
  public static let label = Label(en: "Zone", zh: "功能区")
  public static let summary = Label(
    en: "adds a plane over territories and organisations", zh: "跨行政边界设立功能区")
  private static let ids = Label(en: "list of ids", zh: "编号列表")
  public static let keys: [YAMLKey] = [
    YAMLKey("id", Label(en: "text", zh: "文本"), Label(en: "id of the zone", zh: "功能区编号")),
    YAMLKey(
      "name", Label(en: "text", zh: "文本"), Label(en: "its name", zh: "名称"), standard: Label(en: "the id", zh: "同编号")),
    YAMLKey("kind", Label(en: "text", zh: "文本"), Label(en: "its kind", zh: "类别")),
    YAMLKey("territories", ids, Label(en: "territories in it", zh: "所含区域")),
    YAMLKey("organizations", ids, Label(en: "organisations in it", zh: "所含组织")),
    YAMLKey("lead", Label(en: "id", zh: "编号"), Label(en: "who leads it", zh: "牵头组织")),
    YAMLKey("start", Label(en: "date", zh: "日期"), Label(en: "since when", zh: "起始日")),
  ]
  public static let example = """
    - zone: {id: Z9, name: New zone, territories: [P05, P06], lead: A00}
    """

  var zone: Zone
  var territories: [YAMLValue]
  var organizations: [YAMLValue]
  var lead: YAMLValue?
  var start: Day?
  let place: Place

  public init(_ value: YAMLValue, with reader: inout YAMLReader) {
    place = value.place
    let map = reader.map(value, keys: Self.keys)
    let id = reader.text(map["id"]) ?? ""
    if id.isEmpty { reader.expected(Label(en: "a zone with an id", zh: "带 id 的 zone"), at: value) }
    zone = Zone(id: id, name: reader.text(map["name"]) ?? id, kind: reader.text(map["kind"]) ?? "")
    territories = reader.list(map["territories"])
    organizations = reader.list(map["organizations"])
    lead = map["lead"]
    start = reader.day(map["start"])
    if territories.isEmpty, organizations.isEmpty {
      reader.expected(
        Label(en: "a zone with territories or organizations", zh: "带 territories 或 organizations 的 zone"), at: value)
    }
  }

  public func edits(of network: Network, _ context: inout OperatorContext) -> [Edit] {
    if network.zones.contains(where: { $0.id.utf8.elementsEqual(self.zone.id.utf8) }) {
      context.report(
        Finding(
          .error, "E-SCENARIO-TWICE", at: place, value: self.zone.id,
          Label(en: "there is a zone \"\(self.zone.id)\" already", zh: "功能区“\(self.zone.id)”已存在"),
          hint: Label(en: "choose another id", zh: "请换一个编号")))
      return []
    }
    var zone = zone
    zone.lead = lead.flatMap { context.organization($0, in: network) }
    let number = network.zones.count
    let period = Period(start: start)
    var edits: [Edit] = [.addZone(zone)]
    for value in territories {
      if let territory = context.territory(value, in: network) {
        edits.append(.addZoneMember(ZoneMember(zone: number, member: .territory(territory), period: period)))
      }
    }
    for value in organizations {
      if let organization = context.organization(value, in: network) {
        edits.append(.addZoneMember(ZoneMember(zone: number, member: .organization(organization), period: period)))
      }
    }
    return edits
  }
}
