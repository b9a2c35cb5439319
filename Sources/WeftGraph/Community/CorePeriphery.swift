/// A division of the nodes into a core and a periphery.
public struct CorePeriphery: Sendable, Equatable {
  /// How well the ties fit the ideal pattern, −1 ... 1; `nil` where it is not defined.
  public let correlation: Double?
  /// Whether each node is in the core; all `false` where there is no correlation.
  public let isCore: [Bool]
}

extension Graph {
  /// The best division into a core and a periphery that was found.
  ///
  /// The correlation, over unordered pairs, between the ties and the ideal pattern in which a pair is tied exactly where at
  /// least one of the two is in the core. Unweighted, direction ignored. Searched by moving single nodes as long as
  /// that helps: once from the nodes of highest degree, then from random cores.
  ///
  /// - Parameters:
  ///   - seed: for the random starts; the same seed gives the same division.
  ///   - restarts: number of random starts.
  /// - Returns: the same for every `threads`; of equal correlations the first found. No core where there are fewer than 3 nodes, no ties, or ties
  ///   between all.
  /// - Complexity: O(n + m) a pass; few passes a start.
  /// - Source: Borgatti & Everett 2000, Social Networks 21:375 (discrete model).
  public func corePeriphery(seed: UInt64, restarts: Int = 10, threads: Int = 1) -> CorePeriphery {
    let rows = underlyingRows
    let search = CoreSearch(rows)
    let generator = SeededGenerator(seed: seed)
    let found = FixedBlocks.map(count: 1 + max(0, restarts), threads: threads) { start in
      if start == 0 { return search.run(from: search.byDegree()) }
      var random = generator.split(stream: start - 1)
      return search.run(from: search.atRandom(&random))
    }
    var best = found[0]
    for other in found.dropFirst() {
      if let value = other.correlation, value > (best.correlation ?? -2) + 1e-12 { best = other }
    }
    return best
  }
}

private struct CoreSearch: Sendable {
  private let offsets: [Int]
  private let targets: [Int32]
  private let nodeCount: Int
  private let ties: Int
  private let pairs: Int

  init(_ rows: Graph.Rows) {
    offsets = rows.offsets
    targets = rows.targets
    nodeCount = rows.offsets.count - 1
    ties = rows.targets.count / 2
    pairs = nodeCount * max(0, nodeCount - 1) / 2
  }

  /// Correlation for a core of `size` nodes that touches `covered` ties.
  private func correlation(size: Int, covered: Int) -> Double? {
    let ideal = size * (size - 1) / 2 + size * (nodeCount - size)
    if ties == 0 || ties == pairs || ideal == 0 || ideal == pairs { return nil }
    let (n, m, d) = (Double(pairs), Double(ties), Double(ideal))
    return (n * Double(covered) - m * d) / ((m * (n - m)).squareRoot() * (d * (n - d)).squareRoot())
  }

  /// The best of all cores made of the nodes of highest degree.
  func byDegree() -> [Bool] {
    let order = (0..<nodeCount).sorted {
      let (one, other) = (offsets[$0 + 1] - offsets[$0], offsets[$1 + 1] - offsets[$1])
      return one != other ? one > other : $0 < $1
    }
    var inside = [Bool](repeating: false, count: nodeCount)
    var (covered, bestSize, best) = (0, 0, -2.0)
    for (index, node) in order.enumerated() {
      for slot in offsets[node]..<offsets[node + 1] where !inside[Int(targets[slot])] { covered += 1 }
      inside[node] = true
      if let value = correlation(size: index + 1, covered: covered), value > best + 1e-12 {
        best = value
        bestSize = index + 1
      }
    }
    var core = [Bool](repeating: false, count: nodeCount)
    for node in order.prefix(bestSize) { core[node] = true }
    return core
  }

  func atRandom(_ random: inout SeededGenerator) -> [Bool] {
    let share = random.unit()
    return (0..<nodeCount).map { _ in random.unit() < share }
  }

  /// Moves nodes in order until no single move raises the correlation.
  func run(from start: [Bool]) -> CorePeriphery {
    let (offsets, targets) = (offsets, targets)
    var core = start
    var size = core.count { $0 }
    // Ties of each node to the periphery: what the core would gain or lose with it.
    var outside = [Int](repeating: 0, count: nodeCount)
    var covered = 0
    for node in 0..<nodeCount {
      for slot in offsets[node]..<offsets[node + 1] {
        let other = Int(targets[slot])
        if !core[other] { outside[node] += 1 }
        if node < other, core[node] || core[other] { covered += 1 }
      }
    }
    var value = correlation(size: size, covered: covered)
    var quiet = 0
    while quiet < nodeCount {
      for node in 0..<nodeCount {
        let moved = core[node] ? (size - 1, covered - outside[node]) : (size + 1, covered + outside[node])
        guard let new = correlation(size: moved.0, covered: moved.1), new > (value ?? -2) + 1e-12 else {
          quiet += 1
          if quiet >= nodeCount { break }
          continue
        }
        quiet = 0
        value = new
        (size, covered) = moved
        core[node].toggle()
        let change = core[node] ? -1 : 1
        for slot in offsets[node]..<offsets[node + 1] { outside[Int(targets[slot])] += change }
      }
    }
    guard let value else { return CorePeriphery(correlation: nil, isCore: core.map { _ in false }) }
    return CorePeriphery(correlation: max(-1, min(1, value)), isCore: core)
  }
}
