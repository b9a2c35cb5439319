/// A question of reach: how far is each of `targets` from the nearest of `sources`?
public struct HopQuery: Sendable, Equatable {
  public var sources: [Int32]
  public var targets: [Int32]

  public init(sources: [Int32], targets: [Int32]) {
    self.sources = sources
    self.targets = targets
  }
}

extension Graph {
  /// Hops from the nearest source to each target of each query, in the undirected graph.
  ///
  /// As ``distances(from:)``, but a search ends with the last target that it can still reach.
  /// - Returns: for each query one number for each of its targets, −1 where no source reaches it.
  /// - Complexity: O(n + m) for all queries whose targets are near, O(n + m) a query at worst.
  ///   Source: breadth-first search, Moore 1959.
  public func nearestHops(_ queries: [HopQuery], threads: Int = 1) -> [[Int32]] {
    NearnessGraph(self).nearestHops(queries, threads: threads)
  }
}

extension NearnessGraph {
  /// ``Graph/nearestHops(_:threads:)`` on rows that are ready.
  public func nearestHops(_ queries: [HopQuery], threads: Int = 1) -> [[Int32]] {
    let benches = Workbenches { HopSearch(rows, component) }
    let order = FixedBlocks.largestFirst(queries.map(\.targets.count))
    let found = FixedBlocks.map(count: queries.count, threads: threads) { index in
      let query = queries[order[index]]
      return benches.use { search in
        search.run(
          HopQuery(sources: query.sources.map { number[Int($0)] }, targets: query.targets.map { number[Int($0)] }))
      }
    }
    var result = [[Int32]](repeating: [], count: queries.count)
    for (query, hops) in zip(order, found) { result[query] = hops }
    return result
  }
}

private struct HopSearch: Sendable {
  private let rows: CompactRows
  private let component: [Int32]
  /// −1 outside a search.
  private var hops: [Int32]
  private var isAwaited: [Bool]

  init(_ rows: CompactRows, _ component: [Int32]) {
    self.rows = rows
    self.component = component
    hops = [Int32](repeating: -1, count: rows.nodeCount)
    isAwaited = [Bool](repeating: false, count: rows.nodeCount)
  }

  mutating func run(_ query: HopQuery) -> [Int32] {
    let (offsets, targets) = (rows.offsets, rows.targets)
    var isNear = Set<Int32>()
    for source in query.sources { isNear.insert(component[Int(source)]) }
    var left = 0
    for target in query.targets where !isAwaited[Int(target)] && isNear.contains(component[Int(target)]) {
      isAwaited[Int(target)] = true
      left += 1
    }
    var queue: [Int32] = []
    func arrive(_ node: Int, _ level: Int32) {
      hops[node] = level
      queue.append(Int32(truncatingIfNeeded: node))
      if isAwaited[node] { left -= 1 }
    }
    for source in query.sources where hops[Int(source)] < 0 { arrive(Int(source), 0) }
    var head = 0
    while left > 0, head < queue.count {
      let node = Int(queue[head])
      head += 1
      for slot in Int(offsets[node])..<Int(offsets[node + 1]) where hops[Int(targets[slot])] < 0 {
        arrive(Int(targets[slot]), hops[node] + 1)
      }
    }
    let result = query.targets.map { hops[Int($0)] }
    for node in queue { hops[Int(node)] = -1 }
    for target in query.targets { isAwaited[Int(target)] = false }
    return result
  }
}
