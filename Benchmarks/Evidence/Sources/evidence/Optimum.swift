import WeftGraph
import WeftMeasure
import WeftModel
import WeftScenario

/// How far plans are from the best set of ties, found by trying all sets of small random counties.
struct Optimum {
  let cases: Int
  /// Most ties of a plan; cases take 2 … largest in turn.
  let largest: Int
  let threads: Int

  func print() {
    let shares = FixedBlocks.map(count: cases, threads: threads) { trial -> (share: Double, ties: Int, sets: Int)? in
      // A county in which no tie helps says nothing: the next one is taken in its place.
      for attempt in 0..<100 {
        var random = SeededGenerator(seed: UInt64(5_000 + trial)).split(stream: attempt)
        let network = Optimum.county(&random)
        if let found = Optimum.compare(network, ties: 2 + trial % (largest - 1)) { return found }
      }
      return nil
    }.compactMap { $0 }
    let sorted = shares.map(\.share).sorted()
    let near = sorted.count { $0 >= 0.9 - 1e-9 }
    let exact = sorted.count { $0 >= 1 - 1e-9 }
    Swift.print("\(sorted.count) cases, \(shares.reduce(0) { $0 + $1.sets }) sets of ties tried")
    Swift.print("at the optimum: \(exact); within 10 %: \(near), \(100 * Double(near) / Double(sorted.count)) %")
    for ties in 2...largest {
      let own = shares.filter { $0.ties == ties }.map(\.share)
      Swift.print("  \(ties) ties: \(own.count { $0 >= 0.9 - 1e-9 }) of \(own.count)")
    }
    Swift.print("share of the best gain in the rest: \(sorted.prefix { $0 < 0.9 - 1e-9 })")
  }

  /// The plan's gain as a share of the best gain; `nil` where no set gains anything.
  private static func compare(_ network: Network, ties: Int) -> (share: Double, ties: Int, sets: Int)? {
    let base = Analysis(network, Options())
    let limits = Plan.Limits(ties: ties, capacity: 2)
    let plan = Planner.plan(base, limits: limits, randomRuns: 0)
    let targets = base.suspensionTargets
    let lateral = base.graph(.lateral)
    var pairs: [(Int, Int)] = []
    for a in network.organizations.indices {
      for b in network.organizations.indices where a < b && !lateral.hasEdge(a, b) {
        if let block = base.blocks.slot(of: a), block == base.blocks.slot(of: b) { pairs.append((a, b)) }
      }
    }
    var best = plan.start
    var sets = 0
    var load = [Int](repeating: 0, count: network.organizations.count)
    var chosen: [Int] = []
    // All sets of at most `ties` pairs, in order, without recursion: `next` is the pair to try in the place of the last.
    var next = 0
    while true {
      if next < pairs.count, chosen.count < ties {
        let (a, b) = pairs[next]
        if load[a] < limits.capacity, load[b] < limits.capacity {
          load[a] += 1
          load[b] += 1
          chosen.append(next)
          sets += 1
          best = min(best, total(network, chosen.map { pairs[$0] }, targets))
        }
        next += 1
      } else {
        guard let last = chosen.popLast() else { break }
        load[pairs[last].0] -= 1
        load[pairs[last].1] -= 1
        next = last + 1
      }
    }
    let gain = plan.start - best
    return gain > 1e-9 ? ((plan.start - (plan.curve.last ?? plan.start)) / gain, ties, sets) : nil
  }

  /// Total suspension, by the measure itself, with ties added and T held.
  private static func total(_ network: Network, _ pairs: [(Int, Int)], _ targets: SuspensionTargets) -> Double {
    var changed = network
    for (a, b) in pairs {
      changed.ties.append(Tie(source: a, target: b, mode: .collaborative, initiative: .unknown))
    }
    let values = Analysis(changed, Options(), holding: targets).values(of: .suspension)
    return (0..<values.count).reduce(0) { $0 + (values.number(at: $1) ?? 0) }
  }

  /// A county of one or two towns with six to nine organisations.
  private static func county(_ random: inout SeededGenerator) -> Network {
    var network = Network()
    network.tables = [.organizations, .ties, .territories]
    network.territories = [Territory(id: "C", name: "", level: "county")]
    let towns = 1 + random.int(below: 2)
    for town in 0..<towns {
      network.territories.append(Territory(id: "P\(town)", name: "", parent: 0, level: "town"))
    }
    let count = 6 + random.int(below: 4)
    for index in 0..<count {
      network.organizations.append(Organization(id: "O\(index)", name: "", territory: 1 + random.int(below: towns)))
    }
    for target in 1..<count where random.unit() < 0.9 {
      network.ties.append(Tie(source: random.int(below: target), target: target, mode: .hierarchical))
    }
    for a in 0..<count {
      for b in (a + 1)..<count where random.unit() < 0.15 {
        network.ties.append(Tie(source: a, target: b, mode: .networked))
      }
    }
    return network
  }
}
