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
  /// - Complexity: O(n + m) time and space.
  public init(nodeCount: Int, edges: some Sequence<Edge>, kind: Kind) {
    precondition(nodeCount >= 0 && nodeCount < Int(Int32.max), "node count out of range")
    var list = ArcList(nodeCount: nodeCount, expected: edges.underestimatedCount)
    for edge in edges { list.append(edge.source, edge.target, weight: edge.weight) }
    self.init(list, kind: kind)
  }

  /// Builds a graph from arcs that were checked one by one.
  init(_ list: ArcList, kind: Kind) {
    self.kind = kind
    nodeCount = list.nodeCount
    outgoing = list.rows(kind)
    incoming = kind == .undirected ? outgoing : outgoing.transposed(nodeCount: list.nodeCount)
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
