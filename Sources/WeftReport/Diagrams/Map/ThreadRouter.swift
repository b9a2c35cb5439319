internal import WeftGraphviz

/// Leads lines through the free space between marks, upright and level with rounded corners, over a grid of cells.
///
/// One search from a mark serves all lines that start there, so they share a trunk. Costs: a step 10, a turn 30, a step
/// through a foreign plane 40 more, a step along other marks' lines 14 more for each, up to three. Ties are broken by the
/// order in which cells were reached. O(c) a search on c cells; towards a single end, only the cells that may lie on the way.
struct ThreadRouter {
  private let origin: Point
  private let side: Double
  private let columns: Int
  private let rows: Int
  private var blocked: [Bool]
  /// Which plane a cell lies in; 0 = none.
  private var plane: [Int32]
  /// How many lines run through a cell, up to three.
  private var owners: [Int8]
  /// What lines must miss, to check a way against.
  private var obstacles = Obstacles()
  /// Kept between searches, clean, so that each pays only for the cells that it reaches.
  private var board: Board

  /// - Parameter cells: about so many cells for the whole page; none is narrower than 5 points.
  init(_ page: Rect, marks: [Rect], planes: [Rect], cells: Double = 200_000) {
    side = max(5, (page.width * page.height / cells).squareRoot())
    origin = Point(page.x, page.y)
    columns = Int(page.width / side) + 2
    rows = Int(page.height / side) + 2
    blocked = .init(repeating: false, count: columns * rows)
    plane = .init(repeating: 0, count: columns * rows)
    owners = .init(repeating: 0, count: columns * rows)
    board = Board(cells: columns * rows)
    for (index, rect) in planes.enumerated() { each(in: rect) { plane[$0] = Int32(index + 1) } }
    for mark in marks {
      obstacles.add(mark)
      each(in: mark.inset(by: -3)) { blocked[$0] = true }
    }
  }

  private func each(in rect: Rect, _ body: (Int) -> Void) {
    let left = max(0, Int(((rect.x - origin.x) / side).rounded()))
    let right = min(columns - 1, Int(((rect.right - origin.x) / side).rounded()))
    let top = max(0, Int(((rect.y - origin.y) / side).rounded()))
    let bottom = min(rows - 1, Int(((rect.bottom - origin.y) / side).rounded()))
    guard left <= right, top <= bottom else { return }
    for row in top...bottom { for column in left...right { body(row * columns + column) } }
  }

  private func place(_ cell: Int) -> Point {
    Point(origin.x + Double(cell % columns) * side, origin.y + Double(cell / columns) * side)
  }

  private struct Door {
    var cell: Int
    var port: Point
    var isUpright: Bool
  }

  /// The free cell just outside the middle of each side of a mark: bottom, left, right, top.
  private func doors(_ mark: Rect) -> [Door] {
    let ports = [
      Point(mark.center.x, mark.bottom), Point(mark.x, mark.center.y), Point(mark.right, mark.center.y),
      Point(mark.center.x, mark.y),
    ]
    let steps = [Point(0, 1), Point(-1, 0), Point(1, 0), Point(0, -1)]
    return zip(ports, steps).map { port, step in
      for distance in 1...4 {
        let spot = port + step * (side * (Double(distance) - 0.3) + 3)
        let column = Int(((spot.x - origin.x) / side).rounded())
        let row = Int(((spot.y - origin.y) / side).rounded())
        guard column >= 0, row >= 0, column < columns, row < rows else { continue }
        if !blocked[row * columns + column] {
          return Door(cell: row * columns + column, port: port, isUpright: step.x == 0)
        }
      }
      return Door(cell: -1, port: port, isUpright: step.x == 0)
    }
  }

  /// Ways from one mark to others; `nil` where there is none that misses all other marks.
  ///
  /// - Parameter home: index of the plane that the mark stands in, whose cells cost nothing more.
  mutating func ways(from source: Rect, to targets: [Rect], home: Int?, radius: Double) -> [Spline?] {
    let starts = doors(source)
    let ends = targets.map { doors($0) }
    // The board is taken out while it is written to, so that no copy is made of it.
    var search = board
    board = Board(cells: 0)
    var found: [(way: Spline, cells: [Int])?] = []
    if targets.count == 1 {
      // Mostly the cheapest door will do; where the way to it grazes a mark, the others are reached as well.
      fill(&search, starts, ends, home: home, until: .bestDoor)
      found = [way(on: search, from: source, starts, to: targets[0], ends[0], most: 1, radius: radius)]
      if found[0] == nil {
        search.clear()
        fill(&search, starts, ends, home: home, until: .otherDoors)
      }
    } else {
      fill(&search, starts, ends, home: home, until: .all)
    }
    if found.isEmpty || found[0] == nil {
      found = zip(targets, ends).map { way(on: search, from: source, starts, to: $0, $1, most: 4, radius: radius) }
    }
    search.clear()
    board = search
    var isMarked = Set<Int>()
    for way in found {
      for cell in way?.cells ?? [] where isMarked.insert(cell).inserted { owners[cell] = min(3, owners[cell] + 1) }
    }
    return found.map { $0?.way }
  }

  /// What a way costs more that ends at a mark's bottom, left, right or top.
  private static let endCosts = [80, 20, 20, 0]

  /// The cheapest way to a mark that grazes no other, of the `most` cheapest doors.
  private func way(
    on search: Board, from source: Rect, _ starts: [Door], to target: Rect, _ doors: [Door], most: Int, radius: Double
  ) -> (way: Spline, cells: [Int])? {
    // The cheapest door first; another where the way to it would graze a mark.
    func cost(_ door: Int) -> Int { Int(search.cells[doors[door].cell].cost) + ThreadRouter.endCosts[door] }
    let order = doors.indices.filter { doors[$0].cell >= 0 && search.cells[doors[$0].cell].cost < .max }.sorted {
      (cost($0), $0) < (cost($1), $1)
    }
    for index in order.prefix(most) {
      var cells = [doors[index].cell]
      while case let before = Int(search.cells[cells[cells.count - 1]].from), before >= 0 { cells.append(before) }
      cells.reverse()
      let start = starts[Int(search.cells[cells[0]].door)]
      for (isAligned, round) in [(true, radius), (false, min(radius, side / 2))] {
        let way = smooth(cells, start, doors[index], radius: round, isAligned: isAligned)
        if obstacles.hits(way.every(3), leaving: [source, target]) == 0 { return (way, cells) }
      }
    }
    return nil
  }

  /// What a search knows of each cell.
  private struct Board {
    struct Cell {
      var cost = Int32.max
      var from: Int32 = -1
      /// The door through which its way began.
      var door: Int8 = -1
      var isWanted = false
    }
    var cells: [Cell]
    var reached: [Int32] = []

    init(cells: Int) { self.cells = .init(repeating: Cell(), count: cells) }

    mutating func clear() {
      for cell in reached { cells[Int(cell)] = Cell() }
      reached.removeAll(keepingCapacity: true)
    }
  }

  /// How far a search goes.
  private enum Reach {
    /// To the door of a single mark with the cheapest way.
    case bestDoor
    /// To that mark's other doors as well, unless they cost much more.
    case otherDoors
    /// To every door of every mark.
    case all
  }

  private func fill(_ board: inout Board, _ starts: [Door], _ ends: [[Door]], home: Int?, until reach: Reach) {
    let columns = columns
    // Towards one mark, what is still to go at least goes before what is far off: steps to the box of its doors.
    var (left, right, top, bottom) = (0, columns, 0, rows)
    let goals = ends.count == 1 ? ends[0].filter { $0.cell >= 0 }.map(\.cell) : []
    if !goals.isEmpty {
      (left, right) = (goals.map { $0 % columns }.min() ?? 0, goals.map { $0 % columns }.max() ?? 0)
      (top, bottom) = (goals.map { $0 / columns }.min() ?? 0, goals.map { $0 / columns }.max() ?? 0)
    }
    func atLeast(_ cell: Int) -> Int {
      let row = cell / columns
      let column = cell - row * columns
      let across = column < left ? left - column : column > right ? column - right : 0
      let down = row < top ? top - row : row > bottom ? row - bottom : 0
      return 10 * (across + down)
    }
    var queue = BucketQueue(span: 1 << 14)
    let startCosts = [0, 25, 25, 60]
    for (index, start) in starts.enumerated() where start.cell >= 0 {
      guard startCosts[index] < board.cells[start.cell].cost else { continue }
      if board.cells[start.cell].cost == .max { board.reached.append(Int32(start.cell)) }
      board.cells[start.cell].cost = Int32(startCosts[index])
      board.cells[start.cell].door = Int8(index)
      queue.push(startCosts[index] + atLeast(start.cell), Int32(start.cell))
    }
    var enough = Int.max
    var waiting = 0
    for door in ends.joined() where door.cell >= 0 && !board.cells[door.cell].isWanted {
      board.cells[door.cell].isWanted = true
      waiting += 1
    }
    let own = home.map { Int32($0 + 1) } ?? -1
    let steps = [1, -1, columns, -columns]
    let straight = [columns, -1, 1, -columns]
    let count = blocked.count
    var reached = board.reached
    board.reached = []
    // Plain memory for the loop that all the time goes into.
    board.cells.withUnsafeMutableBufferPointer { cells in
      blocked.withUnsafeBufferPointer { blocked in
        owners.withUnsafeBufferPointer { owners in
          plane.withUnsafeBufferPointer { plane in
            while let (far, cell32) = queue.pop() {
              let cell = Int(cell32)
              let here = cells[cell]
              guard far == Int(here.cost) + atLeast(cell) else { continue }
              if far > enough { break }
              if here.isWanted {
                cells[cell].isWanted = false
                waiting -= 1
                if waiting == 0 { break }
                switch reach {
                case .all: break
                case .otherDoors: enough = min(enough, far + 150)
                case .bestDoor:
                  for (index, door) in ends[0].enumerated() where door.cell == cell {
                    enough = min(enough, far + ThreadRouter.endCosts[index])
                  }
                }
              }
              let last = here.from < 0 ? straight[Int(here.door)] : cell - Int(here.from)
              let column = cell % columns
              for step in steps {
                let next = cell + step
                if next < 0 || next >= count || blocked[next] { continue }
                if step == 1 && column == columns - 1 || step == -1 && column == 0 { continue }
                var price = 10 + 14 * Int(owners[next])
                if step != last { price += 30 }
                if plane[next] != 0, plane[next] != own { price += 40 }
                let total = here.cost + Int32(price)
                let known = cells[next].cost
                guard total < known else { continue }
                if known == .max { reached.append(Int32(next)) }
                cells[next].cost = total
                cells[next].from = cell32
                cells[next].door = here.door
                queue.push(Int(total) + atLeast(next), Int32(next))
              }
            }
          }
        }
      }
    }
    board.reached = reached
    for door in ends.joined() where door.cell >= 0 { board.cells[door.cell].isWanted = false }
  }

  /// Corners of a way through cells, rounded; moved to meet both ports squarely, or with a small step beside each.
  private func smooth(_ cells: [Int], _ start: Door, _ end: Door, radius: Double, isAligned: Bool) -> Spline {
    var corners = [start.port]
    func step(_ door: Door, _ cell: Point) -> Point {
      door.isUpright ? Point(door.port.x, cell.y) : Point(cell.x, door.port.y)
    }
    if !isAligned { corners.append(step(start, place(cells[0]))) }
    for cell in cells { corners.append(place(cell)) }
    if !isAligned { corners.append(step(end, place(cells[cells.count - 1]))) }
    corners.append(end.port)
    if isAligned {
      align(&corners, port: start.port, upright: start.isUpright)
      corners.reverse()
      align(&corners, port: end.port, upright: end.isUpright)
      corners.reverse()
    }
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
