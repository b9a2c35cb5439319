internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// The share suspended or loose for every threshold, so that no result hangs on the default one.
  public static let curve = Diagram(
    "curve", Label(en: "Suspension curve", zh: "悬浮曲线"),
    summary: Label(
      en:
        "Share of organisations suspended or loose against the threshold θ from 0 to 1; or what a plan gains tie by tie; or how ranks "
        + "and statuses hold as more data are missing.",
      zh: "悬浮与半悬浮组织的比例随阈值 θ（0 至 1）的变化；或方案逐条联系的效果；或名次与状态随缺失数据增多而变化。"),
    choices: [.of]
  ) { analysis, theme, options in
    if let robustness = options.robustness {
      return RobustnessCurve(robustness: robustness, analysis: analysis, theme: theme, options: options).drawing
    }
    if let plan = options.plan {
      return PlanCurve(plan: plan, analysis: analysis, theme: theme, options: options).drawing
    }
    let points = SuspensionCurve(analysis).points
    let title = options.text(en: "Suspension Curve", zh: "悬浮曲线")
    let now = points.min { abs($0.threshold - analysis.threshold) < abs($1.threshold - analysis.threshold) }
    func percent(_ share: Double?) -> String { share.map { ImageDrawing.fixed($0 * 100, 1) + " %" } ?? "—" }
    let summary = Words.joined([
      Words.count(analysis.count, "organisation", "organisations", "个组织"),
      Label(
        en: "suspended or loose at θ = \(ImageDrawing.fixed(analysis.threshold, 2)): \(percent(now?.share))",
        zh: "θ＝\(ImageDrawing.fixed(analysis.threshold, 2)) 时悬浮与半悬浮占 \(percent(now?.share))"),
    ])
    var sheet = Sheet("curve", title: title, description: options.text(summary), language: options.lang)
    let (width, height) = (560.0, 340.0)
    func place(_ x: Double, _ y: Double) -> Point { Point(x * width, (1 - y) * height) }
    sheet.area(Rect(x: 0, y: 0, width: width, height: height), fill: Color("#fbfbfb"), stroke: theme.grid, pen: 0.8)
    for step in 0...10 {
      let value = Double(step) / 10
      sheet.line(place(value, 0), place(value, 1), color: theme.grid, pen: 0.4)
      sheet.line(place(0, value), place(1, value), color: theme.grid, pen: 0.4)
      sheet.text(ImageDrawing.fixed(value, 1), at: Point(value * width, height + 11), .center, size: 9)
      sheet.text("\(step * 10) %", at: Point(-7, (1 - value) * height), .right, size: 9)
    }
    sheet.text(
      options.text(en: "threshold θ", zh: "阈值 θ"), at: Point(width / 2, height + 28), .center, size: 10, weight: .bold)
    sheet.text(
      options.text(en: "share suspended or loose", zh: "悬浮与半悬浮的比例"), at: Point(0, -12), size: 10, weight: .bold)
    let shares = points.compactMap { point in point.share.map { (point.threshold, $0) } }
    // A step each side of a threshold: the share holds up to the next one computed.
    if shares.count > 1 {
      sheet.line(
        Spline(through: shares.map { place($0.0, $0.1) }), color: theme.alarm, pen: 2.2,
        annotation: Annotation(id: "curve", title: title, classes: ["curve"]))
    }
    sheet.line(place(analysis.threshold, 0), place(analysis.threshold, 1), color: theme.text, pen: 1, style: .dashed)
    if let now, let share = now.share {
      sheet.mark(
        Rect(center: place(now.threshold, share), width: 8, height: 8), .circle, fill: theme.alarm, stroke: theme.text)
      sheet.text(
        "θ = \(ImageDrawing.fixed(analysis.threshold, 2)): \(percent(share))",
        at: place(now.threshold, min(0.96, share + 0.05)) + Point(8, 0), size: 10, weight: .bold, background: .white)
    }
    sheet.add(
      Frame(
        title: title, caption: options.lines(summary),
        notes: [
          options.text(
            en: "Dashed = the threshold in use. The threshold is Weft's own choice, not the literature's.",
            zh: "虚线＝当前阈值。阈值为 Weft 的约定，并非文献给定。")
        ]), analysis.network, theme, options)
    return Drawing(title: title, description: options.text(summary), pictures: [Picture(sheet.graph)])
  }
}
