extension Graph {
  /// Weak components: nodes joined by a path, whatever the direction of its arcs.
  ///
  /// An isolate is a component of its own; the empty network has none.
  ///
  /// - Returns: one part per component, numbered by size, then by first member.
  /// - Complexity: O(n + m) time (but for an inverse Ackermann factor), O(n) space.
  public func components() -> Partition {
    var joined = DisjointSets(count: nodeCount)
    let (offsets, targets) = (outgoing.offsets, outgoing.targets)
    for source in 0..<nodeCount {
      for slot in offsets[source]..<offsets[source + 1] {
        let target = targets[slot]
        if kind == .directed || target > source { joined.unite(Int32(source), target) }
      }
    }
    return Partition(numbering: joined.roots())
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

  /// The smallest member of each node's set.
  func roots() -> [Int32] {
    var roots = parent
    for node in 0..<roots.count { roots[node] = roots[Int(roots[node])] }
    return roots
  }
}
