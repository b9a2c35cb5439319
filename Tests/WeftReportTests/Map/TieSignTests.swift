import Testing
import WeftGraphviz

@testable import WeftReport

@Suite struct TieSignTests {
  private func sheet(_ ways: [Spline]) -> (Sheet, [TieSign]) {
    var sheet = Sheet("signs", title: "signs", description: "", language: "en")
    for (index, way) in ways.enumerated() {
      sheet.line(way, color: .black, annotation: Annotation(id: "tie-\(index)", title: "tie", classes: ["tie"]))
    }
    let signs = ways.enumerated().map { TieSign(text: "＋", color: .black, way: $0.element, edge: $0.offset) }
    return (sheet, signs)
  }

  /// Lines that cross in their middles, where a sign would stand first.
  @Test func signsStandOnTheirLinesAndOffTheOthers() {
    let ways = [
      Spline(through: [Point(0, 0), Point(200, 200)]), Spline(through: [Point(0, 200), Point(200, 0)]),
      Spline(through: [Point(0, 100), Point(200, 100)]),
    ]
    var (sheet, signs) = sheet(ways)
    TieSign.draw(signs, missing: [], on: &sheet)
    let drawn = sheet.graph.nodes.filter { $0.edge != nil }
    #expect(drawn.map(\.edge) == [0, 1, 2])
    let quality = LayoutQuality(sheet.graph)
    #expect(quality.linesThroughLabels == 0 && quality.overlappingLabels == 0)
    for (node, way) in zip(drawn, ways) {
      #expect(way.every(1).contains { node.rect?.contains($0) ?? false })
    }
  }

  /// A mark lies over the whole line: the sign goes beside it.
  @Test func besideALineThatHasNoRoom() throws {
    let way = Spline(through: [Point(0, 0), Point(30, 0)])
    var (sheet, signs) = sheet([way])
    let mark = Rect(x: -5, y: -1, width: 40, height: 2)
    TieSign.draw(signs, missing: [mark], on: &sheet)
    let rect = try #require(sheet.graph.nodes.last?.rect)
    #expect(!rect.overlaps(mark) && abs(rect.center.y) < 20)
  }

  @Test func withoutSignsNothingIsDrawn() {
    var sheet = sheet([Spline(through: [Point(0, 0), Point(30, 0)])]).0
    let before = sheet.graph.nodes.count
    TieSign.draw([], missing: [], on: &sheet)
    #expect(sheet.graph.nodes.count == before)
  }
}
