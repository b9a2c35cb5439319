extension Graph {
  /// Hops from the nearest of `sources` to every node, along outgoing arcs.
  ///
  /// d(v) = min over s of the number of arcs on a shortest path s → v. A source has 0; a node that no source
  /// reaches has −1; without sources every node has −1. A source may be named more than once.
  /// - Returns: one number a node, in hops.
  /// - Complexity: O(n + m). Source: breadth-first search, Moore 1959.
  public func distances(from sources: [Int32]) -> [Int32] {
    var distance = [Int32](repeating: -1, count: nodeCount)
    var queue: [Int32] = []
    queue.reserveCapacity(nodeCount)
    for source in sources where distance[Int(source)] < 0 {
      distance[Int(source)] = 0
      queue.append(source)
    }
    let offsets = outgoing.offsets
    let targets = outgoing.targets
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      for slot in offsets[node]..<offsets[node + 1] {
        let target = Int(targets[slot])
        guard distance[target] < 0 else { continue }
        distance[target] = distance[node] + 1
        queue.append(Int32(target))
      }
    }
    return distance
  }
}
