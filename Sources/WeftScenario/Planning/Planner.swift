internal import WeftGraph
public import WeftMeasure
internal import WeftModel

/// Chooses ties; see ``Plan``.
public enum Planner {
  /// The most organisations a plan is made for: it keeps two matrices of n² hops.
  public static let largest = 20_000

  /// Complexity: O(k · (candidates · (n + changed · |T|) + n² + n · Σ|T|)) time, O(n²) space.
  ///
  /// - Precondition: at most ``largest`` organisations.
  public static func plan(
    _ analysis: Analysis, limits: Plan.Limits, randomRuns: Int = 20, progress: (Int) -> Void = { _ in }
  ) -> Plan {
    precondition(analysis.count <= largest, "plans are for at most \(largest) organisations")
    let objective = SuspensionObjective(analysis)
    let pairs = candidates(analysis, limits)
    let threads = analysis.options.threads
    var chosen = Walk(objective, limits)
    var steps: [Plan.Step] = []
    while steps.count < limits.ties {
      let free = pairs.filter { chosen.allows($0) }
      let state = chosen.objective
      let gains = FixedBlocks.map(count: free.count, threads: threads) { state.gain(free[$0].0, free[$0].1) }
      var best: Int?
      for index in gains.indices where gains[index] > 1e-12 {
        if let known = best, gains[index] <= gains[known] + 1e-12 { continue }
        best = index
      }
      guard let best else { break }
      let before = chosen.objective.total
      chosen.take(free[best])
      let left = chosen.objective.total
      steps.append(Plan.Step(source: free[best].0, target: free[best].1, gain: before - left, left: left))
      progress(steps.count)
    }
    let degree = analysis.graph(.all).degrees()
    let ranked = pairs.indices.sorted { a, b in
      let (x, y) = (degree[pairs[a].0] + degree[pairs[a].1], degree[pairs[b].0] + degree[pairs[b].1])
      return (-x, a) < (-y, b)
    }
    let byDegree = walk(ranked.map { pairs[$0] }, objective, limits, steps: steps.count)
    let length = steps.count
    let runs = FixedBlocks.map(count: randomRuns, threads: threads) { run in
      var random = SeededGenerator(seed: analysis.options.seed).split(stream: run)
      var order = pairs
      random.shuffle(&order)
      return walk(order, objective, limits, steps: length)
    }
    let byChance = (0...steps.count).map { step in
      runs.isEmpty
        ? objective.total : runs.reduce(0) { $0 + ($1.count > step ? $1[step] : $1[$1.count - 1]) } / Double(runs.count)
    }
    return Plan(
      start: objective.total, steps: steps, candidates: pairs.count, byDegree: byDegree, byChance: byChance,
      randomRuns: randomRuns)
  }

  /// Pairs without a lateral tie that the limits allow, in file order.
  static func candidates(_ analysis: Analysis, _ limits: Plan.Limits) -> [(Int, Int)] {
    let network = analysis.network
    let lateral = analysis.graph(.lateral)
    let blocks = analysis.blocks
    var eligible = network.organizations.map { !$0.isExternal }
    if !limits.participants.isEmpty {
      eligible = [Bool](repeating: false, count: eligible.count)
      for index in limits.participants { eligible[index] = true }
    }
    func allowed(_ a: Int, _ b: Int) -> Bool {
      guard !limits.domains.isEmpty else { return true }
      guard let x = network.organizations[a].domain, let y = network.organizations[b].domain else { return false }
      return limits.domains.contains([x, y]) || limits.domains.contains([y, x])
    }
    var pairs: [(Int, Int)] = []
    for a in eligible.indices where eligible[a] {
      for b in eligible.indices where b > a && eligible[b] {
        if limits.reach == .insidePlanes {
          guard let first = blocks.slot(of: a), first == blocks.slot(of: b) else { continue }
        }
        if allowed(a, b), !lateral.hasEdge(a, b) { pairs.append((a, b)) }
      }
    }
    return pairs
  }

  /// Total suspension left after each of the first ties of an order that the limits allow.
  private static func walk(
    _ order: [(Int, Int)], _ objective: SuspensionObjective, _ limits: Plan.Limits, steps: Int
  ) -> [Double] {
    var walk = Walk(objective, limits)
    var curve = [objective.total]
    for pair in order where curve.count <= steps && walk.allows(pair) {
      walk.take(pair)
      curve.append(walk.objective.total)
    }
    return curve
  }

  /// The state while ties are taken.
  private struct Walk {
    var objective: SuspensionObjective
    private let capacity: Int
    private var load: [Int]
    private var taken: Set<UInt64> = []

    init(_ objective: SuspensionObjective, _ limits: Plan.Limits) {
      self.objective = objective
      capacity = limits.capacity
      load = [Int](repeating: 0, count: objective.block.count)
    }

    func allows(_ pair: (Int, Int)) -> Bool {
      load[pair.0] < capacity && load[pair.1] < capacity && !taken.contains(Walk.key(pair))
    }

    private static func key(_ pair: (Int, Int)) -> UInt64 { UInt64(pair.0) << 32 | UInt64(pair.1) }

    mutating func take(_ pair: (Int, Int)) {
      objective.add(pair.0, pair.1)
      load[pair.0] += 1
      load[pair.1] += 1
      taken.insert(Walk.key(pair))
    }
  }
}
