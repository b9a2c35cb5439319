internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension AnalysisReport {
  /// Families that say how an organisation stands or behaves: never made into a league table.
  private static let unranked: Set<String> = ["status", "suspension", "conduct", "tasks"]
  /// Columns shown before anybody asks for more.
  private static let first: Set<String> = ["status", "suspension", "local_ties", "degree", "betweenness", "harmonic"]

  /// Every organisation with every measure, in file order.
  var organizations: Report.Section {
    let measures = material.measures.filter {
      $0.level == .organization && (hasPlaces || !["status", "suspension", "conduct"].contains($0.family))
    }
    let table = OrganizationTable(analysis, measures: measures)
    var columns = [
      ReportTable.Column("id", Label(en: "Id", zh: "编号"), kind: .text, shown: .hidden),
      ReportTable.Column("name", Label(en: "Name", zh: "名称"), kind: .text),
      ReportTable.Column(
        "domain", Label(en: "Domain", zh: "领域"), kind: .category,
        words: words(network.domains.map { ($0.id, $0.label) })
      ),
      ReportTable.Column("territory", Label(en: "Place", zh: "所在区域"), kind: .category),
    ]
    columns += measures.map { measure in
      AnalysisReport.column(
        measure, shown: AnalysisReport.first.contains(measure.name) ? .shown : .hidden)
    }
    let rows = network.organizations.enumerated().map { index, organization in
      [
        organization.id, organization.name, organization.domain.map { network.domains[$0].id } ?? "",
        analysis.blocks.territory[index].map { network.territories[$0].name } ?? "",
      ] + table.columns.map { $0.values.text(at: index) }
    }
    return Report.Section(
      id: "organizations", title: Label(en: "Organisations", zh: "组织"),
      blocks: [
        .remark(
          Label(
            en:
              "In the order of the dataset. Columns of status and conduct cannot be put in order: they describe positions "
              + "in a structure and are no league table.",
            zh: "按数据集原有顺序。状态与行为各列不能排序：它们描述结构中的位置，不是排名。")),
        .table(
          ReportTable(
            id: "organizations", title: Label(en: "Measures of every organisation", zh: "各组织的指标"), columns: columns,
            rows: rows, style: .browser)),
      ])
  }

  /// A measure as a column.
  static func column(_ measure: Measure, shown: ReportTable.Visibility = .shown) -> ReportTable.Column {
    let kind: ReportTable.Kind =
      switch measure.name {
      case "status", "ladder": .category
      default: measure.card.range == "true, false" ? .flag : .number
      }
    let words: [String: Label] =
      measure.name == "status"
      ? Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0.rawValue, $0.label) }) : [:]
    return ReportTable.Column(
      measure.name, measure.label, kind: kind, ordering: unranked.contains(measure.family) ? .withheld : .free,
      group: measure.family, explanation: measure.card.definition, shown: shown, words: words)
  }

  private func words(_ pairs: [(String, Label)]) -> [String: Label] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
