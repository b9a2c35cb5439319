internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Number of its connected component. Source: Harary 1969. O(n + m).
  public static let component = Measure(
    "component", Label(en: "Component", zh: "所在连通分支"), family: "pieces",
    card: Card(
      definition: Label(
        en: "Number of the connected piece that it lies in; 1 is the largest.", zh: "其所在连通分支的编号；1 为最大的分支。"),
      formula: "by size, then by the first member in file order",
      graph: "G chosen by --graph, undirected view (weak components)", missing: "an isolate is a component",
      range: "1 … number of components", unit: "number", source: "Harary 1969",
      conventions: [
        .sna: "components() are strong by default", .ucinet: "Cohesion counts strong components",
        .igraph: "weak by default, numbered otherwise",
      ],
      ucinet: "Network > Regions > Components"),
    computation: .organization { analysis in
      .counts(analysis.graph(analysis.options.view).components().labels.map { $0 + 1 })
    })

  /// Whether the network falls apart without it. Source: Hopcroft & Tarjan 1973. O(n + m).
  public static let cutpoint = Measure(
    "cutpoint", Label(en: "Cutpoint", zh: "割点"), family: "pieces",
    card: Card(
      definition: Label(
        en: "Whether its component falls apart when it is taken out.", zh: "去掉该组织后，其所在的连通分支是否断开。"),
      formula: "c(G − i) > c(G)", graph: "G chosen by --graph, undirected view", missing: "isolate false",
      range: "true, false", unit: "flag", source: "Hopcroft & Tarjan 1973",
      conventions: [.sna: "cutpoints() of a digraph has a weak and a strong form; weak is this one"],
      ucinet: "Network > Regions > Bi-Components"),
    computation: .organization { analysis in
      .flags(analysis.graph(analysis.options.view).cutpoints())
    })

  /// Dead end (断头路): one partner and no lateral tie. Source: Weft. O(n).
  public static let deadEnd = Measure(
    "dead_end", Label(en: "Dead end", zh: "断头路"), family: "pieces",
    card: Card(
      definition: Label(
        en: "Whether it hangs on one vertical tie alone: one partner in all, no lateral tie.",
        zh: "是否仅靠一条纵向联系相连：总共只有一个伙伴，且没有横向联系。"),
      formula: "k_i(G_all) = 1 and k_i(G_lat) = 0", graph: "G_all and G_lat, undirected", missing: "isolate false",
      range: "true, false", unit: "flag", source: "Weft"),
    computation: .organization { analysis in
      let all = analysis.graph(.all)
      let lateral = analysis.graph(.lateral)
      return .flags((0..<analysis.count).map { all.degree(of: $0) == 1 && lateral.degree(of: $0) == 0 })
    })

  /// Number of its community. Sources: Traag, Waltman & van Eck 2019; Newman & Girvan 2004.
  public static let community = Measure(
    "community", Label(en: "Community", zh: "所属社团"), family: "community",
    card: Card(
      definition: Label(
        en: "Number of the densely tied group that it falls into; 1 is the largest.",
        zh: "其所属的内部联系紧密的群体的编号；1 为最大的群体。"),
      formula: "Leiden partition of highest modularity found, resolution 1; by size, then by the first member",
      graph: "G chosen by --graph, undirected view, weighted; --seed", missing: "an isolate is a community",
      range: "1 … number of communities", unit: "number", source: "Traag, Waltman & van Eck 2019",
      conventions: [
        .igraph: "cluster_leiden with objective modularity; other random draws may end in another partition"
      ]),
    computation: .organization { analysis in
      let graph = analysis.graph(analysis.options.view)
      return .counts(graph.leiden(seed: analysis.options.seed, resolution: 1).labels.map { $0 + 1 })
    })
}
