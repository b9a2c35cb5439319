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
    var block = [Int](repeating: -1, count: nodeCount)
    var members: [[Int]] = []
    for place in forest.order {
      let node = Int(place)
      let above = Int(forest.parent[node])
      if above < 0 { continue }
      if forest.low[node] >= forest.number[above] {
        block[node] = members.count
        members.append([above])
      } else {
        block[node] = block[above]
      }
      members[block[node]].append(node)
    }
    for index in members.indices { members[index].sort() }
    members.sort { $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1) }
    return Blocks(members: members)
  }
}
