public import WeftMeasure

extension Standardization {
  /// standardized.csv: one row a dataset, null model and measure.
  public static func table(_ parts: [(dataset: String, values: Standardization)]) -> ResultTable {
    ResultTable(
      name: "standardized",
      header: [
        "dataset", "null", "measure", "level", "value", "null_mean", "null_sd", "z", "ratio", "null_p2.5", "null_p50",
        "null_p97.5", "p", "q", "runs",
      ],
      rows: parts.flatMap { part in
        part.values.rows.map { row in
          [part.dataset, row.model.rawValue, row.measure, row.level]
            + [row.value, row.mean, row.deviation, row.z, row.ratio].map(Values.cell)
            + row.percentiles.map(Values.shortest) + [row.p, row.q].map(Values.shortest) + ["\(row.runs)"]
        }
      })
  }
}

extension Values {
  /// The shortest text of a number, empty where undefined.
  static func cell(_ number: Double?) -> String { number.map(shortest) ?? "" }
}
