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
    let baseline = options.baseline ?? analysis
    let isWhole = options.only == nil && options.highlight.isEmpty && options.plane == nil
    if isWhole, options.companions.count > 1,
      let stage = options.companions.firstIndex(where: { $0 === analysis }),
      let atlas = DifferenceAtlas(baseline: baseline, stages: options.companions)
    {
      var map = MapDrawing(
        Analysis(atlas.network, analysis.options), theme, options, difference: atlas.differences[stage])
      map.companions = atlas.differences
      return map.drawing
    }
    let difference = NetworkDifference(from: baseline, to: analysis)
    // Planes and sizes are those of the two networks together.
    let union = Analysis(difference.union, analysis.options)
    return MapDrawing(union, theme, options, difference: difference).drawing
  }
}
