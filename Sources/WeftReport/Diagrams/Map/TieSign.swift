internal import WeftGraphviz

/// A sign on a line: what happened to the tie.
struct TieSign {
  var text: String
  var color: Color
  var way: Spline
  /// Index into the graph's edges of its line.
  var edge: Int

  private static let type = 11.0

  /// Sets signs on their lines, near the middle of each, where they meet no mark, no other sign and no other line; where there
  /// is no such place on the line, beside it; where there is none at all, where they meet fewest lines.
  ///
  /// O(samples of lines + signs · places · neighbours).
  static func draw(_ signs: [TieSign], missing marks: [Rect], on sheet: inout Sheet) {
    guard !signs.isEmpty else { return }
    var taken = Obstacles()
    for mark in marks { taken.add(mark) }
    let lines = LineSamples(sheet.graph)
    for sign in signs {
      var best: (rect: Rect, met: Int)?
      for place in sign.places {
        let rect = Rect(center: place, width: sign.size.x, height: sign.size.y)
        if taken.touches(rect) { continue }
        let met = lines.met(in: rect, but: sign.edge, limit: best?.met ?? .max)
        if best.map({ met < $0.met }) ?? true { best = (rect, met) }
        if met == 0 { break }
      }
      let center = best?.rect.center ?? sign.places[0]
      taken.add(
        sheet.text(
          sign.text, at: center, .center, size: type, weight: .bold, color: sign.color, background: Color("#ffffffd0")))
      sheet.graph.nodes[sheet.graph.nodes.count - 1].edge = sign.edge
    }
  }

  private var size: Point { Point(FontStack.width(text, TieSign.type, .bold) * 1.03 + 2, TieSign.type * 1.32) }

  /// From the middle of the line outwards, then the same beside it, left and right.
  private var places: [Point] {
    var shares = [0.5]
    for step in 1...18 { shares += [0.5 - 0.025 * Double(step), 0.5 + 0.025 * Double(step)] }
    let spots = shares.map { spot(at: $0) }
    var places = spots.map(\.point)
    for side in [1.0, -1] {
      for spot in spots {
        let reach = abs(spot.side.x) * size.x / 2 + abs(spot.side.y) * size.y / 2 + 1.5
        places.append(spot.point + spot.side * (side * reach))
      }
    }
    return places
  }

  /// A point of the line, and the direction across it, one long.
  private func spot(at share: Double) -> (point: Point, side: Point) {
    let place = min(share * Double(way.pieces), Double(way.pieces) - 1e-6)
    let piece = Int(place)
    let t = place - Double(piece)
    let chord: Point = way.point(piece: piece, min(1, t + 0.02)) - way.point(piece: piece, max(0, t - 0.02))
    let length = max(1e-6, chord.length)
    return (way.point(piece: piece, t), Point(chord.y / length, -chord.x / length))
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
