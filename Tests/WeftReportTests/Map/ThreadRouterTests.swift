import Testing
import WeftGraphviz

@testable import WeftReport

@Suite struct ThreadRouterTests {
  let page = Rect(x: 0, y: 0, width: 400, height: 300)

  func hits(_ way: Spline, _ rect: Rect) -> Int { way.every(2).count { rect.contains($0) } }

  ///     A ──┐
  ///     ████│████   a wall between A and B, open at the right
  ///     B ──┘
  @Test func aWayGoesAroundAWall() throws {
    let a = Rect(x: 100, y: 40, width: 40, height: 20)
    let b = Rect(x: 100, y: 220, width: 40, height: 20)
    let wall = Rect(x: 0, y: 120, width: 330, height: 40)
    var router = ThreadRouter(page, marks: [a, b, wall], planes: [])
    let way = try #require(router.ways(from: a, to: [b], home: nil, radius: 7)[0])
    #expect(hits(way, wall) == 0)
    #expect(way.points.contains { $0.x > 330 })
    // It begins and ends on the two marks' borders.
    #expect(a.inset(by: -0.1).contains(way.points[0]))
    #expect(b.inset(by: -0.1).contains(way.points[way.points.count - 1]))
  }

  @Test func whereThereIsNoWayThereIsNone() {
    let a = Rect(x: 100, y: 40, width: 40, height: 20)
    let b = Rect(x: 100, y: 220, width: 40, height: 20)
    let wall = Rect(x: -20, y: 120, width: 500, height: 40)
    var router = ThreadRouter(page, marks: [a, b, wall], planes: [])
    #expect(router.ways(from: a, to: [b], home: nil, radius: 7)[0] == nil)
  }

  @Test func oneSearchAfterAnotherFindsWhatAFreshOneFinds() throws {
    let marks = (0..<4).flatMap { row in
      (0..<4).map { Rect(x: 30 + 90 * Double($0), y: 30 + 65 * Double(row), width: 50, height: 25) }
    }
    var used = ThreadRouter(page, marks: marks, planes: [])
    // A search that reaches nothing leaves no trace.
    let outside = Rect(x: 2_000, y: 2_000, width: 10, height: 10)
    #expect(used.ways(from: outside, to: [marks[3]], home: nil, radius: 7)[0] == nil)
    var fresh = ThreadRouter(page, marks: marks, planes: [])
    for _ in 0..<3 {
      let (a, b) = (
        used.ways(from: marks[0], to: [marks[10]], home: nil, radius: 7),
        fresh.ways(from: marks[0], to: [marks[10]], home: nil, radius: 7)
      )
      #expect(a == b)
      #expect(a[0] != nil)
    }
  }

  @Test func linesToSeveralMarksShareATrunk() throws {
    let source = Rect(x: 180, y: 20, width: 40, height: 20)
    let targets = (0..<3).map { Rect(x: 60 + 120 * Double($0), y: 240, width: 40, height: 20) }
    var router = ThreadRouter(page, marks: [source] + targets, planes: [])
    let ways = router.ways(from: source, to: targets, home: nil, radius: 7).compactMap { $0 }
    #expect(ways.count == 3)
    #expect(Set(ways.map { $0.points[0] }).count == 1)
  }

  @Test func foreignPlanesAreAvoidedWhereThereIsRoom() throws {
    let a = Rect(x: 20, y: 40, width: 40, height: 20)
    let b = Rect(x: 20, y: 240, width: 40, height: 20)
    let plane = Rect(x: 0, y: 110, width: 120, height: 70)
    var router = ThreadRouter(page, marks: [a, b], planes: [plane])
    let way = try #require(router.ways(from: a, to: [b], home: nil, radius: 7)[0])
    #expect(hits(way, plane.inset(by: 6)) == 0)
  }
}
