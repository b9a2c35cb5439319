internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// How well a core and a periphery describe the plane. Source: Borgatti & Everett 2000. O(n + m) a pass.
  public static let corePeriphery = Measure(
    "core_periphery", Label(en: "Core and periphery", zh: "核心—边缘拟合度"), family: "core",
    card: Card(
      definition: Label(
        en:
          "Correlation of its ties with the ideal pattern of a core tied to all and a periphery tied to the core alone.",
        zh: "其联系与“核心同所有组织相连、边缘只同核心相连”这一理想型的相关系数。"),
      formula: "max over cores of corr(a_ij, δ_ij), δ_ij = 1 where i or j is in the core",
      graph: "G_all between members, undirected, unweighted; the best of seeded restarts (--seed)",
      missing: "fewer than three organisations, no ties or all tied: empty", range: "−1 … 1", unit: "correlation",
      source: "Borgatti & Everett 2000", ucinet: "Network > Core/Periphery > Categorical"),
    computation: .plane(.all) { analysis, planes in
      .numbers(
        analysis.perPlane("core periphery", planes) { planes in
          analysis.inducedGraphs(.all, planes).map { _, graph, threads in
            graph.corePeriphery(seed: analysis.options.seed, threads: threads).correlation
          }
        })
    })
}
