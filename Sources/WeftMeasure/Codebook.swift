public import WeftGraph
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
  public static func table(_ measures: [Measure] = Measure.all, sample: SourceSample? = nil) -> ResultTable {
    ResultTable(name: "codebook", header: header, rows: naming + measures.map { row($0, sample) })
  }

  /// The row of a measure, which says so where its values are estimated from a sample.
  private static func row(_ measure: Measure, _ sample: SourceSample?) -> [String] {
    var cells = row(measure)
    guard let sample, measure.isSampled else { return cells }
    cells[4] += " Estimated from \(sample.count) sources where there are more; its error is in sampling.csv."
    cells[5] += "来源多于 \(sample.count) 个时由其抽样估计，误差见 sampling.csv。"
    return cells
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
