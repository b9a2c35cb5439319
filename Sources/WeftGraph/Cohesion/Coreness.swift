extension Graph {
  /// Coreness: the largest k such that the node lies in a subgraph where all have degree ≥ k.
  ///
  /// Of the underlying undirected simple graph: in a directed graph an arc either way, or both, is one tie.
  /// An isolate has coreness 0.
  ///
  /// - Returns: one value a node.
  /// - Complexity: O(n + m) time and space.
  /// - Source: Seidman 1983, Social Networks 5:269; algorithm: Batagelj & Zaveršnik 2003, arXiv cs/0310049.
  public func coreness() -> [Int] {
    let rows = underlyingRows
    return rows.coreness().map(Int.init)
  }
}

extension Graph.Rows {
  /// Coreness of symmetric rows.
  func coreness() -> [Int32] {
    let (offsets, targets) = (offsets, targets)
    let nodeCount = offsets.count - 1
    var degree = [Int32](repeating: 0, count: nodeCount)
    var largest = 0
    for node in 0..<nodeCount {
      let own = offsets[node + 1] - offsets[node]
      degree[node] = Int32(own)
      largest = max(largest, own)
    }
    // Nodes sorted by the degree they have left; bucket[d] is where degree d begins.
    var bucket = [Int32](repeating: 0, count: largest + 2)
    for own in degree { bucket[Int(own) + 1] += 1 }
    for own in 0...largest { bucket[own + 1] += bucket[own] }
    var place = [Int32](repeating: 0, count: nodeCount)
    var sorted = [Int32](repeating: 0, count: nodeCount)
    var next = bucket
    for node in 0..<nodeCount {
      let own = Int(degree[node])
      place[node] = next[own]
      sorted[Int(next[own])] = Int32(node)
      next[own] += 1
    }
    for index in 0..<nodeCount {
      let node = Int(sorted[index])
      let level = degree[node]
      for slot in offsets[node]..<offsets[node + 1] {
        let other = Int(targets[slot])
        let own = degree[other]
        guard own > level else { continue }
        // Swap with the first of its bucket and move the bucket's border past it.
        let head = bucket[Int(own)]
        let first = sorted[Int(head)]
        if Int(first) != other {
          sorted[Int(place[other])] = first
          place[Int(first)] = place[other]
          sorted[Int(head)] = Int32(other)
          place[other] = head
        }
        bucket[Int(own)] = head + 1
        degree[other] = own - 1
      }
    }
    return degree
  }
}
