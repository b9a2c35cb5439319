/// A depth-first forest of the underlying undirected graph, with low points.
///
/// `low[v]` is the smallest visiting number that v's subtree reaches by at most one tie outside the forest.
/// Cutpoints, bridges and blocks are all read from it.
///
/// Source: Hopcroft & Tarjan 1973, Commun. ACM 16:372.
struct DepthFirstForest {
  /// Nodes in the order of their visit.
  let order: [Int32]
  /// Place of each node in ``order``.
  let number: [Int32]
  /// The node from which each was found; −1 for a root.
  let parent: [Int32]
  let low: [Int32]

  /// - Complexity: O(n + m) time, O(n) space, without recursion.
  init(_ graph: Graph) { self.init(graph.underlyingRows, nodeCount: graph.nodeCount) }

  init(_ rows: Graph.Rows, nodeCount: Int) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var order: [Int32] = []
    order.reserveCapacity(nodeCount)
    var number = [Int32](repeating: -1, count: nodeCount)
    var parent = [Int32](repeating: -1, count: nodeCount)
    var low = [Int32](repeating: 0, count: nodeCount)
    var cursor = offsets
    for start in 0..<nodeCount where number[start] < 0 {
      var node = start
      number[start] = Int32(order.count)
      low[start] = Int32(order.count)
      order.append(Int32(start))
      while true {
        if cursor[node] < offsets[node + 1] {
          let next = Int(targets[cursor[node]])
          cursor[node] += 1
          if number[next] < 0 {
            number[next] = Int32(order.count)
            low[next] = Int32(order.count)
            order.append(Int32(next))
            parent[next] = Int32(node)
            node = next
          } else if next != Int(parent[node]) {
            low[node] = min(low[node], number[next])
          }
        } else {
          let above = Int(parent[node])
          if above < 0 { break }
          low[above] = min(low[above], low[node])
          node = above
        }
      }
    }
    self.order = order
    self.number = number
    self.parent = parent
    self.low = low
  }
}
