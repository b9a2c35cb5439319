internal import WeftGraphviz

/// A page under construction: areas, lines, marks and text at known places, for Graphviz to draw as they stand.
struct Sheet {
  enum Side { case left, center, right }

  var graph: DotGraph
  /// What is drawn so far, without what has no extent.
  private(set) var extent: Rect?
  private var anchor: Int?

  init(_ name: String, title: String, description: String, language: String) {
    graph = DotGraph(
      name: name, engine: .pinned, title: title, description: description, language: language,
      attributes: [.background(.white), .pad(14)])
  }

  private mutating func grow(_ rect: Rect) { extent = extent?.union(rect) ?? rect }

  /// A box behind everything.
  @discardableResult
  mutating func area(
    _ rect: Rect, fill: Color?, stroke: Color?, pen: Double = 1, styles: [DotAttribute.Style] = [], parent: Int? = nil,
    annotation: Annotation? = nil
  ) -> Int {
    grow(rect)
    var attributes: [DotAttribute] = [.bounds(rect), .style(styles + (fill == nil ? [] : [.filled]))]
    if let fill { attributes.append(.fill(fill)) }
    attributes += [.stroke(stroke ?? fill ?? .white), .penWidth(stroke == nil ? 0 : pen)]
    graph.areas.append(DotGraph.Area(attributes, parent: parent, annotation: annotation))
    return graph.areas.count - 1
  }

  /// A mark with an outline. Returns its node.
  @discardableResult
  mutating func mark(
    _ rect: Rect, _ shape: DotAttribute.Shape, fill: Color?, stroke: Color?, pen: Double = 1,
    styles: [DotAttribute.Style] = [], label: String = "", font: Double = 9, weight: DotAttribute.Weight = .regular,
    ink: Color = .black, borders: Int = 1, area: Int? = nil, annotation: Annotation? = nil
  ) -> Int {
    grow(rect)
    var attributes: [DotAttribute] = [.position(rect.center), .shape(shape)]
    attributes += DotAttribute.size(width: rect.width, height: rect.height)
    attributes.append(.style(styles + (fill == nil ? [] : [.filled])))
    if let fill { attributes.append(.fill(fill)) }
    attributes += stroke.map { [.stroke($0), .penWidth(pen)] } ?? [.stroke(fill ?? .white), .penWidth(0)]
    if borders != 1 { attributes.append(.peripheries(borders)) }
    if !label.isEmpty { attributes += [.label(label)] + DotAttribute.font(font, weight, ink) }
    graph.nodes.append(DotGraph.Node(attributes, area: area, annotation: annotation))
    return graph.nodes.count - 1
  }

  /// A pie. Shares need not sum to 1; nothing is drawn where they sum to 0.
  mutating func pie(_ rect: Rect, _ parts: [(color: Color, share: Double)], stroke: Color, annotation: Annotation?)
    -> Int?
  {
    let kept = parts.filter { $0.share > 0 }
    guard !kept.isEmpty else { return nil }
    grow(rect)
    graph.nodes.append(
      DotGraph.Node(
        [
          .position(rect.center), .shape(.circle), .style([kept.count == 1 ? .filled : .wedged]), .wedges(kept),
          .stroke(stroke), .penWidth(1),
        ] + DotAttribute.size(width: rect.width, height: rect.height), annotation: annotation))
    return graph.nodes.count - 1
  }

  /// One line of text whose left end, middle or right end stands at a point. Returns the room it takes.
  @discardableResult
  mutating func text(
    _ text: String, at point: Point, _ side: Side = .left, size: Double = 10, weight: DotAttribute.Weight = .regular,
    color: Color = .black, background: Color? = nil
  ) -> Rect {
    guard !text.isEmpty else { return Rect(center: point, width: 0, height: 0) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let width = (lines.map { FontStack.width(String($0), size, weight) }.max() ?? 0) * 1.03 + 2
    let height = size * 1.32 * Double(lines.count)
    let left =
      switch side {
      case .left: point.x
      case .center: point.x - width / 2
      case .right: point.x - width
      }
    let rect = Rect(x: left, y: point.y - height / 2, width: width, height: height)
    grow(rect)
    let justification: DotAttribute.Justification = side == .left ? .left : side == .right ? .right : .center
    var attributes: [DotAttribute] = [.position(rect.center), .shape(background == nil ? .none : .box)]
    attributes += DotAttribute.size(width: rect.width, height: rect.height)
    if let background { attributes += [.style([.filled, .rounded]), .fill(background), .penWidth(0)] }
    attributes += [.label(text, justification)] + DotAttribute.font(size, weight, color)
    graph.nodes.append(DotGraph.Node(attributes))
    return rect
  }

  /// A line between two marks, or in the air where none are given.
  mutating func line(
    _ spline: Spline, color: Color, pen: Double = 1, style: DotAttribute.Style = .solid, tip: Point? = nil,
    arrow: Double = 0.6, from tail: Int? = nil, to head: Int? = nil, annotation: Annotation? = nil
  ) {
    for point in spline.sampled(4) { grow(Rect(center: point, width: 0, height: 0)) }
    let ends = tail == nil || head == nil ? nothing() : 0
    graph.edges.append(
      DotGraph.Edge(
        tail ?? ends, head ?? ends,
        [.path(spline, tip: tip), .stroke(color), .penWidth(pen), .style([style])]
          + DotAttribute.arrow(tip == nil ? .none : .normal, scale: arrow), annotation: annotation))
  }

  mutating func line(_ from: Point, _ to: Point, color: Color, pen: Double = 1, style: DotAttribute.Style = .solid) {
    line(Spline(through: [from, to]), color: color, pen: pen, style: style)
  }

  /// An unseen node in the middle of the sheet, for lines that join no marks.
  private mutating func nothing() -> Int {
    if let anchor { return anchor }
    graph.nodes.append(
      DotGraph.Node(
        [.position(extent?.center ?? Point(0, 0)), .shape(.point), .style([.invis])]
          + DotAttribute.size(width: 0.01, height: 0.01)))
    anchor = graph.nodes.count - 1
    return graph.nodes.count - 1
  }
}
