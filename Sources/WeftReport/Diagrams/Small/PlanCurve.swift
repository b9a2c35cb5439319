internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
public import WeftScenario
public import WeftTable

extension Plan {
  /// What the picture says, in a sentence.
  public static let caption = Label(
    en: "By how much total suspension falls, tie by tie, beside ties chosen by degree and by chance.",
    zh: "逐条增加联系时悬浮总量的降幅，并与按度数、随机选择的联系并列。")

  /// How far total suspension has fallen after 0, 1 … ties of a curve of what is left.
  func falls(_ left: [Double]) -> [Double] { left.map { start - $0 } }
}

/// How far total suspension falls with each tie: the plan, choice by degree, choice by chance.
struct PlanCurve {
  let plan: Plan
  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions

  private struct Series: Sendable {
    var id: String
    var label: Label
    var falls: [Double]
    var color: Color
    var dash: DotAttribute.Style
    var shape: DotAttribute.Shape
    var pen: Double
  }

  private let size = Point(480, 320)

  /// Each with a dash and a mark of its own; nothing hangs on colour alone.
  private var series: [Series] {
    [
      Series(
        id: "plan", label: Label(en: "plan", zh: "方案"), falls: plan.falls(plan.curve), color: theme.collaborative,
        dash: .solid, shape: .circle, pen: 2.2),
      Series(
        id: "degree", label: Label(en: "by degree", zh: "按度数"), falls: plan.falls(plan.byDegree), color: theme.alarm,
        dash: .dashed, shape: .box, pen: 1.5),
      Series(
        id: "chance", label: Label(en: "by chance", zh: "随机"), falls: plan.falls(plan.byChance), color: theme.muted,
        dash: .dotted, shape: .diamond, pen: 1.7),
    ]
  }

  private var title: String { options.text(en: "Gain of the Plan", zh: "方案的效果") }

  private var summary: Label {
    let end = plan.curve[plan.curve.count - 1]
    let share = plan.start > 0 ? (plan.start - end) / plan.start * 100 : 0
    return Words.joined([
      Words.count(analysis.count, "organisation", "organisations", "个组织"),
      Label(
        en: "total suspension \(ReportTable.fixed(plan.start, digits: 2)) → \(ReportTable.fixed(end, digits: 2)) "
          + "(\(ReportTable.fixed(-share, digits: 1)) %) with \(Words.count(plan.steps.count, "tie", "ties", "").en)",
        zh:
          "新增 \(plan.steps.count) 条联系，悬浮总量 \(ReportTable.fixed(plan.start, digits: 2)) → \(ReportTable.fixed(end, digits: 2))"
          + "（\(ReportTable.fixed(-share, digits: 1)) %）"),
      Words.count(plan.candidates, "candidate", "candidates", "条候选联系"),
    ])
  }

  var drawing: Drawing {
    var sheet = Sheet("plan", title: title, description: options.text(summary), language: options.lang)
    let scale = Scale(
      series.flatMap(\.falls), steps: max(1, plan.steps.count), size: size)
    drawAxes(scale, on: &sheet)
    for line in series { draw(line, scale, on: &sheet) }
    drawEnds(scale, on: &sheet)
    let legend = series.map { line in
      LegendItem(
        sign: .line(line.color, line.dash, pen: line.pen, arrow: false),
        text: PlanCurve.signs[line.shape, default: ""] + " " + options.text(line.label))
    }
    var notes = [
      options.text(
        en:
          "By degree: the largest sum of degrees first. By chance: mean of \(plan.randomRuns) draws. Same limits for all; "
          + "the plan is greedy: no bound on its distance from the best set is claimed.",
        zh: "按度数：度数之和最大者优先。随机：\(plan.randomRuns) 次抽取的平均。三者限制相同；方案为贪心选择，不声称接近最优的程度。")
    ]
    if plan.steps.isEmpty {
      notes.insert(
        options.text(
          en: "No tie within the limits lessens suspension: there is nothing to draw.", zh: "在限制之内没有能降低悬浮的联系：无线可画。"),
        at: 0)
    }
    sheet.add(
      Frame(title: title, caption: options.lines(summary), legend: [legend], notes: notes), analysis.network, theme,
      options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }

  private static let signs: [DotAttribute.Shape: String] = [.circle: "●", .box: "□", .diamond: "◇"]

  private func drawAxes(_ scale: Scale, on sheet: inout Sheet) {
    sheet.area(
      Rect(x: 0, y: 0, width: size.x, height: size.y), fill: Color("#fbfbfb"), stroke: theme.grid, pen: 0.8)
    for step in stride(from: 0, through: scale.steps, by: scale.every) {
      sheet.line(scale.place(step, scale.low), scale.place(step, scale.high), color: theme.grid, pen: 0.4)
      sheet.text("\(step)", at: Point(scale.place(step, 0).x, size.y + 11), .center, size: 9)
    }
    for value in scale.marks {
      let (left, right) = (scale.place(0, value), scale.place(scale.steps, value))
      sheet.line(left, right, color: theme.grid, pen: value == 0 ? 1 : 0.4)
      sheet.text(ReportTable.fixed(value, digits: scale.digits), at: left + Point(-7, 0), .right, size: 9)
      if plan.start > 0 {
        sheet.text(
          "\(ReportTable.fixed(value / plan.start * 100, digits: scale.high < plan.start / 20 ? 1 : 0)) %",
          at: right + Point(6, 0), size: 9)
      }
    }
    sheet.text(
      options.text(en: "ties added", zh: "新增联系数"), at: Point(size.x / 2, size.y + 28), .center, size: 10, weight: .bold)
    sheet.text(
      options.text(en: "fall of total suspension", zh: "悬浮总量的降幅"), at: Point(0, -12), size: 10, weight: .bold)
    sheet.text(
      options.text(en: "% of the start", zh: "占初始值"), at: Point(size.x + 44, -12), .right, size: 10, weight: .bold)
  }

  private func draw(_ line: Series, _ scale: Scale, on sheet: inout Sheet) {
    let points = line.falls.enumerated().map { scale.place($0.offset, $0.element) }
    if points.count > 1 {
      sheet.line(
        Spline(through: points), color: line.color, pen: line.pen, style: line.dash,
        annotation: Annotation(id: "curve-\(line.id)", title: options.text(line.label), classes: ["curve"]))
    }
    let every = max(1, points.count / 40)
    for (index, point) in points.enumerated() where index > 0 && (index % every == 0 || index == points.count - 1) {
      sheet.mark(
        Rect(center: point, width: 7, height: 7), line.shape, fill: line.shape == .circle ? line.color : .white,
        stroke: line.color, pen: 1)
    }
  }

  /// Name and value of each line beyond its end, set apart where ends lie close.
  private func drawEnds(_ scale: Scale, on sheet: inout Sheet) {
    guard !plan.steps.isEmpty else { return }
    let gap = 14.0
    let ends = series.compactMap { line in line.falls.last.map { (line: line, fall: $0, y: scale.place(0, $0).y) } }
    var last = -Double.infinity
    for end in ends.sorted(by: { ($0.y, $0.line.id) < ($1.y, $1.line.id) }) {
      let y = max(end.y, last + gap)
      last = y
      sheet.text(
        "\(options.text(end.line.label)) \(ReportTable.fixed(end.fall, digits: 2))", at: Point(size.x + 52, y),
        size: 10,
        weight: end.line.id == "plan" ? .bold : .regular, color: theme.text)
    }
  }

  /// Round marks on both axes, and where a value stands.
  struct Scale {
    let steps: Int
    /// Between two marks of the level axis.
    let every: Int
    let low: Double
    let high: Double
    let marks: [Double]
    let digits: Int
    private let size: Point

    init(_ values: [Double], steps: Int, size: Point) {
      self.steps = steps
      self.size = size
      every = max(1, Int(Scale.round(Double(steps) / 10)))
      let (least, most) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
      let step = most - least > 1e-9 ? Scale.round((most - least) / 5) : 0.2
      let (first, last) = (Int((least / step + 1e-9).rounded(.down)), Int((most / step - 1e-9).rounded(.up)))
      marks = (min(first, 0)...max(last, 1)).map { Double($0) * step }
      (low, high) = (marks[0], marks[marks.count - 1])
      digits = Scale.decimals(step)
    }

    func place(_ step: Int, _ value: Double) -> Point {
      Point(Double(step) / Double(steps) * size.x, (high - value) / (high - low) * size.y)
    }

    /// The least of 1, 2, 5, 10, 20 … (and 0.5, 0.2 …) that is no less.
    static func round(_ value: Double) -> Double {
      var power = 1.0
      while power < value { power *= 10 }
      while power / 10 >= value, power > 1e-9 { power /= 10 }
      for part in [power / 5, power / 2] where part >= value - 1e-12 { return part }
      return power
    }

    /// How many digits a round number has behind the point.
    private static func decimals(_ value: Double) -> Int {
      var (count, rest) = (0, value)
      while rest < 1 - 1e-9, count < 6 { (count, rest) = (count + 1, rest * 10) }
      return count
    }
  }
}
