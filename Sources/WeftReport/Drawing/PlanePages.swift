internal import WeftGraphviz
public import WeftMeasure
internal import WeftModel
internal import WeftTable

extension Diagram {
  /// The same kind of picture once for each plane, behind an overview of all: for a sheet on which one picture of the whole
  /// would be too small to read. `nil` where a picture of this kind cannot be of one plane, or there are not two planes.
  ///
  /// Organisations without a plane have a page of their own. At most ``mostPages`` pages, those of the largest planes.
  public func pages(_ analysis: Analysis, _ theme: Theme, _ options: DiagramOptions) -> Drawing? {
    guard choices.contains(.only), choices.contains(.plane) else { return nil }
    let blocks = analysis.blocks
    var isMember = [Bool](repeating: false, count: analysis.network.organizations.count)
    let members = analysis.members(options)
    for member in members { isMember[member] = true }
    var groups = blocks.territories.indices.map { blocks.residents(ofSlot: $0).filter { isMember[$0] } }
    let homeless = members.filter { blocks.territory[$0] == nil }
    if !homeless.isEmpty { groups.append(homeless) }
    groups.removeAll(where: \.isEmpty)
    guard groups.count > 1 else { return nil }
    var drawing = Diagram.planes.draw(analysis, theme, options)
    let largest = groups.indices.sorted { (groups[$1].count, $0) < (groups[$0].count, $1) }.prefix(Diagram.mostPages)
    for (place, slot) in largest.sorted().enumerated() {
      var chosen = options
      chosen.plane = nil
      chosen.top = nil
      chosen.only = groups[slot]
      for var picture in draw(analysis, theme, chosen).pictures {
        picture.name = "page-\(place + 2)"
        drawing.pictures.append(picture)
      }
    }
    drawing.title = options.text(label)
    return drawing
  }

  /// More pages than these nobody turns.
  public static let mostPages = 60
}
