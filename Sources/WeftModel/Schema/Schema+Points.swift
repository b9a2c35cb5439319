import WeftTable

// The tables of points, lines and planes.
extension Schema {
  static let organizations = TableSchema(
    .organizations, Label(en: "organisations", zh: "组织"), requirement: .required,
    aliases: ["organization", "organisation", "orgs", "nodes", "node", "vertices", "points", "点", "节点", "组织表", "单位"],
    meaning: Label(
      en: "The points: one organisation a row. An organisation without ties is an organisation.",
      zh: "点：每行一个组织。没有联系的组织也是组织。"),
    columns: [
      identifier(
        ["组织编号", "组织代码", "代码", "组织ID", "单位编号", "节点", "node", "code", "organization", "organisation", "key"],
        en: "Names the organisation; compared byte for byte, never as a number.", zh: "组织的编号；逐字节比较，从不当作数字。"),
      name(["组织名称", "组织", "单位", "单位名称", "名字", "label", "标签", "title"]),
      domain,
      Column(
        "territory", .reference(.territories), Label(en: "territory", zh: "区域"),
        aliases: ["所在区域", "所属区域", "属地", "板块", "块", "行政区", "所属街道", "所在地", "area", "district", "place", "block"],
        meaning: Label(en: "The territory in which it stands; blank = not known.", zh: "所在区域；留空表示未定。")),
      Column(
        "system", .text, Label(en: "system", zh: "条线"), aliases: ["线", "系统", "所属系统", "所属条线", "条", "line"],
        meaning: Label(
          en: "The vertical line (条线) to which it belongs, such as civil affairs; blank = none.",
          zh: "所属条线，如民政、卫健、教育；留空表示无。")),
      Column(
        "rank", .integer, Label(en: "rank", zh: "级别"), aliases: ["行政级别", "层级", "等级", "职级", "grade"],
        meaning: Label(en: "A whole number; larger = higher.", zh: "整数，越大级别越高。")),
      settlement,
      Column(
        "core", .choice(.answer), Label(en: "core", zh: "核心"),
        aliases: ["一核", "是否核心", "核心组织", "领导核心", "is_core", "hub"],
        meaning: Label(en: "Designated core (一核) of its territory; blank = no.", zh: "是否所在区域的“一核”；留空为否。")),
      Column(
        "external", .choice(.answer), Label(en: "external", zh: "区域外"),
        aliases: ["外部", "域外", "是否区域外", "区外", "is_external", "outside"],
        meaning: Label(en: "Outside the region under study; blank = no.", zh: "是否在所研究区域之外；留空为否。")),
      provenance,
    ])

  static let ties = TableSchema(
    .ties, Label(en: "ties", zh: "联系"), requirement: .required,
    aliases: ["tie", "edges", "edge", "edgelist", "links", "lines", "relations", "arcs", "线", "边", "关系", "连线", "联系表"],
    meaning: Label(
      en: "The lines: one tie a row. Rows of one source, target and mode are summed.",
      zh: "线：每行一条联系。来源、目标、融合方式相同的行，权重相加。"),
    columns: [
      source(
        ["起点", "源", "源头", "发起方", "来源组织", "上级", "from", "sender", "ego", "甲方", "tail"],
        en: "Superior of a hierarchical tie; the side that initiated a lateral one.", zh: "科层式联系的上级；协作式、网络式联系的发起方。"),
      target(
        ["终点", "对象", "接受方", "目标组织", "下级", "to", "receiver", "alter", "乙方", "head"],
        en: "Subordinate of a hierarchical tie; the other side of a lateral one.", zh: "科层式联系的下级；协作式、网络式联系的另一方。"),
      Column(
        "mode", .choice(.mode), Label(en: "mode", zh: "融合方式"), requirement: .required,
        aliases: ["方式", "模式", "类型", "关系类型", "联系方式", "联系类型", "网络类型", "type", "relation", "kind"],
        meaning: Label(
          en: "collaborative 协作式, hierarchical 科层式 or networked 网络式.", zh: "协作式、科层式或网络式。")),
      Column(
        "weight", .positive, Label(en: "weight", zh: "权重"),
        aliases: ["强度", "次数", "频次", "联系强度", "strength", "frequency"],
        meaning: Label(
          en: "Strength: finite, > 0; blank = 1. Larger = closer.", zh: "强度：大于 0 的有限数，留空为 1；越大越紧密。")),
      Column(
        "directed", .choice(.answer), Label(en: "directed", zh: "方向"),
        aliases: ["有向", "是否有向", "有无方向", "direction", "type"],
        meaning: Label(
          en: "`no` = nobody knows who initiated it, or both did; blank = yes. Hierarchical ties always are directed.",
          zh: "“否”表示不知由谁发起或双方共同发起；留空为“是”。科层式联系总有方向。")),
      Column(
        "layers", .choices(.layer), Label(en: "layers", zh: "层面"), aliases: ["层", "融合层面", "证据层", "融合内容", "layer"],
        meaning: Label(
          en:
            "What the tie is evidence of: any of value, platform, activity, mechanism, apart by space, `,`, `;` or `|`.",
          zh: "联系体现在哪些层面：价值、平台、活动、机制，可多个，用空格、逗号、分号或竖线隔开。")),
      start, end,
      Column(
        "note", .text, Label(en: "note", zh: "备注"), aliases: ["说明", "注", "notes", "comment", "remark", "description"],
        meaning: Label(en: "Anything else worth saying.", zh: "其他说明。")),
      Column(
        "purpose", .text, Label(en: "purpose", zh: "用途"), aliases: ["目的", "事由", "业务类型", "purposes"],
        meaning: Label(
          en: "What the tie is for, such as `building` 党建 or `work` 业务.", zh: "联系为何而设，如 building（党建）、work（业务）。")),
      provenance,
    ])

  static let territories = TableSchema(
    .territories, Label(en: "territories", zh: "区域"),
    aliases: ["territory", "areas", "districts", "places", "板块", "面", "行政区划", "区划", "区域表"],
    meaning: Label(en: "Planes by administration, nested by `parent`.", zh: "行政区域（面），由“上级”逐层嵌套。"),
    columns: [
      identifier(["区域编号", "区域代码", "代码", "行政区划代码", "code"], en: "Names the territory.", zh: "区域的编号。"),
      name(["区域名称", "区域", "label"]),
      Column(
        "parent", .reference(.territories), Label(en: "parent", zh: "上级"),
        aliases: ["上级区域", "父级", "隶属", "所属", "所属区域", "上级编号"],
        meaning: Label(en: "The territory that contains it; blank = the top.", zh: "上一级区域；最高一级留空。")),
      Column(
        "level", .text, Label(en: "level", zh: "层级"), aliases: ["级别", "级", "区域级别", "类型"],
        meaning: Label(en: "Such as county, town, village.", zh: "如 county（县区）、town（乡镇街道）、village（村社区）。")),
      settlement,
    ])

  static let zones = TableSchema(
    .zones, Label(en: "zones", zh: "功能区"), aliases: ["zone", "开发区", "片区", "功能区表"],
    meaning: Label(en: "Planes across boundaries; they may overlap.", zh: "跨行政边界的面，如开发区、功能区；可以重叠。"),
    columns: [
      identifier(["功能区编号", "代码", "code"], en: "Names the zone.", zh: "功能区的编号。"),
      name(["功能区名称", "label"]), kind,
      Column(
        "lead", .reference(.organizations), Label(en: "lead", zh: "牵头组织"), aliases: leadAliases,
        meaning: Label(en: "The organisation that leads it.", zh: "牵头或管理的组织。")),
    ])

  static let zoneMembers = TableSchema(
    .zoneMembers, Label(en: "zone members", zh: "功能区成员"), aliases: ["zonemember", "开发区成员", "片区成员"],
    meaning: Label(
      en: "What belongs to a zone: a territory with all below it, or one organisation.", zh: "功能区包含的区域（连同其下级）或组织。"),
    columns: [
      Column(
        "zone", .reference(.zones), Label(en: "zone", zh: "功能区"), requirement: .required,
        aliases: ["开发区", "片区", "功能区编号"],
        meaning: Label(en: "The zone.", zh: "所属功能区。")),
      Column(
        "territory", .reference(.territories), Label(en: "territory", zh: "区域"), aliases: ["区域编号", "成员区域"],
        meaning: Label(en: "A member territory; then `organization` stays blank.", zh: "成员区域；此时“组织”留空。")),
      Column(
        "organization", .reference(.organizations), Label(en: "organisation", zh: "组织"), aliases: memberAliases,
        meaning: Label(en: "A member organisation; then `territory` stays blank.", zh: "成员组织；此时“区域”留空。")),
      start, end,
    ])
}
