import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable
import WeftTestSupport

/// Networks that no page can hold gracefully.
@Suite struct TortureTests {
  /// Everyone in one plane, every second pair tied.
  static func dense(_ size: Int) -> Network {
    var random = RandomGraphs(seed: 3)
    var network = Network()
    network.territories = [Territory(id: "T", name: "镇", level: "town")]
    network.organizations = (0..<size).map { Organization(id: "o\($0)", name: "组织\($0)", territory: 0) }
    for a in 0..<size {
      for b in 0..<a where random.int(below: 2) == 0 {
        network.ties.append(Tie(source: a, target: b, mode: .collaborative))
      }
    }
    return network
  }

  @Test(arguments: ["map", "weave", "planes", "ego", "ternary"]) func moreTiesThanAnyoneCanFollow(_ kind: String)
    async throws
  {
    let network = Self.dense(24)
    for graph in try await DiagramCatalogTests.graphs(kind, network) {
      let quality = LayoutQuality(graph)
      #expect(quality.overlappingMarks == 0)
      #expect(quality.lateralThroughMarks == 0)
      #expect(try await DiagramCatalogTests.renderer.render(graph, as: .svg).bytes.count > 200)
    }
  }

  @Test func aPlaneOfManyIsItsMostTied() throws {
    var network = Network()
    network.territories = [Territory(id: "T", name: "镇", level: "town")]
    network.organizations = (0..<1_600).map { Organization(id: "o\($0)", name: "组织\($0)", territory: 0) }
    network.ties = (1..<1_600).map { Tie(source: 0, target: $0, mode: .hierarchical) }
    network.ties += (0..<400).map { Tie(source: 1_000 + $0, target: 1_001 + $0, mode: .networked) }
    let drawing = Diagram.map.draw(Analysis(network, Options()), Theme.standard, DiagramOptions())
    #expect(drawing.pictures.map(\.name) == ["", "plane-0"])
    #expect(drawing.pictures[1].drafts.map(\.nodes.count) == [300])
  }

  /// No name, no place, no tie: nothing to say, and it is said.
  @Test(arguments: DiagramCatalogTests.kinds) func nobodyKnowsAnything(_ kind: String) async throws {
    var network = Network()
    network.organizations = (0..<12).map { Organization(id: "o\($0)", name: "  ") }
    for graph in try await DiagramCatalogTests.graphs(kind, network) {
      #expect(LayoutQuality(graph).overlappingMarks == 0)
      #expect(try await DiagramCatalogTests.renderer.render(graph, as: .svg).bytes.count > 200)
    }
  }

  @Test func everyoneCommandsEveryone() async throws {
    var network = Network()
    network.organizations = (0..<9).map { Organization(id: "o\($0)", name: "组织\($0)") }
    for a in 0..<9 {
      for b in 0..<9 where a != b { network.ties.append(Tie(source: a, target: b, mode: .hierarchical)) }
    }
    for kind in ["map", "weave", "hierarchy"] {
      for graph in try await DiagramCatalogTests.graphs(kind, network) {
        #expect(LayoutQuality(graph).overlappingMarks == 0)
        #expect(graph.nodes.compactMap(\.annotation).map(\.id).sorted() == (0..<9).map { "org-\($0)" })
      }
    }
  }
}
