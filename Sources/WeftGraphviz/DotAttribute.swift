/// One attribute of a graph, node, edge or area: the allow-list of what a ``DotGraph`` may say.
///
/// Left out on purpose, because Graphviz would read a file, follow an address or parse a language of its own:
/// `image`, `shapefile`, `stylesheet`, `URL`, `href`, `target`, `imagepath`, `fontpath`, `postaction`, HTML labels,
/// and free values of `fontname`. Tooltips and ids come from ``Annotation``.
public struct DotAttribute: Sendable, Hashable {
  /// Outlines of nodes.
  public enum Shape: String, Sendable, Hashable, CaseIterable {
    case ellipse, box, house, hexagon, diamond, octagon, parallelogram, trapezium, invhouse, circle, triangle,
      invtriangle
    case none, point
  }
  public enum Style: String, Sendable, Hashable, CaseIterable {
    case solid, dashed, dotted, filled, rounded, wedged, invis
  }
  public enum Weight: Sendable, Hashable { case regular, bold }
  /// Where the lines of a label stand in their node.
  public enum Justification: Sendable, Hashable { case left, center, right }
  public enum Arrow: String, Sendable, Hashable { case none, normal, dot, odot, tee, vee }
  public enum Routing: String, Sendable, Hashable { case spline, line, polyline, none }
  public enum Overlap: String, Sendable, Hashable { case prism, allowed = "true" }

  /// The attribute's name, as Graphviz has it.
  public let name: String
  let value: Value

  enum Value: Sendable, Hashable {
    case label(String, Justification)
    /// Letters, digits and punctuation that the program chose.
    case word(String)
    case number(Double)
    case inches(Double)
    case position(Point)
    case box(Rect)
    case spline(Spline, tip: Point?)
  }

  // MARK: Nodes
  public static func label(_ text: String, _ justification: Justification = .center) -> Self {
    Self(name: "label", value: .label(text, justification))
  }
  public static func shape(_ shape: Shape) -> Self { Self(name: "shape", value: .word(shape.rawValue)) }
  public static func size(width: Double, height: Double) -> [Self] {
    [
      Self(name: "width", value: .inches(width)), Self(name: "height", value: .inches(height)),
      Self(name: "fixedsize", value: .word("true")),
    ]
  }
  /// Centre of a node.
  public static func position(_ center: Point) -> Self { Self(name: "pos", value: .position(center)) }
  public static func peripheries(_ count: Int) -> Self { Self(name: "peripheries", value: .number(Double(count))) }
  public static func margin(_ points: Double) -> Self { Self(name: "margin", value: .inches(points)) }

  // MARK: Paint
  public static func style(_ styles: [Style]) -> Self {
    Self(name: "style", value: .word(styles.map(\.rawValue).joined(separator: ",")))
  }
  public static func fill(_ color: Color) -> Self { Self(name: "fillcolor", value: .word(color.text)) }
  /// Wedges of a pie: colours with their shares, which are scaled to 1.
  public static func wedges(_ parts: [(color: Color, share: Double)]) -> Self {
    let total = parts.reduce(0) { $0 + $1.share }
    precondition(total > 0, "a pie has a share")
    let kept = parts.filter { $0.share > 0 }
    let text = kept.map { "\($0.color.text);\(DotText.number($0.share / total))" }
    return Self(name: "fillcolor", value: .word(kept.count == 1 ? kept[0].color.text : text.joined(separator: ":")))
  }
  public static func stroke(_ color: Color) -> Self { Self(name: "color", value: .word(color.text)) }
  public static func penWidth(_ points: Double) -> Self { Self(name: "penwidth", value: .number(points)) }
  public static func background(_ color: Color) -> Self { Self(name: "bgcolor", value: .word(color.text)) }

  // MARK: Text
  public static func font(_ size: Double, _ weight: Weight = .regular, _ color: Color = .black) -> [Self] {
    [
      Self(name: "fontsize", value: .number(size)),
      Self(name: "fontname", value: .word(weight == .bold ? FontStack.bold : FontStack.regular)),
      Self(name: "fontcolor", value: .word(color.text)),
    ]
  }

  // MARK: Edges and areas
  /// The way of an edge, and where its arrow's tip is if it has one.
  public static func path(_ spline: Spline, tip: Point? = nil) -> Self {
    Self(name: "pos", value: .spline(spline, tip: tip))
  }
  public static func arrow(_ head: Arrow, scale: Double = 0.6) -> [Self] {
    [
      Self(name: "dir", value: .word(head == .none ? "none" : "forward")),
      Self(name: "arrowhead", value: .word(head.rawValue)), Self(name: "arrowsize", value: .number(scale)),
    ]
  }
  public static func bounds(_ rect: Rect) -> Self { Self(name: "bb", value: .box(rect)) }

  /// Empty space around the whole picture.
  public static func pad(_ points: Double) -> Self { Self(name: "pad", value: .inches(points)) }

  // MARK: Layout
  public static func minimumLength(_ ranks: Int) -> Self {
    precondition((0...100).contains(ranks), "Graphviz's minlen stays small")
    return Self(name: "minlen", value: .number(Double(ranks)))
  }
  public static func weight(_ weight: Int) -> Self {
    precondition((0...1000).contains(weight), "Graphviz's weight stays small")
    return Self(name: "weight", value: .number(Double(weight)))
  }
  public static func nodeSeparation(_ points: Double) -> Self { Self(name: "nodesep", value: .inches(points)) }
  public static func rankSeparation(_ points: Double) -> Self { Self(name: "ranksep", value: .inches(points)) }
  public static func routing(_ routing: Routing) -> Self { Self(name: "splines", value: .word(routing.rawValue)) }
  public static func length(_ points: Double) -> Self { Self(name: "len", value: .inches(points)) }
  /// Keeps nodes apart by at least this much.
  public static func overlap(_ overlap: Overlap, apart points: Double = 0) -> [Self] {
    [
      Self(name: "overlap", value: .word(overlap.rawValue)),
      Self(name: "sep", value: .word("+" + DotText.number(points))),
    ]
  }
  /// Bounds on dot's network simplex and crossing reduction, for graphs that take it too long.
  public static let hurried: [Self] = [
    Self(name: "nslimit", value: .number(2)), Self(name: "nslimit1", value: .number(2)),
    Self(name: "mclimit", value: .number(0.5)), Self(name: "splines", value: .word("line")),
  ]
}
