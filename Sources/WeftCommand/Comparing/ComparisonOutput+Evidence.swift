internal import WeftMeasure
internal import WeftModel
internal import WeftScenario
internal import WeftTable

extension ComparisonOutput {
  /// standardized.csv, intervals.csv, layers.csv, boundaries.csv, robustness.csv: those that were asked for.
  static let evidence = ComparisonOutput { results in
    results.evidence.tables.map { table in
      let noted = table.noting(results.input.isIllustrative ? .yes : .no)
      return ("\(table.name).csv", CSV.text(header: noted.header, rows: noted.rows))
    }
  }
}

extension ComparisonEvidence {
  /// A table for each kind of evidence asked for, in the order of ``EvidenceKind``.
  var tables: [ResultTable] {
    request.kinds.map { kind in
      switch kind {
      case .standardized: Standardization.table(standardized)
      case .intervals: Intervals.table(intervals)
      case .layers: TieLayers.table(layers)
      case .boundaries: BoundaryTests.table(boundaries)
      case .robustness: Robustness.table(robustness)
      }
    }
  }

  /// What run.json says of it.
  var record: [String: String] {
    guard !request.kinds.isEmpty else { return ["evidence": "none"] }
    var options = ["evidence": request.kinds.map(\.rawValue).joined(separator: ",")]
    if request.kinds.contains(.standardized) {
      options["null_models"] = request.models.map(\.rawValue).joined(separator: ",")
    }
    if request.kinds.contains(.robustness) { options["robustness_runs_per_share"] = "\(request.thinnings)" }
    return options
  }
}
