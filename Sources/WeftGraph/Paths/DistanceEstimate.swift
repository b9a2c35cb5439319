/// Distance sums estimated from a sample of pivots.
public struct DistanceEstimate: Sendable, Equatable {
  /// What ``Graph/distanceSummary(_:threads:)`` gives, estimated. In an undirected graph `reached` is exact.
  public var summary: DistanceSummary
  /// Standard error of each `total` and `harmonic`; 0 where exact.
  public var totalError: [Double]
  public var harmonicError: [Double]
  /// Standard error of Σ_i harmonic(i).
  public var harmonicSumError: Double

  /// Sums without error.
  public init(exact summary: DistanceSummary) {
    self.summary = summary
    totalError = [Double](repeating: 0, count: summary.total.count)
    harmonicError = totalError
    harmonicSumError = 0
  }
}

extension Graph {
  /// Distance sums from the distances to a sample of pivots.
  ///
  /// Σ̂_j f(d(i, j)) = (N/k) Σ_{pivots p} f(d(i, p)), f(d) = d or 1/d, N the size of i's component and its k pivots a simple
  /// random sample of it; a component of no more than k nodes is exact. In a directed graph all nodes are one population,
  /// and `reached` is estimated as well. Unbiased; the errors are N·√(s²/k · (1 − k/N)).
  ///
  /// Hoeffding bounds the error of a mean of d by ε·diameter with probability 1 − 2/n for k ≥ ln n / ε² (Eppstein & Wang
  /// 2004).
  /// - Returns: the same bits for every `threads`; for a sample of all nodes those of ``distanceSummary(_:threads:)`` in hops.
  /// - Complexity: O(m · levels · ⌈k/512⌉) words of 512 bits for hops, O(k m log n) for inverse weights.
  ///   Sources: Eppstein & Wang 2004; Cochran 1977, ch. 2.
  public func distanceEstimate(
    _ sample: SourceSample, _ length: PathLength = .hops, threads: Int = 1
  ) -> DistanceEstimate {
    let rows = kind == .directed ? CompactRows(unchanged: incoming) : CompactRows(self)
    let pivots = PivotSet(rows, sample)
    let tallies =
      length == .hops
      ? pivots.hopTallies(rows, kind == .directed ? CompactRows(unchanged: outgoing) : rows, threads)
      : pivots.weightedTallies(rows, kind == .directed ? incoming : outgoing, threads)
    return DistanceEstimate(tallies, pivots, rows, kind: kind)
  }
}

/// Pivots of every component, and which are searched from together.
struct PivotSet: Sendable {
  /// Component by component, by number in the rows.
  private(set) var nodes: [Int32] = []
  /// By component: where its pivots start in ``nodes``, and the number of all at the end.
  private(set) var starts: [Int] = [0]

  /// Single nodes need no pivots.
  init(_ rows: CompactRows, _ sample: SourceSample) {
    for component in 1..<max(1, rows.componentStarts.count) {
      let first = rows.componentStarts[component - 1]
      let size = Int(rows.componentStarts[component] - first)
      if size > 1 {
        nodes += sample.members(of: size, stream: component - 1).map { first + Int32($0) }
      }
      starts.append(nodes.count)
    }
  }

  /// Tallies of distances in hops to the pivots.
  func hopTallies(_ rows: CompactRows, _ back: CompactRows, _ threads: Int) -> PivotTallies {
    // So few that narrow masks hold a thread's share: less memory to move.
    nodes.count <= SIMD2<UInt64>.width * threads
      ? hopTallies(rows, back, threads, width: max(1, (nodes.count + threads - 1) / threads), SIMD2<UInt64>.self)
      : hopTallies(rows, back, threads, width: WideSearch.width, WideMask.self)
  }

  private func hopTallies<Mask: LaneMask>(
    _ rows: CompactRows, _ back: CompactRows, _ threads: Int, width: Int, _: Mask.Type
  ) -> PivotTallies {
    let component = rows.components
    let batches = stride(from: 0, to: nodes.count, by: width).map { $0..<min($0 + width, nodes.count) }
    // Whole numbers add up to the same in any order, so the blocks may be as many as the threads.
    let blocks = min(max(batches.count, 1), threads)
    let parts = FixedBlocks.map(count: blocks, threads: threads) { block in
      let search = LaneSearch<Mask>(rows, back: back)
      defer { search.free() }
      var tallies = PivotTallies(nodeCount: rows.nodeCount, pivotCount: nodes.count)
      for index in stride(from: block, to: batches.count, by: blocks) {
        let lanes = nodes[batches[index]]
        let start = rows.componentStarts[Int(component[Int(lanes.first!)])]
        let end = rows.componentStarts[Int(component[Int(lanes.last!)]) + 1]
        tallies.run(search, lanes: lanes, within: Int(start)..<Int(end))
      }
      return tallies
    }
    var sum = parts[0]
    for part in parts.dropFirst() { sum.add(part) }
    return sum
  }

  /// Tallies of distances where a step costs 1 / weight; `arcs` lead from a pivot to whoever has it as target.
  func weightedTallies(_ rows: CompactRows, _ arcs: Graph.Rows, _ threads: Int) -> PivotTallies {
    let size = rows.nodeCount
    let number = rows.numbers
    let parts = FixedBlocks.map(count: min(16, max(nodes.count, 1)), threads: threads) { block in
      var search = ShortestPathOrder(arcs, nodeCount: size)
      var tallies = PivotTallies(nodeCount: size, pivotCount: nodes.count)
      for pivot in FixedBlocks.range(block, of: min(16, max(nodes.count, 1)), total: nodes.count) {
        search.search(arcs, from: Int(rows.original[Int(nodes[pivot])]))
        for node in search.order.dropFirst() {
          tallies.add(search.length[Int(node)], at: Int(number[Int(node)]), pivot: pivot)
        }
      }
      return tallies
    }
    var sum = parts[0]
    for part in parts.dropFirst() { sum.add(part) }
    return sum
  }
}

extension CompactRows {
  /// The rows of an undirected graph.
  init(_ graph: Graph) { self.init(offsets: graph.outgoing.offsets, targets: graph.outgoing.targets) }
}

extension DistanceEstimate {
  fileprivate init(_ tallies: PivotTallies, _ pivots: PivotSet, _ rows: CompactRows, kind: Graph.Kind) {
    let size = rows.nodeCount
    summary = DistanceSummary(
      reached: [Int](repeating: 0, count: size), total: [Double](repeating: 0, count: size),
      harmonic: [Double](repeating: 0, count: size))
    totalError = [Double](repeating: 0, count: size)
    harmonicError = totalError
    var variance = 0.0
    for component in 1..<max(1, rows.componentStarts.count) {
      let range = Int(rows.componentStarts[component - 1])..<Int(rows.componentStarts[component])
      let chosen = pivots.starts[component - 1]..<pivots.starts[component]
      if chosen.isEmpty { continue }
      let (n, k) = (Double(range.count), Double(chosen.count))
      func error(_ sum: Double, _ squares: Double) -> Double {
        k < n ? n * (max(0, squares - sum * sum / k) / (k - 1) / k * (1 - k / n)).squareRoot() : 0
      }
      for place in range {
        let node = Int(rows.original[place])
        let entry = tallies.entries[place]
        let reached = Double(entry.reached) * (n / k)
        summary.reached[node] = kind == .directed ? Int(reached.rounded()) : range.count - 1
        summary.total[node] = entry.totalValue * (n / k)
        summary.harmonic[node] = entry.harmonicValue * (n / k)
        totalError[node] = error(entry.totalValue, entry.totalSquares)
        harmonicError[node] = error(entry.harmonicValue, entry.harmonicSquares)
      }
      let sums = Estimate.total(of: Array(tallies.ofPivots[chosen]), population: range.count)
      variance += sums.error * sums.error
    }
    harmonicSumError = variance.squareRoot()
  }
}
