internal import WeftGraph
internal import WeftMeasure
internal import WeftModel

/// Total suspension of a network, and what one more lateral tie would take from it, with T held at the start.
///
/// An organisation whose suspension is undefined counts 0: a tie cannot make it worse, nor is it a gain.
struct SuspensionObjective: Sendable {
  /// T of each block.
  let targets: [[Int32]]
  /// By organisation: its block.
  let block: [Int?]
  /// By organisation: whether it has a hierarchical tie or a membership.
  let isAttached: [Bool]
  /// By organisation: whether it has any tie.
  private(set) var isTied: [Bool]
  private(set) var all: HopMatrix
  private(set) var lateral: HopMatrix
  private(set) var suspension: [Double]
  private let inverse: [Double]

  init(_ analysis: Analysis) {
    let network = analysis.network
    let count = network.organizations.count
    let wholeGraph = analysis.graph(.all)
    let lateralGraph = analysis.graph(.lateral)
    let blocks = analysis.blocks
    block = (0..<count).map { blocks.slot(of: $0) }
    targets = blocks.members.map { $0.filter { lateralGraph.degree(of: Int($0)) > 0 }.map { Int32($0) } }
    all = HopMatrix(wholeGraph, threads: analysis.options.threads)
    lateral = HopMatrix(lateralGraph, threads: analysis.options.threads)
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
    suspension = (0..<count).map { value(of: $0, all: all, lateral: lateral) }
  }

  /// Σ of suspension over all organisations.
  var total: Double { suspension.reduce(0, +) }

  private func value(of organization: Int, all: HopMatrix, lateral: HopMatrix) -> Double {
    guard let block = block[organization] else { return 0 }
    var reachAll = 0.0
    var reachLateral = 0.0
    for target in targets[block] where Int(target) != organization {
      let d = all[organization, Int(target)]
      if d != HopMatrix.unreachable { reachAll += inverse[Int(d)] }
      let e = lateral[organization, Int(target)]
      if e != HopMatrix.unreachable { reachLateral += inverse[Int(e)] }
    }
    return reachAll > 0 ? 1 - reachLateral / reachAll : outright(organization, isTied: isTied[organization])
  }

  /// How much total suspension would fall with a lateral tie u – v. O(n) plus |T| for each organisation that gets nearer.
  func gain(_ u: Int, _ v: Int) -> Double {
    var gain = 0.0
    for organization in block.indices {
      guard let block = block[organization] else { continue }
      let (au, av) = (Int(all[organization, u]), Int(all[organization, v]))
      let (lu, lv) = (Int(lateral[organization, u]), Int(lateral[organization, v]))
      guard abs(au - av) > 1 || abs(lu - lv) > 1 || organization == u || organization == v else { continue }
      var reachAll = 0.0
      var reachLateral = 0.0
      for target in targets[block] where Int(target) != organization {
        let t = Int(target)
        let d = shorter(
          Int(all[organization, t]), near: min(au, av), beyond: Int(au < av ? all[v, t] : all[u, t]))
        if d < Int(HopMatrix.unreachable) { reachAll += inverse[d] }
        let e = shorter(
          Int(lateral[organization, t]), near: min(lu, lv), beyond: Int(lu < lv ? lateral[v, t] : lateral[u, t]))
        if e < Int(HopMatrix.unreachable) { reachLateral += inverse[e] }
      }
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

  private func shorter(_ now: Int, near: Int, beyond: Int) -> Int { min(now, near + 1 + beyond) }

  /// Adds the tie for good.
  mutating func add(_ u: Int, _ v: Int) {
    all.add(u, v)
    lateral.add(u, v)
    isTied[u] = true
    isTied[v] = true
    suspension = block.indices.map { value(of: $0, all: all, lateral: lateral) }
  }
}
