internal import WeftModel
internal import WeftTable

extension OutputTable {
  /// Every table that `analyze --out` writes, in order. A new table is one new file and one line here.
  public static let all: [OutputTable] = [
    OutputTable("organizations", Label(en: "Organisations", zh: "组织")) { analysis, measures in
      OrganizationTable(analysis, measures: measures.filter { $0.level == .organization }).table
    },
    OutputTable("territories", Label(en: "Territories and zones", zh: "区域与功能区")) {
      TerritoryTable($0, measures: $1).table
    },
    OutputTable("alliances", Label(en: "Alliances", zh: "联盟")) { AllianceTable($0, measures: $1).table },
    OutputTable("domains", Label(en: "Domains", zh: "领域")) { DomainTable($0, measures: $1).table },
    OutputTable("region", Label(en: "Region", zh: "全区域")) { RegionTable($0, measures: $1).table },
    OutputTable("scorecards", Label(en: "Scorecards", zh: "评分卡")) { analysis, measures in
      // A scorecard rests on measures of every kind: where only some are asked for, it would cost more than they do.
      ScorecardTable(analysis, measures.count < Measure.all.count ? [] : Scorecard.all).table
    },
    OutputTable("suspension-curve", Label(en: "Share suspended or loose by θ", zh: "悬浮与半悬浮占比随 θ 的变化")) {
      analysis, _ in SuspensionCurve(analysis).table
    },
    OutputTable("matrix", Label(en: "Alliance matrix", zh: "联盟矩阵"), shape: .matrix) { analysis, _ in
      .allianceMatrix(analysis)
    },
    OutputTable("matrix-plans", Label(en: "Domains and plans", zh: "领域 × 计划"), shape: .matrix) { analysis, _ in
      .planMatrix(analysis)
    },
    OutputTable("overlap", Label(en: "Overlap of alliances", zh: "联盟重叠"), shape: .matrix) { analysis, _ in
      .allianceOverlap(analysis)
    },
    OutputTable("codebook", Label(en: "Codebook", zh: "变量说明"), shape: .matrix) { analysis, measures in
      Codebook.table(measures + analysis.levelModularities(among: measures), sample: analysis.sample)
    },
    OutputTable("image-all", Label(en: "Density between domains, all ties", zh: "领域间密度（全部联系）"), shape: .matrix) {
      analysis, _ in .domainImage(analysis, view: .all)
    },
    OutputTable(
      "image-hierarchical", Label(en: "Density between domains, hierarchical", zh: "领域间密度（科层式）"), shape: .matrix
    ) { analysis, _ in .domainImage(analysis, view: .hierarchical) },
    OutputTable("image-lateral", Label(en: "Density between domains, lateral", zh: "领域间密度（横向）"), shape: .matrix) {
      analysis, _ in .domainImage(analysis, view: .lateral)
    },
    OutputTable("matching", Label(en: "Demand and resources", zh: "需求与资源对接")) { analysis, _ in
      MatchingTable(analysis).table
    },
    OutputTable("urban-rural", Label(en: "Urban–rural flows", zh: "城乡资源流动")) { analysis, _ in
      UrbanRuralTable(analysis).table
    },
    OutputTable("witnesses", Label(en: "Witnesses", zh: "例证")) { analysis, _ in WitnessTable(analysis).table },
  ]
}
