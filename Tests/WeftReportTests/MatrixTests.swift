import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable

@Suite struct MatrixTests {
  func graph(_ diagram: Diagram, _ options: DiagramOptions = DiagramOptions()) throws -> DotGraph {
    let drawing = diagram.draw(ExampleCounty.analysis, Theme.standard, options)
    return try #require(drawing.pictures.first).finish([])
  }

  func ids(_ graph: DotGraph) -> [String] { graph.nodes.compactMap(\.annotation).map(\.id) }

  @Test func everySeatIsOneCellAndLeadsAreStarred() throws {
    let graph = try graph(.matrix)
    #expect(ids(graph).count == 44)
    let leads = graph.nodes.filter { $0.annotation?.classes.contains("lead") ?? false }
    #expect(
      Set(leads.compactMap { $0.annotation?.id })
        == ["seat-0-0", "seat-0-1", "seat-10-2", "seat-6-3", "seat-11-4", "seat-13-5"])
    #expect(LayoutQuality(graph).overlappingMarks == 0)
  }

  @Test func totalsAreThere() throws {
    let text = try graph(.matrix).text
    for total in ["8", "12", "6", "5", "44"] { #expect(text.contains("label=\"\(total)\"")) }
    #expect(text.contains("云岭村 ○"))
  }

  @Test func plansCountDistinctOrganisations() throws {
    var options = DiagramOptions()
    options.rows = .plans
    let graph = try graph(.matrix, options)
    // 农村 (0) × 强链计划 (0): 上坝村, 柳林村, 石桥村.
    #expect(graph.nodes.contains { $0.annotation?.id == "cell-0-0" && $0.annotation?.title.hasSuffix(": 3") == true })
    #expect(ids(graph).count == 15)
  }

  @Test func imageHasThreePanels() throws {
    let graph = try graph(.image)
    #expect(ids(graph).filter { $0.hasPrefix("cell-all-") }.count == 25)
    #expect(ids(graph).filter { $0.hasPrefix("cell-hierarchical-") }.count == 25)
    #expect(ids(graph).filter { $0.hasPrefix("cell-lateral-") }.count == 25)
    // 农村 (0) – 农村 (0): no pair of the six is tied.
    let cell = graph.nodes.first { $0.annotation?.id == "cell-all-0-0" }
    #expect(cell?.annotation?.data == [Annotation.Datum("ties", "0")])
  }

  /// Two of one domain and one of another: a – b, a – c.
  @Test func theMeanOfARowWeighsEveryPairAlike() throws {
    var network = Network()
    network.domains = [Domain(id: "rural", label: Label("A")), Domain(id: "new", label: Label("B"))]
    network.organizations = [("a", 0), ("b", 0), ("c", 1)].map { Organization(id: $0, name: $0, domain: $1) }
    network.ties = [Tie(source: 0, target: 1, mode: .networked), Tie(source: 0, target: 2, mode: .networked)]
    let drawing = Diagram.image.draw(Analysis(network, Options()), Theme.standard, DiagramOptions())
    let text = try #require(drawing.pictures.first).finish([]).text
    // Row A: a pair within and two with B, of which (1 + 1) ÷ (1 + 2) are tied; row B: 1 ÷ 2. The cell A – B is 0.50 as well.
    #expect(text.contains("label=\"0.67\"") && text.contains("label=\"0.50\""))
    #expect(text.contains("灰格＝该行均值"))
  }

  @Test func overlapIsSymmetric() throws {
    let graph = try graph(.overlap)
    func title(_ a: Int, _ b: Int) -> String? {
      graph.nodes.first { $0.annotation?.id == "cell-\(a)-\(b)" }?.annotation?.title.split(separator: ":").last.map(
        String.init)
    }
    // A1 (8 members) and A2 (12) share xw t1 v3 v1 u3 nd: 6 of 8 + 12 − 6 = 14.
    #expect(title(0, 1) == " 43 %")
    #expect(title(1, 0) == title(0, 1))
  }

  @Test func longListsStandSideBySide() throws {
    var network = ExampleCounty.network
    for index in 0..<200 {
      network.organizations.append(Organization(id: "x\(index)", name: "组织\(index)", domain: index % 5))
      if index % 2 == 0 { network.memberships.append(Membership(alliance: index % 6, organization: 21 + index)) }
    }
    let drawing = Diagram.matrix.draw(Analysis(network, Options()), Theme.standard, DiagramOptions())
    let quality = LayoutQuality(try #require(drawing.pictures.first).finish([]))
    #expect((0.6...1.8).contains(quality.aspect))
    #expect(quality.overlappingMarks == 0)
  }
}
