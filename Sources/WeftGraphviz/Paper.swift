/// A sheet that a picture is to fit on, with its margins.
public struct Paper: Sendable, Hashable {
  /// As in `weft draw --page`.
  public enum Kind: String, Sendable, Hashable, CaseIterable { case a4, a3, slide, column }

  public var kind: Kind
  public init(_ kind: Kind) { self.kind = kind }

  /// Smallest type that is still read in print, in points.
  public static let legible = 6.0
  /// Type is never set larger than this many times its own size, however empty the sheet.
  static let largest = 1.5

  /// Width and height in points, the longer side first where the sheet can be turned. A column's height is what it takes.
  var size: Point {
    switch kind {
    case .a4: Point(841.89, 595.28)
    case .a3: Point(1190.55, 841.89)
    case .slide: Point(960, 540)
    case .column: Point(240.94, 680.31)
    }
  }

  /// Empty border on every side, in points.
  var margin: Double {
    switch kind {
    case .a4, .a3: 28.35
    case .slide: 18
    case .column: 4
    }
  }

  /// Width ÷ height that a picture does best to have.
  public var aspect: Double {
    let size = size
    return (size.x - 2 * margin) / (size.y - 2 * margin)
  }

  /// The sheet as it lies for a picture of this size.
  func sheet(for picture: Point) -> Point {
    let size = size
    return kind != .slide && kind != .column && picture.y > picture.x ? Point(size.y, size.x) : size
  }
}

extension DotGraph {
  /// The pinned graph scaled and centred on a sheet, and the size of its smallest type there.
  ///
  /// The sheet's whole area becomes the picture, so that a PDF's page has the sheet's size. A picture smaller than the
  /// sheet grows, but not beyond ``Paper/largest``. O(n + m).
  public func fitted(to page: Paper) -> (graph: DotGraph, smallestType: Double) {
    let extent = self.extent ?? Rect(x: 0, y: 0, width: 1, height: 1)
    var sheet = page.sheet(for: Point(extent.width, extent.height))
    let (width, height) = (sheet.x - 2 * page.margin, sheet.y - 2 * page.margin)
    let scale = min(Paper.largest, width / max(1, extent.width), height / max(1, extent.height))
    if page.kind == .column { sheet.y = extent.height * scale + 2 * page.margin }
    let offset = Point(
      (sheet.x - extent.width * scale) / 2 - extent.x * scale,
      (sheet.y - extent.height * scale) / 2 - extent.y * scale)
    func moved(_ list: [DotAttribute]) -> [DotAttribute] { list.map { $0.scaled(by: scale, offset) } }
    var graph = self
    graph.attributes = attributes.filter { $0.name != "pad" } + [.pad(0), .margin(0)]
    for index in graph.nodes.indices { graph.nodes[index].attributes = moved(nodes[index].attributes) }
    for index in graph.edges.indices { graph.edges[index].attributes = moved(edges[index].attributes) }
    for index in graph.areas.indices {
      graph.areas[index].attributes = moved(areas[index].attributes)
      graph.areas[index].parent = areas[index].parent.map { $0 + 1 }
    }
    for index in graph.nodes.indices { graph.nodes[index].area = nodes[index].area.map { $0 + 1 } }
    let whole: [DotAttribute] = [
      .bounds(Rect(x: 0, y: 0, width: sheet.x, height: sheet.y)), .style([.filled]), .fill(.white), .stroke(.white),
      .penWidth(0),
    ]
    graph.areas.insert(Area(whole), at: 0)
    let sizes = nodes.compactMap { node in node.text.map(\.size) }
    return (graph, (sizes.min() ?? 10) * scale)
  }

  /// All that is drawn: marks, text, areas and the ways of lines.
  public var extent: Rect? {
    var extent: Rect?
    func add(_ rect: Rect) { extent = extent?.union(rect) ?? rect }
    for node in nodes { if let rect = node.rect { add(rect) } }
    for area in areas { if let rect = area.rect { add(rect) } }
    for edge in edges {
      guard let spline = edge.spline else { continue }
      for point in spline.sampled(6) { add(Rect(center: point, width: 0, height: 0)) }
    }
    return extent
  }
}

extension DotAttribute {
  /// The same on a sheet of another scale: places, lengths, letters and pens.
  func scaled(by factor: Double, _ offset: Point) -> DotAttribute {
    func place(_ point: Point) -> Point { point * factor + offset }
    let scaled: Value =
      switch value {
      case .inches(let points): .inches(points * factor)
      case .position(let center): .position(place(center))
      case .box(let rect):
        .box(
          Rect(
            x: rect.x * factor + offset.x, y: rect.y * factor + offset.y, width: rect.width * factor,
            height: rect.height * factor))
      case .spline(let spline, let tip): .spline(Spline(spline.points.map(place)), tip: tip.map(place))
      case .number(let number) where ["fontsize", "penwidth", "arrowsize"].contains(name): .number(number * factor)
      case .number, .word, .label: value
      }
    return DotAttribute(name: name, value: scaled)
  }
}
