/// A point of the drawing plane, in points (1/72 inch), y downwards.
public struct Point: Sendable, Hashable {
  public var x: Double
  public var y: Double
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  public static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  public static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }
  /// Euclidean distance from the origin.
  public var length: Double { (x * x + y * y).squareRoot() }
}

/// An upright rectangle.
public struct Rect: Sendable, Hashable {
  public var x: Double
  public var y: Double
  public var width: Double
  public var height: Double

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  public init(center: Point, width: Double, height: Double) {
    self.init(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  public var right: Double { x + width }
  public var bottom: Double { y + height }
  public var center: Point { Point(x + width / 2, y + height / 2) }

  public func inset(by margin: Double) -> Rect {
    Rect(x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin)
  }

  public func moved(by offset: Point) -> Rect { Rect(x: x + offset.x, y: y + offset.y, width: width, height: height) }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= right && point.y >= y && point.y <= bottom
  }

  /// Whether the insides meet; a shared border does not count.
  public func overlaps(_ other: Rect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  public func union(_ other: Rect) -> Rect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Rect(x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}

/// A chain of cubic Béziers: one start, then two controls and an end for each piece.
public struct Spline: Sendable, Hashable {
  /// 3k + 1 points.
  public var points: [Point]

  public init(_ points: [Point]) {
    precondition(points.count >= 4 && points.count % 3 == 1, "a spline has 3k + 1 points")
    self.points = points
  }

  /// Straight pieces through these points.
  public init(through corners: [Point]) {
    precondition(corners.count >= 2, "a line has two ends")
    var points = [corners[0]]
    for (from, to) in zip(corners, corners.dropFirst()) {
      points += [from + (to - from) * (1.0 / 3), from + (to - from) * (2.0 / 3), to]
    }
    self.points = points
  }

  public var pieces: Int { points.count / 3 }

  /// The point at `t` in 0...1 of one piece.
  public func point(piece: Int, _ t: Double) -> Point {
    let first = 3 * piece
    let s = 1 - t
    return points[first] * (s * s * s) + points[first + 1] * (3 * s * s * t) + points[first + 2] * (3 * s * t * t)
      + points[first + 3] * (t * t * t)
  }

  /// `count` + 1 points along each piece, ends included and shared.
  public func sampled(_ count: Int) -> [Point] {
    var result = [points[0]]
    for piece in 0..<pieces {
      for step in 1...count { result.append(point(piece: piece, Double(step) / Double(count))) }
    }
    return result
  }

  public func moved(by offset: Point) -> Spline { Spline(points.map { $0 + offset }) }
  public var reversed: Spline { Spline(points.reversed()) }
}
