internal import WeftGraph

/// Nearness of organisations to a set of others, where searching everywhere for each would cost too much.
///
/// A set of no more than 512 is searched for in its surroundings and what lies further away is bracketed; from few sources
/// all is searched; else a sample of the set stands for the whole, in groups that tell the error.
struct NearnessSample {
  /// Arcs that the surroundings of a block may have.
  static let arcLimit = 1 << 15
  private static let groupCount = 8

  private let sample: SourceSample

  init(_ sample: SourceSample) { self.sample = sample }

  /// For each query and each of its sources Σ_{j ∈ targets, j ≠ i} 1/d(i, j) in undirected hops.
  func sums(of queries: [NearnessQuery], in graph: NearnessGraph, threads: Int) -> [[Estimate]] {
    let ways = queries.map(way)
    let near = queries.indices.filter { ways[$0] == .nearby }
    let whole = queries.indices.filter { ways[$0] == .everywhere }
    let parted = queries.indices.filter { ways[$0] == .parted }
    var result = [[Estimate]](repeating: [], count: queries.count)
    let found = graph.nearbyHarmonicSums(lanes: near.map { queries[$0] }, arcLimit: Self.arcLimit, threads: threads)
    for (slot, query) in near.enumerated() { result[query] = found[slot] }
    let exact = graph.harmonicSums(lanes: whole.map { queries[$0] }, threads: threads)
    for (slot, query) in whole.enumerated() { result[query] = exact[slot].map { Estimate(value: $0, error: 0) } }
    for query in parted { result[query] = estimate(queries[query], stream: query, in: graph, threads) }
    return result
  }

  /// For each set of nodes Σ_i Σ_{j ≠ i} 1/d(i, j) over its members, in undirected hops.
  ///
  /// From all members where they are no more than the sample; from a quarter as many of them as for the whole where there
  /// are more than ``placeLimit``; between these from ``placeSources`` members, by what their surroundings tell: the bracket
  /// of what lies further away is added to the error.
  func totals(inside sets: [[Int32]], in graph: NearnessGraph, threads: Int) -> [Estimate] {
    let isPlace = sets.map { $0.count > max(sample.count, Self.placeSources) && $0.count <= Self.placeLimit }
    let place = SourceSample(count: Self.placeSources, seed: sample.seed)
    let queries = sets.enumerated().map { index, members in
      let own = isPlace[index] ? place : members.count > sample.count ? sample.insidePlanes : sample
      return NearnessQuery(
        sources: own.members(of: members.count, stream: index).map { members[$0] }, targets: members)
    }
    let near = queries.indices.filter { isPlace[$0] }
    let rest = queries.indices.filter { !isPlace[$0] }
    var result = [Estimate](repeating: Estimate(value: 0, error: 0), count: sets.count)
    let sums = graph.harmonicSums(lanes: rest.map { queries[$0] }, threads: threads)
    for (slot, index) in rest.enumerated() {
      result[index] = Estimate.total(of: sums[slot], population: sets[index].count)
    }
    // Larger places have larger surroundings.
    for isLarge in [false, true] {
      let own = near.filter { (sets[$0].count > Self.smallPlace) == isLarge }
      let found = graph.nearbyHarmonicSums(
        lanes: own.map { queries[$0] }, arcLimit: isLarge ? Self.placeArcLimit : Self.arcLimit, threads: threads)
      for (slot, index) in own.enumerated() {
        let total = Estimate.total(of: found[slot].map(\.value), population: sets[index].count)
        let bracket = found[slot].reduce(0) { $0 + $1.error } / Double(found[slot].count) * Double(sets[index].count)
        result[index] = Estimate(value: total.value, error: total.error + bracket)
      }
    }
    return result
  }

  private static let placeSources = 32
  private static let placeLimit = 20_000
  private static let placeArcLimit = 1 << 18
  private static let smallPlace = 512

  private enum Way { case nearby, everywhere, parted }

  private func way(_ query: NearnessQuery) -> Way {
    if query.targets.count <= LaneLimit.count { return .nearby }
    if query.sources.count <= 64 || query.targets.count <= sample.count { return .everywhere }
    return .parted
  }

  /// From a simple random sample of the targets, every eighth of which is a group.
  private func estimate(_ query: NearnessQuery, stream: Int, in graph: NearnessGraph, _ threads: Int) -> [Estimate] {
    let chosen = sample.members(of: query.targets.count, stream: stream)
    let count = min(Self.groupCount, chosen.count)
    let groups = (0..<count).map { group in
      NearnessQuery(
        sources: query.sources,
        targets: stride(from: group, to: chosen.count, by: count).map { query.targets[chosen[$0]] })
    }
    let sums = graph.harmonicSums(lanes: groups, threads: threads)
    let scale = Double(query.targets.count) / Double(chosen.count)
    let left = (1 - 1 / scale).squareRoot()
    return query.sources.indices.map { place in
      let estimate = Estimate.sum(ofGroups: sums.map { $0[place] })
      return Estimate(value: estimate.value * scale, error: estimate.error * scale * left)
    }
  }
}

/// How many targets the surroundings are searched for at once.
private enum LaneLimit { static let count = 512 }
