import Testing
import WeftGraphviz
import WeftTestSupport

@testable import WeftReport

@Suite struct ObstaclesTests {
  @Test func gridAndPlainSearchAgree() {
    var random = RandomGraphs(seed: 5)
    var obstacles = Obstacles()
    for _ in 0..<60 {
      obstacles.add(
        Rect(
          x: random.unit() * 900 - 200, y: random.unit() * 900 - 200, width: 5 + random.unit() * 150,
          height: 5 + random.unit() * 60))
    }
    for _ in 0..<40 {
      let line = Spline(
        through: [
          Point(random.unit() * 900 - 200, random.unit() * 900 - 200),
          Point(random.unit() * 900 - 200, random.unit() * 900 - 200),
        ])
      let points = line.every(3)
      let plain = obstacles.rects.indices.filter { index in
        points.contains { obstacles.rects[index].inset(by: -Obstacles.margin).contains($0) }
      }
      #expect(obstacles.hits(points, except: []) == plain.count)
      #expect(obstacles.hits(points, except: Array(plain.prefix(2))) == max(0, plain.count - 2))
      #expect(obstacles.hits(points, leaving: plain.map { obstacles.rects[$0] }) == 0)
      #expect(obstacles.hits(points, except: [], limit: 1) == min(1, plain.count))
    }
  }
}
