/// The biconnected blocks of a graph: largest subgraphs without a cutpoint of their own.
///
/// A bridge is a block of two nodes. A cutpoint stands in several blocks; an isolate in none.
public struct Blocks: Sendable, Equatable {
  /// The nodes of each block, ascending; blocks by size, largest first, then by their members.
  public let members: [[Int]]

  /// Number of blocks.
  public var count: Int { members.count }
}

extension Graph {
  /// The biconnected blocks of the underlying undirected graph.
  ///
  /// - Complexity: O(n + m) time and O(n) space, and sorting of the result.
  /// - Source: Hopcroft & Tarjan 1973, Commun. ACM 16:372.
  public func blocks() -> Blocks {
    let forest = DepthFirstForest(self)
    let (order, parent, low) = (forest.order, forest.parent, forest.low)
    // The block of the tie from each node to its parent, by visiting number.
    var block = [Int](repeating: -1, count: nodeCount)
    var members: [[Int]] = []
    for place in 0..<nodeCount {
      let above = Int(parent[place])
      if above < 0 { continue }
      if low[place] >= parent[place] {
        block[place] = members.count
        members.append([Int(order[above])])
      } else {
        block[place] = block[above]
      }
      members[block[place]].append(Int(order[place]))
    }
    for index in members.indices { members[index].sort() }
    members.sort { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
    return Blocks(members: members)
  }
}
