import Testing
import WeftGraph

@Suite struct IncidenceTests {
  static func random(_ random: inout SeededGenerator, upTo largest: Int = 9) -> Incidence {
    let (rows, columns) = (random.int(below: largest), random.int(below: largest))
    let share = random.unit()
    return Incidence(
      rows: (0..<rows).map { _ in (0..<Int32(columns)).filter { _ in random.unit() < share } }, columnCount: columns)
  }

  @Test func rowsAndColumns() {
    let clubs = Incidence(rows: [[2, 0, 2], [], [0]], columnCount: 3)
    #expect(clubs.rows == [[0, 2], [], [0]])
    #expect(clubs.columns == [[0, 2], [], [0]])
    #expect(clubs.memberCount == 3)
    #expect(clubs.graph.edges == [Graph.Edge(0, 3), Graph.Edge(0, 5), Graph.Edge(2, 3)])
  }

  @Test func againstSets() {
    var random = SeededGenerator(seed: 121)
    for _ in 0..<200 {
      let table = Self.random(&random)
      #expect(table.transposed.transposed == table)
      let rows = table.rows.map(Set.init)
      let columns = table.columns.map(Set.init)
      let together = table.coMembership()
      for a in rows.indices {
        for b in rows.indices where a != b {
          let shared = rows[a].intersection(rows[b]).count
          #expect(together.weight(a, b) == (shared == 0 ? nil : Double(shared)))
        }
      }
      let overlap = table.jaccardOverlap()
      for a in columns.indices {
        for b in columns.indices {
          let (both, either) = (columns[a].intersection(columns[b]).count, columns[a].union(columns[b]).count)
          #expect(overlap[a][b] == (either == 0 ? nil : Double(both) / Double(either)))
        }
      }
    }
  }

  @Test func nothing() {
    let empty = Incidence(rows: [], columnCount: 0)
    #expect(empty.columns == [])
    #expect(empty.jaccardOverlap() == [])
    #expect(empty.coMembership().nodeCount == 0)
    #expect([empty.nodf().rows, empty.nodf().columns, empty.nodf().total] == [nil, nil, nil])
    #expect(empty.redundancyOfColumns() == [])
  }
}
