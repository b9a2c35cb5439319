/// A depth-first forest of the underlying undirected graph, with low points.
///
/// `low[v]` is the smallest visiting number that v's subtree reaches by at most one tie outside the forest.
/// Cutpoints, bridges and blocks are all read from it.
///
/// Source: Hopcroft & Tarjan 1973, Commun. ACM 16:372.
struct DepthFirstForest {
  /// Whether nodes with a single tie are visited; without them their ties, all bridges, are missing too.
  enum Leaves { case visited, leftOut }

  /// Nodes visited, in order.
  let order: [Int32]
  /// Place of each node in ``order``; ``leftOut`` for nodes not visited.
  let number: [Int32]
  /// Visiting number of the node from which each was found, by the visiting number of its own; −1 for a root.
  let parent: [Int32]
  /// Low point of each node, by its visiting number.
  let low: [Int32]
  /// Takes what is read ahead of its use, so that the reading is not left out.
  private let witness: Int32

  /// Above all visiting numbers, so that neither ever is a low point.
  static let unseen = Int32.max
  static let leftOut = Int32.max - 1

  /// - Complexity: O(n + m) time, O(n) space, without recursion.
  init(_ graph: Graph, leaves: Leaves = .visited) {
    self.init(graph.underlyingRows, nodeCount: graph.nodeCount, leaves: leaves)
  }

  init(_ rows: Graph.Rows, nodeCount: Int, leaves: Leaves = .visited) {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var order = [Int32](repeating: 0, count: nodeCount)
    var number = [Int32](repeating: Self.unseen, count: nodeCount)
    var parent = [Int32](repeating: -1, count: nodeCount)
    var low = [Int32](repeating: 0, count: nodeCount)
    if leaves == .leftOut {
      for node in 0..<nodeCount where offsets[node + 1] - offsets[node] < 2 { number[node] = Self.leftOut }
    }
    var count: Int32 = 0
    var path = [Step](repeating: Step(), count: 64)
    // Nodes that had not been seen when the row of one on the path was read; each step owns a stretch.
    var open = [Int32](repeating: 0, count: 1024)
    var top = 0
    var glanced: Int32 = 0
    for start in 0..<nodeCount where number[start] == Self.unseen {
      var depth = 0
      var next = start
      var above: Int32 = -1
      var step = Step()
      descent: while true {
        // The whole row is read on arrival: a neighbour seen by then bounds the low point, and one that is seen later,
        // from below, accounts for the tie from its own side.
        number[next] = count
        order[Int(count)] = Int32(truncatingIfNeeded: next)
        parent[Int(count)] = above
        step = Step(number: count, low: count, base: top)
        count += 1
        let (from, to) = (offsets[next], offsets[next + 1])
        while top + to - from > open.count { open.append(contentsOf: open) }
        var least = step.low
        for slot in from..<to {
          let other = targets[slot]
          let seen = number[Int(other)]
          least = min(least, seen == above ? Self.unseen : seen)
          // Written always, kept only where it counts: cheaper than a branch that nobody can foresee.
          open[top] = other
          top += seen == Self.unseen ? 1 : 0
        }
        step.low = least
        // Looking at their rows now lets the memory come while others are visited.
        for index in step.base..<top { glanced &+= targets[offsets[Int(open[index])]] }
        while true {
          if top > step.base {
            top -= 1
            next = Int(open[top])
            if number[next] != Self.unseen { continue }
            if depth == path.count { path.append(contentsOf: path) }
            path[depth] = step
            depth += 1
            above = step.number
            continue descent
          }
          low[Int(step.number)] = step.low
          if depth == 0 { break descent }
          depth -= 1
          let reached = step.low
          step = path[depth]
          step.low = min(step.low, reached)
        }
      }
    }
    if Int(count) < nodeCount {
      order.removeLast(nodeCount - Int(count))
      parent.removeLast(nodeCount - Int(count))
      low.removeLast(nodeCount - Int(count))
    }
    self.order = order
    self.number = number
    self.parent = parent
    self.low = low
    witness = glanced
  }

  private struct Step {
    var number: Int32 = 0
    var low: Int32 = 0
    var base = 0
  }
}
