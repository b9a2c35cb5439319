internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// By plane: betweenness of its members in G_lat between members.
  func lateralBetweenness(_ planes: [Plane]) -> [BetweennessEstimate] {
    perPlane("lateral betweenness", planes) { planes in
      inducedGraphs(.lateral, planes).map { _, graph, threads in
        graph.nodeCount == count
          ? betweennessEstimate(.lateral) : graph.betweennessEstimate(sample, threads: threads)
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
    computation: .plane(.all) { analysis, planes in
      let cores = analysis.cores(of: planes)
      let between = analysis.lateralBetweenness(planes)
      return .flags(
        planes.indices.map { plane in
          let values = between[plane].values
          guard let best = cores[plane].map({ values[$0] }).max(), let top = values.max(), top > 0
          else { return nil }
          return best < top * (1 - 1e-9)
        })
    })

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
    computation: .plane(.all) { analysis, planes in
      let cores = analysis.cores(of: planes)
      let between = analysis.lateralBetweenness(planes)
      return .numbers(
        planes.indices.map { plane in
          let values = between[plane].values
          guard values.count > 1 else { return nil }
          let sorted = values.sorted()
          return mean(
            cores[plane].map { core in
              let slack = values[core] * 1e-9
              let below = firstPlace(in: sorted) { $0 >= values[core] - slack }
              let upTo = firstPlace(in: sorted) { $0 > values[core] + slack }
              return (Double(below) + Double(upTo - below - 1) / 2) / Double(values.count - 1)
            })
        })
    })
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
