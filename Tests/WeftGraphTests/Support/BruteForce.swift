import WeftGraph

/// Slow and obvious counterparts of the library's algorithms.
enum BruteForce {
  /// Components among the nodes and ties that are left, by repeated relabelling.
  static func components(
    _ graph: Graph, without node: Int? = nil, cutting: [Graph.Edge] = []
  ) -> [Int] {
    let cut = Set(cutting.map { [min($0.source, $0.target), max($0.source, $0.target)] })
    var label = Array(0..<graph.nodeCount)
    var changed = true
    while changed {
      changed = false
      for edge in graph.edges where edge.source != node && edge.target != node {
        if cut.contains([min(edge.source, edge.target), max(edge.source, edge.target)]) { continue }
        let least = min(label[edge.source], label[edge.target])
        if label[edge.source] != least || label[edge.target] != least {
          label[edge.source] = least
          label[edge.target] = least
          changed = true
        }
      }
    }
    return label
  }

  static func componentCount(_ graph: Graph, without node: Int? = nil, cutting: [Graph.Edge] = []) -> Int {
    let labels = components(graph, without: node, cutting: cutting)
    return Set(labels.indices.filter { $0 != node }.map { labels[$0] }).count
  }

  static func reach(_ graph: Graph) -> [[Bool]] {
    let n = graph.nodeCount
    var reach = (0..<n).map { row in (0..<n).map { row == $0 || graph.hasEdge(row, $0) } }
    for middle in 0..<n {
      for a in 0..<n where reach[a][middle] { for b in 0..<n where reach[middle][b] { reach[a][b] = true } }
    }
    return reach
  }
}

/// Shapes and relations of graphs that tests share.
extension Graph {
  init(_ nodeCount: Int, _ pairs: [(Int, Int)], _ kind: Kind = .undirected) {
    self.init(nodeCount: nodeCount, edges: pairs.map { Edge($0.0, $0.1) }, kind: kind)
  }

  static func empty(_ nodeCount: Int, _ kind: Kind = .undirected) -> Graph { Graph(nodeCount, [], kind) }
  static func path(_ nodeCount: Int, _ kind: Kind = .undirected) -> Graph {
    Graph(nodeCount, (1..<max(1, nodeCount)).map { ($0 - 1, $0) }, kind)
  }
  static func cycle(_ nodeCount: Int, _ kind: Kind = .undirected) -> Graph {
    Graph(nodeCount, (0..<nodeCount).map { ($0, ($0 + 1) % nodeCount) }, kind)
  }
  static func star(leaves: Int, _ kind: Kind = .undirected) -> Graph {
    Graph(leaves + 1, (0..<leaves).map { (0, $0 + 1) }, kind)
  }
  static func complete(_ nodeCount: Int, _ kind: Kind = .undirected) -> Graph {
    var pairs: [(Int, Int)] = []
    for a in 0..<nodeCount { for b in 0..<nodeCount where kind == .directed ? a != b : a < b { pairs.append((a, b)) } }
    return Graph(nodeCount, pairs, kind)
  }

  /// The same graph with node v renamed to `name[v]`.
  func renamed(_ name: [Int]) -> Graph {
    Graph(
      nodeCount: nodeCount,
      edges: edges.map { Edge(name[$0.source], name[$0.target], weight: $0.weight) }, kind: kind)
  }

  /// This graph beside another, whose nodes follow this one's.
  func beside(_ other: Graph) -> Graph {
    Graph(
      nodeCount: nodeCount + other.nodeCount,
      edges: edges
        + other.edges.map { Edge($0.source + nodeCount, $0.target + nodeCount, weight: $0.weight) }, kind: kind)
  }
}

/// Values by new names: what a measure of the renamed graph must be.
func renamed<Value>(_ values: [Value], _ name: [Int]) -> [Value] {
  var result = values
  for (node, value) in values.enumerated() { result[name[node]] = value }
  return result
}

func isClose(_ one: Double?, _ other: Double?, _ tolerance: Double = 1e-12) -> Bool {
  guard let one, let other else { return one == nil && other == nil }
  return abs(one - other) <= tolerance * max(1, abs(one), abs(other))
}

func areClose(_ ones: [Double?], _ others: [Double?], _ tolerance: Double = 1e-12) -> Bool {
  ones.count == others.count && zip(ones, others).allSatisfy { isClose($0, $1, tolerance) }
}
