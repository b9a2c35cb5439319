extension Graph {
  /// Weak components: nodes joined by a path, whatever the direction of its arcs.
  ///
  /// An isolate is a component of its own; the empty network has none.
  ///
  /// Two ties of every node join most of the network; the other ties are then looked at only where a node is outside the
  /// component that seems largest.
  ///
  /// - Returns: one part per component, numbered by size, then by first member.
  /// - Complexity: O(n + m) time (but for an inverse Ackermann factor), O(n) space.
  /// - Source: Sutton, Ben-Nun & Barak 2018, IPDPS (sampling neighbours).
  public func components() -> Partition {
    var joined = DisjointSets(count: nodeCount)
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    for round in 0..<2 {
      for source in 0..<nodeCount where offsets[source] + round < offsets[source + 1] {
        joined.unite(Int32(truncatingIfNeeded: source), targets[offsets[source] + round])
      }
    }
    let largest = joined.frequentRoot()
    let (backOffsets, backTargets) = (incoming.offsets, incoming.targets)
    for source in 0..<nodeCount {
      let node = Int32(truncatingIfNeeded: source)
      if joined.find(node) == largest { continue }
      if offsets[source] + 2 < offsets[source + 1] {
        for slot in (offsets[source] + 2)..<offsets[source + 1] { joined.unite(node, targets[slot]) }
      }
      if kind == .directed {
        for slot in backOffsets[source]..<backOffsets[source + 1] { joined.unite(node, backTargets[slot]) }
      }
    }
    return Partition(roots: joined.roots())
  }
}

/// Sets of nodes that can only grow together (union by index with path halving).
struct DisjointSets {
  private var parent: [Int32]

  init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

  mutating func find(_ node: Int32) -> Int32 {
    var node = node
    while parent[Int(node)] != node {
      parent[Int(node)] = parent[Int(parent[Int(node)])]
      node = parent[Int(node)]
    }
    return node
  }

  mutating func unite(_ one: Int32, _ other: Int32) {
    let (first, second) = (find(one), find(other))
    // The smaller index stays root: then roots() needs no second table and results do not depend on order.
    if first < second { parent[Int(second)] = first } else { parent[Int(first)] = second }
  }

  /// The root that most of a thousand nodes spread evenly have; −1 where there are no nodes.
  mutating func frequentRoot() -> Int32 {
    let step = max(1, parent.count / 1024)
    let sample = stride(from: 0, to: parent.count, by: step).map { find(Int32($0)) }.sorted()
    var (best, bestCount, start) = (Int32(-1), 0, 0)
    for index in sample.indices where index + 1 == sample.count || sample[index + 1] != sample[index] {
      if index + 1 - start > bestCount { (best, bestCount) = (sample[index], index + 1 - start) }
      start = index + 1
    }
    return best
  }

  /// The smallest member of each node's set.
  func roots() -> [Int32] {
    var roots = parent
    for node in 0..<roots.count { roots[node] = roots[Int(roots[node])] }
    return roots
  }
}
