internal import WeftTable

/// The codebook: one row per column of the tables, from the measures' cards.
public enum Codebook {
  public static let header = [
    "column", "label_en", "label_zh", "unit", "definition_en", "definition_zh", "formula", "source", "missing",
  ]

  /// One row per measure, in the order given; a column that stands in two tables has a row for each meaning.
  public static func table(_ measures: [Measure] = Measure.all) -> ResultTable {
    ResultTable(name: "codebook", header: header, rows: measures.map(row))
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
