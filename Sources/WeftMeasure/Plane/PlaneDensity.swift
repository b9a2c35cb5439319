internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Share of member pairs that are tied in any mode. Source: Wasserman & Faust 1994. O(n + m).
  public static let density = density("density", .all, Label(en: "ties of any mode", zh: "联系"))
  /// Share of member pairs with a collaborative tie. Source: Wasserman & Faust 1994. O(n + m).
  public static let densityCollaborative = density(
    "density_collaborative", .collaborative, Label(en: "collaborative ties", zh: "协作式联系"))
  /// Share of ordered member pairs with a hierarchical tie. Source: Wasserman & Faust 1994. O(n + m).
  public static let densityHierarchical = density(
    "density_hierarchical", .hierarchical, Label(en: "hierarchical ties", zh: "科层式联系"))
  /// Share of member pairs with a networked tie. Source: Wasserman & Faust 1994. O(n + m).
  public static let densityNetworked = density(
    "density_networked", .networked, Label(en: "networked ties", zh: "网络式联系"))
  /// Share of member pairs with a lateral tie. Source: Wasserman & Faust 1994. O(n + m).
  public static let densityLateral = density(
    "density_lateral", .lateral, Label(en: "lateral ties", zh: "横向联系"))

  private static func density(_ name: String, _ view: View, _ word: Label) -> Measure {
    let ordered = view == .hierarchical
    return Measure(
      name, Label(en: "Density of \(word.en)", zh: "\(word.zh)密度"), family: "planes",
      card: Card(
        definition: Label(
          en: "Share of the \(ordered ? "ordered " : "")pairs of its organisations that are joined by \(word.en).",
          zh: "其组织\(ordered ? "有序" : "")对中有\(word.zh)者所占比例。"),
        formula: ordered ? "m / (n(n − 1))" : "m / (n(n − 1)/2)",
        graph: "G_\(view.rawValue) between members, \(ordered ? "directed" : "undirected"), unweighted",
        missing: "fewer than two organisations: empty", normalisation: "number of \(ordered ? "ordered " : "")pairs",
        range: "0 … 1", unit: "share", source: "Wasserman & Faust 1994",
        ucinet: "Network > Cohesion > Density"),
      computation: .plane(.all) { analysis, planes in
        let graphs = analysis.inducedGraphs(view, planes, kind: ordered ? .directed : .undirected)
        return .numbers(
          graphs.map { _, graph, _ in
            let n = Double(graph.nodeCount)
            guard n > 1 else { return nil }
            return Double(graph.edgeCount) / (ordered ? n * (n - 1) : n * (n - 1) / 2)
          })
      })
  }
}
