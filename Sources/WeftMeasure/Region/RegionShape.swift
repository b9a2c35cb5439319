internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of initiatives that are returned. Source: Holland & Leinhardt 1970. O(n + m).
  public static let reciprocity = Measure(
    "reciprocity", Label(en: "Reciprocity", zh: "互惠度"), family: "shape",
    card: Card(
      definition: Label(
        en: "Share of the lateral ties of known direction that are returned.", zh: "方向明确的横向联系中得到对方反向发起的比例。"),
      formula: "2M / (2M + A), M mutual and A one-way pairs",
      graph: "stated lateral ties with a known initiator, directed, both modes together", missing: "no such tie: empty",
      range: "0 … 1", unit: "share", source: "Holland & Leinhardt 1970",
      conventions: [
        .igraph: "the same", .networkx: "the same", .ucinet: "Dyad Reciprocity: mutual pairs ÷ tied pairs",
        .sna: "grecip by default: pairs both or neither way ÷ all pairs",
      ],
      ucinet: "Network > Cohesion > Reciprocity"),
    computation: .region { analysis in
      let rows = analysis.network.ties.filter { $0.mode.isLateral && $0.directedRows > 0 && $0.origin == .stated }
      let graph = Graph(
        nodeCount: analysis.count, edges: rows.map { Graph.Edge($0.source, $0.target) }, kind: .directed)
      return .numbers([analysis.options.convention.reciprocity(of: graph)])
    })

  /// Share of connected triples that are closed. Source: Newman, Strogatz & Watts 2001. O(m^1.5).
  public static let transitivity = Measure(
    "transitivity", Label(en: "Transitivity", zh: "传递性"), family: "shape",
    card: Card(
      definition: Label(
        en: "Share of the paths of two ties whose ends are tied as well.", zh: "两步路径中首尾两端也有联系的比例。"),
      formula: "3 · triangles / connected triples", graph: "G_all, undirected, simple",
      missing: "no connected triple: empty", range: "0 … 1", unit: "share", source: "Newman, Strogatz & Watts 2001",
      conventions: [
        .igraph: "the same", .networkx: "the same on an undirected graph",
        .sna: "gtrans of a symmetric matrix: the same",
        .ucinet: "the same on symmetric data",
      ],
      ucinet: "Network > Cohesion > Transitivity"),
    computation: .region { .numbers([$0.options.convention.transitivity(of: $0.graph(.all))]) })

  /// Mean of 1/d over all pairs. Source: Latora & Marchiori 2001. O(n·m / 512) words.
  public static let efficiency = Measure(
    "efficiency", Label(en: "Efficiency", zh: "全局效率"), family: "shape",
    card: Card(
      definition: Label(
        en: "Mean nearness of all pairs: one over the steps between them, 0 where there is no path.",
        zh: "所有组织对的平均接近程度：步数的倒数，无路径者计 0。"),
      formula: "Σ_i Σ_{j≠i} 1/d_ij ÷ (n(n − 1))", graph: "G_all, undirected, hops",
      missing: "unreachable pairs 0; fewer than two organisations: empty", normalisation: "number of ordered pairs",
      range: "0 … 1", unit: "share", source: "Latora & Marchiori 2001",
      conventions: [.networkx: "global_efficiency, the same", .igraph: "global_efficiency, the same"]),
    computation: .region { analysis in
      let n = Double(analysis.count)
      guard n > 1 else { return .numbers([nil]) }
      return .numbers([analysis.distanceSummary(.all).harmonic.reduce(0, +) / (n * (n - 1))])
    })

  /// Number of connected pieces. Source: Harary 1969. O(n + m).
  public static let components = piece(
    "components", Label(en: "Components", zh: "连通分支数"), Label(en: "Number of connected pieces.", zh: "连通分支的个数。"),
    formula: "c(G)", missing: "an isolate is a piece", range: "0 … n", unit: "number", source: "Harary 1969"
  ) { .counts([$0.components().count]) }

  /// Share of organisations in the largest piece. Source: Harary 1969. O(n + m).
  public static let largestComponentShare = piece(
    "largest_component_share", Label(en: "Largest component", zh: "最大连通分支占比"),
    Label(en: "Share of the organisations that lie in the largest connected piece.", zh: "最大连通分支中组织占全部组织的比例。"),
    formula: "max |C| / n", missing: "no organisations: empty", range: "0 … 1", unit: "share", source: "Harary 1969"
  ) { graph in
    .numbers([graph.components().sizes.first.map { Double($0) / Double(graph.nodeCount) }])
  }

  /// Number of cutpoints. Source: Hopcroft & Tarjan 1973. O(n + m).
  public static let cutpointCount = piece(
    "cutpoints", Label(en: "Cutpoints", zh: "割点数"),
    Label(en: "Number of organisations without which a piece falls apart.", zh: "去掉后连通分支会断开的组织的个数。"),
    formula: "|{i : c(G − i) > c(G)}|", missing: "none 0", range: "≥ 0", unit: "organisations",
    source: "Hopcroft & Tarjan 1973"
  ) { graph in .counts([graph.cutpoints().count { $0 }]) }

  /// Number of bridges. Source: Tarjan 1974. O(n + m).
  public static let bridgeCount = piece(
    "bridges", Label(en: "Bridges", zh: "桥数"),
    Label(en: "Number of tied pairs without whose tie a piece falls apart.", zh: "去掉其联系后连通分支会断开的组织对数。"),
    formula: "|{ij : c(G − ij) > c(G)}|", missing: "none 0", range: "≥ 0", unit: "tied pairs", source: "Tarjan 1974"
  ) { graph in .counts([graph.bridges().count]) }

  private static func piece(
    _ name: String, _ label: Label, _ definition: Label, formula: String, missing: String, range: String, unit: String,
    source: String, _ compute: @escaping @Sendable (Graph) -> Values
  ) -> Measure {
    Measure(
      name, label, family: "pieces",
      card: Card(
        definition: definition, formula: formula, graph: "G_all, undirected (weak components)", missing: missing,
        range: range, unit: unit, source: source),
      computation: .region { compute($0.graph(.all)) })
  }
}
