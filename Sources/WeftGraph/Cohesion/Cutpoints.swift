extension Graph {
  /// Cutpoints: nodes whose removal leaves their component in more pieces.
  ///
  /// Arcs count as ties whatever their direction. Isolates and ends of a single tie are never cutpoints.
  ///
  /// - Returns: one value a node.
  /// - Complexity: O(n + m) time, O(n) space.
  /// - Source: Hopcroft & Tarjan 1973, Commun. ACM 16:372.
  public func cutpoints() -> [Bool] {
    let forest = DepthFirstForest(self)
    var result = [Bool](repeating: false, count: nodeCount)
    var rootChildren = [Int32](repeating: 0, count: nodeCount)
    for node in forest.order {
      let above = Int(forest.parent[Int(node)])
      if above < 0 { continue }
      if forest.parent[above] < 0 {
        rootChildren[above] += 1
        if rootChildren[above] > 1 { result[above] = true }
      } else if forest.low[Int(node)] >= forest.number[above] {
        result[above] = true
      }
    }
    return result
  }
}
