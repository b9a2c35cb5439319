internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Analysis {
  /// Krackhardt's dimensions of G_hier, with witnesses, computed once.
  var krackhardt: KrackhardtDimensions {
    shared("krackhardt") { graph(.hierarchical, kind: .directed).krackhardt() }
  }
}

extension Measure {
  private static let command =
    "G_hier, directed from superior to subordinate; n = organisations with a hierarchical tie"

  /// Pairs of one piece of command. Source: Krackhardt 1994. O(n + m).
  public static let connectedness = krackhardt(
    "connectedness", Label(en: "Connectedness", zh: "连通度"),
    Label(en: "Share of the pairs that some path joins, whatever its direction.", zh: "不论方向、有路径相连的组织对的比例。"),
    formula: "1 − V / (n(n − 1)/2), V = pairs in different weak components", missing: "nobody with a tie: empty",
    conventions: [.sna: "connectedness(): the same", .ucinet: "Connectedness counts directed paths"]
  ) { dimensions, _ in dimensions.connectedness }

  /// Ranked pairs that do not rank both ways. Source: Krackhardt 1994. O(n + m).
  public static let hierarchy = krackhardt(
    "hierarchy", Label(en: "Hierarchy", zh: "层级度"),
    Label(
      en: "Share of the pairs, one of which stands above the other, that do not stand above each other.",
      zh: "存在上下级关系的组织对中，不互为上下级的比例。"),
    formula: "1 − V / max V, V = pairs that reach each other, max V = pairs of which one reaches the other",
    missing: "no such pair: empty", conventions: [.sna: "hierarchy(measure=\"krackhardt\"); its default is another"]
  ) { dimensions, _ in dimensions.hierarchy }

  /// How few ties there are beyond a tree. Source: Krackhardt 1994. O(n + m).
  public static let gtdEfficiency = krackhardt(
    "gtd_efficiency", Label(en: "Efficiency (Krackhardt)", zh: "效率（Krackhardt）"),
    Label(en: "1 less the share of possible surplus ties that exist: 1 = a tree.", zh: "1 减去可能的多余联系中实际存在的比例：1 为树形。"),
    formula: "1 − V / Σ_c (n_c − 1)(n_c − 2)/2, V = tied pairs beyond Σ_c (n_c − 1), c weak components",
    missing: "no piece of three or more: empty",
    conventions: [.sna: "efficiency(): arcs, (m − Σ(n_c − 1)) ÷ Σ(n_c − 1)²; followed under --convention sna"]
  ) { dimensions, convention in convention.efficiency(dimensions) }

  /// Pairs that have a lowest common superior. Source: Krackhardt 1994.
  public static let lubness = krackhardt(
    "lubness", Label(en: "Least upper boundedness", zh: "最近共同上级度"),
    Label(en: "1 less the share of pairs without a lowest common superior.", zh: "1 减去没有最近共同上级的组织对的比例。"),
    formula: "1 − V / Σ_c (n_c − 1)(n_c − 2)/2, V = pairs of a component without a least upper bound",
    missing: "no piece of three or more: empty", conventions: [.sna: "lubness() of the same direction: the same"]
  ) { dimensions, _ in dimensions.lubness }

  private static func krackhardt(
    _ name: String, _ label: Label, _ definition: Label, formula: String, missing: String,
    conventions: [Convention: String], _ value: @escaping @Sendable (KrackhardtDimensions, Convention) -> Double?
  ) -> Measure {
    Measure(
      name, label, family: "hierarchy",
      card: Card(
        definition: definition, formula: formula, graph: command, missing: missing,
        normalisation: "Krackhardt's own denominators", range: "0 … 1", unit: "share", source: "Krackhardt 1994",
        conventions: conventions, ucinet: "Network > Whole Networks > Graph Theoretic Dimensions of Hierarchy"),
      computation: .region { .numbers([value($0.krackhardt, $0.options.convention)]) })
  }

  /// Share of hierarchical ties on no cycle. Source: Luo & Magee 2011. O(n + m).
  public static let flowHierarchy = Measure(
    "flow_hierarchy", Label(en: "Flow hierarchy", zh: "流向层级度"), family: "hierarchy",
    card: Card(
      definition: Label(en: "Share of the hierarchical ties that lie on no cycle.", zh: "不在任何环路上的科层式联系的比例。"),
      formula: "arcs between strong components / arcs", graph: "G_hier, directed, unweighted",
      missing: "no ties: empty",
      range: "0 … 1", unit: "share", source: "Luo & Magee 2011", conventions: [.networkx: "flow_hierarchy, the same"]),
    computation: .region { .numbers([$0.graph(.hierarchical, kind: .directed).flowHierarchy()]) })

  /// Steps of the longest chain of command. Source: Weft. O(n + m).
  public static let depth = Measure(
    "depth", Label(en: "Depth", zh: "层级深度"), family: "hierarchy",
    card: Card(
      definition: Label(en: "Steps of the longest chain of command.", zh: "最长指挥链的步数。"),
      formula: "longest path of the condensation", graph: "G_hier, directed; organisations of one loop share a level",
      missing: "no ties: 0", range: "≥ 0", unit: "number of hops", source: "Weft; condensation: Tarjan 1972"),
    computation: .region { .counts([$0.graph(.hierarchical, kind: .directed).chainOfCommand().depth]) })

  /// Mean number of direct subordinates. Source: Weft, after Urwick 1956. O(n + m).
  public static let span = Measure(
    "span", Label(en: "Span", zh: "管理幅度"), family: "hierarchy",
    card: Card(
      definition: Label(
        en: "Mean number of direct subordinates of those that have any.", zh: "有下级的组织的直接下级平均个数。"),
      formula: "Σ k_out / |{c : k_out > 0}| on the condensation",
      graph: "G_hier, directed; a loop counts as one superior", missing: "nobody has subordinates: empty",
      range: "≥ 1", unit: "organisations", source: "Weft, after Urwick 1956"),
    computation: .region { .numbers([$0.graph(.hierarchical, kind: .directed).chainOfCommand().span]) })
}
