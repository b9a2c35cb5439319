internal import WeftGraphviz

/// Rectangles that lines must miss, found quickly by place.
struct Obstacles {
  private(set) var rects: [Rect] = []
  private var cells: [Int: [Int]] = [:]
  private static let side = 64.0

  private static func key(_ x: Int, _ y: Int) -> Int { (x &+ 1_000_000) &* 4_000_000 &+ (y &+ 1_000_000) }

  @discardableResult
  mutating func add(_ rect: Rect) -> Int {
    let index = rects.count
    rects.append(rect)
    let side = Obstacles.side
    let rect = rect.inset(by: -Obstacles.margin)
    for x in Int((rect.x / side).rounded(.down))...Int((rect.right / side).rounded(.down)) {
      for y in Int((rect.y / side).rounded(.down))...Int((rect.bottom / side).rounded(.down)) {
        cells[Obstacles.key(x, y), default: []].append(index)
      }
    }
    return index
  }

  /// Whether a rectangle lies over any of them.
  func touches(_ rect: Rect) -> Bool {
    let side = Obstacles.side
    for x in Int((rect.x / side).rounded(.down))...Int((rect.right / side).rounded(.down)) {
      for y in Int((rect.y / side).rounded(.down))...Int((rect.bottom / side).rounded(.down)) {
        for index in cells[Obstacles.key(x, y)] ?? [] where rects[index].overlaps(rect) { return true }
      }
    }
    return false
  }

  /// How near a line may pass.
  static let margin = 1.5

  /// How many rectangles a line through these points enters or grazes, leaving out some, and at most `limit`.
  func hits(_ points: [Point], except: [Int], limit: Int = .max) -> Int {
    hits(points, limit: limit) { except.contains($0) }
  }

  /// The same, leaving out rectangles by what they are.
  func hits(_ points: [Point], leaving ends: [Rect]) -> Int {
    hits(points, limit: .max) { ends.contains(rects[$0]) }
  }

  private func hits(_ points: [Point], limit: Int, _ isLeftOut: (Int) -> Bool) -> Int {
    var found: [Int] = []
    var (key, near): (Int, [Int]) = (.min, [])
    let side = Obstacles.side
    for point in points {
      // Most points lie in the cell of the one before.
      let here = Obstacles.key(Int((point.x / side).rounded(.down)), Int((point.y / side).rounded(.down)))
      if here != key { (key, near) = (here, cells[here] ?? []) }
      for index in near where rects[index].inset(by: -Obstacles.margin).contains(point) {
        if found.contains(index) || isLeftOut(index) { continue }
        found.append(index)
        if found.count >= limit { return found.count }
      }
    }
    return found.count
  }
}
