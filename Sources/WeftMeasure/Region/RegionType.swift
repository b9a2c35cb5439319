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
    let null = NullNetworks(analysis.network, .skeleton, seed: analysis.options.seed)
    let drawn = FixedBlocks.map(count: Self.replicates, threads: analysis.options.threads) { stream in
      Self.axes(null.lateralGraph(stream: stream), from: starts)
    }
    clusteringZ = Self.score(own.clustering, among: drawn.map(\.clustering))
    efficiencyZ = Self.score(own.efficiency, among: drawn.map(\.efficiency))
  }

  /// Mean local clustering, and mean 1/d over pairs of a source and another node.
  fileprivate static func axes(_ graph: Graph, from sources: [Int32]) -> (clustering: Double, efficiency: Double) {
    let n = graph.nodeCount
    // Isolates reach nobody; asking for the others alone is the same sum.
    let tied = (0..<n).filter { graph.degree(of: $0) > 0 }.map { Int32($0) }
    let wanted = sources.count == n ? tied : sources.filter { graph.degree(of: Int($0)) > 0 }
    let sums = graph.harmonicSums(lanes: [NearnessQuery(sources: tied, targets: wanted)])
    return (
      graph.localClustering().reduce(0, +) / Double(n),
      sums[0].reduce(0, +) / (Double(sources.count) * Double(n - 1))
    )
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
  fileprivate static func standardError(_ graph: Graph, from sources: [Int]) -> Double {
    let (k, n) = (Double(sources.count), Double(graph.nodeCount))
    let nearness = sources.map { source in
      graph.distances(from: [Int32(source)]).reduce(0.0) { $1 > 0 ? $0 + 1 / Double($1) : $0 } / (n - 1)
    }
    let mean = nearness.reduce(0, +) / k
    let variance = nearness.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (k - 1)
    return (variance / k * (1 - k / n)).squareRoot()
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
    efficiencyError = sampled ? RegionWeave.standardError(lateral, from: sources) : nil
  }
}

extension Analysis {
  /// Local clustering and efficiency of G_lat, computed once; `nil` without lateral ties.
  var regionAxes: RegionAxes? { shared("region axes") { RegionAxes(self) } }

  /// Local clustering and efficiency of G_lat against chance, computed once; `nil` without lateral ties.
  public var regionWeave: RegionWeave? { shared("region weave") { RegionWeave(self) } }
}
