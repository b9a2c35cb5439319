internal import WeftGraph
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension SourceSample {
  /// What a run says where it is sampled.
  var note: Label {
    Label(
      en:
        "measures of quadratic cost are estimated from \(count) sources where there are more; sampling.csv states their errors "
        + "(--sample exact computes them in full)",
      zh: "计算量随规模平方增长的指标在来源更多时由 \(count) 个来源估计，误差见 sampling.csv（--sample exact 可全部精确计算）")
  }
}

/// organizations.csv of a network so large that its text is made and written a stretch at a time.
struct LargeTable {
  static let rowLimit = 100_000
  private static let stretch = 1 << 15

  private let analysis: Analysis
  private let measures: [Measure]

  init(_ analysis: Analysis, _ measures: [Measure]) {
    self.analysis = analysis
    self.measures = measures.filter { $0.level == .organization }
  }

  func write(to folder: OutputFolder, _ name: String) throws {
    let table = OrganizationTable(analysis, measures: measures)
    let illustrative = analysis.network.configuration.illustrative
    let threads = analysis.options.threads
    let count = analysis.count
    try folder.write(name) { put in
      var first = 0
      while first < count {
        // As many stretches at a time as there are threads; the heading goes with the first.
        let starts = stride(from: first, to: min(count, first + threads * Self.stretch), by: Self.stretch).map { $0 }
        let texts = FixedBlocks.map(count: starts.count, threads: threads) { place in
          let rows = starts[place]..<min(count, starts[place] + Self.stretch)
          let part = table.table(rows: rows).noting(illustrative)
          return CSV.utf8(header: rows.lowerBound == 0 ? part.header : nil, rows: part.rows)
        }
        for text in texts { try put(text) }
        first = starts[starts.count - 1] + Self.stretch
      }
    }
  }
}
