import Testing
import WeftMeasure
import WeftScenario

@Suite struct ComparisonCodebookTests {
  @Test func everyColumnIsExplainedOnce() {
    let tables = [
      Standardization.table([]), Intervals.table([]), TieLayers.table([]), BoundaryTests.table([]),
      Robustness.table([]),
    ]
    let rows = ComparisonCodebook.rows(of: tables)
    let columns = rows.map { $0[0] }
    #expect(Set(columns).count == columns.count)
    for table in tables { #expect(table.header.allSatisfy(columns.contains), "\(table.name)") }
    for row in rows {
      #expect(row.count == Codebook.header.count)
      // Column, both labels, unit, both meanings, source, and what an empty cell means.
      for place in [0, 1, 2, 3, 4, 5, 7, 8] { #expect(!row[place].isEmpty, "\(row[0]) \(Codebook.header[place])") }
    }
    #expect(ComparisonCodebook.rows(of: []).map { $0[0] }.contains("delta_NAME"))
  }
}
