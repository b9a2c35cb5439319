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
    let (offsets, targets, weights) = (outgoing.offsets, outgoing.targets, outgoing.weights)
    var ties: [UInt64] = []
    var strengths: [Double] = []
    ties.reserveCapacity(edgeCount)
    strengths.reserveCapacity(edgeCount)
    for source in 0..<nodeCount {
      for slot in offsets[source]..<offsets[source + 1] where kind == .directed || targets[slot] > source {
        ties.append(UInt64(source) << 32 | UInt64(targets[slot]))
        strengths.append(weights[slot])
      }
    }
    let moved = Graph.swapped(ties, nodeCount: nodeCount, kind: kind, swaps: swaps, using: &random)
    var list = ArcList(nodeCount: nodeCount, expected: moved.count)
    for index in moved.indices {
      list.append(Int(moved[index] >> 32), Int(moved[index] & 0xFFFF_FFFF), weight: strengths[index])
    }
    return Graph(list, kind: kind)
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

  /// Ties (source << 32 | target) after so many trials.
  private static func swapped(
    _ ties: [UInt64], nodeCount: Int, kind: Kind, swaps: Int, using random: inout SeededGenerator
  ) -> [UInt64] {
    var state = TieSwaps(ties, nodeCount: nodeCount, kind: kind)
    state.run(trials: swaps, using: &random)
    return state.ties
  }
}
