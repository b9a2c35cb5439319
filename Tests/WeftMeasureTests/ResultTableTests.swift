import Testing
import WeftMeasure
import WeftModel

@Suite struct ResultTableTests {
  @Test func organizationsAsText() {
    let network = draw("A:t B:t C:t", "A>B c, B>C c", territories: "t/town")
    let table = OrganizationTable(
      Analysis(network, Options()), measures: [.degree, .harmonic, .constraint, .cutpoint, .giveTake, .status]
    ).table
    #expect(table.name == "organizations")
    #expect(
      table.header == ["id", "name", "degree", "harmonic", "constraint", "cutpoint", "give_take", "status"])
    #expect(table.rows[0] == ["A", "Org A", "1", "0.75", "1", "false", "", "anchored"])
    #expect(table.rows[1] == ["B", "Org B", "2", "1", "0.5", "true", "", "anchored"])
  }

  @Test func numbersRoundTrip() {
    #expect(Values.numbers([1.0 / 3, -0.0, 1e20, 2]).text(at: 0) == "0.3333333333333333")
    #expect(Values.numbers([-0.0]).text(at: 0) == "0")
    #expect(Values.flags([nil]).text(at: 0) == "")
    #expect(Values.counts([7]).number(at: 0) == 7)
    #expect(Values.labels(["x"]).number(at: 0) == nil)
    #expect(Double(Values.shortest(1e20)) == 1e20)
  }

  @Test func codebookHasARowForEveryMeasure() {
    let book = Codebook.table()
    #expect(book.header.count == 9)
    #expect(book.rows.map { $0[0] } == ["id", "name"] + Measure.all.map(\.name))
    for row in book.rows { #expect(row.allSatisfy { !$0.isEmpty }, "\(row[0])") }
  }
}
