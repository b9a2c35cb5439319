internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// A picture as one page, or, of more organisations than one page can hold, an overview and a page for each plane.
struct OverviewPages {
  /// Most organisations on a page, and most pages beside the overview.
  static let perPage = 1_500
  static let pages = 60

  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions
  /// One page, with what is to be said below it.
  let draw: (DiagramOptions, [Label]) -> Drawing

  init(
    _ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions,
    draw: @escaping (DiagramOptions, [Label]) -> Drawing
  ) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
    self.draw = draw
  }

  var drawing: Drawing {
    let members = analysis.members(options)
    guard members.count > OverviewPages.perPage else { return draw(options, []) }
    let blocks = analysis.blocks
    var isDrawn = [Bool](repeating: false, count: analysis.network.organizations.count)
    for member in members { isDrawn[member] = true }
    let groups = blocks.territories.indices.map { blocks.residents(ofSlot: $0).filter { isDrawn[$0] } }
    let largest = groups.indices.sorted { (groups[$1].count, $0) < (groups[$0].count, $1) }.prefix(OverviewPages.pages)
    var planes = PlanesDrawing(analysis, theme, options)
    let count = groups.count { !$0.isEmpty }
    if count > OverviewPages.pages {
      planes.remarks = [
        Label(
          en: "Pages follow for the \(OverviewPages.pages) largest of \(count) planes; --plane draws any other.",
          zh: "后附最大的\(OverviewPages.pages)个板块（共\(count)个）各一页；其余可用 --plane 绘制。")
      ]
    }
    let overview = planes.drawing
    var pictures = overview.pictures
    for slot in largest.sorted() where !groups[slot].isEmpty {
      let territory = blocks.territories[slot]
      pictures += page(groups[slot], name: "plane-\(territory)").pictures
    }
    if groups.allSatisfy(\.isEmpty) { pictures += page(members, name: "most-tied").pictures }
    return Drawing(title: overview.title, description: overview.description, pictures: pictures)
  }

  /// One plane; of one too large for a page, its organisations with most ties.
  private func page(_ members: [Int], name: String) -> Drawing {
    var chosen = options
    chosen.plane = nil
    chosen.top = nil
    chosen.only = members
    var remarks: [Label] = []
    if members.count > OverviewPages.perPage {
      let degrees = analysis.values(of: .degree)
      let most = members.sorted { (degrees.number(at: $1) ?? 0, $0) < (degrees.number(at: $0) ?? 0, $1) }.prefix(300)
      chosen.only = most.sorted()
      remarks.append(
        Label(
          en: "The 300 organisations with most ties, of \(members.count).", zh: "仅画联系最多的300个组织（共\(members.count)个）。"))
    }
    var drawing = draw(chosen, remarks)
    for index in drawing.pictures.indices { drawing.pictures[index].name = name }
    return drawing
  }
}
