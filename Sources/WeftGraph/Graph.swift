/// An immutable graph on the nodes `0 ..< nodeCount` in compressed sparse rows.
///
/// Nodes are plain numbers and carry no meaning here. Parallel edges are merged by adding their weights;
/// self-loops are not allowed. Rows are sorted by target, so equal graphs have equal storage.
///
/// A weight is a *strength* (larger = closer). Kernels that need a length use 1 / weight and say so.
public struct Graph: Sendable, Equatable {
  /// Whether an edge may be walked both ways.
  public enum Kind: Sendable, Hashable { case undirected, directed }

  /// One edge, as given to the initialiser or listed by ``edges``.
  public struct Edge: Sendable, Hashable {
    public var source: Int
    public var target: Int
    public var weight: Double
    public init(_ source: Int, _ target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// Compressed sparse rows: row `v` is `targets[offsets[v] ..< offsets[v + 1]]`, ascending.
  public struct Rows: Sendable, Equatable {
    public let offsets: [Int]
    public let targets: [Int32]
    public let weights: [Double]

    public init(offsets: [Int], targets: [Int32], weights: [Double]) {
      self.offsets = offsets
      self.targets = targets
      self.weights = weights
    }
  }

  public let kind: Kind
  public let nodeCount: Int
  /// Arcs that leave a node. In an undirected graph every edge stands in the rows of both its ends.
  public let outgoing: Rows
  /// Arcs that enter a node. The same storage as ``outgoing`` in an undirected graph.
  public let incoming: Rows

  /// Builds a graph; parallel edges are merged by adding their weights in the order given.
  ///
  /// - Precondition: ends lie in `0 ..< nodeCount`, no self-loops, weights finite and > 0.
  /// - Complexity: O(n + m log d) time, d the largest degree; O(n + m) space.
  public init(nodeCount: Int, edges: some Sequence<Edge>, kind: Kind) {
    precondition(nodeCount >= 0 && nodeCount < Int(Int32.max), "node count out of range")
    self.kind = kind
    self.nodeCount = nodeCount
    var arcs: [Edge] = []
    for edge in edges {
      precondition(edge.source != edge.target, "self-loops are not allowed")
      precondition(edge.weight > 0 && edge.weight.isFinite, "weights must be finite and > 0")
      arcs.append(edge)
      if kind == .undirected { arcs.append(Edge(edge.target, edge.source, weight: edge.weight)) }
    }
    outgoing = Rows(nodeCount: nodeCount, arcs: arcs)
    incoming = kind == .undirected ? outgoing : outgoing.transposed(nodeCount: nodeCount)
  }

  /// A graph over rows that are already sorted, merged and (if undirected) symmetric.
  public init(kind: Kind, nodeCount: Int, outgoing: Rows, incoming: Rows) {
    self.kind = kind
    self.nodeCount = nodeCount
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// Number of edges: unordered pairs if undirected, arcs if directed.
  public var edgeCount: Int { kind == .undirected ? outgoing.targets.count / 2 : outgoing.targets.count }

  /// Nodes one step away along outgoing arcs, ascending.
  public func neighbors(of node: Int) -> ArraySlice<Int32> {
    outgoing.targets[outgoing.offsets[node]..<outgoing.offsets[node + 1]]
  }

  /// Number of distinct out-neighbours.
  public func degree(of node: Int) -> Int { outgoing.offsets[node + 1] - outgoing.offsets[node] }

  /// Whether there is an arc from `source` to `target`. O(log degree).
  public func hasEdge(_ source: Int, _ target: Int) -> Bool { weight(source, target) != nil }

  /// Weight of the arc from `source` to `target`, or `nil` where there is none. O(log degree).
  public func weight(_ source: Int, _ target: Int) -> Double? {
    var low = outgoing.offsets[source]
    var high = outgoing.offsets[source + 1]
    let wanted = Int32(target)
    while low < high {
      let middle = (low + high) / 2
      if outgoing.targets[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < outgoing.offsets[source + 1], outgoing.targets[low] == wanted else { return nil }
    return outgoing.weights[low]
  }

  /// Every edge once, by source then target (source < target if undirected).
  public var edges: [Edge] {
    var result: [Edge] = []
    result.reserveCapacity(edgeCount)
    for source in 0..<nodeCount {
      for slot in outgoing.offsets[source]..<outgoing.offsets[source + 1] {
        let target = Int(outgoing.targets[slot])
        if kind == .directed || source < target {
          result.append(Edge(source, target, weight: outgoing.weights[slot]))
        }
      }
    }
    return result
  }

  /// The undirected graph whose weights are the sums over both directions; itself if already undirected.
  public func symmetrized() -> Graph {
    kind == .undirected ? self : Graph(nodeCount: nodeCount, edges: edges, kind: .undirected)
  }
}

extension Graph.Rows {
  init(nodeCount: Int, arcs: [Graph.Edge]) {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for arc in arcs {
      precondition(arc.source >= 0 && arc.source < nodeCount, "edge source out of range")
      precondition(arc.target >= 0 && arc.target < nodeCount, "edge target out of range")
      starts[arc.source + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var order = [Int](repeating: 0, count: arcs.count)
    var next = starts
    for (index, arc) in arcs.enumerated() {
      order[next[arc.source]] = index
      next[arc.source] += 1
    }
    var offsets = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(arcs.count)
    weights.reserveCapacity(arcs.count)
    for node in 0..<nodeCount {
      // Ties keep the order given, so that merged weights are added in one order on every run.
      let row = order[starts[node]..<starts[node + 1]].sorted {
        (arcs[$0].target, $0) < (arcs[$1].target, $1)
      }
      for index in row {
        let target = Int32(arcs[index].target)
        if targets.count > offsets[node], targets.last == target {
          weights[weights.count - 1] += arcs[index].weight
        } else {
          targets.append(target)
          weights.append(arcs[index].weight)
        }
      }
      offsets.append(targets.count)
    }
    self.init(offsets: offsets, targets: targets, weights: weights)
  }

  func transposed(nodeCount: Int) -> Graph.Rows {
    var offsets = [Int](repeating: 0, count: nodeCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var next = offsets
    var back = [Int32](repeating: 0, count: targets.count)
    var strengths = [Double](repeating: 0, count: targets.count)
    for source in 0..<nodeCount {
      for slot in self.offsets[source]..<self.offsets[source + 1] {
        let place = next[Int(targets[slot])]
        back[place] = Int32(source)
        strengths[place] = weights[slot]
        next[Int(targets[slot])] += 1
      }
    }
    return Graph.Rows(offsets: offsets, targets: back, weights: strengths)
  }
}
