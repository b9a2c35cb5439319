internal import WeftGraph
public import WeftModel

/// The sums from which suspension and status follow, by organisation.
struct Reach: Sendable {
  /// Whether the organisation has a block, and so a T.
  var isPlaced: [Bool]
  /// reach_all = Σ_{j∈T} 1/d_all; 0 where not placed.
  var all: [Double]
  /// reach_lat = Σ_{j∈T} 1/d_lat; 0 where not placed.
  var lateral: [Double]
  /// Errors of both where they are sampled; else 0.
  var allError: [Double]
  var lateralError: [Double]
}

extension Analysis {
  /// By organisation: whether it has a lateral tie, to anyone, projected ones included.
  var isWoven: [Bool] {
    shared("woven") {
      let lateral = graph(.lateral)
      return (0..<count).map { lateral.degree(of: $0) > 0 }
    }
  }

  /// T of every organisation: held from elsewhere where given, else this network's own.
  var suspensionGroups: SuspensionGroups {
    shared("suspension.groups") {
      let own = SuspensionGroups(blocks, isWoven: isWoven)
      return heldTargets.map { SuspensionGroups($0, in: network, own: own) } ?? own
    }
  }

  /// T of every organisation, to be held fixed in another analysis.
  public var suspensionTargets: SuspensionTargets { SuspensionTargets(suspensionGroups, in: network) }

  /// By organisation: whether it has a hierarchical tie or a membership.
  var isAttached: [Bool] {
    shared("attached") {
      let hierarchy = graph(.hierarchical)
      var attached = (0..<count).map { hierarchy.degree(of: $0) > 0 }
      for membership in network.memberships { attached[membership.organization] = true }
      return attached
    }
  }

  /// By organisation: the number of its partners in G_all.
  var degrees: [Int] {
    shared("degrees") {
      let all = graph(.all)
      return (0..<count).map { all.degree(of: $0) }
    }
  }

  /// Nearness of every organisation to its T, along all ties and along lateral ones.
  var reach: Reach {
    shared("reach") {
      let group = suspensionGroups.group
      let all = nearness(in: graph(.all), nearnessGraph(.all))
      let lateral = nearness(in: graph(.lateral), nearnessGraph(.lateral))
      return Reach(
        isPlaced: group.map { $0 != nil }, all: all.map(\.value), lateral: lateral.map(\.value),
        allError: all.map(\.error), lateralError: lateral.map(\.error))
    }
  }

  /// The undirected graph of a view, ready for questions of nearness; made once.
  func nearnessGraph(_ view: View) -> NearnessGraph {
    shared("nearness graph.\(view.rawValue)") { NearnessGraph(graph(view)) }
  }

  /// By organisation: Σ_{j∈T, j≠i} 1/d(i, j) in hops; 0 where it has no T.
  ///
  /// An organisation without a tie in the graph reaches nobody and is left out of the query.
  func nearness(in graph: Graph, _ ready: NearnessGraph) -> [Estimate] {
    let groups = suspensionGroups
    var sources = [[Int32]](repeating: [], count: groups.targets.count)
    for (index, group) in groups.group.enumerated() {
      if let group, graph.degree(of: index) > 0 { sources[group].append(Int32(index)) }
    }
    let used = sources.indices.filter { !sources[$0].isEmpty && !groups.targets[$0].isEmpty }
    let queries = used.map { NearnessQuery(sources: sources[$0], targets: groups.targets[$0]) }
    let sums =
      sample.map { NearnessSample($0).sums(of: queries, in: ready, threads: options.threads) }
      ?? ready.harmonicSums(lanes: queries, threads: options.threads).map { $0.map { Estimate(value: $0, error: 0) } }
    var result = [Estimate](repeating: Estimate(value: 0, error: 0), count: count)
    for (slot, group) in used.enumerated() {
      for (place, source) in sources[group].enumerated() { result[Int(source)] = sums[slot][place] }
    }
    return result
  }

  /// Suspension with `numerator` as the nearness that would remain; computed once per name.
  ///
  /// 1 − numerator/reach_all; where reach_all = 0: 1 if attached and tied to anyone, else `nil`; `nil` where the
  /// territory is blank.
  func suspension(_ numerator: [Double]) -> [Double?] {
    let reach = self.reach
    let attached = isAttached
    let ties = degrees
    return (0..<count).map { index in
      guard reach.isPlaced[index] else { return nil }
      if reach.all[index] > 0 { return 1 - numerator[index] / reach.all[index] }
      return attached[index] && ties[index] > 0 ? 1 : nil
    }
  }

  /// Suspension (悬浮度) of every organisation: how much of its nearness to the woven part of its place hangs on
  /// vertical ties.
  ///
  /// suspension = 1 − Σ_{j∈T} 1/d_lat(i, j) ÷ Σ_{j∈T} 1/d_all(i, j); undirected hops in the whole network; `nil`
  /// where undefined. O(Σ_blocks |block|·(n + m)) at worst. Source: Weft.
  public var suspension: [Double?] { shared("suspension") { suspension(reach.lateral) } }

  /// Suspension with only those lateral ties in the numerator that are evidence of a layer; the same T.
  public func suspension(layer: EvidenceLayer) -> [Double?] {
    let near = nearness(layer: layer)
    // Kept for sampling.csv: less than what they are made of.
    if sample != nil { _ = suspensionErrors(of: layer, near) }
    return suspension(near.map(\.value))
  }

  /// Nearness along those lateral ties that are evidence of a layer.
  private func nearness(layer: EvidenceLayer) -> [Estimate] {
    let wanted = EvidenceLayers(layer)
    var edges: [Graph.Edge] = []
    for tie in network.ties where tie.mode.isLateral && tie.layers.contains(wanted) {
      edges.append(Graph.Edge(tie.source, tie.target))
    }
    let graph = Graph(nodeCount: count, edges: edges, kind: .undirected)
    return nearness(in: graph, NearnessGraph(graph))
  }

  /// By organisation: how far its suspension may be off; 0 where it is exact or has none.
  func suspensionErrors(_ layer: EvidenceLayer?) -> [Double] {
    if let layer { return suspensionErrors(of: layer, nearness(layer: layer)) }
    return suspensionErrors(reach.lateral, reach.lateralError)
  }

  private func suspensionErrors(of layer: EvidenceLayer, _ near: @autoclosure () -> [Estimate]) -> [Double] {
    shared("suspension errors.\(layer.rawValue)") {
      let near = near()
      return suspensionErrors(near.map(\.value), near.map(\.error))
    }
  }

  private func suspensionErrors(_ numerator: [Double], _ errors: [Double]) -> [Double] {
    let reach = self.reach
    return (0..<count).map { index in
      guard reach.all[index] > 0 else { return 0 }
      return (errors[index] + numerator[index] / reach.all[index] * reach.allError[index]) / reach.all[index]
    }
  }
}
