internal import WeftGraph
public import WeftMeasure
internal import WeftModel

/// A region's measures against random networks that keep something of it: numbers that can be compared between
/// regions of different size and density.
///
/// For every measure x and null model: mean, deviation and percentiles of x over R random networks;
/// z = (x − mean)/deviation; ratio = x/mean; p two-sided on the distance from the mean of all R + 1 values; q = p corrected
/// for the number of measures under that null model (Benjamini–Hochberg 1995). z against ``NullModel/uniform`` is
/// standardised for size and density, z against ``NullModel/skeleton`` for the hierarchy, the planes and each
/// organisation's number of partners too.
public struct Standardization: Sendable, Hashable {
  /// One measure under one null model.
  public struct Row: Sendable, Hashable {
    public var model: NullModel
    public var measure: String
    /// `region`, or `mean` where it is the mean over alliances.
    public var level: String
    public var value: Double
    public var mean: Double
    /// With R − 1.
    public var deviation: Double
    /// `nil` where the random networks do not vary beyond rounding.
    public var z: Double?
    /// `nil` where the mean is 0.
    public var ratio: Double?
    public var p: Double
    public var q: Double
    /// 2.5th, 50th and 97.5th percentile of the random values (type 7).
    public var percentiles: [Double]
    /// Random networks in which the measure is defined.
    public var runs: Int
  }

  /// By null model, then in the order of the measures. A measure that is undefined in the region, or in all
  /// random networks, has no row.
  public let rows: [Row]

  /// Draws `runs` networks of every model; `progress` is told how many of how many are measured.
  ///
  /// Network k of a model follows from the seed of the analysis and k, whatever the threads.
  /// Complexity: runs · models · (that of the measures).
  public init(
    _ analysis: Analysis, models: [NullModel] = NullModel.allCases, runs: Int, among measures: [Measure] = Measure.all,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    let tally = Tally(of: models.count * runs, telling: progress)
    let wanted = Set(measures.map { [$0.name, $0.level.rawValue] })
    var quiet = analysis.options
    quiet.threads = 1
    let options = quiet
    rows = models.flatMap { model -> [Row] in
      let chosen = model.measures.filter { wanted.contains([$0.name, $0.level.rawValue]) }
      let list = chosen + analysis.levelModularities(among: chosen)
      let observed = list.map(analysis.summaryNumber)
      let tested = list.indices.filter { observed[$0] != nil }
      let null = NullNetworks(analysis.network, model, seed: options.seed)
      let drawn = FixedBlocks.map(count: tested.isEmpty ? 0 : runs, threads: analysis.options.threads) { run in
        let random = Analysis(null.network(stream: run), options)
        defer { tally.add(1) }
        return tested.map { random.summaryNumber(of: list[$0]) }
      }
      var rows = tested.indices.compactMap { slot in
        Row(model, list[tested[slot]], observed[tested[slot]], drawn.compactMap { $0[slot] })
      }
      for (place, q) in MultipleTests.benjaminiHochberg(rows.map(\.p)).enumerated() { rows[place].q = q ?? 1 }
      return rows
    }
  }
}

extension Standardization.Row {
  fileprivate init?(_ model: NullModel, _ measure: Measure, _ observed: Double?, _ drawn: [Double]) {
    guard let value = observed, let test = RandomizationTest(observed: value, chance: drawn) else { return nil }
    let count = Double(drawn.count)
    let mean = drawn.reduce(0, +) / count
    let spread = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(1, count - 1)
    self.model = model
    self.measure = measure.name
    level = measure.level == .alliance || measure.level == .organization ? "mean" : "region"
    self.value = value
    self.mean = mean
    deviation = spread.squareRoot()
    z = deviation > 1e-12 * max(1, abs(mean)) ? (value - mean) / deviation : nil
    ratio = mean == 0 ? nil : value / mean
    p = test.p
    q = test.p
    percentiles = [0.025, 0.5, 0.975].compactMap { percentile(drawn, $0) }
    runs = drawn.count
  }
}
