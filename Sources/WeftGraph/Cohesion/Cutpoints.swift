extension Graph {
  /// Cutpoints: nodes whose removal leaves their component in more pieces.
  ///
  /// Arcs count as ties whatever their direction. Isolates and ends of a single tie are never cutpoints.
  ///
  /// - Returns: one value a node.
  /// - Complexity: O(n + m) time, O(n) space.
  /// - Source: Hopcroft & Tarjan 1973, Commun. ACM 16:372.
  public func cutpoints() -> [Bool] {
    let rows = underlyingRows
    let forest = DepthFirstForest(rows, nodeCount: nodeCount, leaves: .leftOut)
    let (order, parent, low) = (forest.order, forest.parent, forest.low)
    let (offsets, targets) = (rows.offsets, rows.targets)
    var result = [Bool](repeating: false, count: nodeCount)
    for node in 0..<nodeCount where offsets[node + 1] - offsets[node] == 1 {
      let other = Int(targets[offsets[node]])
      if offsets[other + 1] - offsets[other] > 1 { result[other] = true }
    }
    var root = -1
    for place in order.indices {
      let above = parent[place]
      if above < 0 {
        root = place
      } else if Int(above) == root {
        // A root is a cutpoint where it has a second child; the first child follows it at once.
        if place > root + 1 { result[Int(order[root])] = true }
      } else if low[place] >= above {
        result[Int(order[Int(above)])] = true
      }
    }
    return result
  }
}
