import WeftTable

// Alliances and the tables of what was done.
extension Schema {
  static let alliances = TableSchema(
    .alliances, Label(en: "alliances", zh: "联盟"), aliases: ["alliance", "党建联盟", "联席会议", "联盟表"],
    meaning: Label(en: "Planes by choice: alliances and joint conferences.", zh: "自愿结成的面：党建联盟、联席会议。"),
    columns: [
      identifier(["联盟编号", "代码", "code"], en: "Names the alliance.", zh: "联盟的编号。"),
      name(["联盟名称", "联盟", "label"]), kind,
      Column(
        "plan", .text, Label(en: "plan", zh: "计划"), aliases: ["矩阵", "方案", "行动", "所属计划", "programme", "program"],
        meaning: Label(en: "The plan to which it belongs, such as 农村蝶变.", zh: "所属计划，如“农村蝶变”。")),
      domain,
      Column(
        "territory", .reference(.territories), Label(en: "territory", zh: "区域"), aliases: ["所在区域", "所属区域", "属地"],
        meaning: Label(en: "The territory that it serves.", zh: "所属区域。")),
      Column(
        "lead", .reference(.organizations), Label(en: "lead", zh: "牵头组织"), aliases: leadAliases,
        meaning: Label(en: "The organisation that leads it.", zh: "牵头组织。")),
    ])

  static let memberships = TableSchema(
    .memberships, Label(en: "memberships", zh: "联盟成员"), aliases: ["membership", "members", "成员", "成员表"],
    meaning: Label(en: "Who stands on an alliance's list.", zh: "联盟名册上的成员。"),
    columns: [
      alliance(.required, en: "The alliance.", zh: "联盟。"),
      organization(en: "The member.", zh: "成员组织。"),
      Column(
        "role", .text, Label(en: "role", zh: "角色"), aliases: ["职务", "身份", "成员类型"],
        meaning: Label(en: "Its role, in the dataset's own words.", zh: "在联盟中的角色。")),
      start, end,
    ])

  static let activities = TableSchema(
    .activities, Label(en: "activities", zh: "活动"), aliases: ["events", "event", "活动表"],
    meaning: Label(en: "What was done, by an alliance or on its own.", zh: "联盟开展的或单独开展的活动。"),
    columns: [
      identifier(["活动编号", "代码", "code"], en: "Names the activity.", zh: "活动的编号。"),
      alliance(.optional, en: "The alliance that held it; blank = none.", zh: "举办活动的联盟；留空表示无。"),
      date(["活动日期", "活动时间"]),
      Column(
        "layer", .choices(.layer), Label(en: "layer", zh: "层面"), aliases: ["层", "融合层面", "layers"],
        meaning: Label(en: "What it is evidence of: value, platform, activity, mechanism.", zh: "体现的层面：价值、平台、活动、机制。")),
      kind,
      Column(
        "initiator", .reference(.organizations), Label(en: "initiator", zh: "发起组织"),
        aliases: ["发起", "发起方", "发起单位", "主办", "主办单位", "主办方", "organizer", "organiser", "host"],
        meaning: Label(en: "The organisation that initiated it.", zh: "发起该活动的组织。")),
      Column(
        "public", .choice(.answer), Label(en: "public", zh: "公众参与"), aliases: ["群众参与", "面向群众", "公开", "群众", "open"],
        meaning: Label(en: "Whether the public took part; blank = not stated.", zh: "是否有群众参与；留空表示未说明。")),
    ])

  static let participations = TableSchema(
    .participations, Label(en: "participations", zh: "参与"),
    aliases: ["participation", "attendance", "活动参与", "参与表", "签到"],
    meaning: Label(
      en: "Who took part in an activity; projected ties come from here.", zh: "参加活动的组织；投影联系由此而来。"),
    columns: [
      Column(
        "activity", .reference(.activities), Label(en: "activity", zh: "活动"), requirement: .required,
        aliases: ["活动编号", "event"], meaning: Label(en: "The activity.", zh: "活动。")),
      organization(en: "The participant.", zh: "参与的组织。"),
    ])

  static let exchanges = TableSchema(
    .exchanges, Label(en: "exchanges", zh: "资源流动"), aliases: ["exchange", "flows", "流动", "资源交换", "服务记录"],
    meaning: Label(en: "Flows of resources from one organisation to another.", zh: "资源从一个组织流向另一个组织。"),
    columns: [
      source(["来源组织", "提供方", "供给方", "给出方", "from", "giver"], en: "The giver.", zh: "提供方。"),
      target(["目标组织", "接受方", "受益方", "接收方", "to"], en: "The receiver.", zh: "接受方。"),
      Column(
        "resource", .text, Label(en: "resource", zh: "资源"), aliases: ["资源类型", "类型", "内容", "服务"],
        meaning: Label(en: "What flows.", zh: "流动的资源。")),
      amount, date(),
    ])

  static let demands = TableSchema(
    .demands, Label(en: "demands", zh: "需求"), aliases: ["demand", "needs", "需求清单"],
    meaning: Label(en: "The list of demands.", zh: "需求清单。"),
    columns: [organization(en: "Who needs it.", zh: "有需求的组织。"), category(["需求"]), amount])

  static let resources = TableSchema(
    .resources, Label(en: "resources", zh: "资源"), aliases: ["supplies", "supply", "资源清单"],
    meaning: Label(en: "The list of resources.", zh: "资源清单。"),
    columns: [organization(en: "Who offers it.", zh: "提供资源的组织。"), category(["资源"]), amount])

  static let projects = TableSchema(
    .projects, Label(en: "projects", zh: "项目"), aliases: ["project", "项目清单"],
    meaning: Label(en: "The list of projects.", zh: "项目清单。"),
    columns: [
      identifier(["项目编号", "项目", "代码", "code"], en: "Names the project.", zh: "项目的编号。"),
      category(["项目类别"]),
      Column(
        "provider", .reference(.organizations), Label(en: "provider", zh: "提供方"),
        aliases: ["供给方", "承办方", "承接方", "实施方"],
        meaning: Label(en: "Who provides.", zh: "提供方。")),
      Column(
        "recipient", .reference(.organizations), Label(en: "recipient", zh: "受益方"), aliases: ["接受方", "需求方", "服务对象"],
        meaning: Label(en: "Who receives.", zh: "受益方。")),
      Column(
        "status", .choice(.status), Label(en: "status", zh: "状态"), aliases: ["进度", "项目状态", "完成情况"],
        meaning: Label(en: "open, done or stopped; blank = open.", zh: "进行中、完成或终止；留空为进行中。")),
    ])

  static let tasks = TableSchema(
    .tasks, Label(en: "task hand-overs", zh: "责任流转"), aliases: ["task", "handovers", "hand_overs", "任务", "任务流转"],
    meaning: Label(en: "One step of a task's way a row.", zh: "每行是任务流转的一步。"),
    columns: [
      Column(
        "task", .text, Label(en: "task", zh: "任务"), requirement: .required, aliases: ["任务编号", "事项", "事项编号"],
        meaning: Label(en: "The task, in the dataset's own words.", zh: "任务的编号或名称。")),
      Column(
        "step", .integer, Label(en: "step", zh: "步骤"), requirement: .required, aliases: ["步", "序号", "顺序", "环节"],
        meaning: Label(en: "Number of the step; steps are taken in this order.", zh: "步骤序号；按此顺序流转。")),
      source(["移交方", "转出", "转出方", "from"], en: "Who hands over.", zh: "移交方。"),
      target(["接收方", "转入", "转入方", "to"], en: "Who takes over.", zh: "接收方。"),
      date(["移交日期"]),
    ])

  static let evaluations = TableSchema(
    .evaluations, Label(en: "evaluations", zh: "考核评价"), aliases: ["evaluation", "assessments", "考核", "评价"],
    meaning: Label(en: "One evaluation of an organisation a row.", zh: "每行是对一个组织的一次考核评价。"),
    columns: [
      organization(en: "Who was evaluated.", zh: "被考核的组织。", aliases: ["被考核单位", "被评价单位", "考核对象"]),
      Column(
        "evaluator", .text, Label(en: "evaluator", zh: "考核者"), aliases: ["评价者", "考核主体", "评价主体", "考核单位"],
        meaning: Label(en: "Who evaluated, in the dataset's own words.", zh: "谁来考核。")),
      Column(
        "method", .choice(.method), Label(en: "method", zh: "考核方式"), requirement: .required,
        aliases: ["方式", "方法", "评价方式"],
        meaning: Label(en: "document, meeting, visit or public.", zh: "材料、会议、走访或群众评议。")),
      Column(
        "score", .number, Label(en: "score", zh: "得分"), requirement: .required, aliases: ["分数", "评分", "成绩", "考核得分"],
        meaning: Label(en: "A finite number; larger = better.", zh: "有限数，越大越好。")),
    ])

  private static func alliance(_ requirement: Requirement, en: String, zh: String) -> Column {
    Column(
      "alliance", .reference(.alliances), Label(en: "alliance", zh: "联盟"), requirement: requirement,
      aliases: ["联盟编号", "所属联盟", "党建联盟", "联席会议"], meaning: Label(en: en, zh: zh))
  }
}
