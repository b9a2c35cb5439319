extension Graph {
  /// How many shortest paths between others run through each node.
  ///
  /// b(v) = Σ_{s ≠ v ≠ t} σ_st(v) / σ_st, where σ_st counts shortest paths s → t and σ_st(v) those through v.
  /// Raw, not normalised; each unordered pair counts once in an undirected graph, each ordered pair in a directed
  /// one. Pairs without a path add 0, so an isolate and the ends of a line have 0. `length` says what a step costs.
  /// - Returns: one sum a node; the same bits for every `threads`.
  /// - Complexity: O(n m), with inverse weights O(n m log n). Source: Freeman 1977; Brandes 2001.
  public func betweenness(_ length: PathLength = .hops, threads: Int = 1) -> [Double] {
    switch (length, kind) {
    case (.hops, .undirected): blockBetweenness(threads: threads)
    case (.hops, .directed): laneBetweenness(threads: threads)
    case (.inverseWeight, _): weightedBetweenness(threads: threads)
    }
  }

  /// Undirected: block by block.
  private func blockBetweenness(threads: Int) -> [Double] {
    let hanging = HangingBlocks(self)
    var total = hanging.separated
    for block in hanging.blocks { BlockBetweenness(block).add(to: &total, threads: threads) }
    return total.map { $0 / 2 }
  }

  /// Directed: the whole graph at once.
  private func laneBetweenness(threads: Int) -> [Double] {
    let ones = [Double](repeating: 1, count: nodeCount)
    let kernel = LaneDependencies(
      offsets: outgoing.offsets.map { Int32($0) }, targets: outgoing.targets, multiplicity: ones, targetWeight: ones)
    return kernel.total(sources: (0..<nodeCount).map { LaneSource(node: Int32($0), weight: 1) }, threads: threads)
  }

  private func weightedBetweenness(threads: Int) -> [Double] {
    let blocks = min(nodeCount, 16)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      weightedDependencies(of: FixedBlocks.range(block, of: blocks, total: nodeCount))
    }
    var total = [Double](repeating: 0, count: nodeCount)
    for part in parts { for node in 0..<nodeCount { total[node] += part[node] } }
    return kind == .undirected ? total.map { $0 / 2 } : total
  }
}
