/// Turns what Graphviz writes into the SVG that we hand out: accessible, styled, and made of allowed parts only.
enum SVG {
  /// Elements that may stand in a picture; anything else, with all inside it, is left out.
  private static let elements: Set<String> = ["svg", "g", "path", "polygon", "polyline", "ellipse", "text"]
  private static let attributes: Set<String> = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "fill-opacity", "stroke-opacity", "points", "d", "cx", "cy",
    "rx", "ry", "x", "y", "text-anchor", "font-size", "transform",
  ]

  /// `nil` where the text is not a whole SVG.
  static func finished(_ text: String, of graph: DotGraph) -> String? {
    var reader = SVGReader(text)
    var writer = SVGWriter(graph)
    var depth = 0
    // Elements that are open and left out, with their content.
    var skipped = 0
    var seen = false
    while let token = reader.next() {
      switch token {
      case .open(let element):
        if skipped > 0 || !elements.contains(element.name) {
          if !element.isEmpty { skipped += 1 }
          continue
        }
        seen = seen || element.name == "svg"
        writer.open(element, keeping: attributes)
        if !element.isEmpty { depth += 1 }
      case .close(let name):
        if skipped > 0 {
          skipped -= 1
          continue
        }
        depth -= 1
        writer.close(name)
      case .text(let text): if skipped == 0 { writer.text(text) }
      }
    }
    return seen && depth == 0 && skipped == 0 && reader.isWhole ? writer.result : nil
  }
}

/// Writes the kept elements, with ids, classes, titles and data from the graph's annotations.
private struct SVGWriter {
  var result = ""
  private let graph: DotGraph
  private var annotations: [String: Annotation] = [:]
  private var isInText = false
  private var openGroups = 0

  init(_ graph: DotGraph) {
    self.graph = graph
    let all = graph.areas.map(\.annotation) + graph.edges.map(\.annotation) + graph.nodes.map(\.annotation)
    for annotation in all { if let annotation { annotations["\(graph.name)-\(annotation.id)"] = annotation } }
  }

  mutating func open(_ element: SVGReader.Element, keeping attributes: Set<String>) {
    switch element.name {
    case "svg": openDocument(element)
    case "g": openGroup(element)
    default:
      result += "<\(element.name)"
      for (name, value) in element.attributes {
        if name == "font-family" {
          if value.hasSuffix(" Bold") { result += " font-weight=\"bold\"" }
        } else if attributes.contains(name) {
          // SVG 1.1 has no paint called `transparent`.
          result += " \(name)=\"\(Escaping.xml(value == "transparent" ? "none" : value))\""
        }
      }
      isInText = element.name == "text" && !element.isEmpty
      result += element.isEmpty ? "/>\n" : ">"
    }
  }

  mutating func close(_ name: String) {
    isInText = false
    result += "</\(name)>\n"
  }

  mutating func text(_ text: String) { if isInText { result += Escaping.xml(text) } }

  private mutating func openDocument(_ element: SVGReader.Element) {
    let name = graph.name
    func value(_ wanted: String) -> String {
      element.attributes.first { $0.name == wanted }.map { Escaping.xml($0.value) } ?? ""
    }
    result += "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(value("width"))\" height=\"\(value("height"))\""
    result += " viewBox=\"\(value("viewBox"))\" role=\"graphics-document\" lang=\"\(Escaping.xml(graph.language))\""
    result += " aria-labelledby=\"\(name)-title \(name)-description\" font-family=\"\(FontStack.css)\">\n"
    result += "<title id=\"\(name)-title\">\(Escaping.xml(graph.title))</title>\n"
    result += "<desc id=\"\(name)-description\">\(Escaping.xml(graph.description))</desc>\n"
  }

  private mutating func openGroup(_ element: SVGReader.Element) {
    let id = element.attributes.first { $0.name == "id" }?.value ?? ""
    if let annotation = annotations[id] {
      let classes = annotation.classes.isEmpty ? "" : " class=\"\(annotation.classes.joined(separator: " "))\""
      result += "<g id=\"\(id)\"\(classes) role=\"graphics-symbol\" aria-label=\"\(Escaping.xml(annotation.title))\""
      for datum in annotation.data { result += " data-\(datum.name)=\"\(Escaping.xml(datum.value))\"" }
      result += ">\n<title>\(Escaping.xml(annotation.title))</title>\n"
      return
    }
    let transform = element.attributes.first { $0.name == "transform" }
    result += transform.map { "<g transform=\"\(Escaping.xml($0.value))\">\n" } ?? "<g aria-hidden=\"true\">\n"
  }
}
