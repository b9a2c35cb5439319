internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension AnalysisReport {
  /// How organisations stand in their places, and how that depends on θ.
  var standing: Report.Section {
    let title = Label(en: "How organisations stand in their places", zh: "组织在块中的处境")
    guard hasPlaces else {
      return Report.Section(
        id: "standing", title: title,
        blocks: [
          .words(
            Label(
              en:
                "The dataset names no organisation's territory. Without places there is no block to be woven into, so "
                + "no suspension is computed and no status or conduct is shown.",
              zh: "数据集未给出任何组织所在的区域。没有区域便没有可以织入的块，因此不计算悬浮度，也不显示状态与行为指标。"))
        ])
    }
    let statuses = analysis.statuses
    let parts = [Status.anchored, .loose, .suspended, .isolated, .external, .unplaced].map { status in
      Report.ShareBar.Part(
        key: status.rawValue, label: status.label, count: statuses.count { $0 == status },
        explanation: AnalysisReport.explanation(status))
    }
    let curve = SuspensionCurve(analysis).points.compactMap { point in
      point.share.map { Report.ShareCurve.Point(threshold: point.threshold, share: $0) }
    }
    return Report.Section(
      id: "standing", title: title,
      blocks: [
        .bar(Report.ShareBar(title: Label(en: "Organisations by status", zh: "各状态的组织数"), parts: parts)),
        .remark(
          Label(
            en:
              "Suspension compares how near an organisation is to the woven part of its block by lateral ties alone with "
              + "how near it is by all ties. The measure and the threshold θ are Weft's own; the literature gives the "
              + "idea and no formula.",
            zh: "悬浮度比较组织仅凭横向联系、与凭全部联系，到达所在块中已织入部分的远近。该指标与阈值 θ 为 Weft 所定；文献给出概念，未给出公式。")),
        .curve(
          Report.ShareCurve(
            title: Label(
              en: "Share suspended or loose, for every threshold θ", zh: "悬浮与半悬浮占比随阈值 θ 的变化"),
            points: curve, chosen: analysis.threshold)),
        .remark(
          Label(
            en:
              "Where the curve is flat, the result does not hang on the threshold chosen; where it is steep, it does.",
            zh: "曲线平缓之处，结果不取决于所选阈值；陡峭之处则取决于阈值。")),
      ])
  }

  static func explanation(_ status: Status) -> Label {
    switch status {
    case .anchored: Label(en: "lateral ties hold it to its block", zh: "有横向联系织入所在的块")
    case .loose: Label(en: "mostly reached through its line: suspension ≥ θ", zh: "主要经条线才能到达：悬浮度 ≥ θ")
    case .suspended: Label(en: "has a line or an alliance, and no lateral path home", zh: "有条线或联盟归属，而无横向路径回到本块")
    case .isolated: Label(en: "no tie at all", zh: "没有任何联系")
    case .external: Label(en: "outside the region under study", zh: "在所研究地区之外")
    case .unplaced: Label(en: "its territory is not stated", zh: "未注明所在区域")
    }
  }
}
