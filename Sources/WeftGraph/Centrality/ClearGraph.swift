/// A graph and a group of its nodes made smaller for ``ClearPaths``: hanging trees folded up, twins merged.
///
/// No shortest path between others enters a tree that hangs at a node, so the tree's nodes that reach it clear of the group
/// count as its weight. Twins outside the group have equally many paths, clear or not, to all others.
/// Source: Sarıyüce et al. 2013 (leaves and twins).
struct ClearGraph: Sendable {
  /// Rows of the classes.
  let rows: CompactRows
  /// By number in ``rows``: whether it is a node of the group; those are classes by themselves.
  let inGroup: [Bool]
  /// Nodes outside the group that the class stands for.
  let weight: [Double]
  /// Members of the class, each of which passes paths on.
  let multiplicity: [Double]
  /// Σ of clear shares over ordered pairs within one tree or one class, which need no search.
  let settled: Double

  /// - Parameter searches: how many sources will be searched from; `nil` = all.
  /// - Complexity: O(m + n log n).
  init(_ graph: Graph, inGroup: [Bool], searches: Int? = nil) {
    let (folded, weight, clear) = Self.folding(graph, inGroup)
    var settled = clear
    var place = [Int32](repeating: -1, count: graph.nodeCount)
    var core: [Int32] = []
    for node in 0..<graph.nodeCount where !folded[node] {
      place[node] = Int32(core.count)
      core.append(Int32(node))
    }
    var offsets = [0]
    var targets: [Int32] = []
    for node in core {
      for slot in graph.outgoing.offsets[Int(node)]..<graph.outgoing.offsets[Int(node) + 1] {
        let other = place[Int(graph.outgoing.targets[slot])]
        if other >= 0 { targets.append(other) }
      }
      offsets.append(targets.count)
    }
    let alone = core.map { inGroup[Int($0)] }
    let twins = TwinClasses(offsets: offsets, targets: targets, alone: alone)
    var sums = [Double](repeating: 0, count: twins.count)
    var squares = sums
    for (index, node) in core.enumerated() {
      sums[Int(twins.classOf[index])] += weight[Int(node)]
      squares[Int(twins.classOf[index])] += weight[Int(node)] * weight[Int(node)]
    }
    for item in 0..<twins.count where twins.sorts[item] != .single {
      let between = sums[item] * sums[item] - squares[item]
      if twins.sorts[item] == .trueTwins {
        settled += between
      } else {
        // Two steps apart, through each common neighbour alike.
        let row = offsets[Int(twins.first[item])]..<offsets[Int(twins.first[item]) + 1]
        settled += between * Double(row.count { !alone[Int(targets[$0])] }) / Double(row.count)
      }
    }
    let quotient = twins.quotient(offsets: offsets, targets: targets)
    rows = CompactRows(offsets: quotient.offsets, targets: quotient.targets) { order in
      CommunityOrder.gathered(
        order, offsets: quotient.offsets, targets: quotient.targets, searches: searches ?? order.count)
    }
    self.inGroup = rows.original.map { alone[Int(twins.first[Int($0)])] }
    self.weight = rows.original.map { sums[Int($0)] }
    multiplicity = rows.original.map { Double(twins.sizes[Int($0)]) }
    self.settled = settled
  }

  /// Classes that a clear path can leave, near ones together.
  var sources: [Int32] {
    LaneGrouping.byHub(offsets: rows.offsets, targets: rows.targets).filter { node in
      // From whoever has members alone as neighbours every path meets one.
      let row = Int(rows.offsets[Int(node)])..<Int(rows.offsets[Int(node) + 1])
      return weight[Int(node)] > 0 && row.contains { !inGroup[Int(rows.targets[$0])] }
    }
  }

  /// Takes leaves off as long as there are any: who is gone, the weights of those that stay, and the clear ordered pairs
  /// that met on the way.
  private static func folding(_ graph: Graph, _ inGroup: [Bool]) -> ([Bool], [Double], Double) {
    let (offsets, targets) = (graph.outgoing.offsets, graph.outgoing.targets)
    var degree = graph.degrees()
    var isGone = [Bool](repeating: false, count: graph.nodeCount)
    var weight: [Double] = inGroup.map { $0 ? 0 : 1 }
    var clear = 0.0
    var open = degree.indices.filter { degree[$0] == 1 }
    while let node = open.popLast() {
      guard degree[node] == 1,
        let slot = (offsets[node]..<offsets[node + 1]).first(where: { !isGone[Int(targets[$0])] })
      else { continue }
      let anchor = Int(targets[slot])
      isGone[node] = true
      degree[anchor] -= 1
      if !inGroup[anchor] {
        clear += 2 * weight[anchor] * weight[node]
        weight[anchor] += weight[node]
      }
      if degree[anchor] == 1 { open.append(anchor) }
    }
    return (isGone, weight, clear)
  }
}
