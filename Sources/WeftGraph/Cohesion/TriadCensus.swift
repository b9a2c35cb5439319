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
    let ties = CodedRows(self)
    ties.countOpen(into: &census)
    let triangles = ties.triangles()
    for index in 0..<64 where triangles[index] > 0 {
      let (ab, ac, bc) = (UInt8(index & 3), UInt8(index >> 2 & 3), UInt8(index >> 4))
      census[TriadKind.closed(ab: ab, ac: ac, bc: bc).rawValue] += triangles[index]
      // Each triangle was taken for three open triads.
      let views = [(ab, ac), (ArcCode.flipped(ab), bc), (ArcCode.flipped(ac), ArcCode.flipped(bc))]
      for (one, other) in views { census[TriadKind.open(one, other).rawValue] -= triangles[index] }
    }
    let dyads = dyadCensus()
    let mutualPerTriad = [0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 2, 1, 1, 1, 2, 3]
    let asymmetricPerTriad = [0, 1, 0, 2, 2, 2, 1, 1, 3, 3, 0, 2, 2, 2, 1, 0]
    let others = max(0, nodeCount - 2)
    var (one, two) = (dyads.asymmetric * others, dyads.mutual * others)
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

/// Ties of a directed graph, each with how its ends are joined.
private struct CodedRows {
  private let offsets: [Int32]
  private let targets: [Int32]
  private let codes: [UInt8]

  init(_ graph: Graph) {
    let (starts, ends) = (graph.outgoing.offsets, graph.outgoing.targets)
    let (backStarts, backEnds) = (graph.incoming.offsets, graph.incoming.targets)
    var offsets = [Int32](repeating: 0, count: graph.nodeCount + 1)
    var targets: [Int32] = []
    var codes: [UInt8] = []
    targets.reserveCapacity(ends.count + backEnds.count)
    codes.reserveCapacity(ends.count + backEnds.count)
    for node in 0..<graph.nodeCount {
      var (here, there) = (starts[node], backStarts[node])
      let (end, backEnd) = (starts[node + 1], backStarts[node + 1])
      while here < end || there < backEnd {
        let out = here < end ? ends[here] : Int32.max
        let back = there < backEnd ? backEnds[there] : Int32.max
        targets.append(min(out, back))
        codes.append((out <= back ? ArcCode.out : 0) | (back <= out ? ArcCode.back : 0))
        if out <= back { here += 1 }
        if back <= out { there += 1 }
      }
      offsets[node + 1] = Int32(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
    self.codes = codes
  }

  /// Adds the triples joined by two ties or more at a middle, whether the third pair is tied or not.
  func countOpen(into census: inout [Int]) {
    let (offsets, codes) = (offsets, codes)
    var pairs = [Int](repeating: 0, count: 16)
    var count = [0, 0, 0]
    for node in 0..<(offsets.count - 1) {
      for code in 0..<3 { count[code] = 0 }
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) { count[Int(codes[slot]) - 1] += 1 }
      for one in 0..<3 {
        pairs[one * 4 + one] += count[one] * (count[one] - 1) / 2
        for other in 0..<one { pairs[one * 4 + other] += count[one] * count[other] }
      }
    }
    for one in 0..<3 {
      for other in 0...one {
        census[TriadKind.open(UInt8(one + 1), UInt8(other + 1)).rawValue] += pairs[one * 4 + other]
      }
    }
  }

  /// Triangles a, b, c by the codes of ab + 4 ac + 16 bc, each triangle once.
  func triangles() -> [Int] {
    let (offsets, targets, codes) = (offsets, targets, codes)
    let nodeCount = offsets.count - 1
    // Ties run from lower to higher degree, so that no row is longer than √(2m); rows stay sorted by node.
    var forwardOffsets = [Int32](repeating: 0, count: nodeCount + 1)
    var forward: [Int32] = []
    var forwardCodes: [UInt8] = []
    forward.reserveCapacity(targets.count / 2)
    forwardCodes.reserveCapacity(targets.count / 2)
    for node in 0..<nodeCount {
      let degree = offsets[node + 1] - offsets[node]
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
        let other = Int(targets[slot])
        let otherDegree = offsets[other + 1] - offsets[other]
        if otherDegree > degree || (otherDegree == degree && other > node) {
          forward.append(Int32(other))
          forwardCodes.append(codes[slot])
        }
      }
      forwardOffsets[node + 1] = Int32(forward.count)
    }
    var counts = [Int](repeating: 0, count: 64)
    // Code of the present node's tie to each of its forward neighbours; 0 elsewhere.
    var mark = [UInt8](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let (from, to) = (Int(forwardOffsets[node]), Int(forwardOffsets[node + 1]))
      if to - from < 2 { continue }
      for slot in from..<to { mark[Int(forward[slot])] = forwardCodes[slot] }
      for slot in from..<to {
        let middle = Int(forward[slot])
        for second in Int(forwardOffsets[middle])..<Int(forwardOffsets[middle + 1]) {
          let far = mark[Int(forward[second])]
          if far != 0 { counts[Int(forwardCodes[slot]) | Int(far) << 2 | Int(forwardCodes[second]) << 4] += 1 }
        }
      }
      for slot in from..<to { mark[Int(forward[slot])] = 0 }
    }
    return counts
  }
}
