import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable
import WeftTestSupport

@Suite struct DiffTests {
  /// The example with a tie more, one less, one in another mode, and an organisation gone.
  static var after: Network {
    var network = ExampleCounty.network
    network.ties.removeAll { $0.source == 3 && $0.target == 6 }  // 县农商行 – 柳林村
    network.ties.append(Tie(source: 6, target: 9, mode: .collaborative))  // 柳林村 – 云岭村
    for index in network.ties.indices where network.ties[index].source == 1 && network.ties[index].target == 11 {
      network.ties[index].mode = .collaborative  // 县直机关工委 – 翠苑社区, networked before
    }
    network.organizations.removeLast()  // 芯材制造
    network.ties.removeAll { $0.target == 20 }
    network.memberships.removeAll { $0.organization == 20 }
    return network
  }

  func diff(_ before: Network, _ after: Network) async throws -> DotGraph {
    var options = DiagramOptions()
    options.baseline = Analysis(before, Options())
    let drawing = Diagram.diff.draw(Analysis(after, Options()), Theme.standard, options)
    return await DiagramCatalogTests.renderer.compose(try #require(drawing.pictures.first)).graph
  }

  @Test func everyChangeIsCountedAndSigned() async throws {
    let graph = try await diff(ExampleCounty.network, Self.after)
    #expect(graph.description.contains("+1 added, ×2 removed, ~1 changed"))
    #expect(graph.nodes.compactMap(\.annotation).count == 21)
    #expect(graph.edges.compactMap(\.annotation).count == 27)
    #expect(graph.text.contains("label=\"×芯材制造\""))
    #expect(graph.text.contains("孤立→"))
    // Networked before, collaborative now, on the line and in the legend.
    #expect(graph.text.contains("\"~网→协\"") && graph.text.contains("科＝科层式"))
    let quality = LayoutQuality(graph)
    #expect(quality.linesThroughLabels == 0 && quality.overlappingLabels == 0)
  }

  @Test func ofManyThoseThatChangedAreDrawn() throws {
    var before = Network()
    before.organizations = (0..<1_600).map { Organization(id: "o\($0)", name: "组织\($0)") }
    before.ties = (1..<1_600).map { Tie(source: 0, target: $0, mode: .hierarchical) }
    var after = before
    after.ties.append(Tie(source: 1_500, target: 1_501, mode: .networked))
    var options = DiagramOptions()
    options.baseline = Analysis(before, Options())
    let drawing = Diagram.diff.draw(Analysis(after, Options()), .standard, options)
    let picture = try #require(drawing.pictures.first)
    #expect(picture.drafts.map(\.nodes.count) == [300])
    let layouts = picture.drafts.map { draft in
      Layout(
        width: 9_000, height: 100,
        nodes: draft.nodes.indices.map { Rect(x: 150 * Double($0), y: 0, width: 60, height: 24) },
        edges: draft.edges.map { _ in nil })
    }
    let graph = picture.finish(layouts)
    let ids = Set(graph.nodes.compactMap(\.annotation).map(\.id))
    #expect(ids.isSuperset(of: ["org-0", "org-1500", "org-1501"]))
    #expect(graph.text.contains("共1600个组织，其中2个有变化"))
  }

  @Test func positionsAreTheSameBothWays() async throws {
    let forth = try await diff(ExampleCounty.network, Self.after)
    let back = try await diff(Self.after, ExampleCounty.network)
    func frames(_ graph: DotGraph) -> [String: Int] {
      Dictionary(
        graph.nodes.compactMap { node in node.annotation.map { ($0.data.first?.value ?? "", 1) } }, uniquingKeysWith: +)
    }
    #expect(frames(forth) == frames(back))
    #expect(back.description.contains("+2 added, ×1 removed, ~1 changed"))
  }

  @Test func scenariosOfOneBaselineShareTheirPlaces() async throws {
    var other = ExampleCounty.network
    other.ties.append(Tie(source: 6, target: 17, mode: .networked))
    other.organizations.append(Organization(id: "new", name: "新设驻点", domain: 0, territory: 1))
    other.ties.append(Tie(source: 0, target: other.organizations.count - 1, mode: .hierarchical))
    let stages = [Analysis(Self.after, Options()), Analysis(other, Options())]
    var options = DiagramOptions()
    options.baseline = Analysis(ExampleCounty.network, Options())
    options.companions = stages
    var places: [[String: DotAttribute]] = []
    var counts: [Int] = []
    for stage in stages {
      let drawing = Diagram.diff.draw(stage, Theme.standard, options)
      let graph = await DiagramCatalogTests.renderer.compose(try #require(drawing.pictures.first)).graph
      var place: [String: DotAttribute] = [:]
      for node in graph.nodes {
        guard let id = node.annotation?.data.first(where: { $0.name == "id" })?.value else { continue }
        place[id] = node.attributes.first { $0.name == "pos" }
      }
      places.append(place)
      counts.append(graph.edges.compactMap(\.annotation).count)
      #expect(LayoutQuality(graph).overlappingMarks == 0)
    }
    // Alone, the first draws 21 organisations and 27 ties; the second has one organisation and two ties more than the baseline.
    #expect(places[0].count == 21 && places[1].count == 22)
    #expect(counts[0] == 27)
    let shared = places[0].keys.filter { places[1][$0] != nil }.sorted()
    #expect(shared.count == 21)
    for id in shared { #expect(places[0][id] == places[1][id], "\(id)") }
  }

  @Test func withoutABaselineNothingChanged() async throws {
    let graph = try #require(try await DiagramCatalogTests.graphs("diff", ExampleCounty.network).first)
    #expect(graph.description.contains("+0 added, ×0 removed, ~0 changed"))
    #expect(LayoutQuality(graph).overlappingMarks == 0)
  }
}
