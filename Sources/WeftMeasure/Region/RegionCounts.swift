internal import WeftGraph
internal import WeftModel
internal import WeftTable

extension Measure {
  /// Number of organisations. Source: Weft. O(1).
  public static let organizationCount = count(
    "organizations", Label(en: "Organisations", zh: "组织数"), Label(en: "Number of organisations.", zh: "组织的个数。"),
    formula: "n", graph: "table organizations, isolates and external ones included"
  ) { $0.count }

  /// Number of external organisations. Source: Weft. O(n).
  public static let externalCount = count(
    "external_organizations", Label(en: "External organisations", zh: "区域外组织数"),
    Label(en: "Number of organisations outside the region.", zh: "区域外组织的个数。"), formula: "|{i : external}|",
    graph: "table organizations"
  ) { $0.network.organizations.count { $0.isExternal } }

  /// Organisations with a tie in a mode, collaborative. Source: Weft. O(n + m).
  public static let organizationsCollaborative = tiedOrganizations(
    .collaborative, Label(en: "collaborative", zh: "协作式"))
  /// Organisations with a tie in a mode, hierarchical. Source: Weft. O(n + m).
  public static let organizationsHierarchical = tiedOrganizations(.hierarchical, Label(en: "hierarchical", zh: "科层式"))
  /// Organisations with a tie in a mode, networked. Source: Weft. O(n + m).
  public static let organizationsNetworked = tiedOrganizations(.networked, Label(en: "networked", zh: "网络式"))

  private static func tiedOrganizations(_ mode: Mode, _ word: Label) -> Measure {
    count(
      "organizations_\(mode.rawValue)", Label(en: "Organisations with \(word.en) ties", zh: "有\(word.zh)联系的组织数"),
      Label(en: "Number of organisations that have a \(word.en) tie.", zh: "至少有一条\(word.zh)联系的组织的个数。"),
      formula: "|{i : k_i^\(mode.rawValue) > 0}|", graph: "G_\(mode.rawValue), projected ties included"
    ) { analysis in
      let graph = analysis.graph(View(mode))
      return (0..<analysis.count).count { graph.degree(of: $0) > 0 }
    }
  }

  /// Number of ties. Source: Weft. O(m).
  public static let tieCount = count(
    "ties", Label(en: "Ties", zh: "联系数"),
    Label(en: "Number of ties, one per source, target and mode.", zh: "联系的条数，来源、目标、融合方式相同者计一条。"),
    formula: "m", graph: "table ties after merging, and projected ties"
  ) { $0.network.ties.count }

  /// Number of collaborative ties. Source: Weft. O(m).
  public static let tiesCollaborative = ties(.collaborative, Label(en: "collaborative", zh: "协作式"))
  /// Number of hierarchical ties. Source: Weft. O(m).
  public static let tiesHierarchical = ties(.hierarchical, Label(en: "hierarchical", zh: "科层式"))
  /// Number of networked ties. Source: Weft. O(m).
  public static let tiesNetworked = ties(.networked, Label(en: "networked", zh: "网络式"))

  private static func ties(_ mode: Mode, _ word: Label) -> Measure {
    count(
      "ties_\(mode.rawValue)", Label(en: "Ties, \(word.en)", zh: "\(word.zh)联系数"),
      Label(en: "Number of \(word.en) ties.", zh: "\(word.zh)联系的条数。"), formula: "m_\(mode.rawValue)",
      graph: "table ties after merging, and projected ties"
    ) { $0.network.ties.count { $0.mode == mode } }
  }

  /// Number of ties that come from common activities. Source: Newman 2001. O(m).
  public static let tiesProjected = count(
    "ties_projected", Label(en: "Ties, projected", zh: "由活动投影的联系数"),
    Label(en: "Number of ties that come from common activities alone.", zh: "由共同参加活动推出的联系的条数。"),
    formula: "|{pairs : Σ_activities 1/(p − 1) ≥ τ}|", graph: "table participations; --projection",
    source: "Newman 2001"
  ) { $0.network.ties.count { $0.origin == .projected } }

  /// Number of pairs tied in any mode. Source: Weft. O(n + m).
  public static let tiedPairs = count(
    "tied_pairs", Label(en: "Tied pairs", zh: "有联系的组织对数"),
    Label(en: "Number of pairs of organisations tied in any mode.", zh: "以任一方式相联系的组织对数。"), formula: "|E(G_all)|",
    graph: "G_all, undirected, simple"
  ) { $0.graph(.all).edgeCount }

  private static func count(
    _ name: String, _ label: Label, _ definition: Label, formula: String, graph: String, source: String = "Weft",
    _ value: @escaping @Sendable (Analysis) -> Int
  ) -> Measure {
    Measure(
      name, label, family: "counts",
      card: Card(
        definition: definition, formula: formula, graph: graph, missing: "none 0", range: "≥ 0", unit: "number",
        source: source),
      computation: .region { .counts([value($0)]) })
  }
}
