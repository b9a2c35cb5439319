internal import WeftGraph

extension Graph {
  /// An undirected graph built by counting instead of sorting; parallel edges are merged by adding weights.
  ///
  /// Arcs are dealt out by target and then by source, so that every row comes out ascending. O(n + m).
  static func undirected(nodeCount: Int, edges: [Edge]) -> Graph {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      starts[edge.source + 1] += 1
      starts[edge.target + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    // By one end: (other end, weight); then the same again by the other end.
    var next = starts
    var ends = [Int32](repeating: 0, count: 2 * edges.count)
    var strengths = [Double](repeating: 0, count: 2 * edges.count)
    for edge in edges {
      for (own, other) in [(edge.source, edge.target), (edge.target, edge.source)] {
        ends[next[own]] = Int32(other)
        strengths[next[own]] = edge.weight
        next[own] += 1
      }
    }
    next = starts
    var sortedEnds = ends
    var sortedStrengths = strengths
    for node in 0..<nodeCount {
      for slot in starts[node]..<starts[node + 1] {
        let place = next[Int(ends[slot])]
        sortedEnds[place] = Int32(node)
        sortedStrengths[place] = strengths[slot]
        next[Int(ends[slot])] += 1
      }
    }
    var offsets = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(sortedEnds.count)
    weights.reserveCapacity(sortedEnds.count)
    for node in 0..<nodeCount {
      for slot in starts[node]..<starts[node + 1] {
        if targets.count > offsets[node], targets[targets.count - 1] == sortedEnds[slot] {
          weights[weights.count - 1] += sortedStrengths[slot]
        } else {
          targets.append(sortedEnds[slot])
          weights.append(sortedStrengths[slot])
        }
      }
      offsets.append(targets.count)
    }
    let rows = Rows(offsets: offsets, targets: targets, weights: weights)
    return Graph(kind: .undirected, nodeCount: nodeCount, outgoing: rows, incoming: rows)
  }
}
