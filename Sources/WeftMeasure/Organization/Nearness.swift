internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Mean of 1/d to all others. Sources: Marchiori & Latora 2000; Rochat 2009. O(n·m) unweighted.
  public static let harmonic = Measure(
    "harmonic", Label(en: "Harmonic nearness", zh: "调和接近中心性"), family: "nearness",
    card: Card(
      definition: Label(
        en: "How near it is to all others: the mean of one over the distance, unreachable ones counting 0.",
        zh: "其与所有其他组织的接近程度：距离倒数的平均值，不可达者计 0。"),
      formula: "Σ_{j≠i} 1/d_ij ÷ (n − 1)",
      graph: "G chosen by --graph, undirected or --directed (outgoing); hops, or length 1/weight under --weighted",
      missing: "isolate 0; unreachable 1/∞ = 0; one organisation 0", normalisation: "n − 1",
      range: "0 … 1 in hops", unit: "share", source: "Marchiori & Latora 2000; Rochat 2009",
      conventions: [
        .igraph: "harmonic_centrality(normalized=TRUE): the same",
        .networkx: "the sum, not divided by n − 1; directed graphs by incoming distances",
        .sna: "closeness(cmode=\"suminvundir\" or \"suminvdir\"): the same",
        .ucinet: "Average Reciprocal Distance: the same",
      ],
      ucinet: "Network > Centrality > Closeness (ARD)"),
    computation: .organization { analysis in
      let graph = analysis.chosenGraph
      let sums = analysis.distanceSummary(
        analysis.options.view, kind: graph.kind, analysis.chosenLength
      ).harmonic
      let others = Double(graph.nodeCount - 1)
      return .numbers(sums.map { others > 0 ? $0 / others : 0 })
    })

  /// Closeness for graphs in several pieces. Source: Wasserman & Faust 1994. O(n·m) unweighted.
  public static let closeness = Measure(
    "closeness", Label(en: "Closeness", zh: "接近中心性"), family: "nearness",
    card: Card(
      definition: Label(
        en:
          "One over the mean distance to the organisations it reaches, times the share of the others that it reaches.",
        zh: "到其可达组织的平均距离的倒数，再乘以可达组织占其他组织的比例。"),
      formula: "(r/(n − 1)) · (r/Σ_j d_ij), r = others reached, the sum over them",
      graph: "G chosen by --graph, undirected or --directed (outgoing); hops, or length 1/weight under --weighted",
      missing: "isolate 0; unreachable ones only lower r; one organisation 0", normalisation: "n − 1",
      range: "0 … 1 in hops", unit: "index", source: "Wasserman & Faust 1994",
      conventions: [
        .weft: "Medici in Padgett's marriages: 0.522667",
        .igraph: "r/Σd inside the reached set; isolate empty (Medici 0.56)",
        .networkx: "the same formula (wf_improved), by incoming distances in a directed graph",
        .sna: "(n − 1)/Σd, 0 for whoever does not reach all (Medici 0)",
        .ucinet:
          "(n − 1)/Σd with distance n to those not reached, as Multiple Centrality Measures (Medici 0.365854); the "
          + "Closeness dialog's own default is the largest distance observed + 1",
      ],
      ucinet: "Network > Centrality > Closeness"),
    computation: .organization { analysis in
      let kind = analysis.chosenGraph.kind
      let convention = analysis.options.convention
      let view = analysis.options.view
      let incoming = kind == .directed && convention.closenessDirection == .incoming
      let summary =
        incoming
        ? analysis.shared("distances.incoming.\(view.rawValue).\(analysis.chosenLength)") {
          analysis.graph(view, kind: .directed).reversed()
            .distanceEstimate(analysis.sample, analysis.chosenLength, threads: analysis.options.threads).summary
        }
        : analysis.distanceSummary(view, kind: kind, analysis.chosenLength)
      return .numbers(convention.closeness(summary))
    })
}

extension Analysis {
  /// Sums of distances from every organisation, computed once per view; from a sample where there is one.
  func distanceSummary(
    _ view: View, kind: Graph.Kind = .undirected, _ length: PathLength = .hops
  ) -> DistanceSummary {
    distanceEstimate(view, kind: kind, length).summary
  }
}
