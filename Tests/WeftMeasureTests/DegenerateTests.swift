import Testing
import WeftMeasure
import WeftModel

/// Every measure on the networks where formulas break.
@Suite struct DegenerateTests {
  /// Each column with its single value, `-` for an empty cell.
  private func row(_ network: Network, at index: Int = 0) -> [String: String] {
    let table = OrganizationTable(Analysis(network, Options())).table
    var row: [String: String] = [:]
    for (name, cell) in zip(table.header, table.rows[index]) { row[name] = cell.isEmpty ? "-" : cell }
    return row
  }

  private func expect(_ row: [String: String], _ wanted: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for pair in wanted.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=", maxSplits: 1)
      #expect(row[String(parts[0])] == String(parts[1]), "\(parts[0])", sourceLocation: sourceLocation)
    }
  }

  @Test func noOrganizations() {
    let table = OrganizationTable(Analysis(Network(), Options())).table
    #expect(table.rows.isEmpty)
    #expect(table.header.count == 55)
    #expect(SuspensionCurve(Analysis(Network(), Options())).points.allSatisfy { $0.share == nil })
  }

  @Test func oneOrganizationWithoutTables() {
    expect(
      row(draw("A")),
      """
      id=A degree=0 in_degree=0 out_degree=0 strength=0 betweenness=0 harmonic=0 closeness=0 eigenvector=0
      pagerank=1 coreness=0 clustering=0 constraint=- effective_size=- component=1 cutpoint=false dead_end=false
      community=1 overlap_degree=0 participation=- mode_share_collaborative=- mode_share_hierarchical=-
      mode_share_networked=- ei_territory=- ei_system=- ei_settlement=- coordinator=- itinerant=- gatekeeper=-
      representative=- liaison=- ladder=point suspension=- suspension_value=- suspension_platform=-
      suspension_activity=- suspension_mechanism=- local_ties=- superiors=0 status=isolated nominal=- estranged=false
      marginal=false administrative_share=- passivity=- attendance=- surface_activism=- give_take=- distance_to_core=-
      backflow=- return_probability=- hand_overs=- rank_incongruity=- authority_gap=-
      """)
  }

  @Test func allIsolated() {
    let network = draw("A:t B:t* C", territories: "t/town").having(
      .memberships, .activities, .participations, .exchanges, .tasks)
    for index in 0..<3 {
      expect(
        row(network, at: index),
        """
        degree=0 betweenness=0 harmonic=0 closeness=0 eigenvector=0 coreness=0 clustering=0 constraint=-
        ladder=point suspension=- status=isolated nominal=false marginal=false administrative_share=- give_take=-
        """)
    }
    expect(row(network), "local_ties=0 coordinator=0 distance_to_core=- component=1 authority_gap=-")
    expect(row(network, at: 1), "distance_to_core=0 component=2")
    expect(row(network, at: 2), "local_ties=- coordinator=- distance_to_core=- component=3")
  }

  /// Four organisations, every pair collaborative, one place.
  @Test func complete() {
    let network = draw("A:t* B:t C:t D:t", "A>B c, A>C c, A>D c, B>C c, B>D c, C>D c", territories: "t/town")
    // Σ 1/d = 3 of 3; each shares p = 1/3: constraint 3·(1/3 + 2/9)² = 3·25/81 = 25/27;
    // effective size 3 − 2·3/3 = 1; each has one piece of everything.
    expect(
      row(network),
      """
      degree=3 strength=3 betweenness=0 harmonic=1 closeness=1 eigenvector=1 pagerank=0.25 coreness=3 clustering=1
      component=1 cutpoint=false dead_end=false overlap_degree=3 participation=0 mode_share_collaborative=1
      ei_territory=-1 ei_system=- ladder=plane suspension=0 suspension_value=1 local_ties=3 superiors=0 status=anchored
      administrative_share=0 passivity=0 distance_to_core=0
      """)
    #expect(agree(numbers(.constraint, network), "25/27 25/27 25/27 25/27"))
    #expect(agree(numbers(.effectiveSize, network), "1 1 1 1"))
    expect(row(network, at: 3), "passivity=1 estranged=true distance_to_core=1 in_degree=3 out_degree=0")
  }

  ///   A──B──C   D──E      (collaborative; one place)
  @Test func twoComponents() {
    let network = draw("A:t B:t C:t D:t E:t", "A>B c, B>C c, D>E c", territories: "t/town")
    #expect(cells(.component, network) == ["1", "1", "1", "2", "2"])
    // B: one pair (A, C) of the (5−1)(5−2)/2 = 6 pairs.
    #expect(agree(numbers(.betweenness, network), "0 1/6 0 0 0"))
    // A: (1 + 1/2)/4; B: 2/4; D: 1/4.
    #expect(agree(numbers(.harmonic, network), "0.375 0.5 0.375 0.25 0.25"))
    // A: r = 2, Σd = 3: 2/4 · 2/3; B: 2/4 · 2/2; D: 1/4 · 1/1.
    #expect(agree(numbers(.closeness, network), "1/3 0.5 1/3 0.25 0.25"))
    // Path of three: λ = √2, x = (1/√2, 1, 1/√2); 0 outside the largest component.
    let half = 0.5.squareRoot()
    #expect(agree(numbers(.eigenvector, network), [half, 1, half, 0, 0]))
    #expect(cells(.ladder, network) == ["line", "line", "line", "line", "line"])
    #expect(cells(.suspension, network) == ["0", "0", "0", "0", "0"])
    #expect(cells(.cutpoint, network) == ["false", "true", "false", "false", "false"])
  }
}
