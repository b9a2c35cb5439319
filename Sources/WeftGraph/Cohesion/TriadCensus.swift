extension Graph {
  /// Triad census: how many triples of nodes are of each of the sixteen kinds.
  ///
  /// In the order of ``TriadKind``: 003, 012, 102, 021D, 021U, 021C, 111D, 111U, 030T, 030C, 201, 120D, 120U, 120C,
  /// 210, 300. The counts add up to n(n−1)(n−2)/6. In an undirected graph every tie is mutual.
  ///
  /// Only triangles are listed; open triads follow from how many ties of each sort a node has, and triads with
  /// one tie or none from the totals.
  ///
  /// - Returns: 16 counts.
  /// - Complexity: O(m^1.5) time, O(n + m) space.
  /// - Source: Holland & Leinhardt 1970, Am. J. Sociol. 76:492; subtracting counts instead of visiting sparse triads:
  ///   Batagelj & Mrvar 2001, Social Networks 23:237.
  public func triadCensus() -> [Int] {
    var census = [Int](repeating: 0, count: TriadKind.allCases.count)
    let ties = CodedTies(self)
    for one in 1...3 {
      for other in 1...one {
        census[TriadKind.open(UInt8(one), UInt8(other)).rawValue] += ties.openPairs[one * 4 + other]
      }
    }
    let triangles = ties.triangles()
    for index in 0..<64 where triangles[index] > 0 {
      let (ab, ac, bc) = (UInt8(index & 3), UInt8(index >> 2 & 3), UInt8(index >> 4))
      census[TriadKind.closed(ab: ab, ac: ac, bc: bc).rawValue] += triangles[index]
      // Each triangle was taken for three open triads.
      let views = [(ab, ac), (ArcCode.flipped(ab), bc), (ArcCode.flipped(ac), ArcCode.flipped(bc))]
      for (one, other) in views { census[TriadKind.open(one, other).rawValue] -= triangles[index] }
    }
    let mutual = ties.mutualEnds / 2
    let asymmetric = kind == .undirected ? 0 : edgeCount - 2 * mutual
    let mutualPerTriad = [0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 2, 1, 1, 1, 2, 3]
    let asymmetricPerTriad = [0, 1, 0, 2, 2, 2, 1, 1, 3, 3, 0, 2, 2, 2, 1, 0]
    let others = max(0, nodeCount - 2)
    var (one, two) = (asymmetric * others, mutual * others)
    for kind in 3..<16 {
      one -= census[kind] * asymmetricPerTriad[kind]
      two -= census[kind] * mutualPerTriad[kind]
    }
    census[TriadKind.t012.rawValue] = one
    census[TriadKind.t102.rawValue] = two
    let triples = nodeCount < 3 ? 0 : nodeCount * (nodeCount - 1) / 2 * (nodeCount - 2) / 3
    census[0] = triples - census[1...].reduce(0, +)
    return census
  }
}

/// Ties of a directed graph, each once and with how its ends are joined, and counts of the ways around each node.
private struct CodedTies {
  /// Pairs of ties at one node by their codes, ``TriadKind/open(_:_:)``'s arguments: 4 × larger + smaller.
  private(set) var openPairs = [Int](repeating: 0, count: 16)
  /// Mutual ties, each met from both its ends.
  private(set) var mutualEnds = 0
  private let offsets: [Int32]
  /// Target << 2 | code.
  private let targets: [UInt32]
  /// Whether every tie is mutual, so that all codes are 3.
  private let isMutual: Bool

  /// - Complexity: O(n + m): rows are sorted, so out- and in-neighbours are merged.
  init(_ graph: Graph) {
    let (starts, ends) = (graph.outgoing.offsets, graph.outgoing.targets)
    let (backStarts, backEnds) = (graph.incoming.offsets, graph.incoming.targets)
    let nodeCount = graph.nodeCount
    var degrees = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      degrees[node] = Int32(starts[node + 1] - starts[node] + backStarts[node + 1] - backStarts[node])
    }
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    var targets = [UInt32](repeating: 0, count: ends.count + 1)
    var count = 0
    var open = openPairs
    var allMutual = 0
    isMutual = graph.kind == .undirected
    for node in 0..<(isMutual ? nodeCount : 0) {
      let degree = degrees[node]
      for slot in starts[node]..<starts[node + 1] {
        let other = ends[slot]
        let higher = degrees[Int(other)]
        targets[count] = UInt32(other) << 2 | 3
        count += higher > degree || (higher == degree && other > node) ? 1 : 0
      }
      offsets[node + 1] = Int32(count)
      let mutual = starts[node + 1] - starts[node]
      allMutual += mutual
      open[15] += mutual * (mutual - 1) / 2
    }
    for node in 0..<(isMutual ? 0 : nodeCount) {
      var (here, there) = (starts[node], backStarts[node])
      let (end, backEnd) = (starts[node + 1], backStarts[node + 1])
      let degree = degrees[node]
      var mutual = 0
      while here < end || there < backEnd {
        let out = here < end ? ends[here] : Int32.max
        let back = there < backEnd ? backEnds[there] : Int32.max
        let other = min(out, back)
        let (isOut, isBack) = (out == other ? 1 : 0, back == other ? 1 : 0)
        here += isOut
        there += isBack
        mutual += isOut & isBack
        // Ties run from lower to higher degree, so that no row is longer than √(2m).
        let higher = degrees[Int(other)]
        targets[count] = UInt32(other) << 2 | UInt32(isOut | isBack << 1)
        count += higher > degree || (higher == degree && other > node) ? 1 : 0
      }
      offsets[node + 1] = Int32(count)
      allMutual += mutual
      let (out, back) = (end - starts[node] - mutual, backEnd - backStarts[node] - mutual)
      open[5] += out * (out - 1) / 2
      open[10] += back * (back - 1) / 2
      open[15] += mutual * (mutual - 1) / 2
      open[9] += out * back
      open[13] += out * mutual
      open[14] += back * mutual
    }
    targets.removeLast(targets.count - count)
    openPairs = open
    mutualEnds = allMutual
    self.offsets = offsets
    self.targets = targets
  }

  /// Triangles a, b, c by the codes of ab + 4 ac + 16 bc, each triangle once.
  func triangles() -> [Int] {
    let (offsets, targets) = (offsets, targets)
    let nodeCount = offsets.count - 1
    var counts = [Int](repeating: 0, count: 64)
    // Code of the present node's tie to each of its forward neighbours; 0 elsewhere.
    var mark = [UInt8](repeating: 0, count: nodeCount)
    let isMutual = isMutual
    var marked = 0
    for node in 0..<nodeCount {
      let (from, to) = (Int(offsets[node]), Int(offsets[node + 1]))
      if to - from < 2 { continue }
      for slot in from..<to { mark[Int(targets[slot] >> 2)] = UInt8(targets[slot] & 3) }
      if isMutual {
        // Marks are 3 or 0: a third of their sum is the number of triangles, without a branch.
        for slot in from..<to {
          let middle = Int(targets[slot] >> 2)
          for second in Int(offsets[middle])..<Int(offsets[middle + 1]) {
            marked += Int(mark[Int(targets[second] >> 2)])
          }
        }
        for slot in from..<to { mark[Int(targets[slot] >> 2)] = 0 }
        continue
      }
      for slot in from..<to {
        let (middle, near) = (Int(targets[slot] >> 2), Int(targets[slot] & 3))
        for second in Int(offsets[middle])..<Int(offsets[middle + 1]) {
          let far = mark[Int(targets[second] >> 2)]
          if far != 0 { counts[near | Int(far) << 2 | Int(targets[second] & 3) << 4] += 1 }
        }
      }
      for slot in from..<to { mark[Int(targets[slot] >> 2)] = 0 }
    }
    counts[63] += marked / 3
    return counts
  }
}
