import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftTable
import WeftTestSupport

@testable import WeftReport

@Suite struct SmallDiagramTests {
  func ids(_ graph: DotGraph) -> Set<String> { Set(graph.nodes.compactMap(\.annotation).map(\.id)) }

  func one(_ kind: String, _ options: DiagramOptions = DiagramOptions()) async throws -> DotGraph {
    try #require(try await DiagramCatalogTests.graphs(kind, ExampleCounty.network, options).first)
  }

  @Test func neighbourhoodHoldsTheCentreAndItsPartners() async throws {
    var options = DiagramOptions()
    options.center = 6  // 柳林村: 青河镇党委 and 县农商行
    let graph = try await one("ego", options)
    #expect(ids(graph) == ["org-6", "org-4", "org-3"])
    #expect(graph.edges.compactMap(\.annotation).count == 2)
  }

  @Test func hierarchyLeavesOutWhoIsOnNoLine() async throws {
    let graph = try await one("hierarchy")
    #expect(ids(graph) == Set((0..<21).filter { $0 != 9 && $0 != 16 }.map { "org-\($0)" }))
    #expect(graph.edges.compactMap(\.annotation).count == 18)
    let quality = LayoutQuality(graph)
    #expect(quality.overlappingMarks == 0)
    #expect(quality.linesThroughMarks == 0)
  }

  @Test func superiorsStandAboveWhomTheyHold() async throws {
    let graph = try await one("hierarchy")
    func y(_ id: String) -> Double { graph.nodes.first { $0.annotation?.id == id }?.rect?.y ?? 0 }
    #expect(y("org-0") < y("org-4"))
    #expect(y("org-4") < y("org-5"))
  }

  @Test func ladderBarsAddUp() async throws {
    let graph = try await one("ladder")
    // Of 21, 14 have a lateral tie; no tie lies on a ring.
    func width(_ id: String) -> Double { graph.nodes.first { $0.annotation?.id == id }?.rect?.width ?? 0 }
    #expect(abs(width("bar-0-point") + width("bar-0-line") - 520) < 0.01)
    #expect(width("bar-0-belt") == 0)
  }

  @Test func triangleHoldsAllWhoHaveTies() async throws {
    let graph = try await one("ternary")
    let counts = graph.nodes.compactMap(\.annotation).compactMap { $0.data.first.flatMap { Int($0.value) } }
    #expect(counts.reduce(0, +) == 19)
  }

  @Test func theCurveFalls() async throws {
    let graph = try await one("curve")
    let line = try #require(graph.edges.first { $0.annotation?.id == "curve" }?.spline)
    for (a, b) in zip(line.points, line.points.dropFirst()) { #expect(b.y >= a.y - 1e-9) }
  }

  @Test func planesAreOnePieEach() async throws {
    let graph = try await one("planes")
    #expect(ids(graph) == ["plane-0", "plane-1", "plane-2", "plane-3"])
    // Domains on the rim by their outlines, for print without colour.
    for shape in ["ellipse", "house", "hexagon", "diamond"] { #expect(graph.text.contains("shape=\"\(shape)\"")) }
  }

  @Test func theRimIsWalkedAnticlockwiseFromTheRight() {
    let quarters = [Point(1, 0), Point(0, -1), Point(-1, 0), Point(0, 1), Point(1, 0)]
    for (quarter, place) in quarters.enumerated() {
      #expect((PlanesDrawing.direction(Double(quarter) / 4) - place).length < 1e-9)
    }
  }

  @Test func moreThanAPageIsAnOverviewAndPages() {
    var network = Network()
    network.territories = (0..<4).map { Territory(id: "T\($0)", name: "镇\($0)", level: "town") }
    network.organizations = (0..<1_600).map { Organization(id: "o\($0)", name: "组织\($0)", territory: $0 % 4) }
    network.ties = (4..<1_600).map { Tie(source: $0 % 4, target: $0, mode: .hierarchical) }
    let drawing = Diagram.map.draw(Analysis(network, Options()), Theme.standard, DiagramOptions())
    #expect(drawing.pictures.map(\.name) == ["", "plane-0", "plane-1", "plane-2", "plane-3"])
  }
}

extension SmallDiagramTests {
  /// 60 planes in a ring of lateral ties, each under one office.
  static var manyPlanes: Network {
    var network = Network()
    network.territories = [Territory(id: "C", name: "县", level: "county")]
    network.territories += (0..<60).map { Territory(id: "T\($0)", name: "镇\($0)", parent: 0, level: "town") }
    network.organizations = [Organization(id: "o", name: "县委办", territory: 0)]
    for town in 0..<60 {
      for place in 0..<(1 + town % 4) {
        network.organizations.append(Organization(id: "o\(town)-\(place)", name: "组织", territory: town + 1))
        network.ties.append(Tie(source: 0, target: network.organizations.count - 1, mode: .hierarchical))
      }
    }
    let count = network.organizations.count
    network.ties += (1..<count).map { Tie(source: $0, target: 1 + ($0 * 7) % (count - 1), mode: .collaborative) }
    network.ties.removeAll { $0.source == $0.target }
    return network
  }

  @Test func manyPlanesStandInRowsAndNoLineRunsThroughAPie() async throws {
    let graph = try #require(try await DiagramCatalogTests.graphs("planes", Self.manyPlanes).first)
    #expect(ids(graph).count == 61)
    let quality = LayoutQuality(graph)
    #expect(quality.overlappingMarks == 0)
    #expect(quality.overlappingLabels == 0)
    #expect(quality.linesThroughMarks == 0)
    #expect(graph.edges.compactMap(\.annotation).count <= 40)
    #expect(graph.text.contains("板块之间的科层线未画"))
    // All ties between planes are counted, those of pairs that are not drawn too.
    let network = Self.manyPlanes
    let crossing = network.ties.count {
      $0.mode.isLateral
        && network.organizations[$0.source].territory != network.organizations[$0.target].territory
    }
    #expect(graph.description.contains("其中跨板块\(crossing)条"))
  }

  @Test(arguments: ["map", "weave"]) func aPageForEachOfTheLargestPlanesAlone(_ kind: String) throws {
    var network = Network()
    network.territories = (0..<70).map { Territory(id: "T\($0)", name: "镇\($0)", level: "town") }
    network.organizations = (0..<1_610).map { Organization(id: "o\($0)", name: "组织\($0)", territory: $0 % 70) }
    network.ties = (70..<1_610).map { Tie(source: $0 % 70, target: $0, mode: .hierarchical) }
    let drawing = try #require(Diagram.named(kind)).draw(Analysis(network, Options()), .standard, DiagramOptions())
    #expect(drawing.pictures.count == 61)
    let overview = try #require(drawing.pictures.first).finish([])
    #expect(overview.text.contains("后附最大的60个板块（共70个）"))
  }
}
