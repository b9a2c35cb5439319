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
    Graph(nodeCount: organizations.count, edges: ViewArcs(ties: ties, view: view, kind: kind), kind: kind)
  }
}

/// The ties of a view as edges, made one at a time: no list of them stands beside the graph.
private struct ViewArcs: Sequence {
  let ties: [Tie]
  let view: View
  let kind: Graph.Kind

  var underestimatedCount: Int { ties.reduce(0) { $0 + (view.contains($1.mode) ? 1 : 0) } }

  func makeIterator() -> Iterator { Iterator(arcs: self) }

  struct Iterator: IteratorProtocol {
    let arcs: ViewArcs
    var index = 0
    /// The second arc of a tie that counts both ways.
    var back: Graph.Edge?

    mutating func next() -> Graph.Edge? {
      if let edge = back {
        back = nil
        return edge
      }
      while index < arcs.ties.count {
        let place = index
        index += 1
        guard arcs.view.contains(arcs.ties[place].mode) else { continue }
        let (source, target) = (arcs.ties[place].source, arcs.ties[place].target)
        let weight = arcs.ties[place].weight
        if arcs.kind == .directed, arcs.ties[place].initiative == .unknown {
          back = Graph.Edge(target, source, weight: weight)
        }
        return Graph.Edge(source, target, weight: weight)
      }
      return nil
    }
  }
}
