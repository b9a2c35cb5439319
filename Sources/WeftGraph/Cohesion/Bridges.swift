extension Graph {
  /// Bridges: ties whose removal parts their two ends.
  ///
  /// Arcs count as ties whatever their direction; a pair of opposite arcs is one tie, and may be a bridge.
  ///
  /// - Returns: each bridge once, source < target, in ascending order, with its weight (summed over both
  ///   directions).
  /// - Complexity: O(n + m) time, O(n) space; O(b log b) to put b bridges in order.
  /// - Sources: Tarjan 1974, Inf. Process. Lett. 2:160; labels: Pritchard & Thurimella 2011, ACM Trans. Algorithms 7:46.
  public func bridges() -> [Edge] {
    let rows = underlyingRows
    let (offsets, targets, weights) = (rows.offsets, rows.targets, rows.weights)
    // Filed by their smaller end, so that only the few of one node are left to be sorted.
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    var slots: [(source: Int32, slot: Int)] = []
    func file(_ node: Int, _ slot: Int) {
      slots.append((Int32(truncatingIfNeeded: node), slot))
      starts[min(node, Int(targets[slot])) + 1] += 1
    }
    for node in 0..<nodeCount where offsets[node + 1] - offsets[node] == 1 {
      let other = Int(targets[offsets[node]])
      // Two leaves tied to each other are met twice.
      if node < other || offsets[other + 1] - offsets[other] > 1 { file(node, offsets[node]) }
    }
    for tie in BridgeSearch(rows, nodeCount: nodeCount).found {
      var slot = offsets[Int(tie.node)]
      while targets[slot] != tie.above { slot += 1 }
      file(Int(tie.node), slot)
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var result = [Edge](repeating: Edge(0, 0), count: slots.count)
    for (node, slot) in slots {
      let (one, other) = (Int(node), Int(targets[slot]))
      result[Int(next[min(one, other)])] = Edge(min(one, other), max(one, other), weight: weights[slot])
      next[min(one, other)] += 1
    }
    for node in 0..<nodeCount where starts[node + 1] - starts[node] > 1 {
      result[Int(starts[node])..<Int(starts[node + 1])].sort { $0.target < $1.target }
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
