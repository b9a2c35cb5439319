internal import WeftGraph
internal import WeftModel
public import WeftTable

/// The type of a region: its local weave by its integration, each against chance.
public enum RegionType: String, Sendable, Hashable, CaseIterable {
  case fragmented, cellular, bureaucratic
  case smallWorld = "small_world"
  case undetermined

  /// From the z-scores of local clustering and of efficiency: high above 1.96, low below −1.96, else undetermined.
  public init(clustering: Double?, efficiency: Double?) {
    guard let clustering, let efficiency, abs(clustering) >= 1.96, abs(efficiency) >= 1.96 else {
      self = .undetermined
      return
    }
    switch (clustering > 0, efficiency > 0) {
    case (false, false): self = .fragmented
    case (true, false): self = .cellular
    case (false, true): self = .bureaucratic
    case (true, true): self = .smallWorld
    }
  }

  public var label: Label {
    switch self {
    case .fragmented: Label(en: "fragmented", zh: "碎片化")
    case .cellular: Label(en: "cellular", zh: "蜂窝状")
    case .bureaucratic: Label(en: "bureaucratic", zh: "科层制")
    case .smallWorld: Label(en: "small world", zh: "小世界")
    case .undetermined: Label(en: "undetermined", zh: "未定")
    }
  }
}

/// Mean local clustering and efficiency of G_lat, and where they stand among networks with the same skeleton.
public struct RegionWeave: Sendable, Hashable {
  /// Number of random networks compared with.
  public static let replicates = 200
  /// The same, and trials of an exchange a pair, where the analysis is sampled; half as many above a million organisations.
  public static let sampledReplicates = 8
  public static let sampledTrials = 3
  /// Above so many organisations efficiency is estimated from a sample.
  public static let exactLimit = 5000
  /// Size of that sample.
  public static let sampleSize = 500

  public let clustering: Double
  public let efficiency: Double
  /// Of the estimate, `nil` where efficiency is exact.
  public let efficiencyError: Double?
  /// `nil` where the random networks do not vary.
  public let clusteringZ: Double?
  public let efficiencyZ: Double?

  public var type: RegionType { RegionType(clustering: clusteringZ, efficiency: efficiencyZ) }

  /// `nil` for a network without lateral ties.
  ///
  /// The same sources are used for the network and for every random one. Complexity: 201 × (O(m^1.5) + O(n·m/512) words,
  /// or O(m) words from a sample).
  init?(_ analysis: Analysis) {
    guard let own = analysis.regionAxes else { return nil }
    clustering = own.clustering
    efficiency = own.efficiency
    efficiencyError = own.efficiencyError
    let starts = own.starts
    let isSampled = analysis.sample != nil
    let null = NullNetworks(
      analysis.network, .skeleton, seed: analysis.options.seed, trials: isSampled ? Self.sampledTrials : 10)
    let drawn = FixedBlocks.map(
      count: analysis.typeReplicates, threads: analysis.options.threads
    ) { stream in
      Self.axes(null.lateralGraph(stream: stream), from: starts)
    }
    clusteringZ = Self.score(own.clustering, among: drawn.map(\.clustering))
    efficiencyZ = Self.score(own.efficiency, among: drawn.map(\.efficiency))
  }

  /// Mean local clustering, and mean 1/d over pairs of a source and another node.
  fileprivate static func axes(_ graph: Graph, from sources: [Int32]) -> (clustering: Double, efficiency: Double) {
    let n = graph.nodeCount
    let clustering = graph.localClustering().reduce(0, +) / Double(n)
    let sums = graph.harmonicSums(of: sources)
    return (clustering, sums.reduce(0, +) / (Double(sources.count) * Double(n - 1)))
  }

  /// √(1/R + z²/(2(R − 1))), by which a z against R random networks is uncertain. Source: Stuart & Ord 1994 (delta method).
  public static func errorOfZ(_ z: Double, replicates: Int) -> Double {
    (1 / Double(replicates) + z * z / Double(2 * (replicates - 1))).squareRoot()
  }

  /// (x − mean)/deviation of the sample; `nil` where it does not vary beyond rounding.
  private static func score(_ value: Double, among drawn: [Double]) -> Double? {
    let count = Double(drawn.count)
    let mean = drawn.reduce(0, +) / count
    let variance = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    let deviation = variance.squareRoot()
    return deviation > 1e-12 * max(1, abs(mean)) ? (value - mean) / deviation : nil
  }

  /// s/√k · √(1 − k/n) over the sources' own mean nearness: a simple random sample without replacement.
  fileprivate static func standardError(_ graph: Graph, from sources: [Int32]) -> Double {
    let n = Double(graph.nodeCount)
    return Estimate.total(of: graph.harmonicSums(of: sources), population: graph.nodeCount).error / (n * (n - 1))
  }
}

/// Local clustering and efficiency of G_lat by themselves, without the random networks.
struct RegionAxes: Sendable {
  let clustering: Double
  let efficiency: Double
  let efficiencyError: Double?
  /// Sources that efficiency is summed from.
  let starts: [Int32]

  /// `nil` for a network without lateral ties.
  init?(_ analysis: Analysis) {
    let lateral = analysis.graph(.lateral)
    let n = analysis.count
    guard lateral.edgeCount > 0 else { return nil }
    let sampled = n > RegionWeave.exactLimit
    var random = SeededGenerator(seed: analysis.options.seed).split(stream: -1)
    let sources = sampled ? Array(random.permutation(n).prefix(RegionWeave.sampleSize)).sorted() : Array(0..<n)
    starts = sources.map { Int32($0) }
    let own = RegionWeave.axes(lateral, from: starts)
    clustering = own.clustering
    efficiency = own.efficiency
    efficiencyError = sampled ? RegionWeave.standardError(lateral, from: starts) : nil
  }
}

extension Analysis {
  /// Local clustering and efficiency of G_lat, computed once; `nil` without lateral ties.
  var regionAxes: RegionAxes? { shared("region axes") { RegionAxes(self) } }

  /// Local clustering and efficiency of G_lat against chance, computed once; `nil` without lateral ties.
  public var regionWeave: RegionWeave? { shared("region weave") { RegionWeave(self) } }
}
