/// Biconnected blocks with at least three nodes, and how many nodes hang at each of their nodes.
///
/// Every pair of nodes of a component meets, in each block that its paths cross, as the pair of block nodes behind which
/// they hang. So betweenness is a sum over blocks with w_B(v) = 1 + number of nodes that leave B through v as weights,
/// plus the pairs that v itself keeps apart. Source: Puzis et al. 2012; Sarıyüce et al. 2013.
struct HangingBlocks {
  struct Block: Sendable {
    /// Nodes, ascending.
    var nodes: [Int32]
    /// w_B of each.
    var weights: [Double]
    /// Edges as places in ``nodes``.
    var edges: [(Int32, Int32)]
  }

  private(set) var blocks: [Block] = []
  /// Ordered pairs of nodes in different branches at each node: (Σc)² − Σc² over the sizes c of what is left of its
  /// component without it.
  private(set) var separated: [Double]

  /// - Complexity: O(n + m).
  init(_ graph: Graph) {
    let size = graph.nodeCount
    let forest = DepthFirstForest(graph.outgoing, nodeCount: size)
    // The forest speaks of parents and low points by visiting number; here both are by node.
    let parent = (0..<size).map { node in
      let above = forest.parent[Int(forest.number[node])]
      return above < 0 ? -1 : forest.order[Int(above)]
    }
    let low = forest.number.map { forest.low[Int($0)] }
    var below = [Int](repeating: 1, count: size)
    var root = [Int32](repeating: 0, count: size)
    for node in forest.order {
      root[Int(node)] = parent[Int(node)] < 0 ? node : root[Int(parent[Int(node)])]
    }
    var hanging = [Int](repeating: 0, count: size)
    var squares = [Double](repeating: 0, count: size)
    for place in forest.order.reversed() {
      let node = Int(place)
      let above = Int(parent[node])
      guard above >= 0 else { continue }
      below[above] += below[node]
      if low[node] >= forest.number[above] {
        hanging[above] += below[node]
        squares[above] += Double(below[node]) * Double(below[node])
      }
    }
    separated = (0..<size).map { node in
      let others = Double(below[Int(root[node])] - 1)
      let rest = others - Double(hanging[node])
      return others * others - squares[node] - rest * rest
    }

    // A block is known by its topmost node and the child that opens it; every other member has it as block of the tie
    // to its parent, and so have all ties from that member upwards.
    var block = [Int32](repeating: -1, count: size)
    var tops: [(top: Int, child: Int)] = []
    var counts: [Int] = []
    for place in forest.order {
      let node = Int(place)
      let above = Int(parent[node])
      guard above >= 0 else { continue }
      if low[node] >= forest.number[above] {
        block[node] = Int32(tops.count)
        tops.append((above, node))
        counts.append(2)
      } else {
        block[node] = block[above]
        counts[Int(block[node])] += 1
      }
    }
    var slot = [Int32](repeating: -1, count: tops.count)
    for index in tops.indices where counts[index] > 2 {
      slot[index] = Int32(blocks.count)
      blocks.append(Block(nodes: [Int32(tops[index].top)], weights: [], edges: []))
    }
    for node in 0..<size where block[node] >= 0 && slot[Int(block[node])] >= 0 {
      blocks[Int(slot[Int(block[node])])].nodes.append(Int32(node))
    }
    var place = [Int32](repeating: -1, count: size)
    for (index, (top, child)) in tops.enumerated() where slot[index] >= 0 {
      let here = Int(slot[index])
      blocks[here].nodes.sort()
      let total = below[Int(root[top])]
      blocks[here].weights = blocks[here].nodes.map { node in
        Int(node) == top ? Double(total - below[child]) : Double(1 + hanging[Int(node)])
      }
      for (index, node) in blocks[here].nodes.enumerated() { place[Int(node)] = Int32(index) }
      for node in blocks[here].nodes where Int(node) != top {
        for edge in graph.outgoing.offsets[Int(node)]..<graph.outgoing.offsets[Int(node) + 1] {
          let other = Int(graph.outgoing.targets[edge])
          if forest.number[other] < forest.number[Int(node)] {
            blocks[here].edges.append((place[Int(node)], place[other]))
          }
        }
      }
    }
  }
}
