public import WeftGraph

/// Which ties a measure looks at.
public enum View: String, Sendable, Hashable, CaseIterable {
  case all, hierarchical, collaborative, networked, lateral

  public func contains(_ mode: Mode) -> Bool {
    switch self {
    case .all: true
    case .lateral: mode.isLateral
    case .hierarchical: mode == .hierarchical
    case .collaborative: mode == .collaborative
    case .networked: mode == .networked
    }
  }
}

extension Network {
  /// The ties of a view as a graph on the organisations.
  ///
  /// Undirected: weights of both directions and of all modes in the view are summed. Directed: a tie whose
  /// initiative is unknown counts as an arc each way, with its weight on both.
  public func graph(_ view: View, kind: Graph.Kind) -> Graph {
    var edges: [Graph.Edge] = []
    edges.reserveCapacity(ties.count)
    for tie in ties where view.contains(tie.mode) {
      edges.append(Graph.Edge(tie.source, tie.target, weight: tie.weight))
      if kind == .directed, tie.initiative == .unknown {
        edges.append(Graph.Edge(tie.target, tie.source, weight: tie.weight))
      }
    }
    return Graph(nodeCount: organizations.count, edges: edges, kind: kind)
  }
}
