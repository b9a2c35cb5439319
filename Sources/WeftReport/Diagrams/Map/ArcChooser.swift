internal import WeftGraphviz

/// Draws lateral ties as single arcs: the gentlest curve that misses every other mark and label.
struct ArcChooser {
  /// Marks first, in the order of organisations drawn, then labels.
  var obstacles: Obstacles
  /// By obstacle that is a mark: its outline.
  var outlines: [DotAttribute.Shape]
  /// How often a bend was used between two marks, so that parallel ties part.
  private var used: [[Int]: Int] = [:]

  /// Bends to try, in order.
  var bends: [Double] = [
    0.12, -0.12, 0.2, -0.2, 0.04, -0.04, 0.28, -0.28, 0.36, -0.36, 0.45, -0.45, 0.6, -0.6, 0.8, -0.8, 1.05, -1.05,
  ]

  init(obstacles: Obstacles, outlines: [DotAttribute.Shape]) {
    self.obstacles = obstacles
    self.outlines = outlines
  }

  /// The arc between two marks, and how many others it still enters; leaving `home` counts as one.
  mutating func arc(_ tail: Int, _ head: Int, within home: Rect?) -> (way: Spline, hits: Int) {
    let (a, b) = (obstacles.rects[tail], obstacles.rects[head])
    let distance = (a.center - b.center).length
    let steps = min(80, max(16, Int(distance / 6)))
    var best: (way: Spline, hits: Int, cost: Double, bend: Int)?
    for (order, bend) in bends.enumerated() {
      let whole = Spline.arc(a.center, b.center, bend: bend)
      let way = clipped(whole, tail, head)
      let points = way.sampled(steps)
      let strays = home.map { home in !points.allSatisfy(home.contains) } ?? false
      let hits = obstacles.hits(points, except: [tail, head]) + (strays ? 1 : 0)
      let cost = Double(hits) * 1000 + Double(order) + Double(used[[tail, head, order]] ?? 0) * 50
      if best.map({ cost < $0.cost }) ?? true { best = (way, hits, cost, order) }
      if hits == 0, used[[tail, head, order]] == nil { break }
    }
    guard let best else { return (Spline(through: [a.center, b.center]), 0) }
    used[[tail, head, best.bend], default: 0] += 1
    return (best.way, best.hits)
  }

  /// The part of a line between the outlines of its two ends.
  private func clipped(_ spline: Spline, _ tail: Int, _ head: Int) -> Spline {
    func edge(_ mark: Int, from inside: Double, to outside: Double) -> Double {
      var (low, high) = (inside, outside)
      for _ in 0..<20 {
        let middle = (low + high) / 2
        if covers(mark, spline.point(piece: 0, middle)) { low = middle } else { high = middle }
      }
      return high
    }
    return spline.part(from: edge(tail, from: 0, to: 0.5), to: edge(head, from: 1, to: 0.5))
  }

  private func covers(_ mark: Int, _ point: Point) -> Bool {
    let rect = obstacles.rects[mark].inset(by: -1)
    let (x, y) = ((point.x - rect.center.x) / (rect.width / 2), (point.y - rect.center.y) / (rect.height / 2))
    switch outlines[mark] {
    case .ellipse, .circle: return x * x + y * y <= 1
    case .diamond: return abs(x) + abs(y) <= 1
    case .house: return abs(x) <= 1 && y <= 1 && y >= -1 + max(0, 0.5 * abs(x))
    default: return abs(x) <= 1 && abs(y) <= 1
    }
  }
}
