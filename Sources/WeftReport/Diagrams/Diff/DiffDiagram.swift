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
    let (chosen, remarks) = readable(union, difference, options)
    var map = MapDrawing(union, theme, chosen, difference: difference)
    map.remarks = remarks
    return map.drawing
  }

  /// Of more organisations than a page can hold, those that changed and then those with most ties.
  private static func readable(
    _ union: Analysis, _ difference: NetworkDifference, _ options: DiagramOptions
  ) -> (options: DiagramOptions, remarks: [Label]) {
    let members = union.members(options)
    guard members.count > OverviewPages.perPage else { return (options, []) }
    let degrees = union.values(of: .degree)
    func rank(_ index: Int) -> (Int, Double, Int) {
      (difference.organizations[index] == .same ? 1 : 0, -(degrees.number(at: index) ?? 0), index)
    }
    let changed = members.count { difference.organizations[$0] != .same }
    var chosen = options
    (chosen.plane, chosen.top) = (nil, nil)
    chosen.only = members.sorted { rank($0) < rank($1) }.prefix(300).sorted()
    return (
      chosen,
      [
        Label(
          en:
            "Of \(members.count) organisations, \(changed) of them changed, 300 are drawn: the changed first, then those with most ties.",
          zh: "共\(members.count)个组织，其中\(changed)个有变化；图中画300个：先画有变化者，再画联系最多者。")
      ]
    )
  }
}
