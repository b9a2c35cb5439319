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
    let isPlain = weights.allSatisfy { $0 == 1 }
    if !isPlain { strengths.reserveCapacity(edgeCount) }
    for source in 0..<nodeCount {
      for slot in offsets[source]..<offsets[source + 1] where kind == .directed || targets[slot] > source {
        ties.append(UInt64(source) << 32 | UInt64(targets[slot]))
        if !isPlain { strengths.append(weights[slot]) }
      }
    }
    var state = TieSwaps(ties, nodeCount: nodeCount, kind: kind)
    state.run(trials: swaps, using: &random)
    let rows = outgoing.refilled(state.ties, strengths, kind)
    return Graph(
      kind: kind, nodeCount: nodeCount, outgoing: rows,
      incoming: kind == .undirected ? rows : rows.transposed(nodeCount: nodeCount))
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
}

extension Graph.Rows {
  /// Rows of the same lengths with other ties (source << 32 | target), each undirected one in the rows of both its ends.
  ///
  /// - Parameter strengths: the weights of the ties; empty where all are 1.
  /// - Complexity: O(n + m log of the longest row).
  fileprivate func refilled(_ ties: [UInt64], _ strengths: [Double], _ kind: Graph.Kind) -> Graph.Rows {
    let offsets = offsets
    // Target << 32 | number of the tie, so that a row can be sorted by itself.
    var entries = [UInt64](repeating: 0, count: targets.count)
    var next = offsets
    for (index, tie) in ties.enumerated() {
      let (one, other) = (Int(tie >> 32), Int(tie & 0xFFFF_FFFF))
      entries[next[one]] = UInt64(other) << 32 | UInt64(index)
      next[one] += 1
      if kind == .undirected {
        entries[next[other]] = UInt64(one) << 32 | UInt64(index)
        next[other] += 1
      }
    }
    entries.withUnsafeMutableBufferPointer { entries in
      for node in 0..<(offsets.count - 1) {
        let (from, to) = (offsets[node], offsets[node + 1])
        if to - from > 32 {
          entries[from..<to].sort()
          continue
        }
        var slot = from + 1
        while slot < to {
          let entry = entries[slot]
          var place = slot
          while place > from, entries[place - 1] > entry {
            entries[place] = entries[place - 1]
            place -= 1
          }
          entries[place] = entry
          slot += 1
        }
      }
    }
    return Graph.Rows(
      offsets: offsets, targets: entries.map { Int32(truncatingIfNeeded: $0 >> 32) },
      weights: strengths.isEmpty
        ? [Double](repeating: 1, count: entries.count) : entries.map { strengths[Int($0 & 0xFFFF_FFFF)] })
  }
}
