internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// How the designated cores of a plane stand among its members by betweenness in G_lat between members.
struct CoreStanding: Sendable {
  /// Whether no core has the highest; `nil` without a core or where nobody has any.
  var isMismatched: Bool?
  /// The mean over the cores of the share of the others below them, equal ones counted half; `nil` without a core or others.
  var percentile: Double?
  /// The largest error as a share of the largest betweenness; 0 where that is 0.
  var error: Double

  /// - Precondition: there is a core.
  init(_ betweenness: BetweennessEstimate, cores: [Int]) {
    let values = betweenness.values
    let top = values.max() ?? 0
    error = top > 0 ? (betweenness.errors.max() ?? 0) / top : 0
    if let best = cores.map({ values[$0] }).max(), top > 0 { isMismatched = best < top * (1 - 1e-9) }
    guard values.count > 1 else { return }
    let sorted = values.sorted()
    percentile = mean(
      cores.map { core in
        let slack = values[core] * 1e-9
        let below = firstPlace(in: sorted) { $0 >= values[core] - slack }
        let upTo = firstPlace(in: sorted) { $0 > values[core] + slack }
        return (Double(below) + Double(upTo - below - 1) / 2) / Double(values.count - 1)
      })
  }
}

extension Analysis {
  /// By plane: how its cores stand, `nil` where there is none; the betweenness itself is let go, since planes of a nation have it many times over.
  func coreStandings(_ planes: [Plane]) -> [CoreStanding?] {
    perPlane("core standing", planes) { planes in
      let cores = cores(of: planes)
      return inducedGraphs(.lateral, planes).map { plane, graph, threads in
        guard !cores[plane].isEmpty else { return nil }
        return CoreStanding(
          graph.nodeCount == count
            ? betweennessEstimate(.lateral)
            : graph.betweennessEstimate(sample(inside: graph.nodeCount), threads: threads),
          cores: cores[plane])
      }
    }
  }
}

extension Measure {
  private static let coreGraph = "G_lat between members, undirected, hops"

  /// Whether the structural core is another than the designated one. Source: Weft. O(n·m) a plane.
  public static let coreMismatch = Measure(
    "core_mismatch", Label(en: "Core mismatch", zh: "核心错位"), family: "core",
    card: Card(
      definition: Label(
        en: "Whether no designated core has the plane's highest betweenness.", zh: "是否没有任何指定核心（一核）具有板块内最高的中介中心性。"),
      formula: "max_{core} b < max_i b, allowing a relative 1e-9", graph: coreGraph,
      missing: "no designated core, or nobody has any betweenness: empty", range: "true, false", unit: "flag",
      source: "Weft; betweenness: Freeman 1977"),
    computation: .plane(.all) { analysis, planes in .flags(analysis.coreStandings(planes).map { $0?.isMismatched }) })

  /// How the designated cores rank by betweenness. Source: Weft. O(n·m) a plane.
  public static let corePercentile = Measure(
    "core_percentile", Label(en: "Core percentile", zh: "核心百分位"), family: "core",
    card: Card(
      definition: Label(
        en: "Share of the plane's other organisations above which a designated core stands by betweenness, equal ones "
          + "counted half; the mean over its cores.",
        zh: "按中介中心性，指定核心高于板块内其他组织的比例，相等者计一半；多个核心取平均。"),
      formula: "mean over cores c of (|{i ≠ c : b_i < b_c}| + |{i ≠ c : b_i = b_c}|/2) / (n − 1)", graph: coreGraph,
      missing: "no designated core, or nobody else: empty", range: "0 … 1", unit: "share",
      source: "Weft; betweenness: Freeman 1977"),
    computation: .plane(.all) { analysis, planes in .numbers(analysis.coreStandings(planes).map { $0?.percentile }) })
}

/// Index of the first element for which a condition holds that holds for all after it. O(log n).
private func firstPlace(in sorted: [Double], where holds: (Double) -> Bool) -> Int {
  var low = 0
  var high = sorted.count
  while low < high {
    let middle = (low + high) / 2
    if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
  }
  return low
}
