/// Betweenness estimated from a sample of sources.
public struct BetweennessEstimate: Sendable, Equatable {
  /// Raw values, as ``Graph/betweenness(_:threads:)`` gives them.
  public var values: [Double]
  /// Standard error of each; 0 where it is exact.
  public var errors: [Double]

  public init(values: [Double], errors: [Double]) {
    self.values = values
    self.errors = errors
  }

  /// Values without error.
  public init(exact values: [Double]) {
    self.init(values: values, errors: [Double](repeating: 0, count: values.count))
  }
}

extension Graph {
  /// Betweenness from the dependencies of a sample of sources.
  ///
  /// b̂(v) = exact part + Σ_sampled w_s δ_s(v), w_s = (weight of all sources)/k. Undirected and in hops: what hangs on
  /// cutpoints is exact, and each biconnected block with more than k classes of sources is sampled by itself; else the
  /// whole graph is. Unbiased; the error is that of 2 to 16 groups of the sample. All is exact where no block has more sources
  /// than the sample.
  /// - Returns: the same bits for every `threads`.
  /// - Complexity: O(k m), with inverse weights O(k m log n).
  ///   Sources: Brandes & Pich 2007; Geisberger, Sanders & Schultes 2008; errors: Wolter 2007, ch. 2.
  public func betweennessEstimate(
    _ sample: SourceSample, _ length: PathLength = .hops, threads: Int = 1
  ) -> BetweennessEstimate {
    var total = [Double](repeating: 0, count: nodeCount)
    var variance = total
    let all = (0..<nodeCount).map { LaneSource(node: Int32($0), weight: 1) }
    switch (length, kind) {
    case (.hops, .undirected):
      let hanging = HangingBlocks(self)
      total = hanging.separated
      for (index, block) in hanging.blocks.enumerated() {
        BlockBetweenness(block, searches: sample.count).add(
          to: &total, variance: &variance, sample, stream: index, threads: threads)
      }
    case (.hops, .directed):
      let ones = [Double](repeating: 1, count: nodeCount)
      let kernel = LaneDependencies(
        offsets: outgoing.offsets.map { Int32($0) }, targets: outgoing.targets, multiplicity: ones, targetWeight: ones)
      (total, variance) = kernel.estimate(groups: LaneSample.groups(all, sample, stream: 0), threads: threads)
    case (.inverseWeight, _):
      if nodeCount <= sample.count { return BetweennessEstimate(exact: betweenness(length, threads: threads)) }
      let groups = LaneSample.groups(all, sample, stream: 0)
      let sums = FixedBlocks.map(count: groups.count, threads: threads) { group in
        weightedDependencies(of: groups[group].map { Int($0.node) }).map { $0 * groups[group][0].weight }
      }
      for node in 0..<nodeCount {
        let estimate = Estimate.sum(ofGroups: sums.map { $0[node] })
        total[node] = estimate.value
        variance[node] = estimate.error * estimate.error
      }
    }
    // Pairs are counted both ways in an undirected graph.
    let share = kind == .undirected ? 0.5 : 1
    return BetweennessEstimate(
      values: total.map { $0 * share }, errors: variance.map { $0.squareRoot() * share })
  }
}
