/// An order in which the nodes of a community stand together.
///
/// Searches from many sources walk all nodes in order of number, level by level, and look at rows of lanes of their neighbours.
/// Where the caches cannot hold the rows of all nodes, they hold those of a community, in which most neighbours are.
enum CommunityOrder {
  /// Nodes whose rows of lanes, of 128 bytes each, do not fit the caches.
  private static let smallestCount = 32_768
  /// Searches that pay for finding communities.
  private static let fewestSearches = 2048

  /// Communities by which of their nodes comes first in `order`, inside them as there.
  ///
  /// - Parameters:
  ///   - order: all nodes, component by component, as they then stay.
  ///   - offsets: of a graph without directions.
  ///   - searches: how many sources will be searched from; `order` is left as it is where they are few.
  /// - Complexity: about O(m).
  static func gathered(_ order: [Int32], offsets: [Int], targets: [Int32], searches: Int) -> [Int32] {
    guard order.count >= smallestCount, searches >= fewestSearches else { return order }
    let rows = Graph.Rows(offsets: offsets, targets: targets, weights: [Double](repeating: 1, count: targets.count))
    let graph = Graph(kind: .undirected, nodeCount: order.count, outgoing: rows, incoming: rows)
    return gathered(order, by: graph.leiden(seed: 1, rounds: 1))
  }

  /// The same by known communities. - Complexity: O(n).
  static func gathered(_ order: [Int32], by communities: Partition) -> [Int32] {
    var members = [Int](repeating: 0, count: communities.count)
    for label in communities.labels { members[label] += 1 }
    var next = [Int](repeating: -1, count: communities.count)
    var end = 0
    for node in order where next[communities.labels[Int(node)]] < 0 {
      let community = communities.labels[Int(node)]
      next[community] = end
      end += members[community]
    }
    var result = order
    for node in order {
      let community = communities.labels[Int(node)]
      result[next[community]] = node
      next[community] += 1
    }
    return result
  }
}
