extension SeededGenerator {
  /// Different unordered pairs of nodes, every set of so many pairs equally likely.
  ///
  /// - Parameter count: at most nodeCount(nodeCount − 1)/2.
  /// - Returns: pairs (lower, higher) in the order drawn.
  /// - Complexity: O(count) on average while at most half of all pairs are wanted, O(pairs) beyond.
  public mutating func scatteredPairs(_ count: Int, nodeCount: Int) -> [(Int, Int)] {
    let all = nodeCount * max(0, nodeCount - 1) / 2
    precondition(count >= 0 && count <= all, "there are only \(all) pairs of \(nodeCount) nodes")
    if 2 * count > all {
      // Drawing until a free pair comes up would take long: deal from the whole pack instead.
      var pairs: [(Int, Int)] = []
      for lower in 0..<nodeCount { for higher in (lower + 1)..<nodeCount { pairs.append((lower, higher)) } }
      shuffle(&pairs)
      return Array(pairs.prefix(count))
    }
    var taken: Set<UInt64> = []
    taken.reserveCapacity(count)
    var result: [(Int, Int)] = []
    result.reserveCapacity(count)
    while result.count < count {
      let first = int(below: nodeCount)
      var second = int(below: nodeCount - 1)
      if second >= first { second += 1 }
      let (lower, higher) = (min(first, second), max(first, second))
      if taken.insert(UInt64(lower) << 32 | UInt64(higher)).inserted { result.append((lower, higher)) }
    }
    return result
  }
}
