internal import WeftGraphviz

/// Leads lines through the free space between marks, upright and level with rounded corners, over a grid of cells.
///
/// One search from a mark serves all lines that start there, so they share a trunk. Costs: a step 10, a turn 30, a step
/// through a foreign plane 40 more, a step along another mark's line 12 more. Ties are broken by cell number.
/// O(c log c) a search on c cells.
struct ThreadRouter {
  private let origin: Point
  private let side: Double
  private let columns: Int
  private let rows: Int
  private var blocked: [Bool]
  /// Which plane a cell lies in; 0 = none.
  private var plane: [Int32]
  /// Whose line runs through a cell; 0 = nobody's.
  private var owner: [Int32]

  init(_ page: Rect, marks: [Rect], planes: [Rect]) {
    side = max(7, (page.width * page.height / 80_000).squareRoot())
    origin = Point(page.x, page.y)
    columns = Int(page.width / side) + 2
    rows = Int(page.height / side) + 2
    blocked = .init(repeating: false, count: columns * rows)
    plane = .init(repeating: 0, count: columns * rows)
    owner = .init(repeating: 0, count: columns * rows)
    for (index, rect) in planes.enumerated() {
      for cell in cells(in: rect) { plane[cell] = Int32(index + 1) }
    }
    for mark in marks { for cell in cells(in: mark.inset(by: -3)) { blocked[cell] = true } }
  }

  private func cells(in rect: Rect) -> [Int] {
    let left = max(0, Int(((rect.x - origin.x) / side).rounded()))
    let right = min(columns - 1, Int(((rect.right - origin.x) / side).rounded()))
    let top = max(0, Int(((rect.y - origin.y) / side).rounded()))
    let bottom = min(rows - 1, Int(((rect.bottom - origin.y) / side).rounded()))
    guard left <= right, top <= bottom else { return [] }
    return (top...bottom).flatMap { row in (left...right).map { row * columns + $0 } }
  }

  private func place(_ cell: Int) -> Point {
    Point(origin.x + Double(cell % columns) * side, origin.y + Double(cell / columns) * side)
  }

  /// The free cell just outside the middle of each side of a mark: bottom, left, right, top.
  private func doors(_ mark: Rect) -> [(cell: Int, port: Point)] {
    let ports = [
      Point(mark.center.x, mark.bottom), Point(mark.x, mark.center.y), Point(mark.right, mark.center.y),
      Point(mark.center.x, mark.y),
    ]
    let steps = [Point(0, 1), Point(-1, 0), Point(1, 0), Point(0, -1)]
    return zip(ports, steps).map { port, step in
      for distance in 1...3 {
        let spot = port + step * (side * (Double(distance) - 0.3) + 3)
        let column = Int(((spot.x - origin.x) / side).rounded())
        let row = Int(((spot.y - origin.y) / side).rounded())
        guard column >= 0, row >= 0, column < columns, row < rows else { continue }
        if !blocked[row * columns + column] { return (row * columns + column, port) }
      }
      return (-1, port)
    }
  }

  /// Ways from one mark to others; `nil` where there is none.
  ///
  /// - Parameter home: index of the plane that the mark stands in, whose cells cost nothing more.
  mutating func ways(from source: Rect, to targets: [Rect], home: Int?, radius: Double) -> [Spline?] {
    let starts = doors(source)
    let startCosts = [0, 25, 25, 60]
    var cost = [Int32](repeating: .max, count: columns * rows)
    var from = [Int32](repeating: -1, count: columns * rows)
    var door = [Int8](repeating: -1, count: columns * rows)
    var heap = CellHeap()
    for (index, start) in starts.enumerated() where start.cell >= 0 {
      guard Int32(startCosts[index]) < cost[start.cell] else { continue }
      cost[start.cell] = Int32(startCosts[index])
      door[start.cell] = Int8(index)
      heap.push(Int32(startCosts[index]), Int32(start.cell))
    }
    let ends = targets.map { doors($0) }
    var waiting = Set(ends.flatMap { $0.map(\.cell) }.filter { $0 >= 0 })
    let own = home.map { Int32($0 + 1) } ?? -1
    while let (reached, cell32) = heap.pop() {
      let cell = Int(cell32)
      guard reached == cost[cell] else { continue }
      waiting.remove(cell)
      if waiting.isEmpty { break }
      let last = from[cell] < 0 ? 0 : cell - Int(from[cell])
      for step in [1, -1, columns, -columns] {
        let next = cell + step
        if next < 0 || next >= blocked.count || blocked[next] { continue }
        if step == 1 && next % columns == 0 || step == -1 && cell % columns == 0 { continue }
        var price: Int32 = 10
        if last != 0, step != last { price += 30 }
        if last == 0, let index = door[cell] >= 0 ? Int(door[cell]) : nil, step != [columns, -1, 1, -columns][index] {
          price += 30
        }
        if plane[next] != 0, plane[next] != own { price += 40 }
        if owner[next] != 0 { price += 12 }
        let total = reached + price
        guard total < cost[next] else { continue }
        cost[next] = total
        from[next] = Int32(cell)
        door[next] = door[cell]
        heap.push(total, Int32(next))
      }
    }
    let ways = ends.map { doors -> (way: Spline, cells: [Int])? in
      let endCosts: [Int32] = [80, 20, 20, 0]
      var best: (cost: Int32, index: Int)?
      for (index, end) in doors.enumerated() where end.cell >= 0 && cost[end.cell] < .max {
        let total = cost[end.cell] + endCosts[index]
        if best.map({ total < $0.cost }) ?? true { best = (total, index) }
      }
      guard let best else { return nil }
      var cells = [doors[best.index].cell]
      while from[cells[cells.count - 1]] >= 0 { cells.append(Int(from[cells[cells.count - 1]])) }
      cells.reverse()
      let start = Int(door[cells[0]])
      return (
        smooth(
          cells, start: starts[start].port, upright: start == 0 || start == 3, end: doors[best.index].port,
          endUpright: best.index == 0 || best.index == 3, radius: radius), cells
      )
    }
    for way in ways { for cell in way?.cells ?? [] { owner[cell] = 1 } }
    return ways.map { $0?.way }
  }

  /// Corners of a way through cells, moved to meet both ports squarely, and rounded.
  private func smooth(
    _ cells: [Int], start: Point, upright: Bool, end: Point, endUpright: Bool, radius: Double
  ) -> Spline {
    var corners = [start]
    for cell in cells { corners.append(place(cell)) }
    corners.append(end)
    align(&corners, port: start, upright: upright)
    corners.reverse()
    align(&corners, port: end, upright: endUpright)
    corners.reverse()
    var kept = [corners[0]]
    for index in corners.indices.dropFirst().dropLast() {
      let (a, b, c) = (kept[kept.count - 1], corners[index], corners[index + 1])
      let straight = abs(a.x - b.x) < 0.01 && abs(b.x - c.x) < 0.01 || abs(a.y - b.y) < 0.01 && abs(b.y - c.y) < 0.01
      if !straight, (b - a).length > 0.01 { kept.append(b) }
    }
    kept.append(corners[corners.count - 1])
    return Spline.rounded(kept, radius: radius)
  }

  /// Shifts the straight run that follows a port onto the port's own line.
  private func align(_ corners: inout [Point], port: Point, upright: Bool) {
    guard corners.count > 2 else { return }
    let first = corners[1]
    for index in 1..<(corners.count - 1) {
      if upright {
        guard abs(corners[index].x - first.x) < 0.01 else { break }
        corners[index].x = port.x
      } else {
        guard abs(corners[index].y - first.y) < 0.01 else { break }
        corners[index].y = port.y
      }
    }
  }
}

/// A binary heap of (cost, cell), the least first; equal costs by cell.
private struct CellHeap {
  private var items: [(cost: Int32, cell: Int32)] = []

  private func less(_ a: Int, _ b: Int) -> Bool { (items[a].cost, items[a].cell) < (items[b].cost, items[b].cell) }

  mutating func push(_ cost: Int32, _ cell: Int32) {
    items.append((cost, cell))
    var child = items.count - 1
    while child > 0, less(child, (child - 1) / 2) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> (Int32, Int32)? {
    guard let top = items.first else { return nil }
    let last = items.removeLast()
    if !items.isEmpty {
      items[0] = last
      var parent = 0
      while true {
        var least = parent
        for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && less(child, least) { least = child }
        if least == parent { break }
        items.swapAt(least, parent)
        parent = least
      }
    }
    return top
  }
}
