internal import WeftMeasure
public import WeftScenario
public import WeftTable

/// The chapter of a report that compares: what the placebo says in words, the paper's table, and the diff diagrams.
public enum ComparisonChapter {
  public static func section(
    _ comparison: Comparison, paper: PaperTable, titles: [String: Label], figures: [Report.Figure]
  ) -> Report.Section {
    var blocks: [Report.Block] = comparison.columns.compactMap { column in
      sentence(comparison, column, titles).map(Report.Block.words)
    }
    blocks.append(.paper(paper))
    blocks.append(.remark(methods(comparison)))
    blocks += figures.map(Report.Block.figure)
    let isOfScenarios = comparison.columns.allSatisfy { if case .scenario = $0.relation { true } else { false } }
    return Report.Section(
      id: "comparison",
      title: isOfScenarios
        ? Label(en: "What the scenarios would change", zh: "情景比较") : Label(en: "Side by side", zh: "并列比较"),
      blocks: blocks)
  }

  /// How it was tested, in words for a paper.
  public static func methods(_ comparison: Comparison) -> Label {
    let contrasts = Methods.Contrast.allCases.filter { contrast in
      comparison.columns.contains { column in
        switch column.relation {
        case .scenario: contrast == .scenarios
        case .region: contrast == .regions
        case .wave: contrast == .dates
        }
      }
    }
    return Methods.comparison(contrasts, runs: comparison.settings.runs, seed: comparison.settings.seed)
  }

  /// What a scenario does to mean suspension, and whether chance would do as much.
  static func sentence(
    _ comparison: Comparison, _ column: Comparison.Column, _ titles: [String: Label]
  ) -> Label? {
    guard case .scenario(let change) = column.relation else { return nil }
    var name = titles[column.name] ?? Label(column.name)
    name = Label(en: "“\(name.en)”", zh: "“\(name.zh)”")
    if comparison.sites.count > 1 {
      let site = titles[column.reference] ?? Label(column.reference)
      name = Label(en: "\(site.en): \(name.en)", zh: "\(site.zh)：\(name.zh)")
    }
    if change.isEmpty {
      return Label(en: "\(name.en) changes nothing here.", zh: "\(name.zh)在此没有任何改动。")
    }
    let row = MeasureRow(measure: "mean_suspension", level: "region", unit: "")
    guard let place = comparison.rows.firstIndex(of: row), let delta = column.deltas[place],
      let after = column.numbers[place], let p = column.p[place]
    else { return nil }
    func text(_ number: Double) -> String { ReportTable.fixed(number, digits: 3) }
    let before = text(after - delta)
    let verdict =
      p <= 0.05
      ? Label(
        en: "further than chance would: p = \(text(p))", zh: "超出随机水平：p = \(text(p))")
      : Label(
        en: "no further than chance would: p = \(text(p))", zh: "未超出随机水平：p = \(text(p))")
    return Label(
      en:
        "\(name.en) (\(change.edits.count) changes) moves mean suspension from \(before) to \(text(after)) with its "
        + "targets held. Beside \(comparison.settings.runs) random changes of the same size in the same planes that is "
        + "\(verdict.en).",
      zh: "\(name.zh)（\(change.edits.count) 处改动）使平均悬浮度由 \(before) 变为 \(text(after))（目标集合不变）。与同板块内同规模的 "
        + "\(comparison.settings.runs) 次随机改动相比，\(verdict.zh)。")
  }
}
