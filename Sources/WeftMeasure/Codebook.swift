internal import WeftTable

/// The codebook: one row per column of the tables, from the measures' cards.
public enum Codebook {
  public static let header = [
    "column", "label_en", "label_zh", "unit", "definition_en", "definition_zh", "formula", "source", "missing",
  ]

  /// The columns that name what a row is about.
  private static let naming: [[String]] = [
    [
      "id", "Identifier", "编号", "text", "Identifier as given in the dataset, byte for byte.", "数据集中给出的编号,逐字节保留。",
      "as given",
      "the dataset", "never empty",
    ],
    [
      "name", "Name", "名称", "text", "Name as given in the dataset.", "数据集中给出的名称。", "as given", "the dataset",
      "empty where the dataset gives none",
    ],
  ]

  /// Identifier and name, then one row per measure in the order given; a column that stands in two tables has a row for
  /// each meaning.
  public static func table(_ measures: [Measure] = Measure.all) -> ResultTable {
    ResultTable(name: "codebook", header: header, rows: naming + measures.map(row))
  }

  /// The codebook row of one measure.
  public static func row(_ measure: Measure) -> [String] {
    let card = measure.card
    return [
      measure.name, measure.label.en, measure.label.zh, card.unit, card.definition.en, card.definition.zh,
      card.formula, card.source, card.missing,
    ]
  }
}
