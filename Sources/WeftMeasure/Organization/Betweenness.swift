internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of shortest paths that run through it. Sources: Freeman 1977; Brandes 2001. O(n·m) unweighted.
  public static let betweenness = Measure(
    "betweenness", Label(en: "Betweenness", zh: "中介中心性"), family: "betweenness",
    card: Card(
      definition: Label(
        en: "Share of the shortest paths between other organisations that run through it.",
        zh: "其他组织两两之间的最短路径中经过该组织的份额。"),
      formula: "Σ_{s≠i≠t} σ_st(i)/σ_st ÷ ((n − 1)(n − 2)/2); directed ÷ (n − 1)(n − 2)",
      graph: "G chosen by --graph, undirected (pairs once) or --directed; hops, or length 1/weight under --weighted",
      missing: "isolate 0; unreachable pairs add nothing; n < 3 gives 0",
      normalisation: "number of pairs of others", range: "0 … 1", unit: "share",
      source: "Freeman 1977; Brandes 2001",
      conventions: [
        .igraph: "raw count by default: this × the number of pairs",
        .networkx: "the same (normalized=True)",
        .sna: "raw count; undirected pairs once with gmode graph",
        .ucinet: "raw and normalised × 100; the same pairs",
      ],
      ucinet: "Network > Centrality > Freeman Betweenness > Node Betweenness"),
    computation: .organization { analysis in
      let graph = analysis.chosenGraph
      let n = Double(graph.nodeCount)
      let pairs = (n - 1) * (n - 2) / (graph.kind == .directed ? 1 : 2)
      let raw = analysis.betweenness(analysis.options.view, kind: graph.kind, analysis.chosenLength)
      return .numbers(raw.map { pairs > 0 ? $0 / pairs : 0 })
    })
}

extension Analysis {
  /// Raw betweenness of a view, computed once; from a sample where there is one.
  func betweenness(_ view: View, kind: Graph.Kind = .undirected, _ length: PathLength = .hops) -> [Double] {
    betweennessEstimate(view, kind: kind, length).values
  }
}
