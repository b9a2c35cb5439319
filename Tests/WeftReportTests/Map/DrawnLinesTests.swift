import Testing
import WeftGraphviz

@testable import WeftReport

@Suite struct DrawnLinesTests {
  func line(_ a: (Double, Double), _ b: (Double, Double)) -> Spline {
    Spline(through: [Point(a.0, a.1), Point(b.0, b.1)])
  }

  ///     0 ╲ ╱ 3
  ///        ╳
  ///     2 ╱ ╲ 1
  @Test func aCrossIsOneCrossing() {
    var lines = DrawnLines()
    lines.add(line((0, 0), (500, 500)), 0, 1)
    #expect(lines.crossings(line((0, 500), (500, 0)), 2, 3) == 1)
    // Asked again, the answer is the same.
    #expect(lines.crossings(line((0, 500), (500, 0)), 2, 3) == 1)
    // Lines of one organisation do not count, nor do those beside it.
    #expect(lines.crossings(line((0, 500), (500, 0)), 2, 1) == 0)
    #expect(lines.crossings(line((20, 0), (520, 500)), 2, 3) == 0)
  }

  ///     ─┼─┼─┼─┼─
  @Test func manyAreCountedOnceEachAndNoFurtherThanAsked() {
    var lines = DrawnLines()
    for place in 0..<8 {
      lines.add(line((Double(place) * 60 + 5, -300), (Double(place) * 60 + 5, 300)), place, 100 + place)
    }
    let across = line((-50, 1), (600, 1))
    #expect(lines.crossings(across, 50, 51) == 8)
    #expect(lines.crossings(across, 50, 51, limit: 3) == 3)
    #expect(lines.crossings(across, 0, 101) == 6)
  }

  @Test func nothingDrawnNothingCrossed() {
    var lines = DrawnLines()
    #expect(lines.crossings(line((0, 0), (10, 10)), 0, 1) == 0)
  }
}
