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
  /// Σ_{s<t, s,t ∉ C} σ_st(C)/σ_st ÷ ((n−|C|)(n−|C|−1)/2), σ_st(C) = shortest paths through at least one member; summed as
  /// the number of pairs within reach less the shares that keep clear of C. Undirected, hops; pairs without a path add 0.
  /// - Returns: 0 ... 1, or `nil` where the group is empty or leaves fewer than two others; the same bits for every
  ///   `threads`.
  /// - Complexity: O(n m). Source: Everett & Borgatti 1999.
  public func groupBetweenness(_ members: [Int], threads: Int = 1) -> Double? {
    groupBetweenness(members) { Estimate(value: $0.total(threads: threads), error: 0) }?.value
  }

  /// ``groupBetweenness(_:threads:)`` from a sample of sources, unbiased, with its standard error.
  ///
  /// - Returns: exact where no more sources are left after folding than the sample has.
  /// - Complexity: O(k m). Sources: Everett & Borgatti 1999; Brandes & Pich 2007; errors: Wolter 2007, ch. 2.
  public func groupBetweennessEstimate(_ members: [Int], _ sample: SourceSample, threads: Int = 1) -> Estimate? {
    groupBetweenness(members, searches: sample.count) { $0.estimate(sample, threads: threads) }
  }

  private func groupBetweenness(
    _ members: [Int], searches: Int? = nil, _ count: (ClearPaths) -> Estimate
  ) -> Estimate? {
    guard let group = GroupMembers(members, of: self), nodeCount - group.nodes.count >= 2 else { return nil }
    let graph = symmetrized()
    let parts = graph.components()
    var outside = [Double](repeating: 0, count: parts.count)
    for (node, part) in parts.labels.enumerated() where !group.has[node] { outside[part] += 1 }
    let within = outside.reduce(0) { $0 + $1 * ($1 - 1) }
    let clear = count(ClearPaths(graph: ClearGraph(graph, inGroup: group.has, searches: searches)))
    let size = Double(nodeCount - group.nodes.count)
    // Rounding must not give the difference a sign.
    return Estimate(
      value: max(0, within - clear.value) / (size * (size - 1)), error: clear.error / (size * (size - 1)))
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
