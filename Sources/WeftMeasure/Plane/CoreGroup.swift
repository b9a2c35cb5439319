internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of the others tied to a designated core. Source: Everett & Borgatti 1999. O(n + m).
  public static let groupDegree = coreGroup(
    "group_degree", Label(en: "Group degree of the cores", zh: "核心群体度数"),
    Label(
      en: "Share of the plane's other organisations that are tied to one of its designated cores.",
      zh: "板块内其他组织中与任一指定核心有联系的比例。"),
    formula: "|N(C) \\ C| / (n − |C|)", missing: "no core, or nobody else: empty"
  ) { graph, cores, _, _ in graph.groupDegree(cores).map { Estimate(value: $0, error: 0) } }

  /// Nearness of the others to the nearest designated core. Source: Everett & Borgatti 1999. O(n + m).
  public static let groupCloseness = coreGroup(
    "group_closeness", Label(en: "Group closeness of the cores", zh: "核心群体接近度"),
    Label(
      en: "One over the mean steps from the others to the nearest designated core, times the share that it reaches.",
      zh: "其他组织到最近指定核心的平均步数的倒数，再乘以可达比例。"),
    formula: "(r/(n − |C|))·(r/Σ d(C, i))", missing: "none reached 0; no core, or nobody else: empty"
  ) { graph, cores, _, _ in graph.groupCloseness(cores).map { Estimate(value: $0, error: 0) } }

  /// Share of the others' shortest paths through a designated core. Source: Everett & Borgatti 1999. O(n·m).
  public static let groupBetweenness = coreGroup(
    "group_betweenness", Label(en: "Group betweenness of the cores", zh: "核心群体中介度"),
    Label(
      en: "Share of the shortest paths between the others that run through at least one designated core.",
      zh: "其他组织之间的最短路径中经过至少一个指定核心的份额。"),
    formula: "Σ_{s<t} σ_st(C)/σ_st ÷ ((n − |C|)(n − |C| − 1)/2)", missing: "no core, or fewer than two others: empty"
  ) { graph, cores, sample, threads in
    if let sample { return graph.groupBetweennessEstimate(cores, sample, threads: threads) }
    return graph.groupBetweenness(cores, threads: threads).map { Estimate(value: $0, error: 0) }
  }

  private static func coreGroup(
    _ name: String, _ label: Label, _ definition: Label, formula: String, missing: String,
    _ compute: @escaping @Sendable (Graph, [Int], SourceSample?, _ threads: Int) -> Estimate?
  ) -> Measure {
    Measure(
      name, label, family: "group centrality",
      card: Card(
        definition: definition, formula: formula + ", C = the designated cores of the plane",
        graph: "G_all between members, undirected, hops", missing: missing, normalisation: "the others of the plane",
        range: "0 … 1", unit: "share", source: "Everett & Borgatti 1999",
        ucinet: "Network > Centrality > Group Centrality"),
      computation: .plane(Set.all.union([.alliance])) { analysis, planes in
        let estimates = analysis.perPlane("group.\(name)", planes) { planes in
          let cores = analysis.leadingGroups(of: planes)
          return analysis.inducedGraphs(.all, planes).map { plane, graph, threads in
            cores[plane].isEmpty ? nil : compute(graph, cores[plane], analysis.sample(inside: graph.nodeCount), threads)
          }
        }
        return .numbers(estimates.map { $0?.value })
      })
  }
}

extension Analysis {
  /// By plane: the places, among its members, of those that lead it: its designated cores; of an alliance the lead, where
  /// that is on its list.
  fileprivate func leadingGroups(of planes: [Plane]) -> [[Int]] {
    var leads: [[UInt8]: Int] = [:]
    for alliance in network.alliances { if let lead = alliance.lead { leads[Array(alliance.id.utf8)] = lead } }
    return zip(planes, cores(of: planes)).map { plane, cores in
      guard plane.kind == .alliance, let lead = leads[Array(plane.id.utf8)],
        let place = plane.members.firstIndex(of: lead)
      else { return cores }
      return [place]
    }
  }
}
