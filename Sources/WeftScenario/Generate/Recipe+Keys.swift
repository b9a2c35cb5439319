public import WeftModel
internal import WeftTable

// Every key of a recipe, with its meaning: the reader refuses all others, and the manual is made from these lists.
extension Recipe {
  private static let text = Label(en: "text", zh: "文本")
  private static let label = Label(en: "text, or {en, zh}", zh: "文本，或 {en, zh}")
  private static let share = Label(en: "number from 0 to 1", zh: "0 到 1 之间的数")
  private static let count = Label(en: "whole number", zh: "整数")
  private static let number = Label(en: "number", zh: "数")
  private static let day = Label(en: "date", zh: "日期")
  private static let list = Label(en: "list", zh: "列表")
  private static let map = Label(en: "mapping", zh: "映射")

  public static let keys: [YAMLKey] = [
    YAMLKey("title", label, Label(en: "title of the dataset", zh: "数据集标题")),
    YAMLKey("source", text, Label(en: "where the counts come from", zh: "数量的来源")),
    YAMLKey("licence", text, Label(en: "under which terms the dataset may be used", zh: "数据集的使用许可")),
    YAMLKey(
      "county", label, Label(en: "name of the whole region", zh: "整个区域的名称"), standard: Label(en: "County", zh: "县区")),
    YAMLKey("plane", text, Label(en: "territory level of planes", zh: "板块的层级"), standard: "town"),
    YAMLKey("start", day, Label(en: "first day on record", zh: "记录起始日"), standard: "2021-01-01"),
    YAMLKey("end", day, Label(en: "last day on record", zh: "记录终止日"), standard: "2022-12-31"),
    YAMLKey(
      "scale", share,
      Label(en: "share of village-level units that get an organisation", zh: "设有组织的村级单位比例"), standard: "1"),
    YAMLKey("places", list, Label(en: "town-level units", zh: "乡镇级单位")),
    YAMLKey("lines", list, Label(en: "vertical lines with their stations", zh: "条线及其驻点")),
    YAMLKey("plans", list, Label(en: "plans of alliances", zh: "联盟计划")),
    YAMLKey("zones", list, Label(en: "zones over several places", zh: "跨越多个单位的功能区")),
    YAMLKey("districts", list, Label(en: "a level between county and towns", zh: "县与乡镇之间的层级")),
    YAMLKey(
      "section", count,
      Label(en: "units that one section of a town looks after; 0 = no sections", zh: "每个片区管理的单位数；0 为不设片区"),
      standard: "0"),
    YAMLKey("enterprises", count, Label(en: "state-owned enterprises", zh: "国有企业数"), standard: "0"),
    YAMLKey("new_organizations", count, Label(en: "new economic and social organisations", zh: "两新组织数"), standard: "0"),
    YAMLKey(
      "unattached", share, Label(en: "share of new organisations without a superior", zh: "无上级的两新组织比例"),
      standard: "0.3"),
    YAMLKey(
      "unplaced", count, Label(en: "new organisations without a registered place", zh: "无登记地的两新组织数"), standard: "0"),
    YAMLKey("externals", count, Label(en: "organisations outside the region", zh: "区域外组织数"), standard: "1"),
    YAMLKey("weaving", map, Label(en: "how lateral ties come about", zh: "横向联系如何形成")),
    YAMLKey("alliance_life", map, Label(en: "how alliances live", zh: "联盟如何运转")),
    YAMLKey("ledger", map, Label(en: "exchanges, lists, tasks, evaluations", zh: "资源流动、清单、任务与考核")),
  ]

  public static let placeKeys: [YAMLKey] = [
    YAMLKey("kind", Label("street, town, township, zone"), Label(en: "kind of unit", zh: "单位类别"), standard: "town"),
    YAMLKey("communities", count, Label(en: "urban communities in it", zh: "社区数"), standard: "0"),
    YAMLKey("villages", count, Label(en: "villages in it", zh: "村数"), standard: "0"),
  ]

  public static let lineKeys: [YAMLKey] = [
    YAMLKey("id", text, Label(en: "short id of the line", zh: "条线编号")),
    YAMLKey("name", label, Label(en: "its name", zh: "名称")),
    YAMLKey("stations", share, Label(en: "chance that a town has a station", zh: "乡镇设有驻点的概率"), standard: "0"),
  ]

  public static let planKeys: [YAMLKey] = [
    YAMLKey("name", label, Label(en: "name of the plan", zh: "计划名称")),
    YAMLKey("domain", text, Label(en: "domain it is for", zh: "所属领域")),
    YAMLKey("alliances", count, Label(en: "number of alliances", zh: "联盟数"), standard: "0"),
    YAMLKey(
      "size", count, Label(en: "members of each", zh: "每个联盟的成员数"),
      standard: Label(en: "drawn from the tail of sizes", zh: "按规模分布抽取")),
  ]

  public static let districtKeys: [YAMLKey] = [
    YAMLKey("name", label, Label(en: "name of the district", zh: "名称")),
    YAMLKey("places", list, Label(en: "positions of its places, from 1", zh: "所含单位的序号，从 1 起")),
  ]

  public static let zoneKeys: [YAMLKey] = [
    YAMLKey("name", label, Label(en: "name of the zone", zh: "功能区名称")),
    YAMLKey("kind", text, Label(en: "kind of zone", zh: "类别")),
    YAMLKey("places", list, Label(en: "positions of its places, from 1", zh: "所含单位的序号，从 1 起")),
    YAMLKey("lead", Label("external, county"), Label(en: "who leads it", zh: "由谁牵头"), standard: "external"),
    YAMLKey("start", day, Label(en: "since when", zh: "起始日")),
  ]

  public static let weavingKeys: [YAMLKey] = [
    YAMLKey(
      "conference", share, Label(en: "share of towns that convene a joint conference", zh: "召开联席会议的乡镇比例"),
      standard: "0.5"),
    YAMLKey(
      "neighbours", share, Label(en: "chance that neighbouring units work together", zh: "相邻单位协作的概率"), standard: "0.35"),
    YAMLKey(
      "service", share, Label(en: "chance that a station serves a unit of its town", zh: "驻点服务本地单位的概率"),
      standard: "0.25"),
    YAMLKey("pairing", number, Label(en: "partners per agency or enterprise", zh: "每个机关或国企的结对数"), standard: "1.5"),
    YAMLKey(
      "liaison", share, Label(en: "chance of fixed contact with a new organisation", zh: "固定联系两新组织的概率"), standard: "0.3"
    ),
    YAMLKey("chain", share, Label(en: "chance of a tie within an industrial chain", zh: "产业链内联系的概率"), standard: "0.3"),
    YAMLKey("chains", count, Label(en: "number of industrial chains", zh: "产业链数"), standard: "4"),
    YAMLKey("recorded", share, Label(en: "chance that the initiator is on record", zh: "记录发起方的概率"), standard: "0.8"),
  ]

  public static let allianceLifeKeys: [YAMLKey] = [
    YAMLKey("smallest", count, Label(en: "smallest alliance", zh: "最小联盟规模"), standard: "4"),
    YAMLKey("largest", count, Label(en: "largest alliance", zh: "最大联盟规模"), standard: "45"),
    YAMLKey("tail", number, Label(en: "exponent of the tail of sizes", zh: "规模分布的尾指数"), standard: "1.6"),
    YAMLKey("activities", number, Label(en: "activities a year", zh: "每年活动数"), standard: "5"),
    YAMLKey(
      "campaign", share, Label(en: "share that falls silent after half a year", zh: "半年后停摆的比例"), standard: "0.25"),
    YAMLKey("attendance", share, Label(en: "average attendance", zh: "平均出席率"), standard: "0.4"),
  ]

  public static let ledgerKeys: [YAMLKey] = [
    YAMLKey("exchanges", number, Label(en: "exchanges per organisation", zh: "每个组织的资源流动数"), standard: "0.5"),
    YAMLKey("demands", number, Label(en: "demand lines per organisation", zh: "每个组织的需求条目"), standard: "0.4"),
    YAMLKey("resources", number, Label(en: "resource lines per organisation", zh: "每个组织的资源条目"), standard: "0.4"),
    YAMLKey("projects", number, Label(en: "projects per demand line", zh: "每条需求的项目数"), standard: "0.6"),
    YAMLKey("tasks", number, Label(en: "tasks handed down per town", zh: "每个乡镇下派的任务数"), standard: "6"),
    YAMLKey("backflow", share, Label(en: "chance that a task goes back", zh: "任务回流的概率"), standard: "0.15"),
    YAMLKey("evaluations", share, Label(en: "share of units evaluated", zh: "被考核单位比例"), standard: "0.5"),
  ]
}
