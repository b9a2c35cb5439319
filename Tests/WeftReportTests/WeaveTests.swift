import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable

@Suite struct WeaveTests {
  func weave(_ network: Network) throws -> DotGraph {
    let drawing = Diagram.weave.draw(Analysis(network, Options()), Theme.standard, DiagramOptions())
    return try #require(drawing.pictures.first).finish([])
  }

  func x(_ graph: DotGraph, _ id: String) throws -> Double {
    try #require(place(graph, id)).x
  }

  func place(_ graph: DotGraph, _ id: String) -> Point? {
    graph.nodes.first { $0.annotation?.id == id }?.rect?.center
  }

  @Test func everyThreadHasAColumnOfItsOwn() throws {
    let graph = try weave(ExampleCounty.network)
    let columns = try (0..<21).map { try x(graph, "org-\($0)") }
    #expect(Set(columns).count == 21)
    let sorted = columns.sorted()
    for (a, b) in zip(sorted, sorted.dropFirst()) { #expect(b - a > 20) }
  }

  @Test func planesStandSideBySide() throws {
    let graph = try weave(ExampleCounty.network)
    let county = try (0..<4).map { try x(graph, "org-\($0)") }
    let town = try (4..<10).map { try x(graph, "org-\($0)") }
    #expect((county.max() ?? 0) < (town.min() ?? 0))
  }

  @Test func aWeftRunsLevelBetweenItsTwoThreads() throws {
    let graph = try weave(ExampleCounty.network)
    // 上坝村 (5) and 丰禾合作社 (8) are tied in row 20 of the ties.
    let pieces = graph.edges.filter { $0.annotation?.id == "tie-20" }
    let first = try #require(pieces.first?.spline)
    let ys = Set(first.points.map(\.y))
    #expect(ys.count == 1)
    #expect(try abs(first.points[0].x - x(graph, "org-5")) < 0.01)
  }

  @Test func wholePlanesOfManyAreStrips() throws {
    var network = Network()
    network.territories = (0..<6).map { Territory(id: "T\($0)", name: "镇\($0)", level: "town") }
    network.organizations = (0..<120).map { Organization(id: "o\($0)", name: "组织\($0)", territory: $0 % 6) }
    network.ties = (6..<120).map { Tie(source: $0 % 6, target: $0, mode: .hierarchical) }
    network.ties += (0..<60).map { Tie(source: $0, target: $0 + 60, mode: .collaborative) }
    network.ties += (0..<30).map { Tie(source: $0, target: ($0 + 7) % 120, mode: .networked) }
    let graph = try weave(network)
    #expect(graph.nodes.compactMap(\.annotation).map(\.id).sorted() == (0..<120).map { "org-\($0)" }.sorted())
    #expect(LayoutQuality(graph).overlappingMarks == 0)
    #expect((0.8...2).contains(LayoutQuality(graph).aspect))
  }

  @Test func loopsOfCommandEnd() throws {
    var network = Network()
    network.organizations = (0..<5).map { Organization(id: "o\($0)", name: "组织\($0)") }
    network.ties = (0..<5).map { Tie(source: $0, target: ($0 + 1) % 5, mode: .hierarchical) }
    #expect(try weave(network).nodes.compactMap(\.annotation).count == 5)
  }
}
