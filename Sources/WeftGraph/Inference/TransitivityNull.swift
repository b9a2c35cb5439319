extension Graph {
  /// Transitivity of random graphs in which every node keeps its degree.
  ///
  /// Each of `count` graphs is rewired from this one anew (see ``rewired(swaps:using:)``). Of the underlying
  /// undirected graph, without weights.
  ///
  /// - Parameters:
  ///   - swaps: trials for each graph; by default ten a tie.
  ///   - seed: graph k follows from the seed and k alone.
  ///   - threads: does not change the result.
  /// - Returns: `count` values, none where there is no connected triple.
  /// - Complexity: O(count · (n + swaps + m^1.5)).
  /// - Source: Maslov & Sneppen 2002, Science 296:910.
  public func transitivityNull(count: Int, swaps: Int? = nil, seed: UInt64, threads: Int = 1) -> [Double] {
    let rows = underlyingRows
    // Nodes are renamed by degree, which rewiring does not change: then every tie runs from its lower name to its
    // higher one when triangles are looked for.
    let ranks = rows.ranksByDegree()
    var ties: [UInt64] = []
    ties.reserveCapacity(rows.targets.count / 2)
    var triples = 0
    for node in 0..<nodeCount {
      let degree = rows.offsets[node + 1] - rows.offsets[node]
      triples += degree * (degree - 1) / 2
      for slot in rows.offsets[node]..<rows.offsets[node + 1] where rows.targets[slot] > node {
        ties.append(UInt64(ranks[node]) << 32 | UInt64(ranks[Int(rows.targets[slot])]))
      }
    }
    guard triples > 0, count > 0 else { return [] }
    let (connected, nodes) = (Double(triples), nodeCount)
    let trials = swaps ?? 10 * ties.count
    let generator = SeededGenerator(seed: seed)
    let start = TieSwaps(ties, nodeCount: nodeCount, kind: .undirected)
    return FixedBlocks.map(count: count, threads: threads) { replicate in
      var random = generator.split(stream: replicate)
      var state = start
      state.run(trials: trials, using: &random)
      return Double(3 * Graph.triangles(among: state.ties, nodeCount: nodes)) / connected
    }
  }

  /// Number of triangles among ties (one end << 32 | other end) of nodes named by degree.
  private static func triangles(among ties: [UInt64], nodeCount: Int) -> Int {
    var offsets = [Int32](repeating: 0, count: nodeCount + 2)
    for tie in ties {
      offsets[Int(min(tie >> 32, tie & 0xFFFF_FFFF)) + 2] += 1
    }
    for rank in 0..<nodeCount { offsets[rank + 2] += offsets[rank + 1] }
    var targets = [Int32](repeating: 0, count: ties.count)
    for tie in ties {
      let (one, other) = (tie >> 32, tie & 0xFFFF_FFFF)
      let row = Int(min(one, other)) + 1
      targets[Int(offsets[row])] = Int32(truncatingIfNeeded: max(one, other))
      offsets[row] += 1
    }
    // Filling moved every start to the next row's: row r now is offsets[r] ..< offsets[r + 1].
    var mark = [Int32](repeating: -1, count: nodeCount)
    var count = 0
    for rank in 0..<nodeCount {
      let (from, to) = (Int(offsets[rank]), Int(offsets[rank + 1]))
      if to - from < 2 { continue }
      for slot in from..<to { mark[Int(targets[slot])] = Int32(rank) }
      for slot in from..<to {
        let middle = Int(targets[slot])
        for second in Int(offsets[middle])..<Int(offsets[middle + 1]) where mark[Int(targets[second])] == rank {
          count += 1
        }
      }
    }
    return count
  }
}

extension Graph.Rows {
  /// Place of each node when sorted by degree, lowest first; equal degrees by node.
  func ranksByDegree() -> [Int32] {
    let nodeCount = offsets.count - 1
    let order = (0..<nodeCount).sorted {
      let (one, other) = (offsets[$0 + 1] - offsets[$0], offsets[$1 + 1] - offsets[$1])
      return one != other ? one < other : $0 < $1
    }
    var ranks = [Int32](repeating: 0, count: nodeCount)
    for (rank, node) in order.enumerated() { ranks[node] = Int32(rank) }
    return ranks
  }
}
