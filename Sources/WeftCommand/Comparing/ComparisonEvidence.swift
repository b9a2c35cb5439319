internal import WeftMeasure
internal import WeftModel
internal import WeftScenario
internal import WeftTable

/// What is known of each dataset of a comparison beside its tests.
struct ComparisonEvidence: Sendable {
  var request: EvidenceRequest
  var standardized: [(dataset: String, values: Standardization)] = []
  var intervals: [(dataset: String, values: Intervals)] = []
  var layers: [(dataset: String, values: TieLayers)] = []
  var boundaries: [(dataset: String, values: BoundaryTests)] = []
  var robustness: [(dataset: String, values: Robustness)] = []

  /// One analysis a site; a bar shows the time left of what is under way.
  static func computing(
    _ input: ComparisonInput, _ request: EvidenceRequest, measures: [Measure], _ console: Console, _ timings: Timings
  ) -> ComparisonEvidence {
    var result = ComparisonEvidence(request: request)
    let sites = input.sites.map { ($0.name, Analysis(stated: $0.loading.network, $0.options)) }
    for kind in request.kinds {
      timings.stage(kind.rawValue) {
        let bar = SiteProgress(kind, request, sites: sites.count, console)
        for (index, (name, analysis)) in sites.enumerated() {
          result.add(kind, name, analysis, measures, bar.telling(site: index))
        }
        bar.progress.finish()
      }
    }
    return result
  }

  private mutating func add(
    _ kind: EvidenceKind, _ name: String, _ analysis: Analysis, _ measures: [Measure],
    _ progress: @escaping @Sendable (Int, Int) -> Void
  ) {
    let runs = request.replicates
    switch kind {
    case .standardized:
      let found = Standardization(
        analysis, models: request.models, runs: runs, among: measures, progress: progress)
      standardized.append((name, found))
    case .intervals:
      intervals.append((name, Intervals(analysis, runs: runs, among: measures, progress: progress)))
    case .layers: layers.append((name, TieLayers(analysis, permutations: runs)))
    case .boundaries: boundaries.append((name, BoundaryTests(analysis, permutations: runs)))
    case .robustness: robustness.append((name, Robustness(analysis, runs: request.thinnings, progress: progress)))
    }
  }
}

/// One bar over all sites.
private struct SiteProgress {
  let progress: Progress
  private let each: Int
  private let total: Int

  init(_ kind: EvidenceKind, _ request: EvidenceRequest, sites: Int, _ console: Console) {
    let name =
      switch kind {
      case .standardized: Label(en: "networks of null models", zh: "零模型网络")
      case .intervals: Label(en: "bootstrap networks", zh: "自助网络")
      case .layers, .boundaries: Label(en: "permutations", zh: "置换")
      case .robustness: Label(en: "networks with something missing", zh: "缺失数据网络")
      }
    progress = Progress(name, console)
    each =
      switch kind {
      case .standardized: request.models.count * request.replicates
      case .intervals, .layers, .boundaries: request.replicates
      case .robustness: Robustness.Missing.allCases.count * Robustness.shares.count * request.thinnings
      }
    total = sites * each
  }

  func telling(site: Int) -> @Sendable (Int, Int) -> Void {
    let (progress, before, total) = (progress, site * each, total)
    progress.update(before, of: total)
    return { done, _ in progress.update(before + done, of: total) }
  }
}
