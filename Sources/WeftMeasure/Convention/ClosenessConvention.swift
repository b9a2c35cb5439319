public import WeftGraph

extension Convention {
  /// Along which arcs closeness measures distances in a directed graph.
  public enum Direction: Sendable, Hashable { case outgoing, incoming }

  /// `incoming` for NetworkX, `outgoing` for the others.
  public var closenessDirection: Direction { self == .networkx ? .incoming : .outgoing }

  /// Closeness from sums of distances, one value per node.
  ///
  /// With r = others reached and Σd over them: weft and networkx (r/(n−1))·(r/Σd), isolate 0 · igraph r/Σd, isolate
  /// `nil` · sna (n−1)/Σd, 0 where r < n − 1 · ucinet (n−1)/(Σd + n·(n−1−r)), that is distance n to whoever is not
  /// reached. One node: 0 (igraph `nil`). The summary must run along ``closenessDirection``. O(n).
  /// Sources: Wasserman & Faust 1994; Freeman 1979; the tools' manuals.
  public func closeness(_ summary: DistanceSummary) -> [Double?] {
    let n = summary.reached.count
    let others = Double(n - 1)
    return (0..<n).map { node in
      let reached = Double(summary.reached[node])
      let total = summary.total[node]
      switch self {
      case .weft, .networkx: return reached > 0 ? (reached / others) * (reached / total) : 0
      case .igraph: return reached > 0 ? reached / total : nil
      case .sna: return n > 1 && summary.reached[node] == n - 1 ? others / total : 0
      case .ucinet: return n > 1 ? others / (total + Double(n) * (others - reached)) : 0
      }
    }
  }

  /// Closeness of every node of a graph, in the direction that the convention uses.
  public func closeness(of graph: Graph, length: PathLength = .hops, threads: Int = 1) -> [Double?] {
    let turned = closenessDirection == .incoming ? graph.reversed() : graph
    return closeness(turned.distanceSummary(length, threads: threads))
  }
}

extension Graph {
  /// The graph with every arc turned round; itself if undirected.
  func reversed() -> Graph {
    kind == .undirected ? self : Graph(kind: .directed, nodeCount: nodeCount, outgoing: incoming, incoming: outgoing)
  }
}
