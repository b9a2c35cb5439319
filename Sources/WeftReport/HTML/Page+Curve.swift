internal import WeftTable

extension Page {
  /// A share against a threshold, as a step line with the chosen threshold marked.
  func curve(_ curve: Report.ShareCurve) -> HTML {
    let (left, top, width, height) = (46.0, 12.0, 620.0, 210.0)
    func x(_ threshold: Double) -> String { ReportTable.fixed(left + threshold * width, digits: 1) }
    func y(_ share: Double) -> String { ReportTable.fixed(top + (1 - share) * height, digits: 1) }
    var marks = ""
    for step in 0...5 {
      let value = Double(step) / 5
      marks += "<path class=\"grid\" d=\"M\(x(0)) \(y(value))H\(x(1))\"/>"
      marks += "<text x=\"\(left - 8)\" y=\"\(y(value))\" dy=\"4\" text-anchor=\"end\">\(step * 20) %</text>"
      marks +=
        "<text x=\"\(x(value))\" y=\"\(top + height + 20)\" text-anchor=\"middle\">"
        + "\(ReportTable.fixed(value, digits: 1))</text>"
    }
    var line = ""
    for point in curve.points {
      line += line.isEmpty ? "M\(x(point.threshold)) \(y(point.share))" : "L\(x(point.threshold)) \(y(point.share))"
    }
    if !curve.points.isEmpty {
      let area = line + "V\(y(0))H\(x(curve.points[0].threshold))Z"
      marks += "<path class=\"area\" d=\"\(area)\"/><path class=\"line\" d=\"\(line)\"/>"
    }
    let nearest = curve.points.min { abs($0.threshold - curve.chosen) < abs($1.threshold - curve.chosen) }
    if let nearest {
      marks += "<path class=\"chosen\" d=\"M\(x(nearest.threshold)) \(y(0))V\(y(1))\"/>"
      marks += "<circle class=\"chosen\" cx=\"\(x(nearest.threshold))\" cy=\"\(y(nearest.share))\" r=\"4\"/>"
      marks +=
        "<text class=\"chosen\" x=\"\(x(nearest.threshold))\" y=\"\(y(nearest.share))\" dx=\"9\" dy=\"-9\">"
        + "θ = \(ReportTable.fixed(nearest.threshold, digits: 2)) · "
        + "\(ReportTable.fixed(nearest.share * 100, digits: 1)) %</text>"
    }
    marks += "<text x=\"\(left + width)\" y=\"\(top + height + 36)\" text-anchor=\"end\">θ</text>"
    let name = HTML.escaped(curve.title.text(in: language))
    return .tag(
      "div", [.init("class", "curve")], .tag("h4", [.init("class", "caption")], .both(curve.title)),
      .trusted("<svg viewBox=\"0 0 690 262\" role=\"img\" aria-label=\"\(name)\">\(marks)</svg>"))
  }
}
