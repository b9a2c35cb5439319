internal import WeftGraphviz

extension Spline {
  /// A line through corners that are rounded off, as far as the pieces are long enough.
  static func rounded(_ corners: [Point], radius: Double) -> Spline {
    var points = [corners[0]]
    func straight(to end: Point) {
      let start = points[points.count - 1]
      points += [start + (end - start) * (1.0 / 3), start + (end - start) * (2.0 / 3), end]
    }
    for index in corners.indices.dropFirst().dropLast() {
      let (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1])
      let (into, out) = (corner - before, after - corner)
      let (a, b) = (into.length, out.length)
      guard a > 0.01, b > 0.01 else { continue }
      let r = min(radius, a / 2, b / 2)
      let start = corner - into * (r / a)
      let end = corner + out * (r / b)
      straight(to: start)
      points += [start + (corner - start) * 0.55, end + (corner - end) * 0.55, end]
    }
    straight(to: corners[corners.count - 1])
    return Spline(points)
  }

  /// An arc between two points whose middle stands off the chord by `bend` times its length, to the left as one walks.
  static func arc(_ from: Point, _ to: Point, bend: Double) -> Spline {
    let chord = to - from
    let offset = Point(chord.y, -chord.x) * (bend * 4 / 3)
    return Spline([from, from + chord * 0.25 + offset, from + chord * 0.75 + offset, to])
  }

  /// An arc whose two handles stand off the chord by shares of its length of their own: uneven, or on both sides of it.
  static func arc(_ from: Point, _ to: Point, handles: (Double, Double)) -> Spline {
    let chord = to - from
    let side = Point(chord.y, -chord.x) * (4.0 / 3)
    return Spline([from, from + chord * 0.25 + side * handles.0, from + chord * 0.75 + side * handles.1, to])
  }

  /// The same way in `count` pieces, whose handles stay near it: what is measured by handles then measures the line.
  func inPieces(_ count: Int) -> Spline {
    precondition(pieces == 1, "one piece is cut into several")
    var result = [points[0]]
    for piece in 0..<count {
      let ends = (Double(piece) / Double(count), Double(piece + 1) / Double(count))
      result += part(from: ends.0, to: ends.1).points.dropFirst()
    }
    return Spline(result)
  }

  /// Points along the way, no further apart than `step` where the way is smooth.
  func every(_ step: Double) -> [Point] {
    var result = [points[0]]
    for piece in 0..<pieces {
      let first = 3 * piece
      let length =
        (points[first + 1] - points[first]).length + (points[first + 2] - points[first + 1]).length
        + (points[first + 3] - points[first + 2]).length
      let count = max(2, Int((length / step).rounded(.up)))
      for place in 1...count { result.append(point(piece: piece, Double(place) / Double(count))) }
    }
    return result
  }

  /// The part of a one-piece spline between two places `t`.
  func part(from low: Double, to high: Double) -> Spline {
    func cut(_ p: [Point], _ t: Double) -> (left: [Point], right: [Point]) {
      func mix(_ a: Point, _ b: Point) -> Point { a + (b - a) * t }
      let (ab, bc, cd) = (mix(p[0], p[1]), mix(p[1], p[2]), mix(p[2], p[3]))
      let (abc, bcd) = (mix(ab, bc), mix(bc, cd))
      let middle = mix(abc, bcd)
      return ([p[0], ab, abc, middle], [middle, bcd, cd, p[3]])
    }
    let right = cut(points, low).right
    return Spline(cut(right, low < 1 ? (high - low) / (1 - low) : 0).left)
  }

  /// Shortened at its end to make room for an arrow: the line, and where the arrow's tip is.
  func withTip(_ length: Double) -> (way: Spline, tip: Point) {
    let tip = points[points.count - 1]
    var kept = points
    // Whole pieces that lie within the arrow go; the one that enters it is cut.
    while kept.count > 4, (kept[kept.count - 4] - tip).length < length { kept.removeLast(3) }
    let last = Spline(Array(kept.suffix(4)))
    var (low, high) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (low + high) / 2
      if (last.point(piece: 0, middle) - tip).length > length { low = middle } else { high = middle }
    }
    kept.replaceSubrange((kept.count - 4)..., with: last.part(from: 0, to: max(low, 0.001)).points)
    return (Spline(kept), tip)
  }
}
