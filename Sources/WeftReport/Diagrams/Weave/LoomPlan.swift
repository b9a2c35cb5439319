internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel

/// The order of threads on a loom, its beams and its wefts: everything but points on the page.
struct LoomPlan {
  /// A superior and the columns that it holds.
  struct Beam {
    /// Its own column; `nil` where it stands elsewhere.
    var column: Int?
    var superior: Int
    var held: [Int]
    /// Which height the beam has, from the top.
    var track = 0
    var depth = 0
    var span: ClosedRange<Int> {
      let all = held + (column.map { [$0] } ?? [0])
      return (all.min() ?? 0)...(all.max() ?? 0)
    }
  }
  struct Weft {
    var a: Int
    /// The other end's column; `nil` where it leaves the loom.
    var b: Int?
    var mode: Mode
    var row = 0
    var ties: [Int]
    var span: ClosedRange<Int> { min(a, b ?? .max)...max(a, b ?? .max) }
  }
  /// Threads that leave for one other plane.
  struct Exit {
    var frame: Int?
    var knots: [(column: Int, mode: Mode)]
    var count: Int
  }

  /// Organisations from left to right.
  var columns: [Int] = []
  /// Columns of each plane.
  var bands: [(frame: Int, columns: Range<Int>)] = []
  var beams: [Beam] = []
  var wefts: [Weft] = []
  var exits: [Exit] = []
  var tracks = 0
  var rows = 0

  init(_ weave: WeaveDrawing, planes: [Int]) {
    for plane in planes {
      let start = columns.count
      columns += LoomPlan.order(weave, plane)
      bands.append((plane, start..<columns.count))
    }
    var place = [Int?](repeating: nil, count: weave.network.organizations.count)
    for (column, organization) in columns.enumerated() { place[organization] = column }
    addBeams(weave, place)
    addWefts(weave, place)
  }

  /// Organisations of a plane: each superior before those it holds, these by system, then by file.
  private static func order(_ weave: WeaveDrawing, _ plane: Int) -> [Int] {
    let residents = weave.frames.frames[plane].residents
    var slots = [Int?](repeating: nil, count: weave.network.organizations.count)
    for (slot, member) in residents.enumerated() { slots[member] = slot }
    var above = [Int?](repeating: nil, count: residents.count)
    var below = [[Int]](repeating: [], count: residents.count)
    var outside = [Int](repeating: .max, count: residents.count)
    for tie in weave.hierarchy {
      guard let subordinate = slots[tie.subordinate] else { continue }
      if let superior = slots[tie.superior] {
        if above[subordinate] == nil, superior != subordinate {
          above[subordinate] = superior
          below[superior].append(subordinate)
        }
      } else {
        outside[subordinate] = min(outside[subordinate], tie.superior)
      }
    }
    func key(_ slot: Int) -> (Int, Int, Int) {
      let organization = weave.network.organizations[residents[slot]]
      // Those held from elsewhere stand at the left, where the beams come in; then the core and what it holds.
      let group =
        organization.isCore ? 1 : below[slot].isEmpty ? (outside[slot] < .max && above[slot] == nil ? 0 : 3) : 2
      return (group, organization.system ?? .max, outside[slot])
    }
    func sorted(_ list: [Int]) -> [Int] {
      list.sorted { a, b in
        let (x, y) = (key(a), key(b))
        return x == y ? a < b : x < y
      }
    }
    var order: [Int] = []
    var seen = [Bool](repeating: false, count: residents.count)
    let roots = sorted(residents.indices.filter { above[$0] == nil })
    for root in roots + Array(residents.indices) where !seen[root] {
      var stack = [root]
      while let slot = stack.popLast() {
        guard !seen[slot] else { continue }
        seen[slot] = true
        order.append(residents[slot])
        stack += sorted(below[slot]).reversed()
      }
    }
    return order
  }

  private mutating func addBeams(_ weave: WeaveDrawing, _ place: [Int?]) {
    var byOrganization: [Int: Int] = [:]
    for tie in weave.hierarchy {
      guard let subordinate = place[tie.subordinate] else { continue }
      if let beam = byOrganization[tie.superior] {
        beams[beam].held.append(subordinate)
      } else {
        byOrganization[tie.superior] = beams.count
        beams.append(Beam(column: place[tie.superior], superior: tie.superior, held: [subordinate]))
      }
    }
    // A superior's beam hangs below the beams that hold the superior; loops stop where they close.
    for round in 0..<min(beams.count + 1, 60) {
      var moved = false
      for beam in beams where round < 59 {
        for column in beam.held {
          guard let lower = byOrganization[columns[column]], beams[lower].depth <= beam.depth, beam.depth < 40 else {
            continue
          }
          if beams[lower].superior == beam.superior { continue }
          beams[lower].depth = beam.depth + 1
          moved = true
        }
      }
      if !moved { break }
    }
    // Beams of superiors elsewhere reach in from the left edge, so each has a height of its own.
    var free: [[Int]] = []
    var depthStart = 0
    for depth in 0...(beams.map(\.depth).max() ?? 0) {
      let level = beams.indices.filter { beams[$0].depth == depth }.sorted {
        (beams[$0].column == nil ? 0 : 1, beams[$0].span.lowerBound, $0)
          < (beams[$1].column == nil ? 0 : 1, beams[$1].span.lowerBound, $1)
      }
      free = []
      for beam in level {
        let span = beams[beam].span
        let track = free.firstIndex { ($0.last ?? -2) + 1 < span.lowerBound } ?? free.count
        if track == free.count { free.append([]) }
        free[track].append(beams[beam].column == nil ? columns.count : span.upperBound)
        beams[beam].track = depthStart + track
      }
      depthStart += free.count
    }
    tracks = depthStart
  }

  private mutating func addWefts(_ weave: WeaveDrawing, _ place: [Int?]) {
    var leaving: [Int: Exit] = [:]
    for tie in weave.lateral {
      switch (place[tie.a], place[tie.b]) {
      case (let a?, let b?): wefts.append(Weft(a: min(a, b), b: max(a, b), mode: tie.mode, ties: tie.ties))
      case (let a?, nil): leave(a, tie.mode, to: weave.frames.home[tie.b], &leaving)
      case (nil, let b?): leave(b, tie.mode, to: weave.frames.home[tie.a], &leaving)
      case (nil, nil): break
      }
    }
    // Short wefts on top, and every weft in the first row where it touches none.
    wefts.sort {
      ($0.span.count, $0.a, $0.mode.rawValue, $0.ties.first ?? 0) < (
        $1.span.count, $1.a, $1.mode.rawValue, $1.ties.first ?? 0
      )
    }
    var taken: [[ClosedRange<Int>]] = []
    for index in wefts.indices {
      let span = wefts[index].span
      let row = taken.firstIndex { !$0.contains { $0.overlaps(span) } } ?? taken.count
      if row == taken.count { taken.append([]) }
      taken[row].append(span)
      wefts[index].row = row
    }
    rows = taken.count
    exits = leaving.keys.sorted().compactMap { leaving[$0] }
  }

  private func leave(_ column: Int, _ mode: Mode, to frame: Int?, _ leaving: inout [Int: Exit]) {
    var exit = leaving[frame ?? .max] ?? Exit(frame: frame, knots: [], count: 0)
    exit.count += 1
    if !exit.knots.contains(where: { $0.column == column && $0.mode == mode }) { exit.knots.append((column, mode)) }
    leaving[frame ?? .max] = exit
  }
}
