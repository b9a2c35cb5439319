internal import WeftModel
internal import WeftTable

extension Manual {
  /// docs/dataset.md.
  public static let dataset = Manual(name: "dataset", markdown: datasetText)

  /// A dataset.yml that has every key.
  static let datasetExample = """
    title: {en: "My county, 2024", zh: 某县 2024}
    source: Field survey, May 2024
    licence: CC BY 4.0
    illustrative: no
    plane: town
    threshold: 0.5
    projection_threshold: 1
    columns:
      单位全称: name
      ties: {主动方: source, 被动方: target}
    domains:
      rural: {en: Villages, zh: 村, color: "#2E7D32"}
      school: {label: {en: Schools, zh: 学校}, color: "#6A1B9A"}
    scorecards:
      suspended: {mean_suspension: 2, share_suspended: 1, fabric: 1}
    """

  private static var datasetText: String {
    var text = """
      # Datasets · 数据集

      A dataset is a folder of CSV tables (UTF-8, GB18030 or UTF-16), or one .xlsx workbook whose sheets bear the same names, with an optional
      `dataset.yml`. Only `organizations` and `ties` are required. `weft check DATASET` lists every problem with file, line and column.

      数据集是一个文件夹，内含 CSV 表（UTF-8、GB18030 或 UTF-16），或一个工作表同名的 .xlsx 工作簿，另可附 `dataset.yml`。只有 `organizations` 与 `ties` 必需。
      `weft check` 列出每个问题及其文件、行、列。中文表名与列名可直接使用。

      \(madeFrom)


      """
    text += section(
      "dataset.yml", "Every key is optional. 各键均可省略。", keys: Configuration.keys, example: datasetExample)
    text += "\nUnder `domains`, for each domain · `domains` 之下每个领域：\n\n" + table(Configuration.domainKeys)
    text += "\n## Tables · 表\n\n"
    for schema in Schema.tables { text += chapter(of: schema) }
    return text
  }

  private static func chapter(of schema: TableSchema) -> String {
    let needed = schema.requirement == .required ? " (required 必需)" : ""
    var text = """
      ### \(schema.name.rawValue) \(schema.label.zh)\(needed)

      \(schema.meaning.en) \(schema.meaning.zh)

      | column 列 | 中文列名 | holds 类型 | meaning | 含义 |
      |---|---|---|---|---|

      """
    for column in schema.columns {
      let name = "`\(column.name)`" + (column.requirement == .required ? " \\*" : "")
      let cells = [name, column.label.zh, both(holds(column.kind)), column.meaning.en, column.meaning.zh]
      text += "| " + cells.map(escaped).joined(separator: " | ") + " |\n"
    }
    return text + "\n"
  }

  private static func holds(_ kind: Column.Kind) -> Label {
    switch kind {
    case .identifier: Label(en: "id", zh: "编号")
    case .reference(let table):
      Label(en: "id in \(table.rawValue)", zh: "\(Schema.table(table).label.zh)的编号")
    case .text: Label(en: "text", zh: "文本")
    case .positive: Label(en: "number > 0", zh: "大于 0 的数")
    case .number: Label(en: "number", zh: "数")
    case .integer: Label(en: "whole number", zh: "整数")
    case .day: Label(en: "date", zh: "日期")
    case .choice(let words): Label(words.words.map(\.value).joined(separator: ", "))
    case .choices(let words):
      Label(
        en: "any of " + words.words.map(\.value).joined(separator: ", "),
        zh: "任选：" + words.words.map(\.value).joined(separator: "、"))
    case .domain: Label(en: "domain", zh: "领域")
    }
  }
}
