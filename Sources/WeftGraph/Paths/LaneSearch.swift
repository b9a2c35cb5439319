/// Breadth-first search from up to 512 nodes at once, one bit lane each.
///
/// A node keeps 512 bits: which lanes have seen it. One sweep over the arcs moves every search one level on.
/// Source: Then et al. 2014, "The more the merrier".
struct LaneSearch {
  typealias Mask = SIMD8<UInt64>
  static let width = 512

  private var seen: [Mask]
  private var current: [Mask]
  private var next: [Mask]
  private let nodeCount: Int

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    seen = [Mask](repeating: .zero, count: nodeCount)
    current = seen
    next = seen
  }

  /// Searches along `rows` from every lane; `arrive` is told of each node, level ≥ 1 and the lanes that come new.
  ///
  /// - Parameter lanes: starting node of each lane, at most 512; a node may start several lanes.
  /// - Complexity: O(m · levels) words of 512 bits.
  mutating func run(
    _ rows: Graph.Rows, lanes: some Collection<Int32>, arrive: (_ node: Int, _ level: Int, _ lanes: Mask) -> Void
  ) {
    precondition(lanes.count <= Self.width, "at most 512 lanes")
    for node in 0..<nodeCount {
      seen[node] = .zero
      current[node] = .zero
      next[node] = .zero
    }
    for (lane, start) in lanes.enumerated() {
      seen[Int(start)][lane >> 6] |= 1 << UInt64(lane & 63)
      current[Int(start)][lane >> 6] |= 1 << UInt64(lane & 63)
    }
    var active = Set(lanes).sorted()
    var level = 0
    while !active.isEmpty {
      level += 1
      var touched: [Int32] = []
      for node in active {
        let mask = current[Int(node)]
        for slot in rows.offsets[Int(node)]..<rows.offsets[Int(node) + 1] {
          let target = Int(rows.targets[slot])
          if next[target] == .zero { touched.append(Int32(target)) }
          next[target] |= mask
        }
        current[Int(node)] = .zero
      }
      active.removeAll(keepingCapacity: true)
      for member in touched {
        let node = Int(member)
        let fresh = next[node] & ~seen[node]
        next[node] = .zero
        guard fresh != .zero else { continue }
        seen[node] |= fresh
        current[node] = fresh
        active.append(member)
        arrive(node, level, fresh)
      }
    }
  }
}

extension SIMD8<UInt64> {
  /// Number of lanes in the mask.
  var population: Int {
    var count = 0
    for word in 0..<8 { count += self[word].nonzeroBitCount }
    return count
  }
}
