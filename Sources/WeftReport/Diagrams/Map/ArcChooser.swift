internal import WeftGraphviz

/// Draws lateral ties as single arcs: a gentle curve that misses every other mark and label, and of several such the one
/// that crosses few of the lines before it.
struct ArcChooser {
  /// Marks first, in the order of organisations drawn, then labels.
  var obstacles: Obstacles
  /// By obstacle that is a mark: its outline.
  var outlines: [DotAttribute.Shape]
  /// How often a bend was used between two marks, so that parallel ties part.
  private var used: [Bend: Int] = [:]
  /// What is drawn so far.
  private var lines = DrawnLines()

  private struct Bend: Hashable {
    var tail: Int
    var head: Int
    var order: Int
  }

  /// Bends to try, in order: how far the two handles stand off the chord, as shares of its length.
  var handles: [(Double, Double)]

  /// Where straight lines come first, for marks that lie about without rows.
  static let straight: [(Double, Double)] = [(0, 0), (0.05, 0.05), (-0.05, -0.05)] + bends
  /// Where bends come first, for marks in rows, whose chords would run through their neighbours.
  static let bends: [(Double, Double)] =
    [
      0.12, -0.12, 0.2, -0.2, 0.04, -0.04, 0.28, -0.28, 0.36, -0.36, 0.45, -0.45,
    ].map { ($0, $0) } + [
      (0.3, 0.05), (0.05, 0.3), (-0.3, -0.05), (-0.05, -0.3), (0.15, -0.15), (-0.15, 0.15), (0.45, 0.1), (0.1, 0.45),
      (-0.45, -0.1), (-0.1, -0.45), (0.3, -0.3), (-0.3, 0.3), (0.6, 0.6), (-0.6, -0.6), (0.6, 0.2), (0.2, 0.6),
      (-0.6, -0.2), (-0.2, -0.6), (0.8, 0.8), (-0.8, -0.8),
    ]

  init(obstacles: Obstacles, outlines: [DotAttribute.Shape], handles: [(Double, Double)] = ArcChooser.bends) {
    self.obstacles = obstacles
    self.outlines = outlines
    self.handles = handles
  }

  /// Remembers a line that was not made here, or not taken as it was made.
  mutating func add(_ way: Spline, _ tail: Int, _ head: Int) { lines.add(way, tail, head) }

  /// What a crossing weighs against a bend further down the list, and how many free bends are weighed.
  private static let (crossing, choices) = (4, 6)

  /// The arc between two marks, and how many others it still enters; leaving `home` counts as one.
  ///
  /// An arc that enters none is remembered as drawn.
  ///
  /// - Parameter bends: those to try here; the chooser's own where `nil`.
  mutating func arc(
    _ tail: Int, _ head: Int, within home: Rect?, bends: [(Double, Double)]? = nil
  ) -> (way: Spline, hits: Int) {
    let (a, b) = (obstacles.rects[tail], obstacles.rects[head])
    var best: (way: Spline, hits: Int, cost: Int, bend: Int)?
    var free = 0
    for (order, pair) in (bends ?? handles).enumerated() {
      let repeats = used[Bend(tail: tail, head: head, order: order)] ?? 0
      let least = order + repeats * 50
      if let best, best.hits == 0, best.cost <= least { continue }
      let way = clipped(Spline.arc(a.center, b.center, handles: pair), tail, head)
      let points = way.every(3)
      let strays = home.map { home in !points.allSatisfy(home.contains) } ?? false
      let bound = best.map(\.hits) ?? .max
      let hits =
        obstacles.hits(points, except: [tail, head], limit: bound < .max ? bound + 1 : .max) + (strays ? 1 : 0)
      var cost = hits * 100_000 + least
      if hits == 0 { cost += ArcChooser.crossing * lines.crossings(way, tail, head) }
      if best.map({ cost < $0.cost }) ?? true { best = (way, hits, cost, order) }
      if hits == 0 { free += 1 }
      if free == ArcChooser.choices { break }
    }
    guard let best else { return (Spline(through: [a.center, b.center]), 0) }
    used[Bend(tail: tail, head: head, order: best.bend), default: 0] += 1
    if best.hits == 0 { lines.add(best.way, tail, head) }
    let length = (a.center - b.center).length
    return (best.way.inPieces(length > 240 ? 4 : 2), best.hits)
  }

  /// The part of a line between the outlines of its two ends.
  private func clipped(_ spline: Spline, _ tail: Int, _ head: Int) -> Spline {
    func edge(_ mark: Int, from inside: Double, to outside: Double) -> Double {
      var (low, high) = (inside, outside)
      for _ in 0..<14 {
        let middle = (low + high) / 2
        if covers(mark, spline.point(piece: 0, middle)) { low = middle } else { high = middle }
      }
      return high
    }
    return spline.part(from: edge(tail, from: 0, to: 0.5), to: edge(head, from: 1, to: 0.5))
  }

  /// Whether a point lies in a mark's outline, as Graphviz draws it or a little inside: marks are drawn over the ends of lines.
  private func covers(_ mark: Int, _ point: Point) -> Bool {
    let rect = obstacles.rects[mark].inset(by: -1)
    let (x, y) = ((point.x - rect.center.x) / (rect.width / 2), (point.y - rect.center.y) / (rect.height / 2))
    switch outlines[mark] {
    case .ellipse, .circle: return x * x + y * y <= 1
    case .diamond: return abs(x) + abs(y) <= 1
    case .house: return abs(x) <= 1 && y <= 1 && y >= -1 + max(0, 0.5 * abs(x))
    case .invhouse: return abs(x) <= 1 && y >= -1 && y <= 1 - max(0, 0.5 * abs(x))
    case .hexagon: return abs(x) <= 1 - 0.45 * abs(y) && abs(y) <= 1
    case .octagon: return abs(x) + abs(y) <= 1.4 && abs(x) <= 1 && abs(y) <= 1
    case .trapezium: return abs(x) <= 0.77 + 0.23 * y && abs(y) <= 1
    case .parallelogram: return abs(x + 0.17 * y) <= 0.82 && abs(y) <= 1
    default: return abs(x) <= 1 && abs(y) <= 1
    }
  }
}
