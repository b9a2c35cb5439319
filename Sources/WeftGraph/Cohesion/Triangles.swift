/// Triangles of the underlying undirected simple graph.
struct Triangles {
  /// Number of triangles through each node.
  let ofNode: [Int]
  /// Number of triangles in all.
  let total: Int
  /// Distinct neighbours of each node, whatever the direction.
  let degrees: [Int]

  /// - Complexity: O(m^1.5) time, O(n + m) space.
  init(_ graph: Graph) {
    let rows = graph.underlyingRows
    var counts = [Int](repeating: 0, count: graph.nodeCount)
    var total = 0
    ForwardTies(rows).forEachTriangle { a, b, c, _, _, _ in
      counts[a] += 1
      counts[b] += 1
      counts[c] += 1
      total += 1
    }
    ofNode = counts
    self.total = total
    degrees = (0..<graph.nodeCount).map { rows.offsets[$0 + 1] - rows.offsets[$0] }
  }
}
