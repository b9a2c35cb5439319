internal import WeftGraphviz
internal import WeftTable

/// A square or oblong of shaded cells with headings: the common part of pictures that compare groups by groups.
struct HeatGrid {
  struct Cell {
    /// 0...1, how dark; `nil` = nothing is possible here.
    var shade: Double?
    var text: String
    var small = ""
    /// Struck through with lines: possible, and nothing there.
    var isHatched = false
    var isFramed = false
    var annotation: Annotation?
  }
  var rows: [[String]]
  var columns: [[String]]
  var cells: [[Cell]]
  /// A column of its own at the right: its heading and a text for each row.
  var means: (heading: [String], texts: [String])?
  var cellWidth = 80.0
  var cellHeight = 54.0
  var rowWidth = 90.0
  var font = 12.0

  static let light = Color("#f7fbff")
  static let middle = Color("#6baed6")
  static let dark = Color("#08306b")

  static func color(_ shade: Double) -> Color {
    shade < 0.5 ? light.mixed(with: middle, shade * 2) : middle.mixed(with: dark, shade * 2 - 1)
  }

  private static let gap = 7.0

  var headingHeight: Double {
    Double((columns + [means?.heading ?? []]).map(\.count).max() ?? 1) * font * 1.2 + 8
  }
  var size: Point {
    Point(
      rowWidth + cellWidth * Double(columns.count) + (means == nil ? 0 : HeatGrid.gap + cellWidth * 0.8),
      headingHeight + cellHeight * Double(rows.count))
  }

  func draw(at origin: Point, _ theme: Theme, on sheet: inout Sheet) {
    let small = font * 0.86
    for (column, heading) in columns.enumerated() {
      let x = origin.x + rowWidth + cellWidth * (Double(column) + 0.5)
      sheet.stack(
        heading, top: Point(x, origin.y + headingHeight - 4 - small * 1.32 * Double(heading.count)), size: small,
        weight: .bold)
    }
    drawMeans(at: origin, on: &sheet)
    for (row, line) in cells.enumerated() {
      let y = origin.y + headingHeight + cellHeight * Double(row)
      let heading = rows[row]
      for (place, text) in heading.enumerated() {
        let shift = (Double(place) - Double(heading.count - 1) / 2) * small * 1.25
        sheet.text(
          Sheet.fitted(text, small, rowWidth - 10), at: Point(origin.x + rowWidth - 8, y + cellHeight / 2 + shift),
          .right,
          size: small, weight: .bold)
      }
      for (column, cell) in line.enumerated() {
        let rect = Rect(
          x: origin.x + rowWidth + cellWidth * Double(column), y: y, width: cellWidth, height: cellHeight
        ).inset(by: 1.2)
        draw(cell, rect, theme, on: &sheet)
      }
    }
  }

  private func drawMeans(at origin: Point, on sheet: inout Sheet) {
    guard let means else { return }
    let (small, width) = (font * 0.86, cellWidth * 0.8)
    let left = origin.x + rowWidth + cellWidth * Double(columns.count) + HeatGrid.gap
    sheet.stack(
      means.heading,
      top: Point(left + width / 2, origin.y + headingHeight - 4 - small * 1.32 * Double(means.heading.count)),
      size: small,
      weight: .bold)
    for (row, text) in means.texts.enumerated() {
      let y = origin.y + headingHeight + cellHeight * Double(row)
      let rect = Rect(x: left, y: y, width: width, height: cellHeight).inset(by: 1.2)
      sheet.mark(rect, .box, fill: Color("#f0f0f0"), stroke: nil)
      sheet.text(text, at: rect.center, .center, size: font * 0.9, weight: .bold)
    }
  }

  private func draw(_ cell: Cell, _ rect: Rect, _ theme: Theme, on sheet: inout Sheet) {
    let fill = cell.shade.map { cell.isHatched ? Color.white : HeatGrid.color($0) } ?? Color("#eeeeee")
    let stroke = cell.isHatched ? theme.alarm : cell.isFramed ? Color("#333333") : nil
    let frame = cell.isFramed ? rect.inset(by: 1.2) : rect
    if cell.isHatched {
      sheet.area(frame, fill: fill, stroke: nil)
      hatch(frame, theme, on: &sheet)
    }
    sheet.mark(
      frame, .box, fill: cell.isHatched ? nil : fill, stroke: stroke, pen: cell.isFramed ? 2.4 : 0.8,
      annotation: cell.annotation)
    let ink = cell.isHatched ? theme.text : fill.ink
    let background = cell.isHatched ? Color.white : nil
    if cell.small.isEmpty {
      sheet.text(cell.text, at: rect.center, .center, size: font, weight: .bold, color: ink, background: background)
    } else {
      sheet.text(
        cell.text, at: Point(rect.center.x, rect.center.y - font * 0.42), .center, size: font, weight: .bold,
        color: ink,
        background: background)
      sheet.text(
        cell.small, at: Point(rect.center.x, rect.center.y + font * 0.72), .center, size: font * 0.66, color: ink,
        background: background)
    }
  }

  private func hatch(_ rect: Rect, _ theme: Theme, on sheet: inout Sheet) {
    var offset = 7.0
    while offset < rect.width + rect.height {
      // From the top or right edge down to the left or bottom edge, at 45°.
      let start =
        offset <= rect.width ? Point(rect.x + offset, rect.y) : Point(rect.right, rect.y + offset - rect.width)
      let end =
        offset <= rect.height ? Point(rect.x, rect.y + offset) : Point(rect.x + offset - rect.height, rect.bottom)
      sheet.line(start, end, color: theme.alarm.lightened(by: 0.55), pen: 0.6)
      offset += 7
    }
  }

  /// The scale from nothing to the most, with its ends named.
  static func drawScale(from low: String, to high: String, at point: Point, _ theme: Theme, on sheet: inout Sheet) {
    let left = sheet.text(low, at: point, size: 9, color: theme.muted)
    for step in 0..<9 {
      sheet.area(
        Rect(x: left.right + 6 + Double(step) * 18, y: point.y - 6, width: 18, height: 12),
        fill: color(Double(step) / 8),
        stroke: nil)
    }
    sheet.text(high, at: Point(left.right + 6 + 9 * 18 + 6, point.y), size: 9, color: theme.muted)
  }

  /// A label as heading lines.
  static func heading(_ label: Label, _ options: DiagramOptions, width: Double, size: Double) -> [String] {
    let lines: [String] =
      switch options.language {
      case .zh: [label.zh]
      case .en: [label.en]
      case .both: label.zh == label.en ? [label.zh] : [label.zh, label.en]
      }
    return lines.flatMap { Array(Sheet.wrapped($0, size, width).prefix(2)) }.map { Sheet.fitted($0, size, width) }
  }
}
