internal import WeftModel
internal import WeftTable

extension ResultFile {
  /// Every table of an analysis, in the order of the report. A new table is one new file and one line here.
  public static let all: [ResultFile] = [
    ResultFile("organizations", Label(en: "Organisations", zh: "组织")) { analysis, measures in
      OrganizationTable(analysis, measures: measures.filter { $0.level == .organization }).table
    },
    ResultFile("suspension-curve", Label(en: "Share suspended or loose by θ", zh: "悬浮与半悬浮占比随 θ 的变化")) {
      analysis, measures in
      measures.contains { $0.name == "suspension" || $0.name == "status" } ? SuspensionCurve(analysis).table : nil
    },
    ResultFile("matrix", Label(en: "Alliance matrix", zh: "联盟矩阵")) { analysis, _ in .allianceMatrix(analysis) },
    ResultFile("matrix-plans", Label(en: "Domains and plans", zh: "领域 × 计划")) { analysis, _ in .planMatrix(analysis) },
    ResultFile("overlap", Label(en: "Overlap of alliances", zh: "联盟重叠")) { analysis, _ in
      .allianceOverlap(analysis)
    },
    ResultFile("image-all", Label(en: "Density between domains, all ties", zh: "领域间密度（全部联系）")) { analysis, _ in
      .domainImage(analysis, view: .all)
    },
    ResultFile("image-hierarchical", Label(en: "Density between domains, hierarchical", zh: "领域间密度（科层式）")) {
      analysis, _ in .domainImage(analysis, view: .hierarchical)
    },
    ResultFile("image-lateral", Label(en: "Density between domains, lateral", zh: "领域间密度（横向）")) { analysis, _ in
      .domainImage(analysis, view: .lateral)
    },
    ResultFile("codebook", Label(en: "Codebook", zh: "变量说明")) { _, measures in Codebook.table(measures) },
  ]
}
