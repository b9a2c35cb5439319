/// Reads GEXF 1.0 to 1.3, with positions, sizes and colours as columns `x` `y` `z` `size` `color`.
final class GEXFReader: XMLVisitor {
  private var builder: NetworkBuilder
  private let options: TableReadOptions
  private var unsupported = Unsupported()
  private var direction = NetworkBuilder.Direction.undirected
  private var attributeClass = ""
  private var titles: [String: (title: String, fallback: String?)] = [:]
  private var order: [(class: String, id: String)] = []
  private var declaring: String?
  private var graphs: [(id: String, place: Place)] = []
  private enum Owner { case node(Int), edge(Int), none }
  private var owners: [Owner] = []

  init(file: String, options: TableReadOptions) {
    builder = NetworkBuilder(file: file)
    self.options = options
  }

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let reader = GEXFReader(file: input.name, options: options)
    let findings = XMLText.parse(input.bytes, file: input.name, as: options.csv.encoding, visitor: reader)
    guard !findings.contains(where: { $0.severity == .error }) else { return TableReading(findings: findings) }
    return reader.finish(findings)
  }

  func open(_ element: XMLElement) {
    switch element.name {
    case "graph": openGraph(element)
    case "attributes":
      attributeClass = element["class"] ?? "node"
      if (element["mode"] ?? element["type"]) == "dynamic" {
        unsupported.add("dynamic attributes", zh: "动态属性", at: element.place)
      }
    case "attribute": declare(element)
    case "node": openNode(element)
    case "edge": openEdge(element)
    case "attvalue": setValue(element)
    case "position": for axis in ["x", "y", "z"] { if let value = element[axis] { set(axis, value) } }
    case "size": if let value = element["value"] { set("size", value) }
    case "thickness": if let value = element["value"] { set("thickness", value) }
    case "shape": if let value = element["value"] { set("shape", value) }
    case "color": if let color = Self.color(element) { set("color", color) }
    case "spell", "slice": unsupported.add("spell", zh: "时段", at: element.place)
    case "parent": unsupported.add("parent", zh: "上级节点", at: element.place)
    default: break
    }
  }

  func close(_ name: String, text: String, at place: Place) {
    switch name {
    case "default": if let declaring { titles[declaring]?.fallback = text.trimmingSpaces }
    case "attribute": declaring = nil
    case "node", "edge": if !owners.isEmpty { owners.removeLast() }
    default: break
    }
  }

  private func openGraph(_ element: XMLElement) {
    graphs.append((element["name"] ?? element["id"] ?? "", element.place))
    direction = element["defaultedgetype"] == "directed" ? .directed : .undirected
    if element["mode"] == "dynamic" || element["mode"] == "slice" {
      unsupported.add("\(element["mode"] ?? "") graph", zh: "动态图", at: element.place)
    }
  }

  private func declare(_ element: XMLElement) {
    let id = element["id"] ?? ""
    let key = attributeClass + ":" + id
    titles[key] = (element["title"] ?? id, nil)
    order.append((attributeClass, id))
    declaring = key
  }

  private func openNode(_ element: XMLElement) {
    guard graphs.count == 1 else { return owners.append(.none) }
    // A node may only point at one described elsewhere in a nested list.
    let node = builder.declare(element["id"] ?? "", name: element["label"], at: element.place)
    owners.append(node.map { .node($0) } ?? .none)
    for name in ["start", "end", "pid"] { if let value = element[name] { set(name, value) } }
  }

  private func openEdge(_ element: XMLElement) {
    guard graphs.count == 1 else { return owners.append(.none) }
    guard let source = element["source"], let target = element["target"] else {
      owners.append(.none)
      builder.findings.append(
        .error("E-ID-EMPTY", element.place, en: "an edge lacks source or target", zh: "联系缺少来源或目标"))
      return
    }
    _ = builder.use(source, at: element.place)
    _ = builder.use(target, at: element.place)
    let direction: NetworkBuilder.Direction
    switch element["type"] {
    case "directed": direction = .directed
    case "undirected", "mutual": direction = .undirected
    default: direction = self.direction
    }
    let tie = builder.tie(source, target, weight: element["weight"], direction: direction, at: element.place)
    owners.append(.edge(tie))
    for name in ["id", "label", "kind", "start", "end"] { if let value = element[name] { set(name, value) } }
  }

  private func setValue(_ element: XMLElement) {
    guard let owner = owners.last, let value = element["value"] else { return }
    let id = element["for"] ?? element["id"] ?? ""
    let domain: String
    switch owner {
    case .node: domain = "node"
    case .edge: domain = "edge"
    case .none: return
    }
    let title = titles[domain + ":" + id]?.title
    if title == nil {
      builder.once(
        "key:\(domain):\(id)",
        .warning(
          "W-GML-KEY", element.place, value: id,
          en: "data of attribute \"\(id)\", which is not declared, is kept as text",
          zh: "属性“\(id)”没有声明，其数据按文本保留"))
    }
    if element["start"] != nil || element["end"] != nil || element["timestamp"] != nil {
      unsupported.add("dated value", zh: "带时间的值", at: element.place)
    }
    set(title ?? id, value)
  }

  private func set(_ name: String, _ value: String) {
    switch owners.last {
    case .node(let node)?: builder.nodes.set(node, builder.nodes.attribute(name), value)
    case .edge(let tie)?: builder.ties.set(tie, builder.ties.attribute(name), value)
    default: break
    }
  }

  /// `#rrggbb` from red, green, blue or hex.
  private static func color(_ element: XMLElement) -> String? {
    if let hex = element["hex"] { return hex }
    let parts = ["r", "g", "b"].compactMap { element[$0].flatMap { UInt8($0) } }
    guard parts.count == 3 else { return nil }
    return "#"
      + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func finish(_ findings: [Finding]) -> TableReading {
    if graphs.isEmpty {
      builder.findings.append(
        .error("E-XML", Place(file: builder.file), en: "the file holds no <graph>", zh: "文件中没有 <graph>"))
    }
    if graphs.count > 1 { builder.findings.append(GraphMLReader.severalGraphs(graphs)) }
    for (domain, id) in order {
      guard let declared = titles[domain + ":" + id], let fallback = declared.fallback else { continue }
      if domain == "node" {
        builder.nodes.fill(builder.nodes.attribute(declared.title), fallback)
      } else {
        builder.ties.fill(builder.ties.attribute(declared.title), fallback)
      }
    }
    builder.ties.dropRunningNumbers("id", from: 0)
    builder.reportUndeclared(options.missingEnds)
    return builder.reading(findings + unsupported.findings)
  }
}
