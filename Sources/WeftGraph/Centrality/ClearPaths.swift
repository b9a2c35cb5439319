/// Shares of shortest paths that keep clear of a group of nodes, for sixteen sources at once, one SIMD lane each.
///
/// Level by level a node hands its count of shortest paths, and its count of those that met no group node yet, to its
/// successors. A lane ends as soon as no path to its present level is clear: none beyond can be. Undirected, hops.
/// Source: Brandes 2001 (path counting); lanes as in Then et al. 2014.
struct ClearPaths {
  typealias Lanes = SIMD16<Double>
  static let width = 16

  let graph: ClearGraph

  /// Σ over ordered pairs of nodes s, t outside the group of σ_clear(s, t)/σ(s, t), 0 where there is no path.
  ///
  /// - Returns: the same bits for every `threads`.
  /// - Complexity: O(n + m) a source, less where the group stands close around it.
  func total(threads: Int) -> Double {
    let sources = sources
    let batches = (sources.count + Self.width - 1) / Self.width
    let parts = min(16, batches)
    let sums = FixedBlocks.map(count: parts, threads: threads) { part in
      let range = FixedBlocks.range(part, of: parts, total: batches)
      return sum(sources[(range.lowerBound * Self.width)..<min(range.upperBound * Self.width, sources.count)])
    }
    return sums.reduce(graph.settled, +)
  }

  /// The same from a sample of the sources, with its error.
  func estimate(_ sample: SourceSample, threads: Int) -> Estimate {
    let groups = LaneSample.groups(sources, sample, stream: 0)
    guard groups.count > 1 else { return Estimate(value: total(threads: threads), error: 0) }
    var estimate = Estimate.sum(
      ofGroups: FixedBlocks.map(count: groups.count, threads: threads) { sum(groups[$0][...]) })
    estimate.value += graph.settled
    return estimate
  }

  private var sources: [LaneSource] {
    graph.sources.map { LaneSource(node: $0, weight: graph.weight[Int($0)]) }
  }

  /// Σ over some sources, by weight.
  private func sum(_ sources: ArraySlice<LaneSource>) -> Double {
    var run = ClearPathsRun(self)
    defer { run.free() }
    var sum = 0.0
    for first in stride(from: sources.startIndex, to: sources.endIndex, by: Self.width) {
      sum += run.batch(sources[first..<min(first + Self.width, sources.endIndex)])
    }
    return sum
  }
}

/// One thread's sweeps for ``ClearPaths``; everything is reached by pointer, because the inner loops are all there is.
private struct ClearPathsRun {
  typealias Lanes = ClearPaths.Lanes
  struct Visit {
    var node: Int32
    var lanes: UInt16
  }
  /// What a level hands on; all zero between uses.
  struct Hand {
    var paths: UnsafeMutablePointer<Lanes>
    var clear: UnsafeMutablePointer<Lanes>
  }

  private let source: ClearPaths
  private let size: Int
  private let work: LaneWorkspace
  /// The fourth row of lanes that two hands take.
  private let spare: UnsafeMutablePointer<Lanes>
  private var visits: [Visit] = []

  init(_ source: ClearPaths) {
    self.source = source
    size = source.graph.inGroup.count
    work = LaneWorkspace(size: size)
    spare = .allocate(capacity: size)
    spare.initialize(repeating: .zero, count: size)
  }

  func free() {
    work.free()
    spare.deallocate()
  }

  /// The sum for up to 16 sources.
  mutating func batch(_ sources: ArraySlice<LaneSource>) -> Double {
    var from = Hand(paths: work.even, clear: work.odd)
    var to = Hand(paths: work.paths, clear: spare)
    work.seen.update(repeating: 0, count: size)
    visits.removeAll(keepingCapacity: true)
    var weights = Lanes.zero
    for (lane, source) in sources.enumerated() {
      let node = Int(source.node)
      weights[lane] = source.weight
      // A sample may hold a source more than once.
      if work.seen[node] == 0 { visits.append(Visit(node: source.node, lanes: 0)) }
      work.seen[node] |= 1 << UInt16(lane)
      from.paths[node][lane] = 1
      from.clear[node][lane] = 1
    }
    for index in visits.indices { visits[index].lanes = work.seen[Int(visits[index].node)] }
    var sum = Lanes.zero
    var live: UInt16 = .max
    while !visits.isEmpty {
      knock(live, from, to)
      if live == 0 { break }
      live = arrive(to, &sum)
      swap(&from, &to)
    }
    return (sum * weights).sum()
  }

  /// Hands the counts of the present visits on, in the lanes that are live, and clears them.
  private func knock(_ live: UInt16, _ from: Hand, _ to: Hand) {
    let (seen, knock) = (work.seen, work.knock)
    source.graph.rows.offsets.withUnsafeBufferPointer { offsets in
      source.graph.rows.targets.withUnsafeBufferPointer { targets in
        for visit in visits {
          let node = Int(visit.node)
          let (paths, clear) = (from.paths[node], from.clear[node])
          from.paths[node] = .zero
          from.clear[node] = .zero
          let lanes = visit.lanes & live
          if lanes == 0 { continue }
          for slot in Int(offsets[node])..<Int(offsets[node + 1]) {
            let target = Int(targets[slot])
            if lanes & ~seen[target] == 0 { continue }
            knock[target] |= lanes
            to.paths[target] += paths
            to.clear[target] += clear
          }
        }
      }
    }
  }

  /// Makes whoever was knocked at a visit, in order of number, and adds the clear shares; gives the lanes that have any.
  private mutating func arrive(_ to: Hand, _ sum: inout Lanes) -> UInt16 {
    let (seen, knock, masks) = (work.seen, work.knock, UnsafePointer(work.masks))
    visits.removeAll(keepingCapacity: true)
    var any = Lanes.zero
    var four = 0
    while four < size {
      defer { four += 4 }
      if UnsafeRawPointer(knock + four).load(as: UInt64.self) == 0 { continue }
      for node in four..<(four + 4) where knock[node] != 0 {
        let lanes = knock[node] & ~seen[node]
        knock[node] = 0
        seen[node] |= lanes
        visits.append(Visit(node: Int32(node), lanes: lanes))
        let paths = to.paths[node].keeping(lanes, masks)
        to.paths[node] = source.graph.multiplicity[node] * paths
        if source.graph.inGroup[node] {
          to.clear[node] = .zero
        } else {
          let clear = to.clear[node].keeping(lanes, masks)
          to.clear[node] = source.graph.multiplicity[node] * clear
          // Lanes that are off hold 0 of both.
          sum += source.graph.weight[node] * clear / paths.replacing(with: 1, where: paths .== .zero)
          any += clear
        }
      }
    }
    var live: UInt16 = 0
    for lane in 0..<ClearPaths.width where any[lane] > 0 { live |= 1 << UInt16(lane) }
    return live
  }
}
