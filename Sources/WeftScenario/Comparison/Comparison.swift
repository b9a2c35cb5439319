internal import WeftGraph
public import WeftMeasure
public import WeftModel

/// A baseline and what is compared with it: scenarios applied to it, other regions, or other days.
public struct Comparison: Sendable {
  /// One column of a comparison.
  public struct Case: Sendable {
    /// What relates a case to the baseline, and so which test fits.
    public enum Relation: Sendable {
      /// A change of the baseline: tested against random changes of the same size.
      case scenario(Change)
      /// Another region: tested by permuting labels.
      case region
      /// The same region on another day: tested by random signs of each organisation's difference.
      case wave
    }

    public var name: String
    /// As its tables state it.
    public var network: Network
    public var options: Options
    public var relation: Relation

    public init(name: String, network: Network, options: Options, relation: Relation) {
      self.name = name
      self.network = network
      self.options = options
      self.relation = relation
    }
  }

  /// What is asked of the tests.
  public struct Settings: Sendable {
    /// R: placebo changes and permutations.
    public var runs = 200
    public var seed: UInt64 = 1
    /// Measures to compare; all where `nil`.
    public var measures: [Measure]?
    public var units = Units.matched
    public init() {}
  }

  /// Whether single organisations, places and alliances are compared, or only domains, the region and means.
  public enum Units: Sendable, Hashable {
    /// Rows of the same id stand side by side.
    case matched
    /// The networks hold different organisations, whatever their ids.
    case leftOut
  }

  /// One case beside the baseline, by row of ``rows``.
  public struct Column: Sendable {
    public var name: String
    /// What its Δ is taken from: the baseline's name, or another column's.
    public var reference: String
    public var relation: Case.Relation
    public var texts: [String]
    public var numbers: [Double?]
    /// Value − baseline; `nil` where either is undefined or no number.
    public var deltas: [Double?]
    public var z: [Double?]
    public var p: [Double?]
    /// p corrected for the number of measures tested in this column (Benjamini–Hochberg).
    public var q: [Double?]
  }

  public var baselineName: String
  public var rows: [MeasureRow]
  public var baselineTexts: [String]
  public var baselineNumbers: [Double?]
  public var columns: [Column]
  public var settings: Settings

  /// Measures whose own null models make them too dear to draw hundreds of times; they are compared, not tested.
  public static let untested: Set<String> = ["region_type", "lateral_clustering_z", "lateral_efficiency_z"]

  /// Compares; `progress` is told how many of how many tests are done, now and then out of order.
  ///
  /// Suspension, and all that rests on it, is computed with T held at the baseline in scenarios and waves; with T computed
  /// anew it stands beside as `suspension_recomputed` and `mean_suspension_recomputed`.
  public init(
    baseline: Case, others: [Case], settings: Settings = Settings(),
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    let measures = settings.measures ?? Measure.all
    let base = Analysis(stated: baseline.network, baseline.options)
    let extent: MeasureProfile.Extent = settings.units == .matched ? .everything : .summary
    let profile = Comparison.profile(base, own: base, measures: measures, extent)
    baselineName = baseline.name
    self.settings = settings
    let others: [(item: Case, own: Analysis, profile: MeasureProfile)] = others.map { item in
      let own = Analysis(stated: item.network, item.options)
      switch item.relation {
      case .region: return (item, own, Comparison.profile(own, own: own, measures: measures, extent))
      case .scenario, .wave:
        let held = Analysis(own.network, item.options, holding: base.suspensionTargets)
        return (item, own, Comparison.profile(held, own: own, measures: measures, extent))
      }
    }
    rows = profile.rows
    for other in others { rows += other.profile.rows.filter { !profile.has($0) } }
    rows = Comparison.distinct(rows)
    let organizationMeasures = measures.filter { $0.level == .organization && Comparison.hasMean($0, base) }
    let means = organizationMeasures.map { MeasureRow(measure: $0.name, level: "mean", unit: "") }
    rows += means
    let allRows = rows
    func filled(_ profile: MeasureProfile, _ analysis: Analysis) -> ([String], [Double?]) {
      let averages = Comparison.means(analysis, organizationMeasures)
      let texts = allRows.dropLast(means.count).map(profile.text) + averages.map { $0.map(Values.shortest) ?? "" }
      let numbers = allRows.dropLast(means.count).map(profile.number) + averages
      return (Array(texts), Array(numbers))
    }
    (baselineTexts, baselineNumbers) = filled(profile, base)
    let baseNumbers = baselineNumbers
    let count = Tally(of: others.count * settings.runs, telling: progress)
    columns = others.indices.map { index in
      let (item, own, profile) = others[index]
      let held: Analysis =
        if case .region = item.relation { own } else {
          Analysis(own.network, item.options, holding: base.suspensionTargets)
        }
      let (texts, numbers) = filled(profile, held)
      var column = Column(
        name: item.name, reference: baseline.name, relation: item.relation, texts: texts, numbers: numbers,
        deltas: numbers.indices.map { place in
          guard let a = baseNumbers[place], let b = numbers[place] else { return nil }
          return b - a
        }, z: [], p: [], q: [])
      let tests = Comparison.tests(
        of: item, against: baseline, base: base, held: held, rows: allRows, observed: numbers,
        measures: measures, settings: settings, index: index, tally: count)
      column.z = tests.map { $0?.z }
      column.p = tests.map { $0?.p }
      column.q = MultipleTests.benjaminiHochberg(column.p)
      return column
    }
  }

  private static func distinct(_ rows: [MeasureRow]) -> [MeasureRow] {
    var seen: Set<MeasureRow> = []
    return rows.filter { seen.insert($0).inserted }
  }

  /// The measures of an analysis, and the recomputed suspensions of the same network with T of its own.
  private static func profile(
    _ analysis: Analysis, own: Analysis, measures: [Measure], _ extent: MeasureProfile.Extent
  ) -> MeasureProfile {
    let recomputed = measures.filter { Comparison.recomputed.contains($0.name) }
    return MeasureProfile(analysis, extent: extent, measures: measures)
      .appending(MeasureProfile(own, extent: extent, measures: recomputed), suffix: "_recomputed")
  }

  /// Measures shown both with T held and with T computed anew.
  static let recomputed: Set<String> = ["suspension", "mean_suspension"]

  /// Words and numbers of components have no mean.
  private static func hasMean(_ measure: Measure, _ analysis: Analysis) -> Bool {
    if numbering.contains(measure.name) { return false }
    if analysis.values(of: measure).areLabels { return false }
    return true
  }

  /// Measures whose values are numbers without a scale.
  static let numbering: Set<String> = ["community", "component"]

  private static func means(_ analysis: Analysis, _ measures: [Measure]) -> [Double?] {
    measures.map { measure in
      let values = analysis.values(of: measure)
      if values.areLabels { return nil }
      let known = (0..<values.count).compactMap { values.number(at: $0) }
      return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
    }
  }
}

extension MeasureProfile {
  /// This profile with the rows of another under other names behind it.
  func appending(_ other: MeasureProfile, suffix: String) -> MeasureProfile {
    var result = self
    for (index, row) in other.rows.enumerated() {
      result.append(
        MeasureRow(measure: row.measure + suffix, level: row.level, unit: row.unit), number: other.numbers[index],
        text: other.texts[index])
    }
    return result
  }
}
