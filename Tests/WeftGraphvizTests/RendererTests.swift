import Testing
import WeftTestSupport

@testable import WeftGraphviz

@Suite struct RendererTests {
  let renderer = Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 600))

  @Test(arguments: Format.allCases) func everyFormatIsWhatItSays(format: Format) async throws {
    let bytes = try await renderer.render(Samples.pinned(), as: format).bytes
    let starts: [Format: String] = [.svg: "<svg ", .pdf: "%PDF-", .png: "\u{89}PNG", .dot: "// Draw", .json: "{\n"]
    let start = starts[format] ?? ""
    #expect(bytes.prefix(start.unicodeScalars.count).elementsEqual(start.unicodeScalars.map { UInt8($0.value) }))
    #expect(bytes.count > 300)
  }

  @Test(arguments: Format.allCases) func twiceTheSameBytes(format: Format) async throws {
    let first = try await renderer.render(Samples.pinned(), as: format)
    let second = try await renderer.render(Samples.pinned(), as: format)
    #expect(first == second)
  }

  @Test func severalFormatsComeInTheOrderAskedFor() async throws {
    let all = try await renderer.render(Samples.pinned(), as: [.png, .dot, .svg])
    #expect(all.map(\.format) == [.png, .dot, .svg])
  }

  @Test func layoutsKeepTheOrderOfNodesAndEdges() async throws {
    let layout = try await renderer.layouts(of: [Samples.tree(4)])[0].get()
    #expect(layout.nodes.count == 4)
    #expect(layout.edges.count == 3)
    for child in 1...3 { #expect(layout.nodes[child].y > layout.nodes[0].bottom) }
    for (index, edge) in layout.edges.enumerated() {
      let spline = try #require(edge)
      let end = try #require(spline.points.last)
      #expect(abs(end.x - layout.nodes[index + 1].center.x) < 21)
    }
  }

  @Test func whatIsTooLargeIsRefusedBeforeItIsTried() async throws {
    let results = await renderer.layouts(of: [Samples.tree(2_001), Samples.tree(3)])
    #expect(results[0] == .failure(.tooLarge(engine: .dot, nodes: 2_001, edges: 2_000)))
    #expect((try? results[1].get()) != nil)
  }

  @Test(arguments: [Format.svg, .pdf, .png, .dot, .json]) func severalAtOnceAreTheSameAsEachAlone(format: Format)
    async throws
  {
    let graphs = [Samples.pinned(), Samples.pinned(Hostile.names), Samples.tree(2_001), Samples.pinned()]
    let drawn = await renderer.render(graphs, as: format)
    #expect(drawn[2] == .failure(.tooLarge(engine: .dot, nodes: 2_001, edges: 2_000)))
    for index in [0, 1, 3] { #expect(try drawn[index].get() == (try await renderer.render(graphs[index], as: format))) }
  }

  @Test func picturesComposedTogetherAreTheSameAsEachAlone() async throws {
    let pictures = [2, 5, 3].map { count in
      Picture(drafts: [Samples.tree(count), Samples.tree(count + 1)]) { layouts in
        var graph = Samples.pinned()
        for layout in layouts { graph.nodes[0].attributes.append(.position(layout.nodes[1].center)) }
        return graph
      }
    }
    let together = await renderer.compose(pictures)
    for (index, picture) in pictures.enumerated() { #expect(together[index] == (await renderer.compose(picture))) }
  }

  @Test func aMissingHelperIsAFailureNotACrash() async throws {
    let lost = Renderer(helper: "/nowhere/weft")
    await #expect(throws: Renderer.Failure.self) { try await lost.render(Samples.pinned(), as: .svg) }
  }

  @Test func aHelperThatHangsIsStoppedAndItsDraftIsLaidOutInRows() async throws {
    // `yes __render` never ends: it stands for a layout that does not.
    let hanging = Renderer(helper: "/usr/bin/yes", limits: Renderer.Limits(seconds: 1))
    let results = await hanging.layouts(of: [Samples.tree(3)])
    #expect((try? results[0].get()) == nil)
    let picture = Picture(drafts: [Samples.tree(3)]) { layouts in
      var graph = Samples.pinned()
      graph.nodes[0].attributes.append(.position(layouts[0].nodes[2].center))
      return graph
    }
    let composition = await hanging.compose(picture)
    #expect(composition.fallbacks == [.rows])
  }

  @Test func aHelperThatDiesLeavesAFailure() async throws {
    let dying = Renderer(helper: "/bin/false", limits: Renderer.Limits(seconds: 60))
    let results = await dying.layouts(of: [Samples.tree(3), Samples.tree(2)])
    #expect(results.allSatisfy { if case .failure(.died) = $0 { true } else { false } })
  }

  @Test func tooLittleMemoryIsAFailureNotAHang() async throws {
    let poor = Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 30, memory: 1 << 20))
    await #expect(throws: Renderer.Failure.self) { try await poor.render(Samples.pinned(), as: .png) }
  }

  @Test(arguments: [Format.svg, .pdf, .png]) func hostileNamesAreDrawnInertly(format: Format) async throws {
    let bytes = try await renderer.render(Samples.pinned(Hostile.names), as: format).bytes
    #expect(bytes.count > 1000)
    guard format == .svg else { return }
    let svg = String(decoding: bytes, as: UTF8.self)
    for forbidden in [
      "<script", "<b>", "<table", "<image", "xlink", "href", "onload", "<!DOCTYPE", "<a ", "sample-org-0\\",
    ] {
      #expect(!svg.contains(forbidden), "\(forbidden)")
    }
    // The backslash escapes of labels stay as they were written.
    #expect(svg.contains(#">\N \G \E \L \n \l</text>"#))
  }
}
