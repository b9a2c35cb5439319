internal import WeftModel
internal import WeftTable

extension Manual {
  /// docs/scenario.md.
  public static let scenario = Manual(name: "scenario", markdown: scenarioText)

  static let scenarioExample = """
    name: {en: Pair enterprises with villages, zh: 村企结对}
    about: {en: Each state-owned enterprise takes on two villages near by, zh: 每家国企就近结对两个村}
    seed: 7
    operators:
      - pair: {from: {domain: soe}, to: {domain: rural}, by: nearest, each: 2}
      - liaison: {with: {domain: new}, each: 3}
    """

  static let filterExample = """
    - relieve: {where: {domain: [rural, community], plane: P01, rank: "<= 2", not: {core: yes}}, factor: 0.5}
    """

  private static var scenarioText: String {
    var text = """
      # Scenarios · 情景

      A scenario is a YAML file: a list of operators that are applied in order to a network. Each says what is added, changed or
      removed; the dataset itself stays as it is. `weft scenario FILE DATASET --out DIR` writes the changed dataset,
      `weft compare DATASET --scenario FILE` puts it beside the old one, and `weft plan DATASET --ties K --out FILE` writes a scenario of the
      ties that help most. Scenarios taken from practice lie beside each bundled dataset in `scenarios/`.

      情景是一个 YAML 文件：依次施加于网络的一组操作。每个操作说明增加、更改或去掉什么，原数据集保持不变。`weft scenario` 写出改变后的数据集，
      `weft compare` 将其与原数据集并列，`weft plan` 把最有效的若干联系写成情景。各自带数据集的 `scenarios/` 中有取自实践的情景。

      An unknown key, operator, column, organisation or plane is an error with its line, column and a suggestion, and nothing is
      changed. What does less than asked (fewer partners than `each`, a plane without a core, an operator that changes nothing) is said in a
      warning. Removing every designated core is refused. 未知的键、操作、列、组织或板块会报错并给出行、列与建议；未能全部做到的会给出警告；不允许使全区域不再有核心组织。

      \(madeFrom)


      """
    text += section(
      "The file · 文件", "A name, what it stands for, and the operators. 名称、说明与操作。", keys: Scenario.keys,
      example: scenarioExample)
    text += """

      ## Filters · 筛选

      A filter selects organisations: a mapping of columns to a value or to a list of values, any of which will do; every column must
      hold. Columns: \(Filter.columns.map { "`\($0)`" }.joined(separator: ", ")), and every further column of the dataset's own.
      `plane` selects a territory with all below it, or a zone; `rank` also takes `">= 3"`, `"< 2"` and so on; `""` selects blank
      cells; `not` holds a filter that must not match.

      筛选按列选取组织：列名对应一个值或若干值（满足其一即可），各列须同时满足。`plane` 选取某区域（含下级）或功能区；`rank` 还可写 `">= 3"`；`""` 选取空格；`not` 之下写须排除的筛选。

      \(code(filterExample))
      ## Ties that operators add · 操作新增的联系

      Operators that add ties take these keys beside their own; mode and layers have a default that suits the practice.
      新增联系的操作还可使用以下键；方式与层面默认取合乎该实践者。

      \(table(TieTemplate.keys))
      ## Operators · 操作

      | operator | practice 实践 | effect | 作用 |
      |---|---|---|---|

      """
    for type in OperatorCatalog.all {
      text += "| [`\(type.name)`](#\(type.name)) | \(both(type.label)) | \(type.summary.en) | \(type.summary.zh) |\n"
    }
    for type in OperatorCatalog.all { text += "\n" + chapter(of: type) }
    return text
  }

  private static func chapter(of type: any Operator.Type) -> String {
    let shared = Set(TieTemplate.keys.map(\.name))
    let own = type.keys.filter { !shared.contains($0.name) || !hasTieKeys(type) }
    let more = hasTieKeys(type) ? "and the keys of ties added · 以及新增联系的键\n\n" : ""
    let further = furtherExamples[type.name].map { "\n" + $0 } ?? ""
    return """
      ### \(type.name)

      \(type.label.zh): \(type.summary.en). \(type.summary.zh)。

      \(table(own))
      \(more)\(code(type.example + further))
      """
  }

  /// Whether the operator takes all keys of the ties that it adds.
  static func hasTieKeys(_ type: any Operator.Type) -> Bool { TieTemplate.keys.allSatisfy(type.keys.contains) }

  /// Examples that show the keys which an operator's own example leaves out; ids are those of `datasets/wujin`.
  static let furtherExamples: [String: String] = [
    "pair": """
    - pair: {from: {domain: agency}, to: {domain: community}, by: complement, capacity: 2}
    - pair: {list: [[E01, V03-03], [E02, V05-07]], weight: 2, directed: no, purpose: building}
    """,
    "alliance": """
    - alliance:
        id: river
        name: 滨河联盟
        kind: alliance
        plan: 城市守望
        territory: P01
        members: {plane: P01, domain: [community, agency]}
        lead: T01
        activities: 12
        attendance: 0.6
        layers: [platform, activity]
    """,
    "liaison": """
    - liaison: {plane: [P01, P02], with: {domain: [new, soe]}, each: 2}
    """,
    "exchange": """
    - exchange: {from: {domain: agency, core: no}, to: {domain: rural}, within: region}
    """,
    "empower": """
    - empower: {plane: P03, rank: 4, share: 0.3}
    """,
    "relieve": """
    - relieve: {where: {domain: rural}, superior: {system: 民政}, factor: 0}
    """,
    "chain": """
    - chain: {where: {domain: new, plane: P04}}
    """,
    "zone": """
    - zone: {id: Z8, name: 联动区, kind: functional, territories: [P01], organizations: [E01], lead: T01, start: 2021-06-01}
    """,
    "close": """
    - close: {organizations: {domain: new, plane: P02}, alliances: [M03]}
    """,
  ]
}
