internal import WeftGraph
internal import WeftMeasure

/// Measures of a large network's organisations that one thread computes each: two lists of them, at once.
///
/// Stages that ran side by side have their own seconds each, so their sum is more than the clock's.
struct SideBySide {
  /// Where they are due: what others before it share is there by then.
  static let first = "pagerank"
  private static let sizeLimit = 100_000
  /// Lists that take about as long as each other, of measures that share little with those of the other.
  private static let lists = [
    ["community", "dead_end", "ei_territory", "ei_system", "ei_settlement"],
    [
      "pagerank", "coreness", "clustering", "constraint", "effective_size", "cutpoint", "overlap_degree", "coordinator",
      "ladder",
    ],
  ]

  private let analysis: Analysis
  private let lists: [[Measure]]

  init(_ analysis: Analysis, _ wanted: [Measure]) {
    self.analysis = analysis
    lists = Self.lists.map { names in wanted.filter { names.contains($0.name) && $0.level == .organization } }
  }

  func run(_ timings: Timings) {
    guard analysis.options.threads > 1, analysis.count >= Self.sizeLimit else { return }
    let analysis = analysis
    let lists = lists
    let clock = ContinuousClock()
    let durations = FixedBlocks.map(count: lists.count, threads: analysis.options.threads) { list in
      lists[list].map { measure in clock.measure { analysis.prepare(measure) } }
    }
    for (measures, durations) in zip(lists, durations) {
      for (measure, duration) in zip(measures, durations) { timings.add(measure.name, duration) }
    }
  }
}
