internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// The densest k-core that still holds it. Sources: Seidman 1983; Batagelj & Zaversnik 2003. O(n + m).
  public static let coreness = Measure(
    "coreness", Label(en: "Coreness", zh: "核数"), family: "cohesion",
    card: Card(
      definition: Label(
        en: "Largest k such that it belongs to a group whose members each have at least k partners within the group.",
        zh: "使该组织仍属于一个“每个成员在其内至少有 k 个伙伴”的群体的最大 k 值。"),
      formula: "max {k : i ∈ k-core}",
      graph: "G chosen by --graph, undirected view, unweighted, also under --directed and --weighted",
      missing: "isolate 0", range: "0 … n − 1", unit: "partners", source: "Seidman 1983",
      conventions: [
        .igraph: "the same on the undirected view; mode all of a directed graph counts mutual arcs twice",
        .networkx: "the same on the undirected view; a DiGraph counts in and out arcs",
        .sna: "kcores(cmode=\"freeman\") counts in and out arcs",
        .ucinet: "K-core index: the maximum of the symmetrised graph, the same",
      ],
      ucinet: "Network > Regions > K-Cores"),
    computation: .organization { .counts($0.coreness($0.options.view)) })

  /// Share of its partners' pairs that are tied. Source: Watts & Strogatz 1998. O(Σ k²) at worst.
  public static let clustering = Measure(
    "clustering", Label(en: "Local clustering", zh: "局部聚类系数"), family: "cohesion",
    card: Card(
      definition: Label(
        en: "Share of the pairs of its partners that are tied to each other.", zh: "其伙伴两两之间有联系的比例。"),
      formula: "2 t_i / (k_i (k_i − 1)), t_i = ties among its partners",
      graph: "G chosen by --graph, undirected view, unweighted, also under --directed and --weighted",
      missing: "fewer than two partners 0", range: "0 … 1", unit: "share", source: "Watts & Strogatz 1998",
      conventions: [
        .igraph: "empty (NaN) where degree < 2 unless isolates=\"zero\"",
        .networkx: "the same; a DiGraph uses Fagiolo's directed form",
        .ucinet: "ego density of the partners, the same; empty where degree < 2",
      ],
      ucinet: "Network > Cohesion > Clustering Coefficient"),
    computation: .organization { analysis in
      .numbers(analysis.graph(analysis.options.view).localClustering())
    })
}

extension Analysis {
  /// Coreness in the undirected view, computed once.
  func coreness(_ view: View) -> [Int] { shared("coreness.\(view.rawValue)") { graph(view).coreness() } }
}
