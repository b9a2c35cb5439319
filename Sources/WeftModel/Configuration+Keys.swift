import WeftTable

extension Configuration {
  /// Every key that dataset.yml may have; reading and documentation go by this list.
  public static let keys: [YAMLKey] = [
    YAMLKey(
      "title", Label(en: "text, or en and zh", zh: "文本，或 en 与 zh"),
      Label(en: "What the dataset is called.", zh: "数据集的名称。")),
    YAMLKey("source", Label(en: "text", zh: "文本"), Label(en: "Where the data come from.", zh: "数据从何而来。")),
    YAMLKey("licence", Label(en: "text", zh: "文本"), Label(en: "Under which terms they may be used.", zh: "使用许可。")),
    YAMLKey(
      "illustrative", Label(en: "yes or no", zh: "是或否"),
      Label(
        en: "Made or partly made data: said on every table, picture and report.", zh: "数据为合成或部分合成：每张表、图和报告都会注明。"),
      standard: "no"),
    YAMLKey(
      "plane", Label(en: "a level of territories", zh: "区域层级"),
      Label(en: "The level at which planes are analysed.", zh: "按哪一级区域分析“面”。"), standard: "town"),
    YAMLKey(
      "threshold", Label(en: "number from 0 to 1", zh: "0 到 1 的数"),
      Label(en: "Suspension from which an organisation counts as loose (θ).", zh: "悬浮度达到多少算“半悬浮”（θ）。"), standard: "0.5"),
    YAMLKey(
      "projection_threshold", Label(en: "number > 0", zh: "大于 0 的数"),
      Label(en: "Sum from which common activities make a tie (τ).", zh: "共同活动累计达到多少算一条联系（τ）。"), standard: "1"),
    YAMLKey(
      "columns", Label(en: "heading: column, for all tables or under a table's name", zh: "列名: 列，可写在表名之下"),
      Label(en: "Headings of this dataset that mean columns of Weft's.", zh: "本数据集的列名对应 Weft 的哪一列。")),
    YAMLKey(
      "domains", Label(en: "id: label, or en and zh; color", zh: "领域: label（或 en 与 zh）、color"),
      Label(en: "Labels and colours of domains, and domains of the dataset's own.", zh: "领域的名称和颜色；也可定义新领域。")),
    YAMLKey(
      "scorecards", Label(en: "card: part: weight ≥ 0", zh: "记分卡: 组成: 权重 ≥ 0"),
      Label(en: "Weights of the parts of scorecards.", zh: "记分卡各组成部分的权重。"), standard: "1"),
  ]

  /// Keys of one domain under `domains`.
  public static let domainKeys: [YAMLKey] = [
    YAMLKey("en", Label(en: "text", zh: "文本"), Label(en: "Name in English.", zh: "英文名称。")),
    YAMLKey("zh", Label(en: "text", zh: "文本"), Label(en: "Name in Chinese.", zh: "中文名称。")),
    YAMLKey("label", Label(en: "text, or en and zh", zh: "文本，或 en 与 zh"), Label(en: "Name for people.", zh: "名称。")),
    YAMLKey("color", Label(en: "#RRGGBB", zh: "#RRGGBB"), Label(en: "Colour in pictures.", zh: "图中的颜色。")),
  ]

  /// The scorecards whose parts can be weighted.
  static let cards = ["administrative", "estranged", "suspended", "formal", "leading", "integrating", "serving"]
}
