import Testing
import WeftGraphviz
import WeftMeasure
import WeftModel
import WeftReport
import WeftTable
import WeftTestSupport

@Suite struct DiagramCatalogTests {
  /// Patient: tests that wait for programs hold this process's threads for minutes.
  static let renderer = Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 600))
  static let kinds = Diagram.all.map(\.kind)

  static func graphs(_ kind: String, _ network: Network, _ options: DiagramOptions = DiagramOptions()) async throws
    -> [DotGraph]
  {
    let diagram = try #require(Diagram.named(kind))
    var result: [DotGraph] = []
    for picture in diagram.draw(Analysis(network, Options()), Theme.standard, options).pictures {
      result.append(await renderer.compose(picture).graph)
    }
    return result
  }

  @Test func kindsAreUniqueAndSaidInBothLanguages() {
    #expect(Set(Self.kinds).count == Self.kinds.count)
    for diagram in Diagram.all {
      #expect(!diagram.label.en.isEmpty && !diagram.label.zh.isEmpty)
      #expect(!diagram.summary.en.isEmpty && !diagram.summary.zh.isEmpty)
    }
  }

  @Test(arguments: kinds) func everyKindDrawsTheExampleInEveryFormat(kind: String) async throws {
    for graph in try await Self.graphs(kind, ExampleCounty.network) {
      let renderings = try await Self.renderer.render(graph, as: Format.allCases, resolution: 72)
      #expect(renderings.allSatisfy { $0.bytes.count > 200 })
      #expect(graph.engine == .pinned)
      #expect(!graph.title.isEmpty && !graph.description.isEmpty)
    }
  }

  @Test(arguments: kinds) func everyKindTakesTheEmptyNetworkAndOneOrganisation(kind: String) async throws {
    var one = Network()
    one.organizations = [Organization(id: "a", name: "甲")]
    for network in [Network(), one] {
      for graph in try await Self.graphs(kind, network) {
        let bytes = try await Self.renderer.render(graph, as: .svg).bytes
        #expect(bytes.count > 200)
      }
    }
  }

  @Test(arguments: kinds) func twiceTheSame(kind: String) async throws {
    let first = try await Self.graphs(kind, ExampleCounty.network)
    let second = try await Self.graphs(kind, ExampleCounty.network)
    #expect(first == second)
  }

  @Test(arguments: kinds) func hostileNamesAreDrawnInertly(kind: String) async throws {
    for graph in try await Self.graphs(kind, HostileCounty.network) {
      for rendering in try await Self.renderer.render(graph, as: [.svg, .pdf, .png], resolution: 72) {
        #expect(rendering.bytes.count > 200)
        guard rendering.format == .svg else { continue }
        let svg = String(decoding: rendering.bytes, as: UTF8.self)
        let ids = svg.split(separator: "<").compactMap {
          $0.split(separator: " id=\"").dropFirst().first?.prefix { $0 != "\"" }
        }
        #expect(Set(ids).count == ids.count, "ids are unique in a picture")
        for forbidden in ["<script", "<b>", "<table", "<image", "href", "onload", "<!"] {
          #expect(!svg.contains(forbidden), "\(forbidden)")
        }
      }
    }
  }

  @Test(arguments: kinds) func madeDataIsSaidToBeMade(kind: String) async throws {
    for (language, words) in [
      (DiagramOptions.Speech.en, "Illustrative data: ties are synthetic"), (.zh, "示意数据：联系为合成"),
    ] {
      var options = DiagramOptions()
      options.language = language
      for graph in try await Self.graphs(kind, ExampleCounty.network, options) { #expect(graph.text.contains(words)) }
    }
    var real = ExampleCounty.network
    real.configuration.illustrative = .no
    for graph in try await Self.graphs(kind, real) { #expect(!graph.text.contains("示意数据")) }
  }
}
