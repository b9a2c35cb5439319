internal import WeftGraph
public import WeftMeasure
internal import WeftModel

/// Whether ties keep to groups more, or less, than groups dealt out at random would have it.
///
/// E–I index of the lateral ties (weighted) by territory, system, settlement and domain, and modularity of all ties
/// (weighted) by every level of territories: each beside its values when labels are dealt out anew among the organisations
/// that have one. Sources: Krackhardt & Stern 1988; Newman & Girvan 2004.
public struct BoundaryTests: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    public enum Statistic: String, Sendable, Hashable { case externalInternal = "ei", modularity }
    public var statistic: Statistic
    /// The column, or level of territories, whose values are the groups.
    public var groups: String
    public var value: Double
    public var mean: Double
    public var deviation: Double
    public var z: Double?
    /// (1 + permutations at least as large) ÷ (permutations + 1).
    public var upperP: Double
    public var lowerP: Double
    /// Two-sided on the distance from the mean of all values.
    public var p: Double
  }

  public let rows: [Row]
  public let permutations: Int

  /// Complexity: permutations · (groupings) · O(n + ties).
  public init(_ analysis: Analysis, permutations: Int) {
    self.permutations = permutations
    let organizations = analysis.network.organizations
    let options = analysis.options
    let groupings: [(String, [Int?])] = [
      ("territory", organizations.map(\.territory)), ("system", organizations.map(\.system)),
      ("settlement", organizations.map { $0.settlement.flatMap { Settlement.allCases.firstIndex(of: $0) } }),
      ("domain", organizations.map(\.domain)),
    ]
    let lateral = analysis.graph(.lateral)
    var rows = groupings.compactMap { name, groups -> Row? in
      guard let own = lateral.externalInternal(groups: groups, weighting: .weighted) else { return nil }
      let drawn = lateral.externalInternalPermutations(
        groups: groups, weighting: .weighted, count: permutations, seed: options.seed, threads: options.threads)
      return Row(.externalInternal, name, own, drawn)
    }
    let generator = SeededGenerator(seed: options.seed)
    rows += analysis.territoryLevels.compactMap { level -> Row? in
      let (graph, labels) = analysis.levelDivision(level)
      guard graph.edgeCount > 0 else { return nil }
      let drawn = FixedBlocks.map(count: permutations, threads: options.threads) { stream in
        var random = generator.split(stream: stream)
        var dealt = labels
        random.shuffle(&dealt)
        return graph.modularity(dealt)
      }
      return Row(.modularity, level, graph.modularity(labels), drawn)
    }
    self.rows = rows
  }

  /// boundaries.csv: one row a dataset, statistic and grouping.
  public static func table(_ parts: [(dataset: String, values: BoundaryTests)]) -> ResultTable {
    ResultTable(
      name: "boundaries",
      header: [
        "dataset", "statistic", "groups", "value", "null_mean", "null_sd", "z", "p_upper", "p_lower", "p",
        "permutations",
      ],
      rows: parts.flatMap { part in
        part.values.rows.map { row in
          [part.dataset, row.statistic.rawValue, row.groups]
            + [row.value, row.mean, row.deviation, row.z, row.upperP, row.lowerP, row.p].map(Values.cell)
            + ["\(part.values.permutations)"]
        }
      })
  }
}

extension BoundaryTests.Row {
  fileprivate init?(_ statistic: Statistic, _ groups: String, _ value: Double, _ drawn: [Double]) {
    guard let test = RandomizationTest(observed: value, chance: drawn) else { return nil }
    let sides = WeftGraph.PermutationTest(observed: value, permuted: drawn)
    let mean = drawn.reduce(0, +) / Double(drawn.count)
    let spread = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, drawn.count - 1))
    self.statistic = statistic
    self.groups = groups
    self.value = value
    self.mean = mean
    deviation = spread.squareRoot()
    z = deviation > 1e-12 ? (value - mean) / deviation : nil
    upperP = sides.upperP
    lowerP = sides.lowerP
    p = test.p
  }
}
