internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// The lines, headings and cells of an alliance matrix.
struct MatrixGrid {
  private let drawing: MatrixDrawing
  private let cell: Double
  private let isNarrow: Bool
  private let headings: [[String]]
  private let plans: [(name: String, columns: Range<Int>)]
  /// Alliances in the order of the columns: by plan.
  private let order: [Int]
  private let nameWidth = 112.0
  private let domainWidth: Double
  private let totalWidth = 34.0
  private let planHeight: Double
  let rowHeight: Double
  let headerHeight: Double
  var width: Double { domainWidth + nameWidth + cell * Double(order.count) + totalWidth }

  init(_ drawing: MatrixDrawing) {
    self.drawing = drawing
    let alliances = drawing.network.alliances
    var names: [String] = []
    for alliance in alliances where !names.contains(alliance.plan) { names.append(alliance.plan) }
    var order: [Int] = []
    var plans: [(name: String, columns: Range<Int>)] = []
    for name in names {
      let start = order.count
      order += alliances.indices.filter { alliances[$0].plan == name }
      plans.append((name, start..<order.count))
    }
    self.order = order
    self.plans = plans
    isNarrow = alliances.count > 12
    cell = isNarrow ? 22 : 62
    domainWidth = isNarrow ? 40 : 84
    rowHeight = isNarrow ? 15 : 22
    planHeight = plans.contains { !$0.name.isEmpty } ? 18 : 0
    let width = cell - 4
    if isNarrow {
      headings = order.map { StackedText.lines(alliances[$0].name, size: 8, width: width, lines: 9) }
    } else {
      headings = order.map {
        Array(Sheet.wrapped(alliances[$0].name, 9, width).prefix(3)).map { Sheet.fitted($0, 9, width) }
      }
    }
    headerHeight = planHeight + 12 + Double(headings.map(\.count).max() ?? 1) * (isNarrow ? 10.8 : 12.4)
  }

  func draw(_ block: [(domain: Int?, rows: [MatrixDrawing.Row])], isLast: Bool, at origin: Point, on sheet: inout Sheet)
  {
    let theme = drawing.theme
    let left = origin.x + domainWidth + nameWidth
    let right = origin.x + width
    var y = origin.y
    for plan in plans where planHeight > 0 && !plan.name.isEmpty {
      let room = cell * Double(plan.columns.count)
      let x = left + cell * Double(plan.columns.lowerBound)
      sheet.area(
        Rect(x: x + 1, y: y, width: room - 2, height: planHeight - 2), fill: Color("#e4e4e4"), stroke: nil)
      sheet.text(
        Sheet.fitted(plan.name, 9, room - 4), at: Point(x + room / 2, y + planHeight / 2 - 1), .center, size: 9,
        weight: .bold)
    }
    sheet.area(
      Rect(x: left, y: y + planHeight, width: right - left, height: headerHeight - planHeight), fill: Color("#f3f3f3"),
      stroke: nil)
    for (column, heading) in headings.enumerated() {
      let x = left + cell * (Double(column) + 0.5)
      let size = isNarrow ? 8.0 : 9.0
      sheet.stack(heading, top: Point(x, y + planHeight + 5), size: size, weight: isNarrow ? .regular : .bold)
    }
    sheet.text("Σ", at: Point(right - totalWidth / 2, y + headerHeight - 10), .center, size: 10, weight: .bold)
    y += headerHeight
    let top = y
    for group in block {
      let height = rowHeight * Double(group.rows.count)
      drawDomain(group.domain, Rect(x: origin.x, y: y, width: domainWidth, height: height), on: &sheet)
      for row in group.rows {
        draw(row, group.domain, Rect(x: origin.x, y: y, width: width, height: rowHeight), left: left, on: &sheet)
        y += rowHeight
        sheet.line(Point(origin.x + domainWidth, y), Point(right, y), color: theme.grid, pen: 0.5)
      }
      sheet.line(Point(origin.x, y), Point(right, y), color: theme.planeBorder, pen: 0.9)
    }
    sheet.line(Point(origin.x, top), Point(right, top), color: theme.planeBorder, pen: 0.9)
    for column in 0...order.count {
      let x = left + cell * Double(column)
      let isEdge = column == order.count || plans.contains { $0.columns.lowerBound == column }
      sheet.line(
        Point(x, origin.y + planHeight), Point(x, y), color: isEdge ? theme.planeBorder : theme.grid,
        pen: isEdge ? 0.9 : 0.5)
    }
    if isLast { drawTotals(y, origin, left: left, on: &sheet) }
  }

  private func drawDomain(_ domain: Int?, _ rect: Rect, on sheet: inout Sheet) {
    let look = drawing.theme.look(domain, in: drawing.network)
    let label = domain.map { drawing.network.domains[$0].label } ?? Words.noDomain
    sheet.area(rect.inset(by: 0.4), fill: look.color, stroke: nil)
    let color = look.color.ink
    if isNarrow {
      let lines = StackedText.lines(
        drawing.options.short(label), size: 9, width: rect.width - 4, lines: max(1, Int(rect.height / 12)))
      sheet.stack(
        lines, top: Point(rect.center.x, rect.center.y - 5.9 * Double(lines.count)), size: 9, weight: .bold,
        color: color)
      return
    }
    var lines = [label.zh, label.en]
    switch drawing.options.language {
    case .zh: lines = [label.zh]
    case .en: lines = [label.en]
    case .both: break
    }
    let wrapped = lines.flatMap { Sheet.wrapped($0, 9, rect.width - 8) }.prefix(max(1, Int(rect.height / 13)))
    sheet.stack(
      Array(wrapped), top: Point(rect.center.x, rect.center.y - 5.95 * Double(wrapped.count)), size: 9, weight: .bold,
      color: color)
  }

  private func draw(_ row: MatrixDrawing.Row, _ domain: Int?, _ rect: Rect, left: Double, on sheet: inout Sheet) {
    let theme = drawing.theme
    let size = isNarrow ? 8.5 : 10.0
    let start = Point(rect.x + domainWidth + 5, rect.center.y)
    guard case .organization(let index) = row else {
      if case .rest(let count) = row {
        sheet.text(
          drawing.options.text(en: "+ \(count) not listed", zh: "另 \(count) 个未列"), at: start, size: size,
          color: theme.muted)
      }
      return
    }
    let organization = drawing.network.organizations[index]
    let seats = drawing.matrix.alliances[index]
    let name = organization.shownName
    let isSetOff = drawing.options.highlight.contains(index)
    sheet.text(
      Sheet.fitted(seats.isEmpty ? "\(name) ○" : name, size, nameWidth - 8), at: start, size: size,
      weight: seats.isEmpty || isSetOff ? .bold : .regular, color: isSetOff ? theme.alarm : .black)
    let look = theme.look(domain, in: drawing.network)
    for (column, alliance) in order.enumerated() where seats.contains(alliance) {
      let leads = drawing.leads[alliance].contains(index)
      let place = Rect(x: left + cell * Double(column), y: rect.y, width: cell, height: rowHeight).inset(by: 0.7)
      let alliances = drawing.network.alliances
      sheet.mark(
        place, .box, fill: look.color, stroke: nil, label: leads ? "★" : "", font: size, ink: look.color.ink,
        annotation: Annotation(
          id: "seat-\(index)-\(alliance)",
          title: "\(name) — \(alliances[alliance].name)\(leads ? " ★" : "")",
          classes: leads ? ["seat", "lead"] : ["seat"],
          data: [
            Annotation.Datum("organization", organization.id), Annotation.Datum("alliance", alliances[alliance].id),
          ]))
    }
    let total = Point(rect.right - totalWidth / 2, rect.center.y)
    if seats.isEmpty {
      sheet.area(
        Rect(x: rect.right - totalWidth, y: rect.y, width: totalWidth, height: rowHeight).inset(by: 0.7),
        fill: theme.alarm.lightened(by: 0.82), stroke: nil)
    }
    sheet.text("\(seats.count)", at: total, .center, size: size, weight: .bold)
  }

  private func drawTotals(_ y: Double, _ origin: Point, left: Double, on sheet: inout Sheet) {
    let shown = drawing.members
    sheet.area(
      Rect(x: origin.x + domainWidth, y: y, width: width - domainWidth, height: rowHeight + 2), fill: Color("#ececec"),
      stroke: nil)
    let middle = y + rowHeight / 2 + 1
    sheet.text(
      drawing.options.text(en: "Total", zh: "合计"), at: Point(left - 6, middle), .right, size: 9, weight: .bold)
    var sum = 0
    for (column, alliance) in order.enumerated() {
      let count = drawing.matrix.members[alliance].count { shown.contains($0) }
      sum += count
      sheet.text("\(count)", at: Point(left + cell * (Double(column) + 0.5), middle), .center, size: 9, weight: .bold)
    }
    sheet.text("\(sum)", at: Point(origin.x + width - totalWidth / 2, middle), .center, size: 9, weight: .bold)
  }
}
