internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension AnalysisReport {
  /// Territories and domains as planes, and the scorecards, as far as their measures were asked for.
  var planes: Report.Section? {
    section(
      "planes", Label(en: "Planes", zh: "面"),
      [
        result("territories", style: .browser), result("domains", style: .plain), result("scorecards", style: .plain),
      ])
  }

  /// The alliance matrix by domain and plan, and the alliances.
  var alliances: Report.Section? {
    guard analysis.has(.alliances), !network.alliances.isEmpty else { return nil }
    return section(
      "alliances", Label(en: "The alliance matrix", zh: "联盟矩阵"),
      [
        result(
          "matrix-plans", style: .shaded,
          note: Label(en: "Organisations of a domain in at least one alliance of a plan.", zh: "某领域中至少加入该计划一个联盟的组织数。")),
        result("alliances", style: .browser) ?? rosters,
        network.alliances.count > AnalysisReport.widest
          ? nil
          : result(
            "overlap", style: .shaded,
            note: Label(en: "Members in both ÷ members in either (Jaccard).", zh: "共同成员 ÷ 全部成员（Jaccard 系数）。")),
      ])
  }

  /// Density of ties between domains, mode by mode.
  var domains: Report.Section? {
    let note = Label(
      en: "Share of possible pairs that are tied. The hierarchical table reads from the row down to the column.",
      zh: "实有联系占可能组织对的比例。科层式一表由行指向列。")
    return section(
      "domains", Label(en: "Ties between domains", zh: "领域之间的联系"),
      [
        result("image-all", style: .shaded, note: note), result("image-hierarchical", style: .shaded),
        result("image-lateral", style: .shaded),
      ])
  }

  /// The measures of the whole region.
  var region: Report.Section? {
    let rows = RegionTable(analysis, measures: material.measures).rows
    let words = Dictionary(rows.map { ($0.measure.name, $0.measure.label) }, uniquingKeysWith: { first, _ in first })
    return section(
      "region", Label(en: "The region as a whole", zh: "全区域"),
      [
        ReportTable(
          id: "region", title: Label(en: "Measures of the region", zh: "全区域指标"), note: regionNote,
          columns: [
            ReportTable.Column("measure", Label(en: "Measure", zh: "指标"), kind: .text, words: words),
            ReportTable.Column("value", Label(en: "Value", zh: "数值"), ordering: .withheld),
          ], rows: rows.map { [$0.measure.name, $0.values.text(at: 0)] }, style: .browser)
      ])
  }

  private var regionNote: Label? {
    guard network.configuration.illustrative == .yes else { return nil }
    return Label(en: "Illustrative data: not a finding about any place.", zh: "示意数据：不是关于任何地方的结论。")
  }

  /// Alliances with the number of their members, where no measures of alliances were asked for.
  private var rosters: ReportTable {
    let columns = [
      ReportTable.Column("id", Label(en: "Id", zh: "编号"), kind: .text),
      ReportTable.Column("name", Label(en: "Name", zh: "名称"), kind: .text),
      ReportTable.Column("plan", Label(en: "Plan", zh: "计划"), kind: .text),
      ReportTable.Column("size", Label(en: "Members", zh: "成员数")),
    ]
    var sizes = [Int](repeating: 0, count: network.alliances.count)
    var seen = Set<[Int]>()
    for membership in network.memberships
    where seen.insert([membership.alliance, membership.organization]).inserted {
      sizes[membership.alliance] += 1
    }
    return ReportTable(
      id: "alliances", title: Label(en: "Alliances", zh: "联盟"), columns: columns,
      rows: network.alliances.enumerated().map { [$1.id, $1.name, $1.plan, "\(sizes[$0])"] }, style: .browser)
  }

  private func section(_ id: String, _ title: Label, _ tables: [ReportTable?]) -> Report.Section? {
    let blocks = tables.compactMap { $0 }.filter { !$0.rows.isEmpty }.map(Report.Block.table)
    return blocks.isEmpty ? nil : Report.Section(id: id, title: title, blocks: blocks)
  }

  private func table(_ name: String) -> ResultTable? {
    OutputTable.all.first { $0.name == name }?.table(analysis, measures: material.measures)
  }

  /// A table of the analysis as the report shows it; the note that made data carry stands at the head of the report.
  private func result(_ name: String, style: ReportTable.Style, note: Label? = nil) -> ReportTable? {
    guard let file = OutputTable.all.first(where: { $0.name == name }) else { return nil }
    let table = file.table(analysis, measures: material.measures)
    let kept = table.header.indices.filter { table.header[$0] != "note" }
    return ReportTable(
      id: name, title: file.label, note: note,
      columns: kept.map { column(table.header[$0], isFirst: $0 == 0, in: table, at: $0, style: style) },
      rows: table.rows.map { row in kept.map { row[$0] } }, style: style)
  }

  private func column(
    _ name: String, isFirst: Bool, in table: ResultTable, at index: Int, style: ReportTable.Style
  ) -> ReportTable.Column {
    if let known = AnalysisReport.names[name] { return ReportTable.Column(name, known, kind: .text) }
    if name == "domain" || name == "level" || name == "kind" || name == "plan" || isFirst {
      return ReportTable.Column(
        name, AnalysisReport.keys[name] ?? Label(name), kind: style == .browser && !isFirst ? .category : .text,
        words: Dictionary(
          network.domains.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first }))
    }
    if let measure = material.measures.first(where: { $0.name == name && $0.level != .organization }) {
      return AnalysisReport.column(measure)
    }
    if let domain = network.domains.first(where: { $0.id == name }) { return ReportTable.Column(name, domain.label) }
    if let alliance = network.alliances.first(where: { $0.id == name }) {
      return ReportTable.Column(name, Label(name), explanation: Label(alliance.name))
    }
    let isNumber = table.rows.allSatisfy { $0[index].isEmpty || Double($0[index]) != nil }
    return ReportTable.Column(name, Label(name), kind: isNumber ? .number : .text)
  }

  /// Columns that a page can show side by side; a wider matrix stands in the folder `data` alone.
  private static let widest = 40

  private static let names: [String: Label] = [
    "id": Label(en: "Id", zh: "编号"), "name": Label(en: "Name", zh: "名称"), "part": Label(en: "Part", zh: "组成"),
  ]

  private static let keys: [String: Label] = [
    "domain": Label(en: "Domain", zh: "领域"), "level": Label(en: "Level", zh: "级别"),
    "kind": Label(en: "Kind", zh: "类型"), "plan": Label(en: "Plan", zh: "计划"),
    "scorecard": Label(en: "Scorecard", zh: "评分卡"),
  ]
}
