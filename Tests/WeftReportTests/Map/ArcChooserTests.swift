import Testing
import WeftGraphviz

@testable import WeftReport

@Suite struct ArcChooserTests {
  /// Marks in a row, 30 wide, 60 apart.
  func chooser(_ count: Int, _ handles: [(Double, Double)] = ArcChooser.bends) -> ArcChooser {
    var obstacles = Obstacles()
    for index in 0..<count { obstacles.add(Rect(x: 60 * Double(index), y: 0, width: 30, height: 20)) }
    return ArcChooser(
      obstacles: obstacles, outlines: .init(repeating: .box, count: count), handles: handles)
  }

  ///     ╭───────╮
  ///     A   B   C
  @Test func anArcLeapsOverWhatStandsBetween() {
    var chooser = chooser(3)
    let (way, hits) = chooser.arc(0, 2, within: nil)
    #expect(hits == 0)
    let between = Rect(x: 60, y: 0, width: 30, height: 20)
    #expect(way.every(1).allSatisfy { !between.contains($0) })
    // It begins and ends on the outlines of its ends, not in their middles.
    #expect(abs(way.points[0].x - 15) > 10 || abs(way.points[0].y - 10) > 7)
  }

  @Test func straightWhereNothingStandsBetween() {
    var chooser = chooser(2, ArcChooser.straight)
    let (way, hits) = chooser.arc(0, 1, within: nil)
    #expect(hits == 0)
    #expect(way.every(1).allSatisfy { abs($0.y - 10) < 0.01 })
  }

  ///      │ X
  ///     ╭┼─╮
  ///     A    B      goes below instead
  ///     ╰──╯
  @Test func ofTwoFreeBendsTheOneThatCrossesNothing() {
    var free = chooser(2)
    let first = free.arc(0, 1, within: nil).way
    let isAbove = first.point(piece: 0, 1).y < 10
    var blocked = chooser(2)
    let (top, bottom) = isAbove ? (-60.0, 9.0) : (11.0, 80.0)
    blocked.add(Spline(through: [Point(45, top), Point(45, bottom)]), 7, 8)
    let second = blocked.arc(0, 1, within: nil).way
    #expect((second.point(piece: 0, 1).y < 10) != isAbove)
  }

  @Test func parallelTiesPart() {
    var chooser = chooser(2)
    let first = chooser.arc(0, 1, within: nil).way
    let second = chooser.arc(0, 1, within: nil).way
    #expect(first != second)
  }

  @Test func whatCannotBeMissedIsCounted() {
    var obstacles = Obstacles()
    obstacles.add(Rect(x: 0, y: 0, width: 20, height: 20))
    obstacles.add(Rect(x: 200, y: 0, width: 20, height: 20))
    obstacles.add(Rect(x: 90, y: -1_000, width: 20, height: 2_000))
    var chooser = ArcChooser(obstacles: obstacles, outlines: [.box, .box])
    #expect(chooser.arc(0, 1, within: nil).hits == 1)
  }

  @Test func leavingHomeCounts() {
    var chooser = chooser(3)
    #expect(chooser.arc(0, 2, within: Rect(x: -5, y: -2, width: 200, height: 24)).hits >= 1)
    #expect(chooser.arc(0, 2, within: Rect(x: -5, y: -80, width: 200, height: 200)).hits == 0)
  }
}
