internal import WeftGraph
internal import WeftMeasure
internal import WeftModel

/// Total suspension of a network, and what one more lateral tie would take from it, with T held at the start.
///
/// An organisation whose suspension is undefined counts 0: a tie cannot make it worse, nor is it a gain.
struct SuspensionObjective: Sendable {
  /// T of each block.
  let targets: [[Int32]]
  /// By organisation: its block; −1 without one.
  let block: [Int]
  /// By organisation: whether it has a hierarchical tie or a membership.
  let isAttached: [Bool]
  /// By organisation: whether it has any tie.
  private(set) var isTied: [Bool]
  private(set) var all: Nearness
  private(set) var lateral: Nearness
  private(set) var suspension: [Double]
  private let inverse: [Double]

  /// Hops along a view, and what of them bears on suspension.
  struct Nearness: Sendable {
    var hops: HopMatrix
    /// By organisation: Σ 1/d to the T of its block.
    var reach: [Double] = []
    /// By organisation: hops to the farthest of its T; unreachable where any is.
    var farthest: [UInt16] = []
    /// By block and node: hops from the node to the nearest of the block's T.
    var nearest: [UInt16] = []
  }

  init(_ analysis: Analysis) {
    let network = analysis.network
    let count = network.organizations.count
    let wholeGraph = analysis.graph(.all)
    let lateralGraph = analysis.graph(.lateral)
    let blocks = analysis.blocks
    block = (0..<count).map { blocks.slot(of: $0) ?? -1 }
    targets = blocks.members.map { $0.filter { lateralGraph.degree(of: Int($0)) > 0 }.map { Int32($0) } }
    all = Nearness(hops: HopMatrix(wholeGraph, threads: analysis.options.threads))
    lateral = Nearness(hops: HopMatrix(lateralGraph, threads: analysis.options.threads))
    var attached = [Bool](repeating: false, count: count)
    for tie in network.ties where tie.mode == .hierarchical {
      attached[tie.source] = true
      attached[tie.target] = true
    }
    for membership in network.memberships { attached[membership.organization] = true }
    isAttached = attached
    isTied = (0..<count).map { wholeGraph.degree(of: $0) > 0 }
    inverse = [0] + (1...max(1, count)).map { 1 / Double($0) }
    suspension = []
    update()
  }

  /// Σ of suspension over all organisations.
  var total: Double { suspension.reduce(0, +) }

  /// What follows from the hops. O(n · Σ |T|).
  private mutating func update() {
    let (block, targets, inverse) = (block, targets, inverse)
    func summarize(_ view: inout Nearness) {
      let (hops, count) = (view.hops, block.count)
      var reach = [Double](repeating: 0, count: count)
      var farthest = [UInt16](repeating: 0, count: count)
      for organization in 0..<count where block[organization] >= 0 {
        for target in targets[block[organization]] where Int(target) != organization {
          let d = hops[organization, Int(target)]
          if d != HopMatrix.unreachable { reach[organization] += inverse[Int(d)] }
          farthest[organization] = max(farthest[organization], d)
        }
      }
      var nearest = [UInt16](repeating: HopMatrix.unreachable, count: targets.count * count)
      for (slot, list) in targets.enumerated() {
        for target in list {
          for node in 0..<count {
            nearest[slot * count + node] = min(nearest[slot * count + node], hops[Int(target), node])
          }
        }
      }
      view.reach = reach
      view.farthest = farthest
      view.nearest = nearest
    }
    summarize(&all)
    summarize(&lateral)
    suspension = block.indices.map { organization in
      guard block[organization] >= 0 else { return 0 }
      return all.reach[organization] > 0
        ? 1 - lateral.reach[organization] / all.reach[organization]
        : outright(organization, isTied: isTied[organization])
    }
  }

  /// How much total suspension would fall with a lateral tie u – v.
  ///
  /// An organisation is looked at only where the way over the tie to the nearest of its T is shorter than its way to
  /// the farthest. O(n) plus |T| for each of these.
  func gain(_ u: Int, _ v: Int) -> Double {
    let (whole, side) = (Shortcut(all, u, v), Shortcut(lateral, u, v))
    var gain = 0.0
    for organization in block.indices where block[organization] >= 0 {
      let (helpsAll, helpsLateral) = (
        whole.mayHelp(organization, block[organization]), side.mayHelp(organization, block[organization])
      )
      guard helpsAll || helpsLateral || organization == u || organization == v else { continue }
      let own = targets[block[organization]]
      let reachAll = helpsAll ? whole.reach(organization, own, inverse) : all.reach[organization]
      let reachLateral = helpsLateral ? side.reach(organization, own, inverse) : lateral.reach[organization]
      let after =
        reachAll > 0
        ? 1 - reachLateral / reachAll
        : outright(organization, isTied: isTied[organization] || organization == u || organization == v)
      gain += suspension[organization] - after
    }
    return gain
  }

  /// Suspension of an organisation that reaches nobody: 1 where it is attached and tied, else undefined (counted 0).
  private func outright(_ organization: Int, isTied: Bool) -> Double { isAttached[organization] && isTied ? 1 : 0 }

  /// Adds the tie for good.
  mutating func add(_ u: Int, _ v: Int) {
    all.hops.add(u, v)
    lateral.hops.add(u, v)
    isTied[u] = true
    isTied[v] = true
    update()
  }
}

/// A tie u – v that is not there yet, in one view.
private struct Shortcut {
  private let view: SuspensionObjective.Nearness
  private let count: Int
  private let u: Int
  private let v: Int

  init(_ view: SuspensionObjective.Nearness, _ u: Int, _ v: Int) {
    self.view = view
    self.u = u
    self.v = v
    count = view.hops.count
  }

  /// Whether the tie can bring any of the T of its block nearer to an organisation.
  func mayHelp(_ organization: Int, _ block: Int) -> Bool {
    let (a, b) = (Int(view.hops[u, organization]), Int(view.hops[v, organization]))
    guard abs(a - b) > 1 else { return false }
    let beyond = Int(view.nearest[block * count + (a < b ? v : u)])
    return min(a, b) + 1 + beyond < Int(view.farthest[organization])
  }

  /// Σ 1/d to T with the tie in place.
  func reach(_ organization: Int, _ targets: [Int32], _ inverse: [Double]) -> Double {
    let (a, b) = (Int(view.hops[u, organization]), Int(view.hops[v, organization]))
    let near = min(a, b) + 1
    let far = a < b ? v : u
    var sum = 0.0
    for target in targets where Int(target) != organization {
      let d = min(Int(view.hops[organization, Int(target)]), near + Int(view.hops[far, Int(target)]))
      if d < Int(HopMatrix.unreachable) { sum += inverse[d] }
    }
    return sum
  }
}
