/// How readable a pinned picture is, counted on the graph itself.
///
/// A *mark* is a node with an annotation; a *label* is a node that is only text. Marks are taken as their boxes.
/// Lines are sampled every 4 points. What touches only at a border does not count.
public struct LayoutQuality: Sendable, Hashable {
  /// Marks.
  public var marks = 0
  /// Pairs of marks that overlap.
  public var overlappingMarks = 0
  /// Pairs of labels, or of a label and a mark, that overlap.
  public var overlappingLabels = 0
  /// Marks whose text is wider than they are.
  public var cutLabels = 0
  /// Pairs of an annotated line and a mark at neither of its ends that it runs through.
  public var linesThroughMarks = 0
  /// The same, of lateral ties alone.
  public var lateralThroughMarks = 0
  /// Pairs of an annotated line and a label that it runs through, and that is not a sign of its own.
  public var linesThroughLabels = 0
  public var width = 0.0
  public var height = 0.0
  /// Width ÷ height.
  public var aspect: Double { height > 0 ? width / height : 0 }

  /// O((n + samples) · neighbours) by a grid of cells.
  public init(_ graph: DotGraph) {
    var boxes: [(rect: Rect, node: Int, isMark: Bool)] = []
    var extent: Rect?
    for (index, node) in graph.nodes.enumerated() {
      guard let rect = node.rect else { continue }
      extent = extent?.union(rect) ?? rect
      let text = node.text
      if node.annotation != nil {
        marks += 1
        boxes.append((rect.inset(by: 0.5), index, true))
        if let text {
          let widest = text.lines.map { FontStack.width($0, text.size) }.max() ?? 0
          if widest > rect.width + 1 { cutLabels += 1 }
        }
      } else if text != nil {
        boxes.append((rect.inset(by: 0.5), index, false))
      }
    }
    for area in graph.areas { if let rect = area.rect { extent = extent?.union(rect) ?? rect } }
    (width, height) = (extent?.width ?? 0, extent?.height ?? 0)

    var cells: [Cell: [Int]] = [:]
    for (slot, box) in boxes.enumerated() {
      for x in Cell.index(box.rect.x)...Cell.index(box.rect.right) {
        for y in Cell.index(box.rect.y)...Cell.index(box.rect.bottom) {
          let cell = Cell(x: x, y: y)
          for other in cells[cell] ?? [] where boxes[other].rect.overlaps(box.rect) {
            // Two boxes may share several cells: they are counted in the one that holds their common corner.
            let corner = Point(max(boxes[other].rect.x, box.rect.x), max(boxes[other].rect.y, box.rect.y))
            guard Cell.index(corner.x) == x, Cell.index(corner.y) == y else { continue }
            // A label inside a mark is that mark's own.
            if !box.isMark, boxes[other].isMark, boxes[other].rect.contains(box.rect.center) { continue }
            if box.isMark, boxes[other].isMark { overlappingMarks += 1 } else { overlappingLabels += 1 }
          }
          cells[cell, default: []].append(slot)
        }
      }
    }
    for (index, edge) in graph.edges.enumerated() {
      guard let annotation = edge.annotation, let spline = edge.spline else { continue }
      var met: Set<Int> = []
      for piece in 0..<spline.pieces {
        let length = (spline.point(piece: piece, 0) - spline.point(piece: piece, 1)).length
        let steps = max(4, Int(length / 4))
        for step in 0...steps {
          let point = spline.point(piece: piece, Double(step) / Double(steps))
          for slot in cells[Cell(x: Cell.index(point.x), y: Cell.index(point.y))] ?? [] {
            let box = boxes[slot]
            if box.node == edge.tail || box.node == edge.head || graph.nodes[box.node].edge == index { continue }
            if box.rect.inset(by: 1).contains(point) { met.insert(slot) }
          }
        }
      }
      let marks = met.count { boxes[$0].isMark }
      linesThroughMarks += marks
      linesThroughLabels += met.count - marks
      if !annotation.classes.contains("hierarchical") { lateralThroughMarks += marks }
    }
  }

  private struct Cell: Hashable {
    var x: Int
    var y: Int
    static func index(_ value: Double) -> Int { Int((value / 48).rounded(.down)) }
  }
}

extension DotGraph.Node {
  /// Where it stands, if that is given.
  public var rect: Rect? {
    for attribute in attributes {
      if case .position(let center) = attribute.value { return Rect(center: center, width: size.x, height: size.y) }
    }
    return nil
  }

  /// What is written in it.
  var text: (lines: [String], size: Double)? {
    var lines: [String] = []
    var size = 10.0
    for attribute in attributes {
      switch attribute.value {
      case .label(let text, _): lines = Escaping.visible(text).split(separator: "\n").map(String.init)
      case .number(let value) where attribute.name == "fontsize": size = value
      default: break
      }
    }
    return lines.isEmpty ? nil : (lines, size)
  }
}

extension DotGraph.Edge {
  /// Its way, if that is given.
  public var spline: Spline? {
    for attribute in attributes { if case .spline(let spline, _) = attribute.value { return spline } }
    return nil
  }
}

extension DotGraph.Area {
  /// Where it stands, if that is given.
  public var rect: Rect? {
    for attribute in attributes { if case .box(let rect) = attribute.value { return rect } }
    return nil
  }
}
