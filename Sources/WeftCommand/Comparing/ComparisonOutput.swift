internal import WeftMeasure
internal import WeftModel
internal import WeftReport
internal import WeftScenario
internal import WeftTable

/// A file, or several of a kind, that `compare --out` writes; a new one is one new value and one line in ``all``.
struct ComparisonOutput: Sendable {
  /// Names and texts of the files.
  var files: @Sendable (ComparisonResults) -> [(name: String, text: String)]

  /// Every file but the pictures, in the order they are written.
  static let all: [ComparisonOutput] = [.comparison, .tests, .changes, .evidence, .codebook, .paper]

  private static func csv(_ table: ResultTable) -> String { CSV.text(header: table.header, rows: table.rows) }

  /// comparison.csv: every measure side by side.
  static let comparison = ComparisonOutput { results in
    [("comparison.csv", csv(results.comparison.table(note: results.input.note)))]
  }

  /// tests.csv: the tests, one a row, with q and why a measure has none.
  static let tests = ComparisonOutput { results in
    [("tests.csv", csv(results.comparison.testTable(note: results.input.note)))]
  }

  /// changes-NAME.csv: what a scenario did, or what came and went between two dates of the same organisations.
  static let changes = ComparisonOutput { results in
    var files: [(String, String)] = []
    let first = results.input.sites[0]
    for (index, site) in results.input.sites.enumerated() {
      if index > 0, results.input.units == .matched {
        let before = first.loading.network.prepared(for: first.options)
        let after = site.loading.network.prepared(for: site.options)
        files.append(("changes-\(site.name).csv", csv(noted(ChangeTable.difference(from: before, to: after), results))))
      }
      for scenario in site.scenarios {
        let table = ChangeTable.rows(of: scenario.outcome.change, on: site.loading.network)
        files.append(("changes-\(scenario.name).csv", csv(noted(table, results))))
      }
    }
    return files
  }

  private static func noted(_ table: ResultTable, _ results: ComparisonResults) -> ResultTable {
    table.noting(results.input.isIllustrative ? .yes : .no)
  }

  /// codebook.csv: every measure, and every column of the tables beside them.
  static let codebook = ComparisonOutput { results in
    let measures = Codebook.table(results.measures)
    let columns = ComparisonCodebook.rows(of: results.evidence.tables)
    return [("codebook.csv", CSV.text(header: measures.header, rows: measures.rows + columns))]
  }

  /// comparison.md and comparison.html: the paper's table.
  static let paper = ComparisonOutput { results in
    let table = results.paper
    let report = Report(
      title: table.title, subtitle: Label(""), notices: results.notice.map { [$0] } ?? [],
      sections: [Report.Section(id: "table", title: Label(en: "Table", zh: "表"), blocks: [.paper(table)])])
    return [
      ("comparison.md", table.markdown(results.console.language)),
      ("comparison.html", Page(report, language: results.console.language).html),
    ]
  }
}
