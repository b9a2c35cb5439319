/// Nodes in the order in which a search from one source settles them, with lengths and path counts.
///
/// σ(v) = number of shortest paths source → v. Lengths are 1 / weight; lengths that differ by no more than
/// ``PathLength/tolerance`` are equal. Source: Dijkstra 1959; counting as in Brandes 2001.
struct ShortestPathOrder {
  private(set) var order: [Int32] = []
  private(set) var length: [Double]
  private(set) var paths: [Double]
  private var settled: [Bool]
  private var heap: NodeHeap
  private let lengths: [Double]

  init(_ rows: Graph.Rows, nodeCount: Int) {
    length = [Double](repeating: .infinity, count: nodeCount)
    paths = [Double](repeating: 0, count: nodeCount)
    settled = [Bool](repeating: false, count: nodeCount)
    heap = NodeHeap(nodeCount: nodeCount)
    lengths = rows.weights.map { 1 / $0 }
    order.reserveCapacity(nodeCount)
  }

  /// Whether a path of length `a` is as long as one of length `b`.
  static func equal(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= PathLength.tolerance * max(a, b) }

  /// Length of the arc in `slot` of the rows.
  func arcLength(_ slot: Int) -> Double { lengths[slot] }

  /// Searches from `source`; afterwards ``order`` lists the nodes reached, nearest first. O((n + m) log n).
  mutating func search(_ rows: Graph.Rows, from source: Int) {
    for node in order {
      length[Int(node)] = .infinity
      paths[Int(node)] = 0
      settled[Int(node)] = false
    }
    order.removeAll(keepingCapacity: true)
    length[source] = 0
    paths[source] = 1
    heap.push(source, key: 0)
    while !heap.isEmpty {
      let node = heap.pop()
      settled[node] = true
      order.append(Int32(node))
      for slot in rows.offsets[node]..<rows.offsets[node + 1] {
        let target = Int(rows.targets[slot])
        guard !settled[target] else { continue }
        let through = length[node] + lengths[slot]
        if length[target] == .infinity || (through < length[target] && !Self.equal(through, length[target])) {
          length[target] = through
          paths[target] = paths[node]
          heap.push(target, key: through)
        } else if Self.equal(through, length[target]) {
          paths[target] += paths[node]
        }
      }
    }
  }
}
