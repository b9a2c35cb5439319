/// Writes a ``DotGraph`` as DOT text: the same bytes for the same value, on every machine.
enum DotText {
  /// At most three decimals, no exponent, no minus zero.
  static func number(_ value: Double) -> String {
    precondition(value.isFinite && abs(value) < 1e9, "a drawing has finite lengths")
    let thousandths = Int64((value * 1000).rounded())
    let whole = abs(thousandths) / 1000
    let rest = abs(thousandths) % 1000
    let sign = thousandths < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var digits = String(1000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  static func point(_ point: Point) -> String { "\(number(point.x)),\(number(-point.y))" }

  static func value(_ value: DotAttribute.Value) -> String {
    switch value {
    case .label(let text, let justification): Escaping.label(text, justification)
    case .word(let word): word
    case .number(let value): number(value)
    case .inches(let points): number(points / 72)
    case .position(let center): point(center)
    case .box(let r): "\(number(r.x)),\(number(-r.bottom)),\(number(r.right)),\(number(-r.y))"
    case .spline(let spline, let tip):
      (tip.map { "e,\(point($0)) " } ?? "") + spline.points.map(point).joined(separator: " ")
    }
  }

  static func list(_ attributes: [DotAttribute], id: String?) -> String {
    var parts = attributes.map { "\($0.name)=\"\(value($0.value))\"" }
    if let id { parts.append("id=\"\(id)\"") }
    return "[" + parts.joined(separator: ", ") + "]"
  }
}

extension DotGraph {
  /// The DOT text. It renders alone, with the command that its first line names.
  public var text: String { text(resolution: nil) }

  func text(resolution: Int?) -> String {
    let command = engine == .pinned ? "neato -n2" : engine.rawValue
    var out = "// Draw this picture with: \(command) -Tsvg FILE.dot > FILE.svg\n"
    out += "digraph \"\(name)\" {\n"
    let fonts = DotAttribute.font(10)
    out +=
      "  graph \(DotText.list(fonts + [DotAttribute(name: "outputorder", value: .word("edgesfirst"))] + attributes, id: nil));\n"
    if let resolution { out += "  graph [dpi=\"\(resolution)\"];\n" }
    out += "  node \(DotText.list(fonts + [.label(""), .margin(0)], id: nil));\n"
    out += "  edge \(DotText.list(fonts, id: nil));\n"

    var children = [[Int]](repeating: [], count: areas.count)
    var members = [[Int]](repeating: [], count: areas.count)
    var outermost: [Int] = []
    for (index, area) in areas.enumerated() {
      if let parent = area.parent {
        precondition(parent < index, "an area comes after the one around it")
        children[parent].append(index)
      } else {
        outermost.append(index)
      }
    }
    for (index, node) in nodes.enumerated() { if let area = node.area { members[area].append(index) } }

    // Nodes are written first and flat, so that they are drawn in the order given, whatever areas hold them.
    for (index, node) in nodes.enumerated() {
      out += "  n\(index) \(DotText.list(node.attributes, id: node.annotation.map { "\(name)-\($0.id)" }));\n"
    }
    enum Step { case open(Int), close }
    var stack = outermost.reversed().map { Step.open($0) }
    while let step = stack.popLast() {
      guard case .open(let index) = step else {
        out += "  }\n"
        continue
      }
      let area = areas[index]
      out += "  subgraph \"cluster_\(index)\" {\n"
      // A cluster inherits what the one around it says: without an id of its own it says that it has none.
      let id = area.annotation.map { "\(name)-\($0.id)" } ?? ""
      out += "  graph \(DotText.list([.label("")] + area.attributes, id: id));\n"
      if !members[index].isEmpty { out += "  " + members[index].map { "n\($0);" }.joined(separator: " ") + "\n" }
      stack.append(.close)
      stack += children[index].reversed().map { Step.open($0) }
    }
    for edge in edges {
      let id = edge.annotation.map { "\(name)-\($0.id)" }
      out += "  n\(edge.tail) -> n\(edge.head) \(DotText.list(edge.attributes, id: id));\n"
    }
    return out + "}\n"
  }
}
