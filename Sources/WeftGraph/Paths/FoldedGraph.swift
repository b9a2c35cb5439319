/// An undirected graph for distance sums: leaves taken off, twins merged, the rest renumbered.
///
/// A leaf is one step further from everything than its anchor, and twins are equally far from all others, so one search
/// from a class answers for its members and their leaves. Source: Sarıyüce et al. 2013 (leaves and twins).
struct FoldedGraph: Sendable {
  /// Rows of the classes.
  let rows: CompactRows
  /// Class, by number in ``rows``, of every node that is not a leaf; −1 for leaves.
  private(set) var classOf: [Int32]
  /// The node at which each leaf hangs; −1 for others.
  private(set) var anchor: [Int32]
  /// Leaves at each node.
  private(set) var leaves: [Int]
  /// Members of each class, and leaves at them all.
  private(set) var members: [Int]
  private(set) var hanging: [Int]
  /// Steps between two members of each class; 0 where it has one member.
  private(set) var apart: [Int]

  /// - Complexity: O(m log d + n log n).
  init(_ graph: Graph) {
    let size = graph.nodeCount
    let (offsets, targets) = (graph.outgoing.offsets, graph.outgoing.targets)
    anchor = [Int32](repeating: -1, count: size)
    leaves = [Int](repeating: 0, count: size)
    for node in 0..<size where offsets[node + 1] - offsets[node] == 1 {
      let other = Int(targets[offsets[node]])
      // Of a pair that is a component, the first stays.
      if offsets[other + 1] - offsets[other] > 1 || other < node {
        anchor[node] = Int32(other)
        leaves[other] += 1
      }
    }
    var place = [Int32](repeating: -1, count: size)
    var core: [Int32] = []
    for node in 0..<size where anchor[node] < 0 {
      place[node] = Int32(core.count)
      core.append(Int32(node))
    }
    var coreOffsets = [0]
    var coreTargets: [Int32] = []
    for node in core {
      for slot in offsets[Int(node)]..<offsets[Int(node) + 1] where place[Int(targets[slot])] >= 0 {
        coreTargets.append(place[Int(targets[slot])])
      }
      coreOffsets.append(coreTargets.count)
    }
    let twins = TwinClasses(offsets: coreOffsets, targets: coreTargets)
    let quotient = twins.quotient(offsets: coreOffsets, targets: coreTargets)
    rows = CompactRows(offsets: quotient.offsets, targets: quotient.targets)
    var number = [Int32](repeating: 0, count: twins.count)
    for (index, item) in rows.original.enumerated() { number[Int(item)] = Int32(index) }
    classOf = [Int32](repeating: -1, count: size)
    members = [Int](repeating: 0, count: twins.count)
    hanging = [Int](repeating: 0, count: twins.count)
    for (index, node) in core.enumerated() {
      let item = number[Int(twins.classOf[index])]
      classOf[Int(node)] = item
      members[Int(item)] += 1
      hanging[Int(item)] += leaves[Int(node)]
    }
    let sorts = twins.sorts
    apart = rows.original.map { item in
      switch sorts[Int(item)] {
      case .single: 0
      case .falseTwins: 2
      case .trueTwins: 1
      }
    }
  }
}
