import Testing
import WeftGraph

@Suite struct RedundancyTests {
  @Test func byPairs() {
    var random = SeededGenerator(seed: 123)
    for _ in 0..<200 {
      let table = IncidenceTests.random(&random)
      let columns = table.columns
      let expected = columns.indices.map { v -> Double? in
        if columns[v].count < 2 { return nil }
        var (pairs, met) = (0, 0)
        for u in columns[v] {
          for w in columns[v] where u < w {
            pairs += 1
            if columns.indices.contains(where: { $0 != v && columns[$0].contains(u) && columns[$0].contains(w) }) {
              met += 1
            }
          }
        }
        return Double(met) / Double(pairs)
      }
      #expect(areClose(table.redundancyOfColumns(), expected))
    }
  }

  /// Column 0 holds rows 0, 1, 2; column 1 holds 0, 1: of column 0's three pairs one meets elsewhere, of column 1's one pair all.
  @Test func shapes() {
    let table = Incidence(rows: [[0, 1], [0, 1], [0], [2]], columnCount: 3)
    #expect(areClose(table.redundancyOfColumns(), [1.0 / 3, 1, nil]))
  }
}
