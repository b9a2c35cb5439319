internal import WeftGraph
public import WeftMeasure
internal import WeftModel
public import WeftTable

/// What missing data would do: ties, or organisations, are dropped at random, and what is left is analysed anew.
///
/// At every share of 5, 10 … 50 %, R times: Kendall's τ-b between an organisation's values before and after (over the
/// organisations left, where both are defined), and the share of the organisations left whose status is the same.
/// Ties dropped are ties as measures see them, of any mode, projected ones too; an organisation dropped takes its ties and
/// records with it. Suspension is computed with T of what is left, for nobody would know the other.
/// Sources: Costenbader & Valente 2003; Borgatti, Carley & Krackhardt 2006.
public struct Robustness: Sendable, Hashable {
  public enum Missing: String, Sendable, Hashable, CaseIterable {
    case ties, organizations
    public var label: Label {
      self == .ties ? Label(en: "missing ties", zh: "缺失联系") : Label(en: "missing organisations", zh: "缺失组织")
    }
  }

  /// One measure at one share missing.
  public struct Point: Sendable, Hashable {
    public var missing: Missing
    public var share: Double
    /// A measure of organisations; for `status`, values are shares unchanged, else τ-b.
    public var measure: String
    public var mean: Double
    /// 5th and 95th percentile over the runs (type 7).
    public var low: Double
    public var high: Double
    /// Runs in which it is defined.
    public var runs: Int
  }

  /// By what is missing, measure, then share.
  public let points: [Point]

  /// 0.05, 0.1 … 0.5.
  public static let shares: [Double] = (1...10).map { Double($0) / 20 }

  /// Measures whose ranks are compared.
  public static let measures: [Measure] = [
    .degree, .strength, .betweenness, .harmonic, .closeness, .eigenvector, .pageRank, .coreness, .clustering,
    .constraint, .suspension,
  ]

  /// `progress` is told how many of how many networks are analysed.
  ///
  /// Run r at a share follows from the seed, r and the share alone. Complexity: 20 · runs · that of the measures.
  public init(
    _ analysis: Analysis, runs: Int, measures: [Measure] = Robustness.measures,
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    let shares = Robustness.shares
    let tally = Tally(of: Missing.allCases.count * shares.count * runs, telling: progress)
    let whole = measures.map { measure in Robustness.numbers(analysis, measure) }
    let statuses = analysis.statuses
    var quiet = analysis.options
    quiet.threads = 1
    let options = quiet
    let generator = SeededGenerator(seed: options.seed)
    points = Missing.allCases.enumerated().flatMap { kind, missing -> [Point] in
      let blocks = FixedBlocks.map(count: shares.count * runs, threads: analysis.options.threads) { task -> [Double?] in
        var random = generator.split(stream: kind * shares.count * runs + task)
        defer { tally.add(1) }
        let (network, kept) = Robustness.thinned(
          analysis.network, missing, share: shares[task / runs], using: &random)
        let left = Analysis(network, options)
        let now = left.statuses
        let same = kept.indices.count { now[$0] == statuses[kept[$0]] }
        let taus = measures.indices.map { index -> Double? in
          let values = Robustness.numbers(left, measures[index])
          return kendallTau(
            kept.indices.compactMap { place in
              guard let before = whole[index][kept[place]], let after = values[place] else { return nil }
              return (before, after)
            })
        }
        return taus + [kept.isEmpty ? nil : Double(same) / Double(kept.count)]
      }
      return (0...measures.count).flatMap { index in
        shares.indices.compactMap { step -> Point? in
          let values = blocks[(step * runs)..<((step + 1) * runs)].compactMap { $0[index] }
          guard let low = percentile(values, 0.05), let high = percentile(values, 0.95) else { return nil }
          return Point(
            missing: missing, share: shares[step], measure: index < measures.count ? measures[index].name : "status",
            mean: values.reduce(0, +) / Double(values.count), low: low, high: high, runs: values.count)
        }
      }
    }
  }

  private static func numbers(_ analysis: Analysis, _ measure: Measure) -> [Double?] {
    let values = analysis.values(of: measure)
    return (0..<values.count).map { values.number(at: $0) }
  }

  /// A network without a random share, rounded to whole ones, of its ties or organisations; and which organisations
  /// are left, ascending.
  static func thinned(
    _ network: Network, _ missing: Missing, share: Double, using random: inout SeededGenerator
  ) -> (network: Network, kept: [Int]) {
    let everyone = Array(network.organizations.indices)
    func drawn(_ count: Int) -> [Int] {
      random.permutation(count).prefix(Int((share * Double(count)).rounded())).sorted()
    }
    switch missing {
    case .ties:
      var result = network
      var isGone = [Bool](repeating: false, count: network.ties.count)
      for index in drawn(network.ties.count) { isGone[index] = true }
      result.ties = network.ties.indices.filter { !isGone[$0] }.map { network.ties[$0] }
      return (result, everyone)
    case .organizations:
      let gone = drawn(everyone.count)
      let isGone = Set(gone)
      return (Change([.closeOrganizations(gone)]).applied(to: network), everyone.filter { !isGone.contains($0) })
    }
  }

  /// robustness.csv: one row a dataset, kind of missing data, measure and share.
  public static func table(_ parts: [(dataset: String, values: Robustness)]) -> ResultTable {
    ResultTable(
      name: "robustness",
      header: ["dataset", "missing", "share", "measure", "statistic", "mean", "p5", "p95", "runs"],
      rows: parts.flatMap { part in
        part.values.points.map { point in
          [part.dataset, point.missing.rawValue, Values.shortest(point.share), point.measure]
            + [point.measure == "status" ? "share_unchanged" : "kendall_tau_b"]
            + [point.mean, point.low, point.high].map(Values.shortest) + ["\(point.runs)"]
        }
      })
  }
}
