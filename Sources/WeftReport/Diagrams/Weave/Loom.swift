internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// One piece of cloth on the page: beams at the top, then names, then weft rows.
struct Loom {
  private let weave: WeaveDrawing
  private let plan: LoomPlan
  private let pitch: Double
  private let isFine: Bool
  private let nameSize: Double
  private let names: [[String]]
  private let nameHeight: Double
  private let trackHeight: Double
  private let rowHeight: Double
  /// Rows of wefts that leave carry text.
  private let exitHeight: Double
  /// Where the planes' headings stand: how far from the left edge of the first column, and on which line.
  private let headings: [(offset: Double, line: Int)]
  private let leftMargin: Double
  private let rightMargin: Double
  private let bandHeight: Double
  private let warp = Color("#6b5b4b")
  private let bareEnd = 26.0
  let size: Point

  /// - Parameter room: the box to fill, as far as threads and rows may stand apart.
  init(_ weave: WeaveDrawing, planes: [Int], pitch least: Double, room: Rect? = nil) {
    self.weave = weave
    let plan = LoomPlan(weave, planes: planes)
    self.plan = plan
    isFine = least < 22
    let hasOuter = plan.beams.contains { $0.column == nil }
    leftMargin = hasOuter ? (isFine ? 80 : 104) : (isFine ? 12 : 20)
    rightMargin = plan.exits.isEmpty ? 12 : isFine ? 62 : 90
    let columns = Double(max(1, plan.columns.count))
    let margins = leftMargin + rightMargin
    let pitch = room.map { max(least, min(1.9 * least, ($0.width - margins) / columns)) } ?? least
    self.pitch = pitch
    let size = isFine ? min(9.5, 7.5 * pitch / least) : 9.5
    nameSize = size
    let organizations = weave.network.organizations
    var isTied = [Bool](repeating: false, count: plan.columns.count)
    for weft in plan.wefts { for end in [weft.a, weft.b ?? weft.a] { isTied[end] = true } }
    for exit in plan.exits { for knot in exit.knots { isTied[knot.column] = true } }
    names = plan.columns.enumerated().map { column, index in
      let status = weave.statuses[index]
      // Whoever hangs bare shows it at the end of the thread; whoever is woven elsewhere only, with the name.
      let isSaid = isTied[column] && (status == .suspended || status == .loose)
      let signs = (organizations[index].isCore ? ["★"] : []) + (isSaid ? [weave.theme.sign(status) ?? ""] : [])
      guard weave.isNamed(index) else { return signs }
      // As wide as text is taken to be where it is set, in bold where it may be.
      let isBold = status == .suspended || status == .isolated || weave.options.highlight.contains(index)
      let room = (pitch - 2) / 1.03 / (isBold ? 1.06 : 1)
      return signs + StackedText.lines(organizations[index].shownName, size: size, width: room, lines: 9)
    }
    let line = nameSize * 1.32
    let fray = isFine ? 36.0 : 50
    // The cloth begins below the longest name and the longest bare end.
    let names = names
    nameHeight =
      4
      + (plan.columns.indices.map { column in
        let status = weave.statuses[plan.columns[column]]
        let end = isTied[column] ? 0 : status == .isolated ? 16 : fray
        return Double(names[column].count) * line + end
      }.max() ?? line)
    trackHeight = isFine ? 11 : 17
    headings = plan.bands.count > 1 ? Loom.headings(weave, plan, pitch, right: pitch * columns + rightMargin) : [(0, 0)]
    bandHeight = (isFine ? 26.0 : 30) + 15 * Double(headings.map(\.line).max() ?? 0)
    let above = bandHeight + 14 + trackHeight * Double(plan.tracks) + 16 + nameHeight
    let row = isFine ? 7.0 : 15
    exitHeight = isFine ? 9.5 : 15
    let exits = exitHeight * Double(plan.exits.count)
    let rows = Double(plan.rows)
    rowHeight = room.map { max(row, min(2.4 * row, ($0.height - above - 16 - exits) / (rows + 1))) } ?? row
    self.size = Point(
      max(150, margins + pitch * columns), above + rowHeight * (rows + 1) + exits + 16)
  }

  private static let headingSize = 12.0

  private static func heading(_ weave: WeaveDrawing, _ plan: LoomPlan, _ band: Int) -> (title: String, count: String) {
    let columns = plan.bands[band].columns
    let hanging = columns.count { weave.statuses[plan.columns[$0]] == .suspended }
    let title = weave.options.text(weave.frames.frames[plan.bands[band].frame].title)
    return (Sheet.fitted(title, headingSize, 170), "\(columns.count)" + (hanging > 0 ? " · ▨\(hanging)" : ""))
  }

  /// A heading begins over its plane, on the first line where it meets no other.
  private static func headings(_ weave: WeaveDrawing, _ plan: LoomPlan, _ pitch: Double, right: Double) -> [(
    offset: Double, line: Int
  )] {
    var ends: [Double] = []
    return plan.bands.indices.map { band in
      let words = heading(weave, plan, band)
      let width =
        FontStack.width(words.title, headingSize, .bold) * 1.03 + FontStack.width(words.count, headingSize - 2) + 22
      let offset = max(0, min(pitch * Double(plan.bands[band].columns.lowerBound) + 5, right - width))
      let line = ends.firstIndex { $0 < offset } ?? ends.count
      if line == ends.count { ends.append(0) }
      ends[line] = offset + width
      return (offset, line)
    }
  }

  func draw(in box: Rect, on sheet: inout Sheet) {
    let places = Places(self, box)
    drawGround(box, places, on: &sheet)
    var top = plan.columns.map { _ in places.names }
    for beam in plan.beams { for column in beam.held { top[column] = min(top[column], places.beam(beam.track)) } }
    // A superior that no one holds starts at its own beam.
    for beam in plan.beams { if let column = beam.column { top[column] = min(top[column], places.beam(beam.track)) } }
    var bottom = plan.columns.map { _ in 0.0 }
    for weft in plan.wefts {
      let y = places.row(weft.row)
      bottom[weft.a] = max(bottom[weft.a], y)
      if let b = weft.b { bottom[b] = max(bottom[b], y) }
    }
    for (index, exit) in plan.exits.enumerated() {
      let y = places.row(plan.rows + index)
      for knot in exit.knots { bottom[knot.column] = max(bottom[knot.column], y) }
    }
    for column in plan.columns.indices { drawWarp(column, top[column], bottom[column], places, on: &sheet) }
    drawBeams(places, on: &sheet)
    drawWefts(places, bottom, on: &sheet)
    drawExits(places, box, on: &sheet)
    for column in plan.columns.indices { drawHead(column, bottom[column], places, on: &sheet) }
  }

  /// Heights and columns on the page.
  private struct Places {
    let loom: Loom
    let origin: Point
    init(_ loom: Loom, _ box: Rect) {
      self.loom = loom
      origin = Point(box.x + (box.width - loom.size.x) / 2, box.y)
    }
    func x(_ column: Int) -> Double { origin.x + loom.leftMargin + (Double(column) + 0.5) * loom.pitch }
    func beam(_ track: Int) -> Double { origin.y + loom.bandHeight + 8 + (Double(track) + 0.5) * loom.trackHeight }
    /// Middle of the marks; names follow below.
    var names: Double { origin.y + loom.bandHeight + 14 + loom.trackHeight * Double(loom.plan.tracks) + 6 }
    var cloth: Double { names + 10 + loom.nameHeight }
    func row(_ row: Int) -> Double {
      let inside = Double(min(row, loom.plan.rows))
      guard row >= loom.plan.rows else { return cloth + 8 + (inside + 0.5) * loom.rowHeight }
      return cloth + 8 + inside * loom.rowHeight + (Double(row - loom.plan.rows) + 0.5) * loom.exitHeight
    }
  }

  private func drawGround(_ box: Rect, _ places: Places, on sheet: inout Sheet) {
    let theme = weave.theme
    sheet.area(box, fill: .white, stroke: theme.planeBorder, pen: 0.9, styles: [.rounded])
    for (index, band) in plan.bands.enumerated() {
      let left = places.x(band.columns.lowerBound) - pitch / 2
      let width = pitch * Double(band.columns.count)
      if plan.bands.count > 1, index % 2 == 0 {
        sheet.area(
          Rect(x: left, y: box.y + 2, width: width, height: box.height - 4), fill: Color("#f3f1ec"), stroke: nil)
      }
      let words = Loom.heading(weave, plan, index)
      let isAlone = plan.bands.count == 1
      let size = isFine ? 10.5 : Loom.headingSize
      let place =
        isAlone
        ? Point(box.x + 9, box.y + 13)
        : Point(
          places.x(0) - pitch / 2 + headings[index].offset, box.y + 13 + 15 * Double(headings[index].line))
      let title = sheet.text(
        isAlone ? Sheet.fitted(words.title, size, box.width - 68) : words.title, at: place, size: size, weight: .bold)
      sheet.text(words.count, at: Point(title.right + 5, place.y + 0.5), size: size - 2, color: theme.muted)
    }
  }

  private func drawWarp(_ column: Int, _ top: Double, _ bottom: Double, _ places: Places, on sheet: inout Sheet) {
    let organization = plan.columns[column]
    let x = places.x(column)
    let pen = isFine ? 1.1 : 1.6
    if top < places.names { sheet.line(Point(x, top), Point(x, places.names - 4), color: warp, pen: pen) }
    let start = nameEnd(column, places)
    if bottom > 0 {
      // Over and under by turns, as in plain weave: the warp gives way where a weft passes over it.
      var y = start
      if !isFine {
        for weft in plan.wefts.sorted(by: { $0.row < $1.row }) where weft.a < column && column < (weft.b ?? column) {
          let row = places.row(weft.row)
          guard row < bottom, (weft.row + column) % 2 == 0 else { continue }
          sheet.line(Point(x, y), Point(x, row - 3), color: warp, pen: pen)
          y = row + 3
        }
      }
      sheet.line(Point(x, y), Point(x, bottom + (isFine ? 4 : 7)), color: warp, pen: pen)
    } else if weave.statuses[organization] != .isolated, top < places.names {
      let end = start + bareEnd * (isFine ? 0.62 : 0.8)
      sheet.line(Point(x, start), Point(x, end), color: warp, pen: pen)
      // The fray.
      for spread in isFine ? [-3.5, 0, 3.5] : [-6, -2, 2, 6] {
        sheet.line(
          Point(x, end), Point(x + spread, end + (isFine ? 6 : 9)), color: weave.theme.alarm, pen: isFine ? 0.9 : 1.2)
      }
    }
  }

  private func nameEnd(_ column: Int, _ places: Places) -> Double {
    places.names + 9 + Double(names[column].count) * nameSize * 1.32 + 2
  }

  private func drawBeams(_ places: Places, on sheet: inout Sheet) {
    let theme = weave.theme
    for beam in plan.beams {
      let y = places.beam(beam.track)
      let held = beam.held.map { places.x($0) }
      let own = beam.column.map { places.x($0) } ?? places.origin.x + leftMargin - 6
      let left = min(own, held.min() ?? own)
      let right = max(own, held.max() ?? own)
      let superior = weave.network.organizations[beam.superior]
      sheet.line(
        Spline(through: [Point(left, y), Point(max(right, left + 1), y)]), color: theme.hierarchical,
        pen: isFine ? 1.6 : 2.6,
        annotation: Annotation(
          id: "beam-\(beam.superior)-\(plan.bands.first?.frame ?? 0)", title: "\(superior.name): \(beam.held.count)",
          classes: ["beam"], data: [Annotation.Datum("id", superior.id)]))
      for x in held {
        sheet.mark(
          Rect(center: Point(x, y), width: isFine ? 3 : 4.5, height: isFine ? 3 : 4.5), .circle,
          fill: theme.hierarchical,
          stroke: nil)
      }
      let look = theme.look(superior.domain, in: weave.network)
      let side = isFine ? 6.0 : 9
      sheet.mark(
        Rect(center: Point(own, y), width: side, height: side), .box, fill: look.color, stroke: theme.text, pen: 0.8)
      if beam.column == nil {
        let size = isFine ? 7.5 : 9
        sheet.text(
          Sheet.fitted(superior.shownName, size, leftMargin - 22),
          at: Point(own - 6, y),
          .right, size: size, color: theme.text)
      }
    }
  }

  private func knot(_ point: Point, _ mode: Mode, on sheet: inout Sheet) {
    let side = isFine ? 4.0 : 7
    let isRound = mode == .collaborative
    sheet.mark(
      Rect(center: point, width: isRound ? side : side * 1.25, height: isRound ? side : side * 1.25),
      isRound ? .circle : .diamond, fill: weave.theme.color(mode), stroke: nil)
  }

  private func drawWefts(_ places: Places, _ bottom: [Double], on sheet: inout Sheet) {
    let pen = isFine ? 1.1 : 1.7
    for weft in plan.wefts {
      guard let b = weft.b else { continue }
      let y = places.row(weft.row)
      let color = weave.theme.color(weft.mode)
      let annotation = OrganizationLook.annotation(
        weft.ties, weft.mode, plan.columns[weft.a], plan.columns[b], weave.network, weave.options)
      var x = places.x(weft.a)
      var isFirst = true
      func piece(to end: Double) {
        sheet.line(
          Spline(through: [Point(x, y), Point(end, y)]), color: color, pen: pen, annotation: isFirst ? annotation : nil)
        isFirst = false
      }
      if !isFine {
        for column in (weft.a + 1)..<max(weft.a + 1, b) where (weft.row + column) % 2 == 1 {
          // Under this warp, if it still runs here.
          guard bottom[column] > y, nameEnd(column, places) < y else { continue }
          piece(to: places.x(column) - 3.4)
          x = places.x(column) + 3.4
        }
      }
      piece(to: places.x(b))
      knot(Point(places.x(weft.a), y), weft.mode, on: &sheet)
      knot(Point(places.x(b), y), weft.mode, on: &sheet)
    }
  }

  private func drawExits(_ places: Places, _ box: Rect, on sheet: inout Sheet) {
    for (index, exit) in plan.exits.enumerated() {
      let y = places.row(plan.rows + index)
      let edge = places.x(plan.columns.count - 1) + pitch / 2 + 3
      let first = exit.knots.map(\.column).min() ?? 0
      let isMixed = Set(exit.knots.map(\.mode)).count > 1
      let color = isMixed ? weave.theme.muted : weave.theme.color(exit.knots[0].mode)
      sheet.line(
        Spline(through: [Point(places.x(first), y), Point(edge, y)]), color: color, pen: isFine ? 0.9 : 1.4,
        tip: Point(edge + 5, y), arrow: 0.45)
      for knot in exit.knots { self.knot(Point(places.x(knot.column), y), knot.mode, on: &sheet) }
      let name = exit.frame.map { weave.options.short(weave.frames.frames[$0].title) } ?? "?"
      sheet.text(
        Sheet.fitted(name, isFine ? 6.5 : 8, rightMargin - 24) + " \(exit.count)", at: Point(edge + 7, y),
        size: isFine ? 6.5 : 8, color: weave.theme.muted)
    }
  }

  /// The mark and the name of a thread, and the sign of what is wrong with it.
  private func drawHead(_ column: Int, _ bottom: Double, _ places: Places, on sheet: inout Sheet) {
    let index = plan.columns[column]
    let organization = weave.network.organizations[index]
    let status = weave.statuses[index]
    let theme = weave.theme
    let look = theme.look(organization.domain, in: weave.network)
    let side = isFine ? 8.0 : 12
    let highlighted = weave.options.highlight.contains(index)
    let marks = OrganizationLook.annotation(index, weave.network, weave.analysis.statuses[index], weave.options)
    sheet.mark(
      Rect(center: Point(places.x(column), places.names), width: side * 1.2, height: side), look.shape,
      fill: status == .isolated ? .white : look.color,
      stroke: highlighted || status == .isolated ? theme.alarm : Color("#333333"),
      pen: highlighted ? 2.5 : status == .isolated ? 1.4 : 0.8, annotation: marks)
    let isBare = status == .suspended || status == .isolated
    let drawn = sheet.stack(
      names[column], top: Point(places.x(column), places.names + 8), size: nameSize,
      weight: isBare || highlighted ? .bold : .regular, color: isBare ? theme.alarm : theme.text)
    guard let sign = theme.sign(status), status != .external, status != .unplaced else { return }
    let isHanging = bottom == 0
    guard isHanging || status == .isolated else { return }
    let y =
      status == .isolated
      ? drawn.bottom + (isFine ? 7 : 9)
      : nameEnd(column, places) + bareEnd * (isFine ? 0.62 : 0.8) + (isFine ? 12 : 18)
    sheet.text(
      sign, at: Point(places.x(column), y), .center, size: isFine ? 8 : 11, weight: .bold,
      color: status == .loose ? theme.text : theme.alarm)
  }
}
