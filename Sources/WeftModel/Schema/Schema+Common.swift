import WeftTable

// Columns that several tables share.
extension Schema {
  static let memberAliases = [
    "organisation", "org", "单位", "成员", "成员单位", "成员组织", "组织编号", "参与单位", "参与方", "参加单位", "member",
  ]
  static let leadAliases = ["牵头", "牵头单位", "牵头方", "管理机构", "主导", "leader"]

  static func identifier(_ aliases: [String], en: String, zh: String) -> Column {
    Column(
      "id", .identifier, Label(en: "id", zh: "编号"), requirement: .required, aliases: aliases,
      meaning: Label(en: en, zh: zh))
  }

  static func name(_ aliases: [String]) -> Column {
    Column(
      "name", .text, Label(en: "name", zh: "名称"), aliases: aliases,
      meaning: Label(en: "Name for people; blank = the id.", zh: "名称；留空则用编号。"))
  }

  static func source(_ aliases: [String], en: String, zh: String) -> Column {
    Column(
      "source", .reference(.organizations), Label(en: "source", zh: "来源"), requirement: .required, aliases: aliases,
      meaning: Label(en: en, zh: zh))
  }

  static func target(_ aliases: [String], en: String, zh: String) -> Column {
    Column(
      "target", .reference(.organizations), Label(en: "target", zh: "目标"), requirement: .required, aliases: aliases,
      meaning: Label(en: en, zh: zh))
  }

  static let domain = Column(
    "domain", .domain, Label(en: "domain", zh: "领域"), aliases: ["组织领域", "领域类别", "所属领域", "sector", "field"],
    meaning: Label(
      en: "rural 农村, community 城市社区, agency 机关, soe 国企, new 两新组织, public 事业单位, or the dataset's own.",
      zh: "农村、城市社区、机关、国企、两新组织、事业单位，或数据集自定。"))

  static let settlement = Column(
    "settlement", .choice(.settlement), Label(en: "settlement", zh: "城乡"),
    aliases: ["城乡类型", "城乡属性", "城乡分类", "urban_rural"],
    meaning: Label(en: "urban 城, town 镇 or rural 乡村; blank = not known.", zh: "城、镇或乡村；留空表示不详。"))

  static let kind = Column(
    "kind", .text, Label(en: "kind", zh: "类型"), aliases: ["种类", "类别", "形式", "type"],
    meaning: Label(en: "Its kind, in the dataset's own words.", zh: "类型，用数据集自己的说法。"))

  static let start = Column(
    "start", .day, Label(en: "start", zh: "开始"),
    aliases: ["开始日期", "起始", "起始日期", "开始时间", "起始时间", "加入日期", "start_date", "begin", "since"],
    meaning: Label(en: "First day in force; blank = open.", zh: "生效首日；留空表示不限。"))

  static let end = Column(
    "end", .day, Label(en: "end", zh: "结束"),
    aliases: ["结束日期", "终止日期", "结束时间", "截止", "截止日期", "退出日期", "end_date", "until"],
    meaning: Label(en: "First day no longer in force; blank = open.", zh: "失效首日（当天不再有效）；留空表示不限。"))

  static func date(_ aliases: [String] = []) -> Column {
    Column(
      "date", .day, Label(en: "date", zh: "日期"), aliases: ["时间", "day"] + aliases,
      meaning: Label(en: "The day; blank = not known.", zh: "日期；留空表示不详。"))
  }

  static let provenance = Column(
    "provenance", .choice(.provenance), Label(en: "provenance", zh: "数据来源"), aliases: ["出处", "资料来源", "来源说明"],
    meaning: Label(
      en: "published, derived or synthetic: where the row comes from.", zh: "该行数据是公开、推算还是合成。"))

  static func organization(en: String, zh: String, aliases: [String] = []) -> Column {
    Column(
      "organization", .reference(.organizations), Label(en: "organisation", zh: "组织"), requirement: .required,
      aliases: memberAliases + aliases, meaning: Label(en: en, zh: zh))
  }

  static func category(_ aliases: [String]) -> Column {
    Column(
      "category", .text, Label(en: "category", zh: "类别"), aliases: ["类型", "种类", "分类", "type"] + aliases,
      meaning: Label(en: "What is needed or offered; lists are matched by it.", zh: "需求或资源的类别；供需按类别匹配。"))
  }

  static let amount = Column(
    "amount", .positive, Label(en: "amount", zh: "数量"), aliases: ["数额", "金额", "数", "件数", "quantity", "value"],
    meaning: Label(en: "Finite, > 0; blank = 1.", zh: "大于 0 的有限数；留空为 1。"))
}
