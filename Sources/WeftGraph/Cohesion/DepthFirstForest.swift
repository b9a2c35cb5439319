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
  /// Visiting number of the node from which each was found, by the visiting number of its own; −1 for a root.
  let parent: [Int32]
  /// Low point of each node, by its visiting number.
  let low: [Int32]

  /// - Complexity: O(n + m) time, O(n) space, without recursion.
  init(_ graph: Graph) { self.init(graph.underlyingRows, nodeCount: graph.nodeCount) }

  init(_ rows: Graph.Rows, nodeCount: Int) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var order = [Int32](repeating: 0, count: nodeCount)
    var number = [Int32](repeating: -1, count: nodeCount)
    var parent = [Int32](repeating: -1, count: nodeCount)
    var low = [Int32](repeating: 0, count: nodeCount)
    var count: Int32 = 0
    // What is still to be done at each node on the path from the root lies close together; of the arrays by node
    // only `number` is asked at random.
    var path = [Step](repeating: Step(), count: 64)
    for start in 0..<nodeCount where number[start] < 0 {
      number[start] = count
      order[Int(count)] = Int32(start)
      var top = Step(number: count, low: count, slot: offsets[start], end: offsets[start + 1])
      count += 1
      var depth = 0
      var above: Int32 = -1
      while true {
        if top.slot < top.end {
          let next = Int(targets[top.slot])
          top.slot += 1
          let seen = number[next]
          if seen >= 0 {
            if seen != above { top.low = min(top.low, seen) }
            continue
          }
          number[next] = count
          order[Int(count)] = Int32(next)
          parent[Int(count)] = top.number
          let (from, to) = (offsets[next], offsets[next + 1])
          if to - from == 1 {
            // The end of a single tie is done at once.
            low[Int(count)] = count
            count += 1
            continue
          }
          if depth == path.count { path.append(contentsOf: path) }
          path[depth] = top
          depth += 1
          above = top.number
          top = Step(number: count, low: count, slot: from, end: to)
          count += 1
        } else {
          low[Int(top.number)] = top.low
          if depth == 0 { break }
          depth -= 1
          let reached = top.low
          top = path[depth]
          top.low = min(top.low, reached)
          above = depth == 0 ? -1 : path[depth - 1].number
        }
      }
    }
    self.order = order
    self.number = number
    self.parent = parent
    self.low = low
  }

  private struct Step {
    var number: Int32 = 0
    var low: Int32 = 0
    var slot = 0
    var end = 0
  }

  /// Whether the tie from a node (by visiting number) to its parent is a bridge.
  func isBridge(_ place: Int) -> Bool { parent[place] >= 0 && low[place] > parent[place] }
}
