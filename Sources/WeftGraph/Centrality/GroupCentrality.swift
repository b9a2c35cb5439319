extension Graph {
  /// Share of the others that are tied to the group.
  ///
  /// |N(C) \ C| / (n − |C|): nodes outside with at least one neighbour inside. Undirected, unweighted; members may be
  /// named twice.
  /// - Returns: 0 ... 1, or `nil` where the group is empty or leaves nobody out.
  /// - Complexity: O(n + m). Source: Everett & Borgatti 1999.
  public func groupDegree(_ members: [Int]) -> Double? {
    guard let group = GroupMembers(members, of: self) else { return nil }
    var touched = 0
    for (node, level) in symmetrized().distances(from: group.nodes).enumerated() where level == 1 && !group.has[node] {
      touched += 1
    }
    return Double(touched) / Double(nodeCount - group.nodes.count)
  }

  /// How near the others are to the nearest member.
  ///
  /// (r/(n − |C|)) · (r/Σ d(C, v)) over the r others that the group reaches, d(C, v) = hops to the nearest member; where
  /// all are reached this is Everett and Borgatti's (n − |C|)/Σd. 0 where none is reached. Undirected.
  /// - Returns: 0 ... 1, or `nil` where the group is empty or leaves nobody out.
  /// - Complexity: O(n + m). Source: Everett & Borgatti 1999; unreached nodes as in Wasserman & Faust 1994.
  public func groupCloseness(_ members: [Int]) -> Double? {
    guard let group = GroupMembers(members, of: self) else { return nil }
    var reached = 0.0
    var total = 0.0
    for level in symmetrized().distances(from: group.nodes) where level > 0 {
      reached += 1
      total += Double(level)
    }
    return reached == 0 ? 0 : reached / Double(nodeCount - group.nodes.count) * (reached / total)
  }

  /// Share of the others' shortest paths that run through the group.
  ///
  /// Σ_{s<t, s,t ∉ C} σ_st(C)/σ_st ÷ ((n−|C|)(n−|C|−1)/2), σ_st(C) = shortest paths through at least one member.
  /// Undirected, hops; pairs without a path add 0.
  /// - Returns: 0 ... 1, or `nil` where the group is empty or leaves fewer than two others.
  /// - Complexity: O(n m). Source: Everett & Borgatti 1999.
  public func groupBetweenness(_ members: [Int], threads: Int = 1) -> Double? {
    guard let group = GroupMembers(members, of: self), nodeCount - group.nodes.count >= 2 else { return nil }
    let graph = symmetrized()
    let others = (0..<nodeCount).filter { !group.has[$0] }
    let blocks = min(16, others.count)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      let sources = FixedBlocks.range(block, of: blocks, total: others.count)
      return graph.pathsThrough(group.has, from: others[sources])
    }
    let size = Double(others.count)
    return parts.reduce(0, +) / (size * (size - 1))
  }

  /// Σ over `sources` and all targets outside the group of the share of shortest paths that meet the group.
  private func pathsThrough(_ inGroup: [Bool], from sources: ArraySlice<Int>) -> Double {
    var total = 0.0
    var distance = [Int32](repeating: -1, count: nodeCount)
    // Shortest paths from the source, and those of them that avoid the group.
    var paths = [SIMD2<Double>](repeating: .zero, count: nodeCount)
    var order = [Int32](repeating: 0, count: nodeCount)
    let keep = inGroup.map { SIMD2<Double>(1, $0 ? 0 : 1) }
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    // Unchecked storage: this loop runs n · m times.
    distance.withUnsafeMutableBufferPointer { distance in
      paths.withUnsafeMutableBufferPointer { paths in
        order.withUnsafeMutableBufferPointer { order in
          keep.withUnsafeBufferPointer { keep in
            offsets.withUnsafeBufferPointer { offsets in
              targets.withUnsafeBufferPointer { targets in
                var found = 0
                for source in sources {
                  for place in 0..<found {
                    distance[Int(order[place])] = -1
                    paths[Int(order[place])] = .zero
                  }
                  order[0] = Int32(source)
                  found = 1
                  distance[source] = 0
                  paths[source] = SIMD2(1, 1)
                  var head = 0
                  while head < found {
                    let node = Int(order[head])
                    head += 1
                    let (own, next) = (paths[node], distance[node] + 1)
                    if keep[node].y != 0, node != source { total += (own.x - own.y) / own.x }
                    for slot in offsets[node]..<offsets[node + 1] {
                      let target = Int(targets[slot])
                      if distance[target] < 0 {
                        distance[target] = next
                        order[found] = Int32(target)
                        found += 1
                      }
                      if distance[target] == next { paths[target] += own * keep[target] }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return total
  }
}

/// A group of nodes that leaves at least one other out.
private struct GroupMembers: Sendable {
  var has: [Bool]
  var nodes: [Int32]

  init?(_ members: [Int], of graph: Graph) {
    var has = [Bool](repeating: false, count: graph.nodeCount)
    for member in members { has[member] = true }
    self.has = has
    nodes = has.indices.filter { has[$0] }.map { Int32($0) }
    if nodes.isEmpty || nodes.count == graph.nodeCount { return nil }
  }
}
