internal import WeftGraph
public import WeftMeasure
internal import WeftModel

/// Standard errors and 95 % intervals of a region's measures by the vertex bootstrap; approximate.
///
/// se = deviation of the measure over R bootstrap networks (R − 1); interval = value ± 1.96 se. Where the bootstrap's own
/// mean lies far from the value, as it may for measures of paths, the interval says little: both are in the table.
/// Two regions differ by t = (x − y)/√(se_x² + se_y²). Source: Snijders & Borgatti 1999.
public struct Intervals: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    public var measure: String
    public var value: Double
    public var bootstrapMean: Double
    public var standardError: Double
    /// Bootstrap networks in which the measure is defined.
    public var runs: Int

    public var low: Double { value - 1.96 * standardError }
    public var high: Double { value + 1.96 * standardError }
  }

  public let rows: [Row]

  /// Measures that a bootstrap network has: shares, means and indices of ties and statuses; no counts.
  public static let measures: [Measure] = [
    .reciprocity, .transitivity, .efficiency, .assortativityDomain, .assortativitySettlement, .assortativityRank,
    .lateralClustering, .lateralEfficiency, .density, .densityCollaborative, .densityHierarchical, .densityNetworked,
    .densityLateral, .planeEITerritory, .planeEISystem, .planeEISettlement, .centralizationDegree, .shareIsolated,
    .shareSuspended, .shareLoose, .meanSuspension, .fabric, .blockLead, .modeMixCollaborative, .modeMixHierarchical,
    .modeMixNetworked, .openness, .urbanRuralEI, .ladderPoint, .ladderLine, .ladderBelt, .ladderPlane,
  ]

  /// Complexity: runs · that of the measures.
  public init(
    _ analysis: Analysis, runs: Int, among measures: [Measure] = Measure.all,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    let wanted = Set(measures.map { [$0.name, $0.level.rawValue] })
    let chosen = Intervals.measures.filter { wanted.contains([$0.name, $0.level.rawValue]) }
    let observed = chosen.map(analysis.summaryNumber)
    let tally = Tally(of: runs, telling: progress)
    var quiet = analysis.options
    quiet.threads = 1
    let options = quiet
    let bootstrap = VertexBootstrap(analysis.network, seed: options.seed)
    let drawn = FixedBlocks.map(count: runs, threads: analysis.options.threads) { run in
      let random = Analysis(bootstrap.network(stream: run), options)
      defer { tally.add(1) }
      return chosen.map(random.summaryNumber)
    }
    rows = chosen.indices.compactMap { slot in
      let values = drawn.compactMap { $0[slot] }
      guard let value = observed[slot], values.count > 1 else { return nil }
      let mean = values.reduce(0, +) / Double(values.count)
      let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
      return Row(
        measure: chosen[slot].name, value: value, bootstrapMean: mean, standardError: spread.squareRoot(),
        runs: values.count)
    }
  }

  /// intervals.csv: one row a dataset and measure; from the second dataset on with difference and t to the first.
  public static func table(_ parts: [(dataset: String, values: Intervals)]) -> ResultTable {
    ResultTable(
      name: "intervals",
      header: [
        "dataset", "measure", "value", "low", "high", "se", "bootstrap_mean", "runs", "difference", "t", "method",
      ],
      rows: parts.enumerated().flatMap { index, part in
        part.values.rows.map { row in
          let first = index == 0 ? nil : parts[0].values.rows.first { $0.measure == row.measure }
          let difference = first.map { row.value - $0.value }
          let error = first.map {
            ($0.standardError * $0.standardError + row.standardError * row.standardError).squareRoot()
          }
          var t: Double?
          if let difference, let error, error > 0 { t = difference / error }
          return [part.dataset, row.measure]
            + [row.value, row.low, row.high, row.standardError, row.bootstrapMean].map(Values.shortest)
            + ["\(row.runs)", Values.cell(difference), Values.cell(t)]
            + ["vertex bootstrap, approximate (Snijders & Borgatti 1999)"]
        }
      })
  }
}
