internal import WeftGraphviz
internal import WeftMeasure
internal import WeftModel
internal import WeftTable

/// A map as one page, or, of more organisations than one page can hold, an overview and a page for each plane.
struct MapPages {
  /// Most organisations on a page, and most pages beside the overview.
  static let perPage = 1_500
  static let pages = 60

  let analysis: Analysis
  let theme: Theme
  let options: DiagramOptions

  init(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) {
    self.analysis = analysis
    self.theme = theme
    self.options = options
  }

  var drawing: Drawing {
    let members = analysis.members(options)
    guard members.count > MapPages.perPage else { return MapDrawing(analysis, theme, options).drawing }
    let overview = PlanesDrawing(analysis, theme, options).drawing
    var pictures = overview.pictures
    let blocks = analysis.blocks
    var isDrawn = [Bool](repeating: false, count: analysis.network.organizations.count)
    for member in members { isDrawn[member] = true }
    let groups = blocks.territories.indices.map { blocks.residents(ofSlot: $0).filter { isDrawn[$0] } }
    let largest = groups.indices.sorted { (groups[$1].count, $0) < (groups[$0].count, $1) }.prefix(MapPages.pages)
    for slot in largest.sorted() where !groups[slot].isEmpty {
      let territory = blocks.territories[slot]
      pictures += page(groups[slot], name: "plane-\(territory)").pictures
    }
    if groups.allSatisfy(\.isEmpty) { pictures += page(members, name: "most-tied").pictures }
    return Drawing(title: overview.title, description: overview.description, pictures: pictures)
  }

  /// One plane's map; of a plane too large for a page, its organisations with most ties.
  private func page(_ members: [Int], name: String) -> Drawing {
    var chosen = options
    chosen.plane = nil
    chosen.top = nil
    chosen.only = members
    var remarks: [Label] = []
    if members.count > MapPages.perPage {
      let degrees = analysis.values(of: .degree)
      let most = members.sorted { (degrees.number(at: $1) ?? 0, $0) < (degrees.number(at: $0) ?? 0, $1) }.prefix(300)
      chosen.only = most.sorted()
      remarks.append(
        Label(
          en: "The 300 organisations with most ties, of \(members.count).", zh: "仅画联系最多的300个组织（共\(members.count)个）。"))
    }
    var map = MapDrawing(analysis, theme, chosen)
    map.remarks = remarks
    var drawing = map.drawing
    for index in drawing.pictures.indices { drawing.pictures[index].name = name }
    return drawing
  }
}
