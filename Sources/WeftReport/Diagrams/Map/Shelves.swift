internal import WeftGraphviz

/// Boxes set in rows, in their order, stretched so that rows are flush: the shape nearest to a wanted aspect.
struct Shelves {
  var size: Point
  /// One per box, the top left corner of all at 0, 0.
  var boxes: [Rect]

  /// - Parameters:
  ///   - reserved: height that stands above the rows and counts in the aspect.
  ///   - least: width that is there in any case.
  init(_ sizes: [Point], gap: Double, aspect: Double, reserved: Double = 0, least: Double = 0) {
    guard !sizes.isEmpty else {
      (size, boxes) = (Point(least, 0), [])
      return
    }
    var best: (score: Double, rows: [Range<Int>], width: Double)?
    var width = sizes[0].x
    for end in sizes.indices {
      if end > 0 { width += gap + sizes[end].x }
      let bound = max(width, least, sizes.map(\.x).max() ?? 0)
      let rows = Shelves.rows(sizes, gap: gap, width: bound)
      let height = rows.reduce(reserved - gap) { $0 + gap + (sizes[$1].map(\.y).max() ?? 0) }
      let used = rows.map { row in sizes[row].reduce(-gap) { $0 + gap + $1.x } }.max() ?? 0
      let shape = max(used, least) / max(1, height)
      let filled = sizes.reduce(0) { $0 + $1.x * $1.y } / max(1, max(used, least) * max(1, height - reserved))
      let score = max(shape / aspect, aspect / shape) + 0.8 * (1 - min(1, filled))
      if best.map({ score < $0.score - 1e-9 }) ?? true { best = (score, rows, max(used, least)) }
    }
    let rows = best?.rows ?? [0..<sizes.count]
    let total = best?.width ?? width
    boxes = []
    var y = 0.0
    for row in rows {
      let height = sizes[row].map(\.y).max() ?? 0
      let used = sizes[row].reduce(-gap) { $0 + gap + $1.x }
      // A short last row stays short.
      let spare = used < total * 0.6 && rows.count > 1 ? 0 : (total - used) / Double(row.count)
      var x = 0.0
      for index in row {
        boxes.append(Rect(x: x, y: y, width: sizes[index].x + spare, height: height))
        x += sizes[index].x + spare + gap
      }
      y += height + gap
    }
    size = Point(total, y - gap)
  }

  private static func rows(_ sizes: [Point], gap: Double, width: Double) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0.0
    for (index, size) in sizes.enumerated() {
      if index > start, used + gap + size.x > width + 1e-6 {
        rows.append(start..<index)
        start = index
        used = 0
      }
      used += (index > start ? gap : 0) + size.x
    }
    rows.append(start..<sizes.count)
    return rows
  }
}
