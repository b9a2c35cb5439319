/// Triangles of the underlying undirected simple graph.
struct Triangles {
  /// Number of triangles through each node.
  let ofNode: [Int]
  /// Number of triangles in all.
  let total: Int
  /// Distinct neighbours of each node, whatever the direction.
  let degrees: [Int]

  /// - Complexity: O(m^1.5) time, O(n + m) space.
  /// - Source: Schank & Wagner 2005, WEA, LNCS 3503:606 (forward algorithm).
  init(_ graph: Graph) {
    let rows = graph.underlyingRows
    let forward = rows.forward()
    let (offsets, targets) = (forward.offsets, forward.targets)
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    var total = 0
    var mark = [Int32](repeating: -1, count: graph.nodeCount)
    for rank in 0..<graph.nodeCount {
      let (from, to) = (Int(offsets[rank]), Int(offsets[rank + 1]))
      if to - from < 2 { continue }
      for slot in from..<to { mark[Int(targets[slot])] = Int32(rank) }
      for slot in from..<to {
        let middle = Int(targets[slot])
        for second in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let far = Int(targets[second])
          if mark[far] == Int32(rank) {
            counts[rank] += 1
            counts[middle] += 1
            counts[far] += 1
            total += 1
          }
        }
      }
    }
    var ofNode = [Int](repeating: 0, count: graph.nodeCount)
    for rank in 0..<graph.nodeCount { ofNode[Int(forward.nodes[rank])] = counts[rank] }
    self.ofNode = ofNode
    self.total = total
    degrees = (0..<graph.nodeCount).map { rows.offsets[$0 + 1] - rows.offsets[$0] }
  }
}

/// Each tie once, from the end of lower degree to that of higher degree (ties by node), nodes renamed by that rank.
struct ForwardRows {
  /// The node of each rank.
  let nodes: [Int32]
  /// Rows by rank.
  let offsets: [Int32]
  /// Ranks, all larger than the row's own.
  let targets: [Int32]
}

extension Graph.Rows {
  /// The forward rows of symmetric rows: no row is longer than √(2m).
  func forward() -> ForwardRows {
    let (starts, ends) = (offsets, targets)
    let nodeCount = starts.count - 1
    var largest = 0
    for node in 0..<nodeCount { largest = max(largest, starts[node + 1] - starts[node]) }
    var next = [Int32](repeating: 0, count: largest + 2)
    for node in 0..<nodeCount { next[starts[node + 1] - starts[node] + 1] += 1 }
    for degree in 0...largest { next[degree + 1] += next[degree] }
    var rank = [Int32](repeating: 0, count: nodeCount)
    var nodes = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let degree = starts[node + 1] - starts[node]
      rank[node] = next[degree]
      nodes[Int(next[degree])] = Int32(node)
      next[degree] += 1
    }
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    var targets: [Int32] = []
    targets.reserveCapacity(ends.count / 2)
    for own in 0..<nodeCount {
      let node = Int(nodes[own])
      for slot in starts[node]..<starts[node + 1] {
        let other = rank[Int(ends[slot])]
        if other > own { targets.append(other) }
      }
      offsets[own + 1] = Int32(targets.count)
    }
    return ForwardRows(nodes: nodes, offsets: offsets, targets: targets)
  }
}
