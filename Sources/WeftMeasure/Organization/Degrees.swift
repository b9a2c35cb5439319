internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Number of distinct partners: k_i = |N(i)| in the undirected view. Source: Freeman 1978. O(n).
  public static let degree = Measure(
    "degree", Label(en: "Degree", zh: "度数"), family: "degree",
    card: Card(
      definition: Label(
        en: "Number of distinct organisations it is tied to.", zh: "与其有联系的不同组织的个数。"),
      formula: "k_i = |{j ≠ i : a_ij > 0 or a_ji > 0}|",
      graph: "G chosen by --graph (default G_all), undirected view, also under --directed; both directions are one tie",
      missing: "isolate 0", normalisation: "none", range: "0 … n − 1", unit: "organisations",
      source: "Freeman 1978/79",
      conventions: [
        .igraph: "the same on a simple undirected graph; mode all of a directed one adds in and out",
        .networkx: "the same on a simple undirected graph; in + out on a directed one",
        .sna: "the same with gmode graph; the default freeman of a digraph adds in and out",
        .ucinet: "the same after symmetrising",
      ],
      ucinet: "Network > Centrality > Degree"),
    computation: .organization { analysis in
      let graph = analysis.graph(analysis.options.view)
      return .counts((0..<graph.nodeCount).map { graph.degree(of: $0) })
    })

  /// Number of distinct organisations with an arc to it. Source: Freeman 1978. O(n).
  public static let inDegree = Measure(
    "in_degree", Label(en: "In-degree", zh: "入度"), family: "degree",
    card: Card(
      definition: Label(
        en: "Number of distinct organisations from which a tie comes: superiors, and those that took the initiative.",
        zh: "向其发出联系的不同组织的个数：上级组织，以及主动与其联系的组织。"),
      formula: "k_in_i = |{j ≠ i : a_ji > 0}|",
      graph: "G chosen by --graph, directed view; a tie of unknown initiative is an arc each way",
      missing: "isolate 0", normalisation: "none", range: "0 … n − 1", unit: "organisations",
      source: "Freeman 1978/79", ucinet: "Network > Centrality > Degree"),
    computation: .organization { analysis in
      let graph = analysis.graph(analysis.options.view, kind: .directed)
      let offsets = graph.incoming.offsets
      return .counts((0..<graph.nodeCount).map { offsets[$0 + 1] - offsets[$0] })
    })

  /// Number of distinct organisations that it has an arc to. Source: Freeman 1978. O(n).
  public static let outDegree = Measure(
    "out_degree", Label(en: "Out-degree", zh: "出度"), family: "degree",
    card: Card(
      definition: Label(
        en: "Number of distinct organisations to which it sends a tie: subordinates, and those it approached.",
        zh: "其主动发出联系的不同组织的个数：下级组织，以及由其主动联系的组织。"),
      formula: "k_out_i = |{j ≠ i : a_ij > 0}|",
      graph: "G chosen by --graph, directed view; a tie of unknown initiative is an arc each way",
      missing: "isolate 0", normalisation: "none", range: "0 … n − 1", unit: "organisations",
      source: "Freeman 1978/79", ucinet: "Network > Centrality > Degree"),
    computation: .organization { analysis in
      let graph = analysis.graph(analysis.options.view, kind: .directed)
      return .counts((0..<graph.nodeCount).map { graph.degree(of: $0) })
    })

  /// Sum of the weights of its ties: s_i = Σ_j a_ij. Source: Barrat et al. 2004. O(n + m).
  public static let strength = Measure(
    "strength", Label(en: "Strength", zh: "联系强度"), family: "degree",
    card: Card(
      definition: Label(en: "Sum of the weights of all its ties.", zh: "其全部联系的权重之和。"),
      formula: "s_i = Σ_j w_ij, w_ij = sum over both directions and all modes of the graph",
      graph: "G chosen by --graph, undirected view, weighted", missing: "isolate 0", normalisation: "none",
      range: "≥ 0", unit: "weight", source: "Barrat et al. 2004",
      ucinet: "Network > Centrality > Degree (valued data)"),
    computation: .organization { analysis in
      .numbers(analysis.strengths(analysis.options.view))
    })
}

extension Analysis {
  /// By organisation: the sum of the weights of its ties in the undirected view.
  func strengths(_ view: View) -> [Double] {
    shared("strengths.\(view.rawValue)") { graph(view).strengths() }
  }
}
