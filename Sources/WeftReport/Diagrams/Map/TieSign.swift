internal import WeftGraphviz

/// A sign on a line: what happened to the tie.
struct TieSign {
  var text: String
  var color: Color
  var way: Spline
  /// Index into the graph's edges of its line.
  var edge: Int

  /// What is tried one after the other: the size of the letters, and whether the sign stands beside its line.
  private static let tries: [(type: Double, sides: [Double])] = [
    (11, [0]), (8.5, [0]), (11, [1, -1]), (7, [0, 1, -1]),
  ]

  /// Sets signs on their lines, near the middle of each, where they meet no mark, no other sign and no other line; where there
  /// is no such place, smaller, then beside the line; where there is none at all, where they meet fewest lines.
  ///
  /// O(samples of lines + signs · places · neighbours).
  static func draw(_ signs: [TieSign], missing marks: [Rect], on sheet: inout Sheet) {
    guard !signs.isEmpty else { return }
    var taken = Obstacles()
    for mark in marks { taken.add(mark) }
    let lines = LineSamples(sheet.graph)
    for sign in signs {
      let (center, type) = sign.place(among: lines, missing: taken)
      taken.add(
        sheet.text(
          sign.text, at: center, .center, size: type, weight: .bold, color: sign.color, background: Color("#ffffffd0")))
      sheet.graph.nodes[sheet.graph.nodes.count - 1].edge = sign.edge
    }
  }

  private func place(among lines: LineSamples, missing taken: Obstacles) -> (center: Point, type: Double) {
    let spots = spots
    var best: (center: Point, type: Double, met: Int)?
    for (type, sides) in TieSign.tries {
      let size = Point(FontStack.width(text, type, .bold) * 1.03 + 2, type * 1.32)
      for side in sides {
        for spot in spots {
          let reach = abs(spot.across.x) * size.x / 2 + abs(spot.across.y) * size.y / 2 + 1.5
          let center = spot.point + spot.across * (side * reach)
          let rect = Rect(center: center, width: size.x, height: size.y)
          if taken.touches(rect) { continue }
          let met = lines.met(in: rect, but: edge, limit: best?.met ?? .max)
          if best.map({ met < $0.met }) ?? true { best = (center, type, met) }
          if met == 0 { return (center, type) }
        }
      }
    }
    return best.map { ($0.center, $0.type) } ?? (spots[0].point, TieSign.tries[0].type)
  }

  /// Points of the line, its ends left out, the middle first and then outwards, with the direction across it, one long.
  private var spots: [(point: Point, across: Point)] {
    let points = way.every(6)
    let middle = points.count / 2
    var order = [middle]
    for step in 1...max(1, middle) { order += [middle - step, middle + step] }
    let kept = order.filter { $0 > 0 && $0 < points.count - 1 }.prefix(120)
    return kept.map { index in
      let chord: Point = points[index + 1] - points[index - 1]
      let length = max(1e-6, chord.length)
      return (points[index], Point(chord.y / length, -chord.x / length))
    }
  }
}

/// Points along all the lines of a picture, by place.
struct LineSamples {
  private var cells: [Cell: [(point: Point, edge: Int)]] = [:]
  private static let side = 24.0

  private struct Cell: Hashable {
    var x: Int
    var y: Int
  }

  init(_ graph: DotGraph) {
    for (index, edge) in graph.edges.enumerated() {
      guard edge.annotation != nil, let way = edge.spline else { continue }
      for point in way.every(3) { cells[LineSamples.cell(point), default: []].append((point, index)) }
    }
  }

  private static func cell(_ point: Point) -> Cell {
    Cell(x: Int((point.x / side).rounded(.down)), y: Int((point.y / side).rounded(.down)))
  }

  /// How many lines run through a box, leaving out one; counting ends at `limit`.
  func met(in rect: Rect, but own: Int, limit: Int) -> Int {
    let (first, last) = (LineSamples.cell(Point(rect.x, rect.y)), LineSamples.cell(Point(rect.right, rect.bottom)))
    var found: [Int] = []
    for x in first.x...last.x {
      for y in first.y...last.y {
        for sample in cells[Cell(x: x, y: y)] ?? [] where sample.edge != own && rect.contains(sample.point) {
          if found.contains(sample.edge) { continue }
          found.append(sample.edge)
          if found.count >= limit { return found.count }
        }
      }
    }
    return found.count
  }
}
