internal import WeftMeasure
public import WeftScenario
public import WeftTable

/// The paper's table of a comparison.
///
/// One site: measures down, the baseline and then each scenario's Δ across. Several sites: one column each; panel A holds
/// their values, and a panel for each scenario its Δ in every site.
public struct ComparisonTable {
  /// What people read in place of the names of columns.
  public typealias Titles = [String: Label]

  let comparison: Comparison
  let titles: Titles
  let illustrative: Bool

  init(_ comparison: Comparison, titles: Titles, illustrative: Bool) {
    self.comparison = comparison
    self.titles = titles
    self.illustrative = illustrative
  }

  /// The paper's table; `titles` are what people read for the names of its columns.
  public static func paper(_ comparison: Comparison, titles: Titles = [:], notice: Label? = nil) -> PaperTable {
    let table = ComparisonTable(comparison, titles: titles, illustrative: notice != nil)
    var paper = comparison.sites.count > 1 ? table.wide : table.tall
    paper.notice = notice
    return paper
  }

  // MARK: One site

  private var tall: PaperTable {
    let panels = KeyMeasure.panels(of: comparison).map { panel in
      PaperTable.Panel(
        panel.title,
        panel.places.map { place in
          PaperTable.Row(
            label(place),
            [PaperTable.Cell(ComparisonTable.value(comparison.baselineNumbers[place]))]
              + comparison.columns.map { effect($0, place) })
        })
    }
    return PaperTable(
      id: "comparison", title: tallTitle,
      columns: [Label(en: "Baseline", zh: "基线")] + comparison.columns.map { delta(title($0.name)) },
      panels: panels.filter { !$0.rows.isEmpty }, notes: notes)
  }

  /// With the dataset's title, so that the head of the baseline's column can be short.
  private var tallTitle: Label {
    let plain = Label(en: "What each scenario changes", zh: "各情景带来的变化")
    guard let dataset = titles[comparison.baselineName] else { return plain }
    return Label(en: "\(plain.en): \(dataset.en)", zh: "\(plain.zh)：\(dataset.zh)")
  }

  // MARK: Several sites

  private var wide: PaperTable {
    let sites = comparison.sites
    let scenarios = comparison.scenarioNames
    var panels: [PaperTable.Panel] = []
    let key = KeyMeasure.panels(of: comparison).flatMap(\.places)
    panels.append(
      PaperTable.Panel(
        Label(en: "Panel A. As it is", zh: "A．现状"),
        key.map { place in
          PaperTable.Row(label(place), sites.map { level($0, place) })
        }))
    for (number, scenario) in scenarios.enumerated() {
      let letter = String(UnicodeScalar(UInt8(66 + number % 25)))
      let columns = sites.map { site in comparison.columns.first { $0.name == scenario.columns[site] } }
      let name = titles[scenario.name] ?? Label(scenario.name)
      panels.append(
        PaperTable.Panel(
          Label(en: "Panel \(letter). Δ under “\(name.en)”", zh: "\(letter)．“\(name.zh)”情景下的 Δ"),
          key.filter { place in columns.contains { $0?.deltas[place].map { $0 != 0 } ?? false } }.map { place in
            PaperTable.Row(
              label(place), columns.map { $0.map { effect($0, place) } ?? PaperTable.Cell("") })
          }))
    }
    let isWave = comparison.columns.contains { if case .wave = $0.relation { true } else { false } }
    let title =
      isWave
      ? Label(en: "Dates side by side", zh: "各日期并列比较") : Label(en: "Regions side by side", zh: "各地区并列比较")
    return PaperTable(
      id: "comparison", title: title, columns: heads,
      panels: panels.filter { !$0.rows.isEmpty }, notes: (namingNote.map { [$0] } ?? []) + notes)
  }

  /// Titles of the sites where they are few and short, else their names, which a note then explains.
  private var heads: [Label] { comparison.sites.map { hasShortTitles ? title($0) : Label($0) } }

  private var hasShortTitles: Bool {
    comparison.sites.count <= 4 && comparison.sites.allSatisfy { title($0).en.count <= 28 }
  }

  private var namingNote: Label? {
    let named = comparison.sites.filter { titles[$0] != nil }
    guard !hasShortTitles, !named.isEmpty else { return nil }
    return Label(
      en: named.map { "\($0) = \(title($0).en)" }.joined(separator: "; ") + ".",
      zh: named.map { "\($0)＝\(title($0).zh)" }.joined(separator: "；") + "。")
  }

  /// A site's value, with stars where its organisations' mean differs from the baseline's.
  private func level(_ site: String, _ place: Int) -> PaperTable.Cell {
    guard let column = comparison.columns.first(where: { $0.name == site }) else {
      return PaperTable.Cell(ComparisonTable.value(comparison.baselineNumbers[place]))
    }
    return PaperTable.Cell(
      ComparisonTable.value(column.numbers[place]) + ComparisonTable.stars(comparison.q(column, place)))
  }

  private func effect(_ column: Comparison.Column, _ place: Int) -> PaperTable.Cell {
    guard let delta = column.deltas[place] else { return PaperTable.Cell("") }
    if delta == 0 { return PaperTable.Cell("0") }
    let z = column.z[place].map { "(\(ComparisonTable.value($0, digits: 2)))" }
    let mark: String =
      if case .scenario = column.relation, column.p[place] == nil { "†" } else {
        ComparisonTable.stars(comparison.q(column, place))
      }
    return PaperTable.Cell(ComparisonTable.value(delta) + mark, below: z ?? "")
  }

  private func delta(_ label: Label) -> Label { Label(en: "Δ " + label.en, zh: "Δ " + label.zh) }

  private func title(_ name: String) -> Label { titles[name] ?? Label(name) }

  private func label(_ place: Int) -> Label { KeyMeasure.label(comparison.rows[place]) }

  static func value(_ number: Double?, digits: Int = 3) -> String {
    guard let number else { return "" }
    if number == number.rounded(), abs(number) < 1e9, digits == 3 {
      return (number < 0 ? "−" : "") + "\(Int(abs(number)))"
    }
    return ReportTable.fixed(number, digits: digits)
  }

  static func stars(_ q: Double?) -> String {
    guard let q else { return "" }
    return q < 0.001 ? "***" : q < 0.01 ? "**" : q < 0.05 ? "*" : ""
  }
}
