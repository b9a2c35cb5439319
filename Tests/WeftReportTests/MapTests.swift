import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable
import WeftTestSupport

@Suite struct MapTests {
  func map(_ network: Network, _ options: DiagramOptions = DiagramOptions()) async throws -> DotGraph {
    let graphs = try await DiagramCatalogTests.graphs("map", network, options)
    return try #require(graphs.first)
  }

  @Test func everyOrganisationTieAndPlaneIsThereOnce() async throws {
    let graph = try await map(ExampleCounty.network)
    #expect(graph.nodes.compactMap(\.annotation).map(\.id) == (0..<21).map { "org-\($0)" })
    #expect(graph.edges.compactMap(\.annotation).map(\.id).sorted() == (0..<26).map { "tie-\($0)" }.sorted())
    #expect(graph.areas.compactMap(\.annotation).map(\.id) == (0..<4).map { "plane-\($0)" })
  }

  @Test func nothingOverlapsAndNoLineRunsThroughAMark() async throws {
    let quality = LayoutQuality(try await map(ExampleCounty.network))
    #expect(quality.overlappingMarks == 0)
    #expect(quality.overlappingLabels == 0)
    #expect(quality.cutLabels == 0)
    #expect(quality.linesThroughMarks == 0)
    #expect(quality.linesThroughLabels == 0)
    #expect((1.2...1.8).contains(quality.aspect))
  }

  @Test func statusesAreSaidInWordsAndSigns() async throws {
    let text = try await map(ExampleCounty.network).text
    #expect(text.contains(#"label="云岭村\n○ 孤立""#))
    #expect(text.contains(#"label="石桥村\n▨ 悬浮""#))
    #expect(text.contains(#"label="★青河镇党委\n"#))
  }

  @Test func onlyAndPlaneLeaveTheRestOut() async throws {
    var options = DiagramOptions()
    options.plane = 1
    #expect(try await map(ExampleCounty.network, options).nodes.compactMap(\.annotation).count == 6)
    options.plane = nil
    options.only = [0, 1, 4]
    let graph = try await map(ExampleCounty.network, options)
    #expect(graph.nodes.compactMap(\.annotation).map(\.id) == ["org-0", "org-1", "org-4"])
    #expect(graph.edges.compactMap(\.annotation).count == 2)
  }

  @Test func aNetworkWithoutPlanesOrLinesIsLaidOutByItsTies() async throws {
    var network = Network()
    network.organizations = (0..<9).map { Organization(id: "o\($0)", name: "组织\($0)") }
    network.ties = (0..<9).map { Tie(source: $0, target: ($0 + 1) % 9, mode: .collaborative) }
    let quality = LayoutQuality(try await map(network))
    #expect(quality.overlappingMarks == 0)
    #expect(quality.linesThroughMarks == 0)
  }

  @Test func manyLeavesAreStrungInColumns() async throws {
    var network = Network()
    network.organizations = (0..<41).map { Organization(id: "o\($0)", name: "组织\($0)") }
    network.ties = (1..<41).map { Tie(source: 0, target: $0, mode: .hierarchical) }
    let quality = LayoutQuality(try await map(network))
    #expect(quality.overlappingMarks == 0)
    #expect(quality.linesThroughMarks == 0)
    #expect(quality.aspect < 2.5)
  }
}
