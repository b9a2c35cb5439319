import Testing
import WeftGraph

@testable import WeftMeasure

@Suite struct VerificationTests {
  @Test func everyValueAgrees() {
    let verification = Verification()
    for row in verification.rows where row.outcome == .fail {
      Issue.record(
        "\(row.network) \(row.measure) \(row.unit) \(row.source) \(row.call): \(String(describing: row.expected)), got \(String(describing: row.got))"
      )
    }
    #expect(verification.failures == 0)
    #expect(verification.rows.count >= 1300)
  }

  @Test func manyProgramsAndConventions() {
    let verification = Verification()
    #expect(
      Set(verification.sources) == [
        "R sna 2.7.1", "R igraph 1.3.5", "R network 1.18.1", "python-igraph 1.0.0", "networkx 3.6.1", "graph-tool 2.45",
        "networkit 11.2.2", "UCINET 6.849",
      ])
    #expect(Set(verification.rows.map(\.convention)) == Set(Convention.allCases))
  }

  /// Every expected value names another program with its version and the call or menu entry that printed it.
  @Test func noValueComesFromWeft() {
    let rows = Verification().rows
    #expect(rows.count >= 250)
    #expect(Set(rows.map(\.source)).count >= 7)
    for row in rows {
      #expect(row.source.contains { $0.isNumber }, "\(row.source)")
      #expect(!row.source.lowercased().contains("weft") && !row.call.lowercased().contains("weft"), "\(row.call)")
      #expect(!row.call.isEmpty, "\(row.network) \(row.measure)")
    }
  }

  /// A check that cannot fail would be none.
  @Test func aWrongValueIsSeen() {
    #expect(!Verification.agree(0.5, 0.5 + 2e-9, tolerance: 1e-9))
    #expect(Verification.agree(0.5, 0.5 + 5e-10, tolerance: 1e-9))
    #expect(Verification.agree(2000, 2000 + 1e-6, tolerance: 1e-9))
    #expect(!Verification.agree(nil, 0, tolerance: 1e-9))
    #expect(!Verification.agree(0, nil, tolerance: 1e-9))
    #expect(!Verification.agree(0, .nan, tolerance: 1e-9))
    #expect(Verification.agree(nil, nil, tolerance: 1e-9))
  }

  @Test func theTableNamesEverything() throws {
    let table = Verification().table
    #expect(
      table.header == ["network", "measure", "unit", "source", "call", "convention", "expected", "got", "pass"])
    let row = try #require(
      table.rows.first { $0[0] == "padgett-marriage" && $0[1] == "closeness" && $0[5] == "sna" })
    #expect(row[3] == "R sna 2.7.1")
    #expect(row[4] == "closeness(gmode='graph',cmode='undirected')")
    #expect(row[6...] == ["0", "0", "true"])
  }

  @Test(arguments: [
    ("padgett-marriage", 16, 20), ("padgett-business", 16, 15), ("krackhardt-advice", 21, 190),
    ("krackhardt-friendship", 21, 102), ("krackhardt-reports-to", 21, 20), ("campnet", 18, 54), ("davis", 32, 89),
  ])
  func networksHaveTheirPublishedSizes(id: String, nodes: Int, ties: Int) throws {
    let network = try #require(ReferenceNetwork.all.first { $0.id == id })
    #expect(network.graph.nodeCount == nodes)
    #expect(network.graph.edgeCount == ties)
  }

  @Test func listsAreRead() throws {
    let list = try #require(
      ReferenceValues.parse("# n directed ei(dept) ucinet\n@ UCINET 6 | Menu > Item\n1 -0.5\n-").first)
    #expect(list.network == "n" && list.form == .directed && list.quantity == "ei" && list.attribute == "dept")
    #expect(list.convention == .ucinet && list.source == "UCINET 6" && list.call == "Menu > Item")
    #expect(list.expected == [1, -0.5, nil])
  }
}

/// Values known to three decimals: the families' marriages beside their business, and the managers' advice by friendship and
/// reporting.
@Suite struct LayerReferenceTests {
  @Test func florentineMarriagesAndBusiness() throws {
    let marriage = ReferenceNetwork.padgettMarriage.simpleGraph
    let test = try #require(
      marriage.qapCorrelation(with: ReferenceNetwork.padgettBusiness.simpleGraph, permutations: 4999, seed: 1))
    #expect((test.observed * 1000).rounded() == 372)
    // R sna 2.7.1 gives 0.00065 with 20,000 permutations, and 1 − 0.00025 the other way.
    #expect(test.upperP < 0.005 && test.lowerP > 0.99)
  }

  @Test func adviceByFriendshipAndReporting() throws {
    let found = try #require(
      ReferenceNetwork.krackhardtAdvice.graph.regression(
        on: [ReferenceNetwork.krackhardtFriendship.graph, ReferenceNetwork.krackhardtReportsTo.graph],
        permutations: 1999, seed: 1))
    #expect(found.coefficients.map { ($0 * 1000).rounded() } == [136, 472])
    #expect((found.rSquared * 1000).rounded() == 63)
    // R sna 2.7.1, netlm(nullhyp = "qapspp"), 2,000 permutations: 0.1125 and 0.0000 two-sided.
    #expect(abs(found.tests[0].twoSidedP - 0.1125) < 0.03)
    #expect(found.tests[1].twoSidedP < 0.005)
  }
}
