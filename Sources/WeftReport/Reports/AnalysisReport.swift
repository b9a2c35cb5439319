internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// The report on one dataset: what it holds, how its organisations stand, its planes, alliances, domains and pictures,
/// and how every number came about.
public struct AnalysisReport {
  let material: ReportMaterial
  var analysis: Analysis { material.analysis }
  var network: Network { material.analysis.network }

  public init(_ material: ReportMaterial) { self.material = material }

  public var report: Report {
    Report(
      title: title, subtitle: subtitle, notices: notices,
      sections: [
        overview, standing, pictures, organizations, alliances, domains, planes, region, findings, definitions,
        provenance,
      ].compactMap { $0 })
  }

  private var title: Label {
    network.title.en.isEmpty && network.title.zh.isEmpty
      ? Label(en: "Structure of a region's organisations", zh: "地区组织网络结构") : network.title
  }

  private var subtitle: Label {
    let date = network.date.map { Label(en: " as of \($0.iso)", zh: "（截至 \($0.iso)）") } ?? Label("")
    return Label(
      en:
        "\(network.organizations.count) organisations and \(network.ties.count) ties\(date.en). This report describes "
        + "structure; it judges the merit of no organisation.",
      zh: "\(network.organizations.count) 个组织、\(network.ties.count) 条联系\(date.zh)。本报告描述结构，不评判任何组织的优劣。")
  }

  /// What every page of results from made data says.
  private var notices: [Label] {
    guard network.configuration.illustrative == .yes else { return [] }
    return [
      Label(
        en: "Illustrative data: ties are synthetic. No number here is a finding about any place.",
        zh: "示意数据：联系为合成。此处任何数字都不是关于任何地方的结论。")
    ]
  }

  /// Key numbers.
  private var overview: Report.Section {
    let ties = network.ties
    var facts = [Report.Fact(Label(en: "Organisations", zh: "组织"), "\(network.organizations.count)")]
    for mode in [Mode.hierarchical, .collaborative, .networked] {
      let count = ties.count { $0.mode == mode }
      let projected = ties.count { $0.mode == mode && $0.origin == .projected }
      facts.append(
        Report.Fact(
          AnalysisReport.ties(mode), "\(count)",
          note: projected == 0
            ? nil : Label(en: "\(projected) of them from common activities", zh: "其中 \(projected) 条来自共同活动")))
    }
    if analysis.has(.territories) {
      facts.append(Report.Fact(Label(en: "Territories", zh: "区域"), "\(network.territories.count)"))
    }
    if analysis.has(.alliances) {
      facts.append(Report.Fact(Label(en: "Alliances", zh: "联盟"), "\(network.alliances.count)"))
    }
    if analysis.has(.activities) {
      facts.append(Report.Fact(Label(en: "Activities", zh: "活动"), "\(network.activities.count)"))
    }
    if let share = hangingShare {
      facts.append(
        Report.Fact(
          Label(en: "Suspended or loose", zh: "悬浮或半悬浮"), ReportTable.fixed(share * 100, digits: 1) + " %",
          note: Label(
            en: "of all organisations, at θ = \(ReportTable.fixed(analysis.threshold, digits: 2))",
            zh: "占全部组织，θ = \(ReportTable.fixed(analysis.threshold, digits: 2))")))
    }
    return Report.Section(
      id: "overview", title: Label(en: "At a glance", zh: "概览"),
      blocks: [
        .words(
          Label(
            en: "Weft reads a region as woven cloth. Vertical lines carry orders down a system; lateral ties bind an "
              + "organisation to its own place. One that hangs from its line with no weft holding it to its block is "
              + "called suspended.",
            zh: "Weft 把一个地区看作一块织物：纵向的条线自上而下传递指令，横向的联系把组织织入所在的块。只悬挂于条线、没有横向联系织入块中的组织，称为悬浮。")),
        .facts(facts),
      ])
  }

  /// (suspended + loose) ÷ all, where suspension can be computed at all.
  private var hangingShare: Double? {
    guard hasPlaces, analysis.count > 0 else { return nil }
    let hanging = analysis.statuses.count { $0 == .suspended || $0 == .loose }
    return Double(hanging) / Double(analysis.count)
  }

  /// Without any place there is no block, and no suspension.
  var hasPlaces: Bool { network.organizations.contains { $0.territory != nil } }

  static func ties(_ mode: Mode) -> Label {
    switch mode {
    case .hierarchical: Label(en: "Hierarchical ties", zh: "科层式联系")
    case .collaborative: Label(en: "Collaborative ties", zh: "协作式联系")
    case .networked: Label(en: "Networked ties", zh: "网络式联系")
    }
  }
}
