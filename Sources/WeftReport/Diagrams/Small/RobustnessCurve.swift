internal import WeftGraphviz
public import WeftMeasure
internal import WeftModel
public import WeftScenario
public import WeftTable

extension Robustness {
  /// The measures that the picture shows, beside the share of statuses unchanged.
  public static let drawn: [Measure] = [.degree, .betweenness, .harmonic, .clustering, .suspension]

  /// What the picture says, in a sentence.
  public static let caption = Label(
    en: "Ranks (Kendall τ-b with the whole network) and the share of statuses unchanged as more data are missing.",
    zh: "缺失数据增多时，各指标名次与完整网络的一致性（Kendall τ-b）及状态不变的比例。")
}

/// Two panels, missing ties and missing organisations: a line for each measure from 5 to 50 % missing.
struct RobustnessCurve {
  let robustness: Robustness
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions

  private struct Series {
    var measure: String
    var label: Label
    var look: Theme.Look
    var isStatus: Bool { measure == "status" }
  }

  private let size = (width: 400.0, height: 300.0, gap: 76.0)

  /// Colour and mark of each line; nothing hangs on colour alone.
  private var series: [Series] {
    let looks: [Theme.Look] = [
      Theme.Look(Color("#0072b2"), .diamond), Theme.Look(Color("#009e73"), .house),
      Theme.Look(Color("#e69f00"), .hexagon), Theme.Look(Color("#cc79a7"), .invhouse), Theme.Look(theme.alarm, .box),
    ]
    let known = Set(robustness.points.map(\.measure))
    let ranked = zip(Robustness.drawn, looks).map {
      Series(measure: $0.name, label: $0.label, look: $1)
    }
    let status = Series(
      measure: "status", label: Label(en: "statuses unchanged", zh: "状态不变的比例"), look: Theme.Look(theme.text, .circle))
    return (ranked + [status]).filter { known.contains($0.measure) }
  }

  /// The lowest value of the axis: 0, or the tenth below the lowest point.
  private var floor: Double {
    let drawn = Set(series.map(\.measure))
    let lowest = robustness.points.filter { drawn.contains($0.measure) }.map(\.mean).min() ?? 0
    return min(0, (lowest * 10).rounded(.down) / 10)
  }

  var drawing: Drawing {
    let title = options.text(en: "Robustness to Missing Data", zh: "缺失数据下的稳健性")
    let runs = robustness.points.map(\.runs).max() ?? 0
    let summary = Words.joined([
      Words.count(analysis.count, "organisation", "organisations", "个组织"),
      Label(en: "\(runs) random networks at each share missing", zh: "每个缺失比例 \(runs) 个随机网络"), Robustness.caption,
    ])
    var sheet = Sheet("robustness", title: title, description: options.text(summary), language: options.lang)
    for (place, missing) in Robustness.Missing.allCases.enumerated() {
      panel(missing, left: Double(place) * (size.width + size.gap), on: &sheet)
    }
    let legend = series.map { line in
      LegendItem(
        sign: .mark(line.look.shape, fill: line.look.color, stroke: theme.text, styles: [], borders: 1, inside: ""),
        text: options.text(line.label))
    }
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary), legend: legend.isEmpty ? [] : [legend],
        notes: [
          options.text(
            en:
              "Vertical strokes: 5th to 95th percentile of the statuses unchanged. What is missing is missing at random.",
            zh: "竖线：状态不变比例的第 5 至第 95 百分位。缺失为随机缺失。")
        ]), analysis.network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }

  private func panel(_ missing: Robustness.Missing, left: Double, on sheet: inout Sheet) {
    let floor = floor
    func place(_ share: Double, _ value: Double) -> Point {
      Point(left + share / 0.5 * size.width, (1 - (value - floor) / (1 - floor)) * size.height)
    }
    sheet.area(
      Rect(x: left, y: 0, width: size.width, height: size.height), fill: Color("#fbfbfb"), stroke: theme.grid, pen: 0.8)
    for step in 0...5 {
      let share = Double(step) / 10
      sheet.line(place(share, floor), place(share, 1), color: theme.grid, pen: 0.4)
      sheet.text("\(step * 10) %", at: place(share, floor) + Point(0, 11), .center, size: 9)
    }
    let lowest = Int((floor * 10).rounded())
    for tenth in stride(from: lowest + (lowest & 1), through: 10, by: 2) {
      let value = Double(tenth) / 10
      sheet.line(place(0, value), place(0.5, value), color: theme.grid, pen: 0.4)
      let sign = tenth < 0 ? "−" : ""
      sheet.text(sign + ImageDrawing.fixed(abs(value), 1), at: place(0, value) + Point(-7, 0), .right, size: 9)
    }
    sheet.text(
      options.text(missing.label), at: Point(left + size.width / 2, size.height + 28), .center, size: 10, weight: .bold)
    sheet.text(
      options.text(en: "τ-b, or share unchanged", zh: "τ-b，或不变的比例"), at: Point(left, -12), size: 10, weight: .bold)
    for line in series { draw(line, missing, on: &sheet, place) }
  }

  private func draw(
    _ line: Series, _ missing: Robustness.Missing, on sheet: inout Sheet, _ place: (Double, Double) -> Point
  ) {
    let points = robustness.points.filter { $0.missing == missing && $0.measure == line.measure }
    if line.isStatus {
      for point in points {
        sheet.line(place(point.share, point.low), place(point.share, point.high), color: line.look.color, pen: 0.8)
      }
    }
    if points.count > 1 {
      sheet.line(
        Spline(through: points.map { place($0.share, $0.mean) }), color: line.look.color, pen: line.isStatus ? 2 : 1.2,
        annotation: Annotation(
          id: "\(missing.rawValue)-\(line.measure)", title: options.text(line.label), classes: ["curve"]))
    }
    for point in points {
      sheet.mark(
        Rect(center: place(point.share, point.mean), width: 7, height: 7), line.look.shape, fill: line.look.color,
        stroke: theme.text, pen: 0.5)
    }
  }
}
