internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of a random walker's time. Source: Page, Brin, Motwani & Winograd 1999.
  public static let pageRank = Measure(
    "pagerank", Label(en: "PageRank", zh: "PageRank 值"), family: "pagerank",
    card: Card(
      definition: Label(
        en: "Share of time that a walker spends at it who follows ties and, with probability 0.15, starts anywhere.",
        zh: "沿联系随机行走、并以 0.15 的概率从任一组织重新开始的行走者停留于该组织的时间份额。"),
      formula: "x_i = 0.15/n + 0.85 · (Σ_j x_j a_ji / k_j + (Σ_{k_j = 0} x_j)/n), Σ x = 1",
      graph: "G chosen by --graph, undirected or --directed; 0/1, or weights under --weighted",
      missing: "an isolate keeps its share of restarts; the mass of those without outgoing ties is spread evenly",
      normalisation: "Σ = 1", range: "0 … 1", unit: "share", source: "Page et al. 1999",
      conventions: [
        .igraph: "the same",
        .networkx: "the same",
        .ucinet: "offers no dangling rule to choose; not compared",
      ],
      ucinet: "Network > Centrality > PageRank"),
    computation: .organization { analysis in
      .numbers(analysis.chosenGraph.pageRank(damping: 0.85, weighting: analysis.chosenWeighting))
    })
}
