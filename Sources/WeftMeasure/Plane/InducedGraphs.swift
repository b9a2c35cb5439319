internal import WeftGraph
internal import WeftModel

/// Cuts a graph down to sets of its nodes.
struct Induction {
  private var place: [Int32]

  init(nodeCount: Int) { place = [Int32](repeating: -1, count: nodeCount) }

  /// The graph on `members` with every edge between two of them; node `k` is `members[k]`.
  ///
  /// - Precondition: members ascend.
  /// - Complexity: O(Σ degrees of the members).
  mutating func graph(_ graph: Graph, on members: [Int]) -> Graph {
    if members.count == graph.nodeCount { return graph }
    for (index, member) in members.enumerated() { place[member] = Int32(index) }
    let outgoing = rows(graph.outgoing, members)
    let incoming = graph.kind == .undirected ? outgoing : rows(graph.incoming, members)
    for member in members { place[member] = -1 }
    return Graph(kind: graph.kind, nodeCount: members.count, outgoing: outgoing, incoming: incoming)
  }

  private func rows(_ rows: Graph.Rows, _ members: [Int]) -> Graph.Rows {
    var offsets = [0]
    offsets.reserveCapacity(members.count + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    for member in members {
      for slot in rows.offsets[member]..<rows.offsets[member + 1] {
        let target = place[Int(rows.targets[slot])]
        guard target >= 0 else { continue }
        targets.append(target)
        weights.append(rows.weights[slot])
      }
      offsets.append(targets.count)
    }
    return Graph.Rows(offsets: offsets, targets: targets, weights: weights)
  }
}

extension Analysis {
  /// The ties of a view that run between members, for each plane, computed once.
  func inducedGraphs(_ view: View, _ planes: [Plane], kind: Graph.Kind = .undirected) -> [Graph] {
    let whole = graph(view, kind: kind)
    return perPlane("induced.\(view.rawValue).\(kind)", planes) { planes in
      var induction = Induction(nodeCount: count)
      return planes.map { induction.graph(whole, on: $0.members) }
    }
  }

  /// By plane: the places, among its members, of the designated cores.
  func cores(of planes: [Plane]) -> [[Int]] {
    planes.map { plane in
      plane.members.indices.filter { network.organizations[plane.members[$0]].isCore }
    }
  }
}
