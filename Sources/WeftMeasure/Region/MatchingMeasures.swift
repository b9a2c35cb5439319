internal import WeftModel
internal import WeftTable

extension Measure {
  /// Demand that organisations meet themselves. Source: Weft. O(rows).
  public static let alone = matched(
    "alone", Label(en: "Met alone", zh: "自给量"),
    Label(en: "Demand that organisations can meet from their own resources.", zh: "各组织以自有资源可以满足的需求量。"),
    formula: "Σ_c Σ_i min(supply_ic, demand_ic)", unit: "amount"
  ) { $0.alone }

  /// Demand that ties and alliances allow to be met. Source: Weft; flow: Ford & Fulkerson 1956.
  public static let tied = matched(
    "tied", Label(en: "Met through ties", zh: "联系可满足量"),
    Label(
      en: "Demand that can be met where resources go along lateral ties and inside alliances.",
      zh: "资源可沿横向联系和在联盟内部流动时能够满足的需求量。"),
    formula: "Σ_c maximum flow; supply of i may serve j if i = j, laterally tied, or in one alliance", unit: "amount",
    source: "Weft; flow: Ford & Fulkerson 1956"
  ) { $0.tied }

  /// Demand that could be met if all were pooled. Source: Weft. O(rows).
  public static let pooled = matched(
    "pooled", Label(en: "Met if pooled", zh: "统筹可满足量"),
    Label(en: "Demand that could be met if all resources were pooled.", zh: "全部资源统筹使用时可以满足的需求量。"),
    formula: "Σ_c min(Σ_i supply_ic, Σ_i demand_ic)", unit: "amount"
  ) { $0.pooled }

  /// What pooling would add (1+1>2). Source: Weft. O(rows).
  public static let synergy = matched(
    "synergy", Label(en: "Synergy", zh: "协同增益（1+1>2）"),
    Label(en: "Share of all demand that only pooling could meet.", zh: "仅靠统筹才能满足的需求占全部需求的比例。"),
    formula: "(pooled − alone) / Σ demand", unit: "share"
  ) { $0.synergy }

  /// How much of it ties and alliances allow. Source: Weft.
  public static let realised = matched(
    "realised", Label(en: "Synergy realised", zh: "协同实现率"),
    Label(
      en: "Share of what pooling would add that the existing ties and alliances allow.",
      zh: "统筹所能增加的满足量中，现有联系和联盟能够实现的比例。"),
    formula: "(tied − alone) / (pooled − alone)", unit: "share"
  ) { $0.realised }

  private static func matched(
    _ name: String, _ label: Label, _ definition: Label, formula: String, unit: String, source: String = "Weft",
    _ value: @escaping @Sendable (MatchedCategory) -> Double?
  ) -> Measure {
    Measure(
      name, label, family: "matching",
      card: Card(
        definition: definition, formula: formula,
        graph: "tables demands and resources; G_lat undirected, projected ties count; alliance lists",
        missing: "a table missing, or a denominator of 0: empty", range: unit == "share" ? "0 … 1" : "≥ 0", unit: unit,
        source: source),
      computation: .region { analysis in .numbers([analysis.matching.flatMap { value($0.total) }]) })
  }

  /// Projects done of those opened. Source: Weft. O(projects).
  public static let projectsClosed = Measure(
    "projects_closed", Label(en: "Projects closed", zh: "项目办结率"), family: "matching",
    card: Card(
      definition: Label(en: "Share of the projects opened that are done.", zh: "已立项目中已办结的比例。"),
      formula: "|done| / |open, done or stopped|", graph: "table projects", missing: "no projects: empty",
      range: "0 … 1", unit: "share", source: "Weft"),
    computation: .region { analysis in
      let projects = analysis.network.projects
      return .numbers([share(Array(projects.indices)) { projects[$0].status == .done }])
    })
}
