internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// What stands around every picture.
struct Frame {
  var title: String
  /// What is shown and counted.
  var caption: [String]
  var legend: [[LegendItem]] = []
  /// How to read it, what was left out.
  var notes: [String] = []
}

/// One entry of a legend: a sign and its word. A heading has no sign.
struct LegendItem {
  enum Sign {
    case heading
    case mark(
      DotAttribute.Shape, fill: Color?, stroke: Color, styles: [DotAttribute.Style], borders: Int, inside: String)
    case line(Color, DotAttribute.Style, pen: Double, arrow: Bool)
    case glyph(String, Color)
  }
  var sign: Sign
  var text: String
}

extension Sheet {
  /// Puts title and caption above and legend, notes, source and the warning about made data below what is drawn.
  mutating func add(
    _ frame: Frame, _ network: Network, _ theme: Theme, _ options: DiagramOptions, minimumWidth: Double = 480
  ) {
    let body = extent ?? Rect(x: 0, y: 0, width: minimumWidth, height: 40)
    let width = max(body.width, minimumWidth)
    let unit = min(2.2, max(1, width / 1100))
    let caption = frame.caption.flatMap { Sheet.wrapped($0, 10.5 * unit, width) }
    var y = body.y - 14 * unit - Double(caption.count) * 14.5 * unit
    text(frame.title, at: Point(body.x, y - 16 * unit), size: 19 * unit, weight: .bold, color: theme.text)
    for line in caption {
      text(line, at: Point(body.x, y + 5 * unit), size: 10.5 * unit, color: theme.muted)
      y += 14.5 * unit
    }
    y = body.bottom + 20 * unit
    for row in frame.legend { y = legend(row, Point(body.x, y), width: width, unit: unit, theme) }
    for note in frame.notes {
      for line in Sheet.wrapped(note, 9 * unit, width) {
        text(line, at: Point(body.x, y), size: 9 * unit, color: theme.muted)
        y += 13 * unit
      }
    }
    if let source = network.configuration.source, !source.isEmpty {
      let words =
        options.text(en: "Source: ", zh: "来源：")
        + String(source.prefix(400).split(separator: "\n").joined(separator: " "))
      for line in Sheet.wrapped(words, 9 * unit, width) {
        text(line, at: Point(body.x, y), size: 9 * unit, color: theme.muted)
        y += 13 * unit
      }
    }
    if network.configuration.illustrative == .yes {
      text(
        options.text(Words.illustrative), at: Point(body.x, y + 2), size: 10 * unit, weight: .bold, color: theme.alarm)
    }
  }

  private mutating func legend(_ items: [LegendItem], _ start: Point, width: Double, unit: Double, _ theme: Theme)
    -> Double
  {
    var x = start.x
    var y = start.y
    let size = 9.5 * unit
    for item in items {
      let signWidth =
        switch item.sign {
        case .heading: 0.0
        case .mark: 22 * unit
        case .line: 38 * unit
        case .glyph: 14 * unit
        }
      let bold = if case .heading = item.sign { true } else { false }
      let textWidth = FontStack.width(item.text, size, bold ? .bold : .regular)
      if x > start.x, x + signWidth + textWidth > start.x + width {
        x = start.x
        y += 17 * unit
      }
      let center = Point(x + (signWidth - 4 * unit) / 2, y)
      switch item.sign {
      case .heading: break
      case .mark(let shape, let fill, let stroke, let styles, let borders, let inside):
        mark(
          Rect(center: center, width: 16 * unit - (borders > 1 ? 6 : 0), height: 11 * unit - (borders > 1 ? 5 : 0)),
          shape, fill: fill, stroke: stroke, pen: unit,
          styles: styles, label: inside, font: 7 * unit, ink: stroke, borders: borders)
      case .line(let color, let style, let pen, let arrow):
        let end = x + signWidth - 6 * unit
        line(
          Spline(through: [Point(x, y), Point(arrow ? end - 6 * unit : end, y)]), color: color, pen: pen * unit,
          style: style, tip: arrow ? Point(end, y) : nil, arrow: 0.6 * unit)
      case .glyph(let glyph, let color): text(glyph, at: center, .center, size: size, weight: .bold, color: color)
      }
      text(item.text, at: Point(x + signWidth, y), size: size, weight: bold ? .bold : .regular, color: theme.text)
      x += signWidth + textWidth + (bold ? 10 : 16) * unit
    }
    return y + 17 * unit
  }

  /// Breaks a text into lines no wider than `width`: at spaces, and anywhere between Chinese characters.
  static func wrapped(_ text: String, _ size: Double, _ width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var word = ""
    // A label ends at 200 graphemes: long lines are cut before that.
    func fits(_ text: String) -> Bool { FontStack.width(text, size) <= width && text.count <= 180 }
    func flush(_ line: inout String, _ word: inout String) {
      if !line.isEmpty, !fits(line + word) {
        lines.append(line)
        line = ""
        while word.first == " " { word.removeFirst() }
      }
      line += word
      word = ""
    }
    for character in text {
      let wide = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      if character == " " || wide { flush(&line, &word) }
      word.append(character)
      if wide { flush(&line, &word) }
    }
    flush(&line, &word)
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The text cut to a width, with `…` where something is missing.
  static func fitted(_ text: String, _ size: Double, _ width: Double) -> String {
    let plain = String(text.prefix(200))
    if FontStack.width(plain, size) <= width { return plain }
    var result = ""
    for character in plain {
      if FontStack.width(result + String(character) + "…", size) > width { break }
      result.append(character)
    }
    return result + "…"
  }
}
