internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// What a scenario or a date changed: both networks on one map, every position the same for both.
  public static let diff = Diagram(
    "diff", Label(en: "Difference", zh: "前后对比图"),
    summary: Label(
      en: "Two networks on one map: what came is green with +, what went vermilion with ×, what stayed grey.",
      zh: "两个网络画在同一张图上：新增绿色加号，消失橙红叉号，不变灰色。"), choices: [.only, .highlight, .plane, .top, .labels, .size]
  ) { analysis, theme, options in
    let difference = NetworkDifference(from: options.baseline ?? analysis, to: analysis)
    // Planes and sizes are those of the two networks together.
    let union = Analysis(difference.union, analysis.options)
    return MapDrawing(union, theme, options, difference: difference).drawing
  }
}
