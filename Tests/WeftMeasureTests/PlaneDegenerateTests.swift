import Testing
import WeftMeasure
import WeftModel

/// Measures of planes, alliances and the region on the networks where formulas break.
@Suite struct PlaneDegenerateTests {
  private func row(_ network: Network) -> [String: String] {
    var row: [String: String] = [:]
    for item in RegionTable(Analysis(network, Options())).table.rows { row[item[0]] = item[1].isEmpty ? "-" : item[1] }
    return row
  }

  private func expect(_ row: [String: String], _ wanted: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for pair in wanted.split(whereSeparator: \.isWhitespace) {
      let parts = pair.split(separator: "=", maxSplits: 1)
      #expect(row[String(parts[0])] == String(parts[1]), "\(parts[0])", sourceLocation: sourceLocation)
    }
  }

  @Test func noOrganizations() {
    let row = row(Network())
    let zero: Set<String> = ["counts", "pieces", "hierarchy"]
    for measure in Measure.all where measure.level == .region || measure.describes(.region) {
      let cell = row[measure.name]
      #expect(cell == "-" || (cell == "0" && zero.contains(measure.family)), "\(measure.name) \(cell ?? "")")
    }
    for table in OutputTable.all where !["region", "scorecards", "codebook", "suspension-curve"].contains(table.name) {
      #expect(table.table(Analysis(Network(), Options())).rows.isEmpty, "\(table.name)")
    }
  }

  @Test func oneOrganizationWithoutTables() {
    expect(
      row(draw("A")),
      """
      organizations=1 ties=0 reciprocity=- transitivity=- efficiency=- components=1 largest_component_share=1 cutpoints=0
      bridges=0 connectedness=- hierarchy=- lubness=- flow_hierarchy=- depth=0 span=- two_skins=- nestedness=-
      assortativity_domain=- region_type=- density=- centralization_degree=- share_isolated=1 share_suspended=0
      mean_suspension=- fabric=- coverage=- reach=- last_mile=- block_lead=- mode_mix_entropy=- openness=-
      core_mismatch=- core_periphery=- ladder_point=1 convener_loss=- group_degree=- modularity_zones=- tied=-
      """)
  }

  @Test func allIsolated() {
    expect(
      row(draw("A:t* B:t C:t", territories: "t/town")),
      """
      components=3 largest_component_share=\(1.0 / 3) efficiency=0 density=0 centralization_degree=0
      centralization_betweenness=0 centralization_closeness=0 centralization_eigenvector=0 share_isolated=1 fabric=-
      coverage=1 reach=0 last_mile=- last_mile_unreachable=2 core_mismatch=- core_percentile=0.5 core_periphery=-
      convener_loss=0 group_degree=0 group_closeness=0 group_betweenness=0 modularity_town=- region_type=-
      """)
  }

  /// Four organisations, every pair collaborative, one place.
  @Test func complete() {
    expect(
      row(draw("A:t* B:t C:t D:t", "A>B c, A>C c, A>D c, B>C c, B>D c, C>D c", territories: "t/town")),
      """
      transitivity=1 efficiency=1 components=1 cutpoints=0 bridges=0 density=1 density_collaborative=1
      density_hierarchical=0 centralization_degree=0 centralization_betweenness=0 share_isolated=0 mean_suspension=0
      fabric=1 reach=1 last_mile=1 block_lead=1 mode_mix_collaborative=1 mode_mix_entropy=0 core_mismatch=-
      core_periphery=- ladder_plane=1 convener_loss=0 group_degree=1 group_closeness=1 group_betweenness=0
      modularity_town=0 region_type=undetermined
      """)
  }

  ///   A──B──C   D──E      (collaborative; A core)
  @Test func twoComponents() {
    // Σ 1/d: 2·(1 + 1 + 1/2) + 2 = 7 of 20. A reaches B, C of four others.
    expect(
      row(draw("A:t* B:t C:t D:t E:t", "A>B c, B>C c, D>E c", territories: "t/town")),
      """
      components=2 largest_component_share=0.6 efficiency=0.35 transitivity=0 cutpoints=1 bridges=3 density=0.3 fabric=1
      reach=0.5 last_mile=1.5 last_mile_unreachable=2 core_mismatch=true ladder_line=1 group_degree=0.25
      """)
  }
}
