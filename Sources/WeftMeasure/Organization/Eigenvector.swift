internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Central where its partners are central. Source: Bonacich 1972.
  public static let eigenvector = Measure(
    "eigenvector", Label(en: "Eigenvector centrality", zh: "特征向量中心性"), family: "eigenvector",
    card: Card(
      definition: Label(
        en: "Centrality in proportion to the centrality of its partners, in the largest component; the most central "
          + "organisation has 1.",
        zh: "与其伙伴的中心性成正比的中心性，在最大连通分支内计算；最中心的组织为 1。"),
      formula: "A x = λ_max x, max_i x_i = 1",
      graph: "G chosen by --graph, undirected view, also under --directed; 0/1, or weights under --weighted",
      missing: "0 outside the largest component; one organisation or no ties 0", normalisation: "max = 1",
      range: "0 … 1", unit: "index", source: "Bonacich 1972",
      conventions: [
        .weft: "max = 1 (Medici in Padgett's marriages: 1)",
        .igraph: "max = 1",
        .networkx: "Σ x² = 1 (Medici 0.430308); refuses disconnected graphs with the dense solver",
        .sna: "Σ x² = 1; may print the negative vector with use.eigen=TRUE",
        .ucinet: "Σ x² = 1",
      ],
      ucinet: "Network > Centrality > Eigenvector"),
    computation: .organization { analysis in
      let vector = analysis.shared("eigenvector.\(analysis.options.view.rawValue).\(analysis.options.weighting)") {
        analysis.graph(analysis.options.view).eigenvector(
          weighting: analysis.chosenWeighting, threads: analysis.options.threads)
      }
      return .numbers(analysis.options.convention.scaledEigenvector(vector))
    })
}
