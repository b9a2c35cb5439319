import Testing
import WeftGraph

@Suite struct NestednessTests {
  /// Sum over ordered pairs of lists, the first longer, of the share of the second that the first holds.
  static func overlap(_ lists: [[Int32]]) -> Double {
    var sum = 0.0
    for one in lists {
      for other in lists where one.count > other.count && !other.isEmpty {
        sum += Double(Set(one).intersection(other).count) / Double(other.count)
      }
    }
    return sum
  }

  @Test func byPairs() {
    var random = SeededGenerator(seed: 122)
    for _ in 0..<200 {
      let table = IncidenceTests.random(&random)
      let (rows, columns) = (Self.overlap(table.rows), Self.overlap(table.columns))
      let (n, m) = (table.rowCount * (table.rowCount - 1) / 2, table.columnCount * (table.columnCount - 1) / 2)
      let found = table.nodf()
      #expect(isClose(found.rows, n == 0 ? nil : 100 * rows / Double(n)))
      #expect(isClose(found.columns, m == 0 ? nil : 100 * columns / Double(m)))
      #expect(isClose(found.total, n + m == 0 ? nil : 100 * (rows + columns) / Double(n + m)))
    }
  }

  /// A staircase of rows 1 1 1, 1 1 0, 1 0 0 is perfectly nested; equal rows are not nested at all.
  @Test func staircase() {
    #expect(Incidence(rows: [[0, 1, 2], [0, 1], [0]], columnCount: 3).nodf().total == 100)
    #expect(Incidence(rows: [[0, 1], [0, 1]], columnCount: 2).nodf().total == 0)
  }
}
