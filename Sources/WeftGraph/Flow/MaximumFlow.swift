/// A directed network of pipes with capacities.
public struct FlowNetwork: Sendable {
  public let nodeCount: Int
  /// Number of arcs added.
  public var arcCount: Int { ends.count / 2 }
  // Arc k lies at 2k, its reverse at 2k + 1.
  private var ends: [Int32] = []
  private var capacities: [Double] = []

  public init(nodeCount: Int) { self.nodeCount = nodeCount }

  /// Adds an arc; parallel arcs are allowed.
  ///
  /// - Parameter capacity: ≥ 0; may be infinite.
  /// - Returns: the arc's place in ``MaximumFlow/flows``.
  @discardableResult
  public mutating func addArc(from source: Int, to target: Int, capacity: Double) -> Int {
    precondition((0..<nodeCount).contains(source) && (0..<nodeCount).contains(target), "arc end out of range")
    precondition(capacity >= 0, "a capacity must not be negative")
    ends += [Int32(target), Int32(source)]
    capacities += [capacity, 0]
    return arcCount - 1
  }

  /// The most that can flow from `source` to `sink`.
  ///
  /// Every augmentation empties at least one arc exactly, so it ends whatever the capacities; sums of capacities that are
  /// whole numbers (below 2⁵³) are exact.
  ///
  /// - Precondition: `source` ≠ `sink`; no path of infinite capacity only.
  /// - Complexity: O(n² m) at worst; O(m √n) for matchings.
  /// - Source: Dinic 1970, Soviet Math. Dokl. 11:1277.
  public func maximumFlow(from source: Int, to sink: Int) -> MaximumFlow {
    precondition(source != sink, "source and sink must differ")
    let (ends, offsets, slots) = (ends, offsets(), slots())
    var residual = capacities
    var total = 0.0
    var level = [Int32](repeating: -1, count: nodeCount)
    var path: [Int32] = []
    while FlowNetwork.layer(&level, from: source, to: sink, ends, offsets, slots, residual) {
      var cursor = offsets
      path.removeAll(keepingCapacity: true)
      var node = source
      while true {
        if node == sink {
          var least = Double.infinity
          for arc in path { least = min(least, residual[Int(arc)]) }
          precondition(least.isFinite, "a path of infinite capacity joins source and sink")
          var firstEmpty = path.count
          for index in stride(from: path.count - 1, through: 0, by: -1) {
            let arc = Int(path[index])
            residual[arc] -= least
            residual[arc ^ 1] += least
            if residual[arc] == 0 { firstEmpty = index }
          }
          total += least
          node = Int(ends[Int(path[firstEmpty]) ^ 1])
          path.removeSubrange(firstEmpty...)
        } else if cursor[node] < offsets[node + 1] {
          let arc = slots[cursor[node]]
          let next = Int(ends[Int(arc)])
          if residual[Int(arc)] > 0, level[next] == level[node] + 1 {
            path.append(arc)
            node = next
          } else {
            cursor[node] += 1
          }
        } else {
          guard let arc = path.popLast() else { break }
          node = Int(ends[Int(arc) ^ 1])
          cursor[node] += 1
        }
      }
    }
    let flows = (0..<arcCount).map { arc in
      capacities[2 * arc].isInfinite ? residual[2 * arc + 1] : capacities[2 * arc] - residual[2 * arc]
    }
    return MaximumFlow(value: total, flows: flows, isSourceSide: level.map { $0 >= 0 })
  }

  /// Steps from the source over arcs with room left; whether the sink is reached.
  private static func layer(
    _ level: inout [Int32], from source: Int, to sink: Int,
    _ ends: [Int32], _ offsets: [Int], _ slots: [Int32], _ residual: [Double]
  ) -> Bool {
    for node in level.indices { level[node] = -1 }
    level[source] = 0
    var queue = [Int32(source)]
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      for slot in offsets[node]..<offsets[node + 1] {
        let arc = Int(slots[slot])
        let next = Int(ends[arc])
        if residual[arc] > 0, level[next] < 0 {
          level[next] = level[node] + 1
          queue.append(Int32(next))
        }
      }
    }
    return level[sink] >= 0
  }

  private func offsets() -> [Int] {
    var result = [Int](repeating: 0, count: nodeCount + 1)
    for arc in ends.indices { result[Int(ends[arc ^ 1]) + 1] += 1 }
    for node in 0..<nodeCount { result[node + 1] += result[node] }
    return result
  }

  private func slots() -> [Int32] {
    var next = offsets()
    var result = [Int32](repeating: 0, count: ends.count)
    for arc in ends.indices {
      let source = Int(ends[arc ^ 1])
      result[next[source]] = Int32(arc)
      next[source] += 1
    }
    return result
  }
}

/// A largest flow and the cut that proves it.
public struct MaximumFlow: Sendable, Equatable {
  /// What arrives at the sink.
  public let value: Double
  /// What flows through each arc, in the order added.
  public let flows: [Double]
  /// Nodes the source still reaches when the flow runs; arcs that leave them form a smallest cut.
  public let isSourceSide: [Bool]
}
