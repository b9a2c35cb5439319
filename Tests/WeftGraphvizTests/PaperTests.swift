import Foundation
import Testing
import WeftTestSupport

@testable import WeftGraphviz

@Suite struct PaperTests {
  let renderer = Renderer(helper: BuiltHelper.path, limits: Renderer.Limits(seconds: 600))

  /// Width and height in points, as they should be on paper.
  static let sizes: [(Paper.Kind, Double, Double)] = [
    (.a4, 841.89, 595.28), (.a3, 1190.55, 841.89), (.slide, 960, 540),
  ]

  @Test(arguments: sizes.indices) func aPDFPageHasTheSheetsSize(_ index: Int) async throws {
    let (kind, width, height) = Self.sizes[index]
    // The sample is wider than tall: the sheet lies on its side.
    var wide = Samples.pinned()
    wide.areas[0].attributes.insert(.bounds(Rect(x: 0, y: 0, width: 400, height: 160)), at: 0)
    wide.areas[0].attributes.removeAll { $0 == .bounds(Rect(x: 0, y: 0, width: 220, height: 160)) }
    let page = wide.fitted(to: Paper(kind)).graph
    let pdf = try await renderer.render(page, as: .pdf).bytes
    let box = try #require(Self.mediaBox(pdf))
    #expect(abs(box[2] - box[0] - width) < 1.01)
    #expect(abs(box[3] - box[1] - height) < 1.01)
    let svg = String(decoding: try await renderer.render(page, as: .svg).bytes, as: UTF8.self)
    let sizes = svg.matches(of: /(?:width|height)="(\d+)pt"/).prefix(2).compactMap { Double($0.output.1) }
    try #require(sizes.count == 2)
    #expect(abs(sizes[0] - width) < 1.01)
    #expect(abs(sizes[1] - height) < 1.01)
  }

  @Test func aTallPictureStandsUpright() {
    var tall = Samples.pinned()
    tall.areas[0].attributes.removeAll { $0 == .bounds(Rect(x: 0, y: 0, width: 220, height: 160)) }
    tall.areas[0].attributes.append(.bounds(Rect(x: 0, y: 0, width: 220, height: 900)))
    let extent = tall.fitted(to: Paper(.a4)).graph.extent
    #expect(extent.map { abs($0.width - 595.28) < 0.01 && abs($0.height - 841.89) < 0.01 } == true)
  }

  @Test func aColumnIsAsHighAsItsPicture() throws {
    let (graph, smallest) = Samples.pinned().fitted(to: Paper(.column))
    let extent = try #require(graph.extent)
    // 220 × 160 in a column of 240.94 with 4 on each side.
    let scale = (240.94 - 8) / 220
    #expect(abs(extent.width - 240.94) < 0.01)
    #expect(abs(extent.height - (160 * scale + 8)) < 0.01)
    #expect(abs(smallest - 10 * scale) < 0.01)
  }

  @Test func lettersGrowWithTheSheetButNotBeyondReason() {
    let (_, a4) = Samples.pinned().fitted(to: Paper(.a4))
    #expect(abs(a4 - 15) < 0.01)
    var large = Samples.pinned()
    large.areas.append(DotGraph.Area([.bounds(Rect(x: 0, y: 0, width: 7_000, height: 900))]))
    let (_, tiny) = large.fitted(to: Paper(.a4))
    #expect(tiny < Paper.legible)
  }

  @Test func everythingIsScaledAlike() throws {
    let before = Samples.pinned()
    let after = before.fitted(to: Paper(.a3)).graph
    let (a, b) = (try #require(before.nodes[0].rect), try #require(before.nodes[1].rect))
    let (c, d) = (try #require(after.nodes[0].rect), try #require(after.nodes[1].rect))
    let scale = c.width / a.width
    #expect(abs((d.center.y - c.center.y) - scale * (b.center.y - a.center.y)) < 1e-6)
    let (line, scaled) = (try #require(before.edges[0].spline), try #require(after.edges[0].spline))
    #expect(abs((scaled.points[0].y - c.center.y) - scale * (line.points[0].y - a.center.y)) < 1e-6)
    // The sheet itself is the first area, behind all that was there.
    #expect(after.areas.count == 2)
    #expect(after.areas[0].rect.map { abs($0.width - 1190.55) < 0.01 } == true)
    #expect(after.nodes.allSatisfy { $0.area == 1 })
  }

  /// The page's box as a PDF states it, inside a compressed object or not.
  static func mediaBox(_ pdf: [UInt8]) -> [Double]? {
    let text = String(decoding: pdf, as: Unicode.ASCII.self)
    guard let match = text.firstMatch(of: /\/MediaBox\s*\[\s*([-0-9. ]+)\]/) else { return nil }
    let numbers = match.output.1.split(separator: " ").compactMap { Double($0) }
    return numbers.count == 4 ? numbers : nil
  }
}
