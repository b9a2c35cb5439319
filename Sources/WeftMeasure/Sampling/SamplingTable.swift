internal import WeftGraph
internal import WeftModel
internal import WeftTable

/// sampling.csv: what was estimated, from how many sources, and how far off it may be.
public struct SamplingTable: Sendable {
  public static let header = [
    "table", "measure", "level", "sources", "estimated", "error", "error_mean", "error_max", "method",
  ]

  /// How an error is to be read.
  private enum Sort: String {
    case deviation = "standard error"
    case bound
  }

  public let table: ResultTable

  /// Rows for those of the measures given that are sampled; none where the analysis is exact.
  public init(_ analysis: Analysis, measures: [Measure]) {
    var rows: [[String]] = []
    if let sample = analysis.sample {
      for measure in measures {
        rows += SamplingTable.organizationRows(analysis, measure, sample)
        rows += SamplingTable.planeRows(analysis, measure, sample)
        rows += SamplingTable.regionRows(analysis, measure, sample)
      }
    }
    table = ResultTable(name: "sampling", header: SamplingTable.header, rows: rows)
  }

  private static let pivots =
    "pivots, one in each of k equal stretches: Brandes & Pich 2007; error of 16 groups: Wolter 2007"
  private static let distances = "k pivots a component: Eppstein & Wang 2004; error: Cochran 1977"
  private static let nearby =
    "exact within the surroundings, half of 1/(D + 1) for each target further than D steps: Weft; above 512 targets k of "
    + "them: Cochran 1977"
  private static let inside =
    "k members, in planes of up to 20,000 no more than 32 and half of 1/(D + 1) for each further than D steps, which is added "
    + "to the error: Cochran 1977"
  private static let derived = "from estimates; its error is not known"

  private static func row(
    _ table: String, _ measure: Measure, _ level: String, _ sources: Int, _ errors: [Double], _ sort: Sort,
    _ method: String
  ) -> [[String]] {
    let moved = errors.filter { $0 > 0 }
    guard !moved.isEmpty else { return [] }
    return [
      [
        table, measure.name, level, String(sources), String(moved.count), sort.rawValue,
        Values.shortest(moved.reduce(0, +) / Double(moved.count)), Values.shortest(moved.max() ?? 0), method,
      ]
    ]
  }

  private static func organizationRows(_ analysis: Analysis, _ measure: Measure, _ sample: SourceSample) -> [[String]] {
    guard measure.level == .organization else { return [] }
    func row(_ errors: [Double], _ sort: Sort, _ method: String) -> [[String]] {
      SamplingTable.row("organizations", measure, "", sample.count, errors, sort, method)
    }
    let kind = analysis.chosenGraph.kind
    let n = Double(analysis.count)
    switch measure.name {
    case "betweenness":
      let pairs = (n - 1) * (n - 2) / (kind == .directed ? 1 : 2)
      let raw = analysis.betweennessEstimate(analysis.options.view, kind: kind, analysis.chosenLength)
      return row(raw.errors.map { $0 / pairs }, .deviation, pivots)
    case "harmonic":
      let sums = analysis.distanceEstimate(analysis.options.view, kind: kind, analysis.chosenLength)
      return row(sums.harmonicError.map { $0 / (n - 1) }, .deviation, distances)
    case "closeness":
      let sums = analysis.distanceEstimate(analysis.options.view, kind: kind, analysis.chosenLength)
      let values = sums.summary.closeness
      let errors = values.indices.map { values[$0] > 0 ? values[$0] * sums.totalError[$0] / sums.summary.total[$0] : 0 }
      return row(errors, .deviation, distances)
    case "suspension": return row(analysis.suspensionErrors(nil), .bound, nearby)
    case "authority_gap", "marginal", "status":
      return [["organizations", measure.name, "", String(sample.count), String(analysis.count), "", "", "", derived]]
    default:
      guard let layer = EvidenceLayer.allCases.first(where: { measure.name == "suspension_\($0.rawValue)" }) else {
        return []
      }
      return row(analysis.suspensionErrors(layer), .bound, nearby)
    }
  }

  private static func planeRows(_ analysis: Analysis, _ measure: Measure, _ sample: SourceSample) -> [[String]] {
    let kinds = Plane.Kind.allCases.filter { measure.describes($0) }
    return kinds.flatMap { kind -> [[String]] in
      let planes = analysis.planes(kind)
      guard let (errors, method) = planeErrors(analysis, measure, planes) else { return [] }
      let sources = (rested.contains(measure.name) ? sample.insidePlanes : sample).count
      var levels: [String] = []
      for plane in planes where !levels.contains(plane.level) { levels.append(plane.level) }
      let table = [.territory: "territories", .zone: "territories", .alliance: "alliances", .domain: "domains"][kind]
      return levels.flatMap { level in
        let those = planes.indices.filter { planes[$0].level == level }.map { errors[$0] }
        return row(
          table ?? "region", measure, level, kind == .region ? sample.count : sources, those, .deviation, method)
      }
    }
  }

  /// Measures that have fewer sources inside planes.
  private static let rested: Set<String> = [
    "fabric", "centralization_betweenness", "core_mismatch", "core_percentile", "group_betweenness",
  ]

  private static func planeErrors(
    _ analysis: Analysis, _ measure: Measure, _ planes: [Plane]
  ) -> (errors: [Double], method: String)? {
    switch measure.name {
    case "fabric": return (analysis.fabric(planes).map { $0?.error ?? 0 }, inside)
    case "group_betweenness", "centralization_betweenness", "centralization_closeness":
      _ = planes.first.map { analysis.values(of: measure, $0.kind) }
      let key = measure.name.hasPrefix("group") ? "group.\(measure.name)" : measure.name.replacing("_", with: ".")
      let found = analysis.perPlane(key, planes) { [Estimate?](repeating: nil, count: $0.count) }
      return (found.map { $0?.error ?? 0 }, measure.name.hasSuffix("closeness") ? distances : pivots)
    case "core_percentile", "core_mismatch":
      // An error of the betweenness they rest on, as a share of the largest.
      let errors = analysis.coreStandings(planes).map { $0?.error ?? 0 }
      return (errors, "error of betweenness as a share of the largest; " + pivots)
    default: return nil
    }
  }

  private static func regionRows(_ analysis: Analysis, _ measure: Measure, _ sample: SourceSample) -> [[String]] {
    let n = Double(analysis.count)
    switch measure.name {
    case "efficiency":
      let error = analysis.distanceEstimate(.all).harmonicSumError / (n * (n - 1))
      return row("region", measure, "", sample.count, [error], .deviation, distances)
    case "lateral_clustering_z", "lateral_efficiency_z":
      let weave = analysis.regionWeave
      guard let z = measure.name.hasPrefix("lateral_c") ? weave?.clusteringZ : weave?.efficiencyZ else { return [] }
      let replicates = analysis.typeReplicates
      return row(
        "region", measure, "", replicates, [RegionWeave.errorOfZ(z, replicates: replicates)], .deviation,
        "\(replicates) random networks, \(RegionWeave.sampledTrials) trials a pair: Stuart & Ord 1994")
    default: return []
    }
  }
}

extension OutputTable {
  /// Written beside the others where an analysis is sampled.
  public static let sampling = OutputTable("sampling", Label(en: "Sampling", zh: "抽样"), shape: .matrix) {
    SamplingTable($0, measures: $1).table
  }
}
