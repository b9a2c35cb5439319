extension Graph {
  /// A random graph in which every node keeps its degree (in- and out-degree if directed).
  ///
  /// Weights travel with the ties' first ends. Never a self-loop or a double tie. A graph that allows no swap comes
  /// back as it is.
  ///
  /// - Parameter swaps: number of trials, refused ones counted; about ten a tie forget the start.
  /// - Complexity: O(n + m + swaps).
  /// - Source: Maslov & Sneppen 2002, Science 296:910.
  public func rewired(swaps: Int, using random: inout SeededGenerator) -> Graph {
    let edges = Graph.rewired(edges, nodeCount: nodeCount, kind: kind, swaps: swaps, using: &random)
    return Graph(nodeCount: nodeCount, edges: edges, kind: kind)
  }

  /// Ties with their ends exchanged at random, so that every node keeps its degree within each class of ties.
  ///
  /// Ties are exchanged only within their class, and only ties of one class must differ from each other; classes can
  /// stand for kinds of ties, or for whatever a null model must keep. Ties keep their places in the list, so that
  /// tie k of the result is tie k of the argument with new ends.
  ///
  /// - Parameters:
  ///   - edges: no self-loops, no two alike in one class.
  ///   - classes: the class of each edge, any numbers; `nil` for one class.
  ///   - swaps: number of trials in all, shared among classes by their number of ties.
  /// - Complexity: O(n + m + swaps).
  public static func rewired(
    _ edges: [Edge], nodeCount: Int, kind: Kind, classes: [Int]? = nil, swaps: Int,
    using random: inout SeededGenerator
  ) -> [Edge] {
    TieRewiring(edges, nodeCount: nodeCount, kind: kind, classes: classes).drawn(swaps: swaps, using: &random)
  }

  /// Up to here a bit for every pair of nodes takes at most 2 MiB.
  static var bitMatrixLimit: Int { 4096 }
}
