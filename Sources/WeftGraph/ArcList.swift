/// Ties on their way into a graph: ends and weights in the order given.
///
/// Rows are made by sorting twice by counting, first by target and then by source, so building a graph compares nothing.
struct ArcList {
  let nodeCount: Int
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  /// Empty as long as every weight is 1.
  private var weights: [Double] = []

  init(nodeCount: Int, expected: Int) {
    precondition(nodeCount >= 0 && nodeCount < Int(Int32.max), "node count out of range")
    self.nodeCount = nodeCount
    sources.reserveCapacity(expected)
    targets.reserveCapacity(expected)
  }

  @inline(__always)
  mutating func append(_ source: Int, _ target: Int, weight: Double) {
    precondition(source >= 0 && source < nodeCount, "edge source out of range")
    precondition(target >= 0 && target < nodeCount, "edge target out of range")
    precondition(source != target, "self-loops are not allowed")
    if weight != 1 || !weights.isEmpty {
      precondition(weight > 0 && weight.isFinite, "weights must be finite and > 0")
      if weights.isEmpty {
        weights.reserveCapacity(sources.capacity)
        weights.append(contentsOf: repeatElement(1, count: sources.count))
      }
      weights.append(weight)
    }
    sources.append(Int32(truncatingIfNeeded: source))
    targets.append(Int32(truncatingIfNeeded: target))
  }

  /// Sorted rows; the weights of parallel ties are added in the order given.
  ///
  /// - Parameter kind: an undirected tie stands in the rows of both its ends.
  /// - Complexity: O(n + m).
  func rows(_ kind: Graph.Kind) -> Graph.Rows {
    let both = kind == .undirected
    let (sources, targets, weights) = (sources, targets, weights)
    precondition(sources.count <= Int(Int32.max) / 2, "too many edges")
    // By target: row v holds the sources of its arcs in the order given.
    var starts = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { starts[Int(target) + 1] += 1 }
    if both { for source in sources { starts[Int(source) + 1] += 1 } }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    let count = Int(starts[nodeCount])
    var next = starts
    var back = [Int32](repeating: 0, count: count)
    var strength = [Double](repeating: 0, count: weights.isEmpty ? 0 : count)
    for index in sources.indices {
      let (source, target) = (sources[index], targets[index])
      let place = Int(next[Int(target)])
      next[Int(target)] += 1
      back[place] = source
      if !weights.isEmpty { strength[place] = weights[index] }
      if both {
        let place = Int(next[Int(source)])
        next[Int(source)] += 1
        back[place] = target
        if !weights.isEmpty { strength[place] = weights[index] }
      }
    }
    // By source: walking the targets in order makes every row ascend, and parallel arcs keep their order.
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    if both {
      next = starts
      for node in 0...nodeCount { offsets[node] = Int(starts[node]) }
    } else {
      for source in sources { offsets[Int(source) + 1] += 1 }
      for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
      for node in 0...nodeCount { next[node] = Int32(offsets[node]) }
    }
    var ends = [Int32](repeating: 0, count: count)
    var sums = [Double](repeating: weights.isEmpty ? 1 : 0, count: count)
    var hasDoubles = false
    for node in 0..<nodeCount {
      for slot in Int(starts[node])..<Int(starts[node + 1]) {
        let source = Int(back[slot])
        let place = Int(next[source])
        next[source] += 1
        ends[place] = Int32(truncatingIfNeeded: node)
        if !weights.isEmpty { sums[place] = strength[slot] }
        if place > offsets[source], ends[place - 1] == Int32(truncatingIfNeeded: node) { hasDoubles = true }
      }
    }
    let rows = Graph.Rows(offsets: offsets, targets: ends, weights: sums)
    return hasDoubles ? rows.merged() : rows
  }
}

extension Graph.Rows {
  /// Rows in which neighbouring entries of equal target are one, their weights added from left to right.
  fileprivate func merged() -> Graph.Rows {
    let (offsets, targets, weights) = (offsets, targets, weights)
    var starts = [0]
    var ends: [Int32] = []
    var sums: [Double] = []
    starts.reserveCapacity(offsets.count)
    ends.reserveCapacity(targets.count)
    sums.reserveCapacity(targets.count)
    for node in 0..<(offsets.count - 1) {
      for slot in offsets[node]..<offsets[node + 1] {
        if ends.count > starts[node], ends[ends.count - 1] == targets[slot] {
          sums[sums.count - 1] += weights[slot]
        } else {
          ends.append(targets[slot])
          sums.append(weights[slot])
        }
      }
      starts.append(ends.count)
    }
    return Graph.Rows(offsets: starts, targets: ends, weights: sums)
  }
}
