public import WeftTable

/// The page that `explore` serves: one picture with its choices, a scenario to try, and every organisation.
public struct ExplorationReport {
  let material: ReportMaterial
  let view: Report.Form
  let change: Report.Form
  /// What a scenario that was tried would change.
  let chapter: Report.Section?
  /// What was wrong with what was asked.
  let troubles: [Finding]

  /// - Parameter material: with the one picture that was asked for among its figures, unless it could not be drawn.
  public init(
    _ material: ReportMaterial, view: Report.Form, change: Report.Form, chapter: Report.Section?, troubles: [Finding]
  ) {
    self.material = material
    self.view = view
    self.change = change
    self.chapter = chapter
    self.troubles = troubles
  }

  public var report: Report {
    let whole = AnalysisReport(material)
    var report = whole.report
    report.sections = [look, tried, whole.organizations]
    if let chapter { report.sections.insert(chapter, at: 2) }
    return report
  }

  private var look: Report.Section {
    Report.Section(
      id: "look", title: Label(en: "Look", zh: "查看"),
      blocks: (troubles.isEmpty ? [] : [.findings(troubles)]) + [.form(view)]
        + material.figures.map(Report.Block.figure))
  }

  private var tried: Report.Section {
    Report.Section(
      id: "try", title: Label(en: "Change and compare", zh: "改动与比较"),
      blocks: [
        .words(
          Label(
            en: "Write what the county might do, as in a scenario file; nothing on disk is changed. "
              + "docs/scenario.md lists every operator.",
            zh: "按情景文件的写法写出该县可能的做法；磁盘上的数据不会改动。全部算子见 docs/scenario.md。")),
        .form(change),
      ])
  }
}
