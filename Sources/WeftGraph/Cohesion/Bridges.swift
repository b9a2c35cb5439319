extension Graph {
  /// Bridges: ties whose removal parts their two ends.
  ///
  /// Arcs count as ties whatever their direction; a pair of opposite arcs is one tie, and may be a bridge.
  ///
  /// - Returns: each bridge once, source < target, in ascending order, with its weight (summed over both
  ///   directions).
  /// - Complexity: O(n + m) time, O(n) space; O(b log b) to put b bridges in order.
  /// - Source: Tarjan 1974, Inf. Process. Lett. 2:160.
  public func bridges() -> [Edge] {
    let forest = DepthFirstForest(self)
    let (order, parent) = (forest.order, forest.parent)
    // Filed by their smaller end, so that only the few of one node are left to be sorted.
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    var ends: [(Int32, Int32)] = []
    for place in 0..<nodeCount where forest.isBridge(place) {
      let (one, other) = (order[place], order[Int(parent[place])])
      ends.append((min(one, other), max(one, other)))
      starts[Int(min(one, other)) + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var targets = [Int32](repeating: 0, count: ends.count)
    var next = starts
    for (source, target) in ends {
      targets[Int(next[Int(source)])] = target
      next[Int(source)] += 1
    }
    var result: [Edge] = []
    result.reserveCapacity(ends.count)
    for source in 0..<nodeCount where starts[source] < starts[source + 1] {
      let row = Int(starts[source])..<Int(starts[source + 1])
      if row.count > 1 { targets[row].sort() }
      for slot in row {
        let target = Int(targets[slot])
        var strength = weight(source, target) ?? 0
        if kind == .directed { strength += weight(target, source) ?? 0 }
        result.append(Edge(source, target, weight: strength))
      }
    }
    return result
  }

  /// The parts that hold together when any one tie is cut: components after all bridges are removed.
  ///
  /// A node all of whose ties are bridges, and an isolate, is a part of its own.
  ///
  /// - Returns: one part per 2-edge-connected component, numbered by size, then by first member.
  /// - Complexity: O(n + m) time, O(n) space.
  public func twoEdgeConnectedParts() -> Partition {
    let forest = DepthFirstForest(self)
    let (order, parent, low) = (forest.order, forest.parent, forest.low)
    // By visiting number, parents first.
    var part = [Int32](repeating: 0, count: nodeCount)
    var raw = [Int32](repeating: 0, count: nodeCount)
    for place in 0..<nodeCount {
      let above = parent[place]
      part[place] = above >= 0 && low[place] <= above ? part[Int(above)] : Int32(place)
      raw[Int(order[place])] = part[place]
    }
    return Partition(numbering: raw)
  }
}
