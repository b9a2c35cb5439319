extension Graph {
  /// Coreness: the largest k such that the node lies in a subgraph where all have degree ≥ k.
  ///
  /// Of the underlying undirected simple graph: in a directed graph an arc either way, or both, is one tie.
  /// An isolate has coreness 0.
  ///
  /// - Returns: one value a node.
  /// - Complexity: O(n + m) time and space.
  /// - Source: Seidman 1983, Social Networks 5:269; taking off level by level: Dasari, Desh & Zubair 2014, IEEE Big Data.
  public func coreness() -> [Int] {
    underlyingRows.coreness().map(Int.init)
  }
}

extension Graph.Rows {
  /// Coreness of symmetric rows.
  func coreness() -> [Int32] {
    var largest = 0
    for node in 0..<(offsets.count - 1) { largest = max(largest, offsets[node + 1] - offsets[node]) }
    // Narrow counts keep more of them near the processor.
    return largest < Int(Int16.max)
      ? Peeling<Int16>(self).coreness.map(Int32.init) : Peeling<Int32>(self).coreness
  }
}

/// Level by level, all nodes whose remaining degree is the level are taken off, and those that this leaves with as few.
///
/// What remains above a level is listed anew for the next, so a node is listed once for each unit of its coreness.
private struct Peeling<Count: FixedWidthInteger & SignedInteger> {
  let coreness: [Count]
  /// Takes what is read ahead of its use, so that the reading is not left out.
  private let witness: Int

  init(_ rows: Graph.Rows) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    let nodeCount = offsets.count - 1
    var degree = [Count](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount { degree[node] = Count(truncatingIfNeeded: offsets[node + 1] - offsets[node]) }
    var remaining = [Int32](repeating: 0, count: nodeCount)
    var left = 0
    for node in 0..<nodeCount where degree[node] > 0 {
      remaining[left] = Int32(truncatingIfNeeded: node)
      left += 1
    }
    // One place more than nodes, for the entry that is written and not kept.
    var queue = [Int32](repeating: 0, count: left + 1)
    var glanced = 0
    while left > 0 {
      var level = Count.max
      for index in 0..<left { level = min(level, degree[Int(remaining[index])]) }
      var tail = 0
      var kept = 0
      for index in 0..<left {
        let node = remaining[index]
        let isLow = degree[Int(node)] == level
        queue[tail] = node
        tail += isLow ? 1 : 0
        remaining[kept] = node
        kept += isLow ? 0 : 1
      }
      var head = 0
      while head < tail {
        let node = Int(queue[head])
        // Rows are looked at ahead of their turn.
        if head + 16 < tail {
          glanced &+= offsets[Int(queue[head + 16])]
          glanced &+= Int(targets[offsets[Int(queue[head + 8])]])
        }
        head += 1
        for slot in offsets[node]..<offsets[node + 1] {
          let other = Int(targets[slot])
          let own = degree[other]
          // No branches: whether a neighbour is still there, and whether it falls to the level, is hard to foresee.
          degree[other] = own - (own > level ? 1 : 0)
          queue[tail] = targets[slot]
          tail += own == level + 1 ? 1 : 0
        }
      }
      left = 0
      for index in 0..<kept {
        remaining[left] = remaining[index]
        left += degree[Int(remaining[index])] > level ? 1 : 0
      }
    }
    coreness = degree
    witness = glanced
  }
}
