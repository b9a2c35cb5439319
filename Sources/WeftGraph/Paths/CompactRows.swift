/// Rows of a graph renumbered so that neighbours mostly lie near each other in memory.
///
/// Nodes are numbered breadth first, component by component, each from the first of its nodes. Kernels that sweep over
/// all nodes many times run on these rows; results go back by ``original``.
struct CompactRows: Sendable {
  let offsets: [Int32]
  /// Ascending within a row.
  let targets: [Int32]
  /// Node of the source rows under each new number.
  let original: [Int32]
  /// First new number of each component, and the number of nodes at the end.
  let componentStarts: [Int32]

  var nodeCount: Int { original.count }

  /// Rows must be symmetric.
  ///
  /// - Parameter rearranged: puts the breadth-first order into another; components stay where they are.
  /// - Complexity: O(n + m).
  init(offsets: [Int], targets: [Int32], rearranged: ([Int32]) -> [Int32] = { $0 }) {
    let size = offsets.count - 1
    var starts: [Int32] = []
    let order = rearranged(Self.breadthFirst(offsets: offsets, targets: targets) { starts.append(Int32($0)) })
    starts.append(Int32(size))
    var number = [Int32](repeating: 0, count: size)
    for (place, node) in order.enumerated() { number[Int(node)] = Int32(truncatingIfNeeded: place) }
    var newOffsets = [Int32](repeating: 0, count: size + 1)
    for (place, node) in order.enumerated() {
      newOffsets[place + 1] = newOffsets[place] + Int32(offsets[Int(node) + 1] - offsets[Int(node)])
    }
    // Rows are symmetric: filled from the other ends in order, each comes out ascending.
    var newTargets = [Int32](repeating: 0, count: targets.count)
    var next = newOffsets
    for (place, node) in order.enumerated() {
      for slot in offsets[Int(node)]..<offsets[Int(node) + 1] {
        let other = Int(number[Int(targets[slot])])
        newTargets[Int(next[other])] = Int32(truncatingIfNeeded: place)
        next[other] += 1
      }
    }
    self.offsets = newOffsets
    self.targets = newTargets
    original = order
    componentStarts = starts
  }

  /// All nodes, breadth first, component by component, each from the first of its nodes.
  ///
  /// - Parameters:
  ///   - first: where the first search starts instead.
  ///   - onStart: told the place of the first node of each component.
  static func breadthFirst(
    offsets: [Int], targets: [Int32], from first: Int = 0, onStart: (Int) -> Void = { _ in }
  ) -> [Int32] {
    let size = offsets.count - 1
    var isSeen = [Bool](repeating: false, count: size)
    var order: [Int32] = []
    order.reserveCapacity(size)
    var head = 0
    for start in [first..<min(first + 1, size), 0..<size].joined() where !isSeen[start] {
      onStart(order.count)
      isSeen[start] = true
      order.append(Int32(start))
      while head < order.count {
        let node = Int(order[head])
        head += 1
        for slot in offsets[node]..<offsets[node + 1] where !isSeen[Int(targets[slot])] {
          isSeen[Int(targets[slot])] = true
          order.append(targets[slot])
        }
      }
    }
    return order
  }

  /// The rows as they stand, as one component; for directed graphs.
  init(unchanged rows: Graph.Rows) {
    offsets = rows.offsets.map { Int32($0) }
    targets = rows.targets
    original = (0..<Int32(rows.offsets.count - 1)).map { $0 }
    componentStarts = [0, Int32(rows.offsets.count - 1)]
  }

  /// New number of each node of the source rows.
  var numbers: [Int32] {
    var result = [Int32](repeating: 0, count: nodeCount)
    for (number, node) in original.enumerated() { result[Int(node)] = Int32(truncatingIfNeeded: number) }
    return result
  }

  /// Component of each node, by new number.
  var components: [Int32] {
    var result = [Int32](repeating: 0, count: nodeCount)
    for index in 0..<(componentStarts.count - 1) {
      for node in componentStarts[index]..<componentStarts[index + 1] { result[Int(node)] = Int32(index) }
    }
    return result
  }
}
