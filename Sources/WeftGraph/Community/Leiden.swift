extension Graph {
  /// Communities by the Leiden method, maximising modularity.
  ///
  /// Local moving, refinement and aggregation, repeated until nothing moves. Every community is connected. Weighted;
  /// a directed graph is symmetrised first by adding both directions. Refinement joins a node to the best
  /// well-connected part (not to a random one), so that no result depends on a platform's exponential function; what
  /// chance there is lies in the order of the nodes, which follows from `seed`. An isolate is a community of its own.
  ///
  /// - Parameters:
  ///   - seed: the same seed gives the same division.
  ///   - resolution: γ of ``modularity(_:resolution:)``; larger values give smaller communities. Must be > 0.
  ///   - rounds: how often the whole method is run on its own result; it ends earlier where nothing changes.
  /// - Returns: communities numbered by size, then by first member.
  /// - Complexity: about O(m) a pass; a few passes.
  /// - Source: Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233.
  public func leiden(seed: UInt64, resolution: Double = 1, rounds: Int = 2) -> Partition {
    precondition(resolution > 0, "the resolution must be above 0")
    let rows = underlyingRows
    // Numbered breadth first where the caches cannot hold all: neighbours are then met near each other.
    let order =
      nodeCount > CommunityLevel.largeLimit
      ? CompactRows.breadthFirst(offsets: rows.offsets, targets: rows.targets) : nil
    let base = order.map { CommunityLevel(rows, order: $0) } ?? CommunityLevel(rows)
    var random = SeededGenerator(seed: seed)
    var label = (0..<Int32(nodeCount)).map { $0 }
    for _ in 0..<rounds {
      let before = label
      label = base.leidenRound(from: label, resolution: resolution, drawing: &random)
      if Partition(numbering: before) == Partition(numbering: label) { break }
    }
    let roots = base.connectedParts(of: label)
    guard let order else { return Partition(numbering: roots) }
    for (place, node) in order.enumerated() { label[Int(node)] = roots[place] }
    return Partition(numbering: label)
  }
}

extension CommunityLevel {
  /// Splits communities that are not connected; that never lowers modularity.
  fileprivate func connectedParts(of label: [Int32]) -> [Int32] {
    var joined = DisjointSets(count: nodeCount)
    for node in 0..<nodeCount {
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
        let other = targets[slot]
        if other > node, label[Int(other)] == label[node] { joined.unite(Int32(node), other) }
      }
    }
    return joined.roots()
  }

  /// One run: moving, refining and aggregating until every community is one node.
  fileprivate func leidenRound(
    from start: [Int32], resolution: Double, drawing random: inout SeededGenerator
  ) -> [Int32] {
    var level = self
    var label = start
    // Node of the present level that stands for each original node.
    var representative = (0..<Int32(nodeCount)).map { $0 }
    while true {
      let count = level.move(&label, resolution: resolution, drawing: &random)
      if count == level.nodeCount { break }
      var refined = level.refine(label, communities: count, resolution: resolution, drawing: &random)
      if refined.count == level.nodeCount {
        // Refinement joined nothing: go on with the communities themselves, else this would never end.
        refined = (label, count)
      }
      var next = [Int32](repeating: 0, count: refined.count)
      for node in 0..<level.nodeCount { next[Int(refined.label[node])] = label[node] }
      for node in 0..<nodeCount { representative[node] = refined.label[Int(representative[node])] }
      level = level.aggregated(by: refined.label, count: refined.count)
      label = next
    }
    return representative.map { label[Int($0)] }
  }
}
