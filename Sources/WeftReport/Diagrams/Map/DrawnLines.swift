internal import WeftGraphviz

/// The lines that a picture has already, found quickly by place: which of them would a new one cross?
struct DrawnLines {
  private struct Segment {
    var from: Point
    var to: Point
    var line: Int
  }
  private var cells: [Int: [Segment]] = [:]
  /// By line: its ends, whatever numbers the caller gives them.
  private var ends: [(tail: Int, head: Int)] = []
  /// By line: the last question that met it.
  private var asked: [Int] = []
  private var question = 0
  private static let side = 48.0

  private static func key(_ x: Int, _ y: Int) -> Int { (x &+ 1_000_000) &* 4_000_000 &+ (y &+ 1_000_000) }

  /// The cells that the box of a segment touches.
  private static func each(_ a: Point, _ b: Point, _ body: (Int) -> Void) {
    let (left, right) = (Int((min(a.x, b.x) / side).rounded(.down)), Int((max(a.x, b.x) / side).rounded(.down)))
    let (top, bottom) = (Int((min(a.y, b.y) / side).rounded(.down)), Int((max(a.y, b.y) / side).rounded(.down)))
    for x in left...right { for y in top...bottom { body(key(x, y)) } }
  }

  mutating func add(_ way: Spline, _ tail: Int, _ head: Int) {
    let line = ends.count
    ends.append((tail, head))
    asked.append(0)
    let points = way.every(12)
    for (a, b) in zip(points, points.dropFirst()) {
      DrawnLines.each(a, b) { cells[$0, default: []].append(Segment(from: a, to: b, line: line)) }
    }
  }

  /// How many lines that share no end with it a line between two ends crosses; counting ends at `limit`.
  mutating func crossings(_ way: Spline, _ tail: Int, _ head: Int, limit: Int = .max) -> Int {
    guard !ends.isEmpty, limit > 0 else { return 0 }
    question += 1
    var count = 0
    let points = way.every(12)
    for (a, b) in zip(points, points.dropFirst()) {
      let chord = b - a
      var isFull = false
      DrawnLines.each(a, b) { key in
        guard !isFull, let segments = cells[key] else { return }
        for segment in segments where asked[segment.line] != question {
          func side(_ p: Point) -> Double { chord.x * (p.y - a.y) - chord.y * (p.x - a.x) }
          guard side(segment.from) * side(segment.to) < 0 else { continue }
          let other = segment.to - segment.from
          func across(_ p: Point) -> Double {
            other.x * (p.y - segment.from.y) - other.y * (p.x - segment.from.x)
          }
          guard across(a) * across(b) < 0 else { continue }
          asked[segment.line] = question
          let end = ends[segment.line]
          if end.tail == tail || end.tail == head || end.head == tail || end.head == head { continue }
          count += 1
          isFull = count >= limit
          if isFull { return }
        }
      }
      if isFull { return count }
    }
    return count
  }
}
