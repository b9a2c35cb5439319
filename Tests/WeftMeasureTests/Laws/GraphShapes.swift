import WeftGraph

/// Graphs made from others, as laws speak of them.
extension Graph {
  static func isolates(_ count: Int, _ kind: Kind = .undirected) -> Graph {
    Graph(nodeCount: count, edges: [], kind: kind)
  }

  /// This graph beside another, whose nodes follow.
  func beside(_ other: Graph) -> Graph {
    Graph(
      nodeCount: nodeCount + other.nodeCount,
      edges: edges + other.edges.map { Edge($0.source + nodeCount, $0.target + nodeCount, weight: $0.weight) },
      kind: kind)
  }

  /// The same with every tie heavier by a factor.
  func scaled(_ factor: Double) -> Graph {
    Graph(
      nodeCount: nodeCount, edges: edges.map { Edge($0.source, $0.target, weight: $0.weight * factor) }, kind: kind)
  }

  /// The same with weights 1.
  var unweighted: Graph { Graph(nodeCount: nodeCount, edges: edges.map { Edge($0.source, $0.target) }, kind: kind) }

  /// Every arc turned round.
  var turned: Graph {
    Graph(
      nodeCount: nodeCount, edges: edges.map { Edge($0.target, $0.source, weight: $0.weight) }, kind: kind)
  }

  /// The ties that are not there.
  var complement: Graph {
    var ties: [Edge] = []
    for one in 0..<nodeCount {
      for other in 0..<nodeCount where kind == .directed ? one != other : one < other {
        if !hasEdge(one, other) { ties.append(Edge(one, other)) }
      }
    }
    return Graph(nodeCount: nodeCount, edges: ties, kind: kind)
  }

  var isComplete: Bool { complement.edgeCount == 0 }

  /// The same with more nodes and more ties.
  func with(nodes more: Int = 0, _ ties: [Edge]) -> Graph {
    Graph(nodeCount: nodeCount + more, edges: edges + ties, kind: kind)
  }

  func without(_ tie: Edge) -> Graph {
    Graph(
      nodeCount: nodeCount, edges: edges.filter { $0.source != tie.source || $0.target != tie.target }, kind: kind)
  }

  /// The ties among nodes for which a condition holds; the others are left as isolates.
  func among(_ holds: (Int) -> Bool) -> Graph {
    Graph(nodeCount: nodeCount, edges: edges.filter { holds($0.source) && holds($0.target) }, kind: kind)
  }

  /// Node v under the name `name[v]`.
  func renamed(_ name: [Int]) -> Graph {
    Graph(
      nodeCount: nodeCount, edges: edges.map { Edge(name[$0.source], name[$0.target], weight: $0.weight) },
      kind: kind)
  }

  /// A new last node with the ties of `node`, and one to it where twins are to be neighbours.
  func twinned(_ node: Int, neighbors: Bool) -> Graph {
    let ties = self.neighbors(of: node).map { Edge(nodeCount, Int($0), weight: weight(node, Int($0)) ?? 1) }
    return with(nodes: 1, ties + (neighbors ? [Edge(node, nodeCount)] : []))
  }
}

/// Whether one partition never joins what the other parts.
func refines(_ fine: Partition, _ coarse: Partition) -> Bool {
  var home: [Int: Int] = [:]
  return fine.labels.indices.allSatisfy { node in
    let own = home[fine.labels[node]] ?? coarse.labels[node]
    home[fine.labels[node]] = own
    return own == coarse.labels[node]
  }
}

func real(_ values: [Int]) -> [Double] { values.map { Double($0) } }
