internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// How much its partners are tied to one another. Source: Burt 1992.
  public static let constraint = Measure(
    "constraint", Label(en: "Constraint", zh: "约束度"), family: "holes",
    card: Card(
      definition: Label(
        en: "How far its ties lead, directly or through common partners, to the same few organisations; low = it spans "
          + "structural holes.",
        zh: "其联系直接或经共同伙伴集中于少数组织的程度；越低，跨越的结构洞越多。"),
      formula: "Σ_{j∈N(i)} (p_ij + Σ_{q≠i,j} p_iq p_qj)², p_ij = (a_ij + a_ji)/Σ_k (a_ik + a_ki)",
      graph: "G chosen by --graph, undirected view, weighted; p_qj from q's whole neighbourhood",
      missing: "isolate empty", range: "> 0", unit: "index", source: "Burt 1992",
      conventions: [
        .weft: "whole network, as igraph",
        .igraph: "whole network; isolate NaN",
        .networkx: "whole network; isolate NaN",
        .sna: "has no constraint; weft's is given",
        .ucinet: "ego network: p_qj counts only q's ties inside i's ego network; fewer than two partners empty",
      ],
      ucinet: "Network > Ego Networks > Structural Holes"),
    computation: .organization { analysis in
      .numbers(analysis.options.convention.constraint(of: analysis.graph(analysis.options.view)))
    })

  /// Partners less their redundancy. Source: Burt 1992.
  public static let effectiveSize = Measure(
    "effective_size", Label(en: "Effective size", zh: "有效规模"), family: "holes",
    card: Card(
      definition: Label(
        en: "Number of its partners less the part of them that is redundant because they are tied to one another.",
        zh: "其伙伴个数减去因伙伴彼此有联系而冗余的部分。"),
      formula: "Σ_{j∈N(i)} (1 − Σ_{q≠i,j} p_iq m_jq), m_jq = (a_jq + a_qj)/max_k (a_jk + a_kj)",
      graph: "G chosen by --graph, undirected view, weighted, whole network", missing: "isolate empty",
      range: "> 0 … degree", unit: "organisations", source: "Burt 1992",
      conventions: [
        .networkx: "the same; isolate NaN",
        .ucinet: "the same on symmetric 0/1 data (n − 2t/n); isolate 0, one partner 1",
      ],
      ucinet: "Network > Ego Networks > Structural Holes"),
    computation: .organization { analysis in
      .numbers(analysis.graph(analysis.options.view).effectiveSize())
    })
}
