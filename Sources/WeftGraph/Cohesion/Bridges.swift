extension Graph {
  /// Bridges: ties whose removal parts their two ends.
  ///
  /// Arcs count as ties whatever their direction; a pair of opposite arcs is one tie, and may be a bridge.
  ///
  /// - Returns: each bridge once, source < target, in ascending order, with its weight (summed over both
  ///   directions).
  /// - Complexity: O(n + m) time, O(n) space.
  /// - Source: Tarjan 1974, Inf. Process. Lett. 2:160.
  public func bridges() -> [Edge] {
    let rows = underlyingRows
    let forest = DepthFirstForest(rows, nodeCount: nodeCount)
    var result: [Edge] = []
    for source in 0..<nodeCount {
      for slot in rows.offsets[source]..<rows.offsets[source + 1] {
        let target = Int(rows.targets[slot])
        if target > source, forest.isBridge(source, target) {
          result.append(Edge(source, target, weight: rows.weights[slot]))
        }
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
    var part = [Int32](repeating: 0, count: nodeCount)
    for node in forest.order {
      let above = forest.parent[Int(node)]
      let joined = above >= 0 && forest.low[Int(node)] <= forest.number[Int(above)]
      part[Int(node)] = joined ? part[Int(above)] : node
    }
    return Partition(numbering: part)
  }
}

extension DepthFirstForest {
  /// Whether the tie between two neighbours is a bridge.
  func isBridge(_ one: Int, _ other: Int) -> Bool {
    let (upper, lower) = number[one] < number[other] ? (one, other) : (other, one)
    return parent[lower] == Int32(upper) && low[lower] > number[upper]
  }
}
