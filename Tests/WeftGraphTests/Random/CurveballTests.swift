import Testing
import WeftGraph

@Suite struct CurveballTests {
  @Test func keepsBothMargins() {
    var random = SeededGenerator(seed: 151)
    var moved = 0
    for _ in 0..<200 {
      let table = IncidenceTests.random(&random)
      let new = table.rewired(trades: 50, using: &random)
      #expect(new.rows.map(\.count) == table.rows.map(\.count))
      #expect(new.columns.map(\.count) == table.columns.map(\.count))
      if new != table { moved += 1 }
    }
    #expect(moved > 50)
  }

  /// Margins 1 1 1 by 1 1 1 leave the six permutation matrices: χ² with 5 degrees of freedom below 20.5.
  @Test func everyTableComesUpEquallyOften() {
    let table = Incidence(rows: [[0], [1], [2]], columnCount: 3)
    let start = SeededGenerator(seed: 152)
    var counts: [[[Int32]]: Int] = [:]
    for stream in 0..<6000 {
      var random = start.split(stream: stream)
      counts[table.rewired(trades: 20, using: &random).rows, default: 0] += 1
    }
    #expect(counts.count == 6)
    #expect(counts.values.reduce(0.0) { $0 + Double(($1 - 1000) * ($1 - 1000)) / 1000 } < 20.5)
  }

  @Test func shapes() {
    var random = SeededGenerator(seed: 1)
    let one = Incidence(rows: [[0, 1]], columnCount: 2)
    #expect(one.rewired(trades: 10, using: &random) == one)
    let full = Incidence(rows: [[0, 1], [0, 1]], columnCount: 2)
    #expect(full.rewired(trades: 10, using: &random) == full)
  }
}
