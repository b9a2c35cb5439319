/// Reads GraphML as written by igraph, NetworkX, yEd, yFiles and Gephi.
final class GraphMLReader: XMLVisitor {
  private(set) var builder: NetworkBuilder
  private let options: TableReadOptions
  private var unsupported = Unsupported()
  private var keys: [GraphMLKey] = []
  private var isInKey = false

  private var graphs: [(id: String, place: Place)] = []
  /// Depth of `<graph>` elements around, and their default directions.
  private var defaults: [NetworkBuilder.Direction] = []
  private var isChosen = false

  private enum Owner { case node(Int), edge(Int), none }
  private var owners: [Owner] = []
  private var data: (key: String, place: Place, hasChildren: Bool)?
  /// Open elements inside of ``data``: whatever their names, they belong to it.
  private var depthInData = 0

  init(file: String, options: TableReadOptions) {
    builder = NetworkBuilder(file: file)
    self.options = options
  }

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let reader = GraphMLReader(file: input.name, options: options)
    let findings = XMLText.parse(input.bytes, file: input.name, as: options.csv.encoding, visitor: reader)
    guard !findings.contains(where: { $0.severity == .error }) else { return TableReading(findings: findings) }
    return reader.finish(findings)
  }

  func open(_ element: XMLElement) {
    if data != nil {
      data?.hasChildren = true
      depthInData += 1
      label(element)
      return
    }
    switch element.name {
    case "key": openKey(element)
    case "graph": openGraph(element)
    case "node": openNode(element)
    case "edge": openEdge(element)
    case "data": data = (element["key"] ?? "", element.place, false)
    case "hyperedge": unsupported.add("hyperedge", zh: "超边", at: element.place)
    case "port": unsupported.add("port", zh: "端口", at: element.place)
    default: break
    }
  }

  func close(_ name: String, text: String, at place: Place) {
    if depthInData > 0 {
      depthInData -= 1
      if name == "NodeLabel" || name == "EdgeLabel" || name == "Label.Text" { setLabel(text.trimmingSpaces) }
      return
    }
    switch name {
    case "default" where isInKey: keys[keys.count - 1].fallback = text
    case "key": isInKey = false
    case "graph": defaults.removeLast()
    case "node", "edge": if isChosen { owners.removeLast() }
    case "data":
      if let data { set(data, text) }
      data = nil
    default: break
    }
  }

  private func openKey(_ element: XMLElement) {
    let name = element["attr.name"] ?? element["yfiles.type"] ?? element["id"] ?? ""
    let type = element["attr.type"] ?? (element["yfiles.type"] == nil ? nil : "string")
    let known = ["boolean", "int", "long", "float", "double", "string"]
    let key = GraphMLKey(
      id: element["id"] ?? "", domain: element["for"] ?? "all", name: name,
      type: type.map { known.contains($0) ? $0 : "string" } ?? "string", fallback: nil, place: element.place)
    keys.append(key)
    isInKey = true
    guard type.map(known.contains) != true, !element.attributes.contains(where: { $0.name.hasSuffix("attr.uri") })
    else { return }
    builder.findings.append(
      .warning(
        "W-KEY-TYPE", element.place, value: type ?? name,
        en: "attribute \"\(name)\" has \(type.map { "the unknown type \($0)" } ?? "no type") and is read as text",
        zh: "属性“\(name)”\(type.map { "的类型 \($0) 未知" } ?? "没有类型")，按文本读取"))
  }

  private func openGraph(_ element: XMLElement) {
    let direction: NetworkBuilder.Direction = element["edgedefault"] == "undirected" ? .undirected : .directed
    defaults.append(direction)
    if defaults.count > 1 {
      if isChosen { unsupported.add("nested graph", zh: "嵌套图", at: element.place) }
      return
    }
    graphs.append((element["id"] ?? "", element.place))
    let part = options.part ?? "1"
    isChosen = part == String(graphs.count) || options.part == element["id"]
  }

  private func openNode(_ element: XMLElement) {
    guard isChosen else { return }
    let node = builder.declare(element["id"] ?? "", at: element.place)
    owners.append(node.map { .node($0) } ?? .none)
  }

  private func openEdge(_ element: XMLElement) {
    guard isChosen else { return }
    guard let source = element["source"], let target = element["target"] else {
      owners.append(.none)
      builder.findings.append(
        .error("E-ID-EMPTY", element.place, en: "an edge lacks source or target", zh: "联系缺少来源或目标"))
      return
    }
    _ = builder.use(source, at: element.place)
    _ = builder.use(target, at: element.place)
    let direction: NetworkBuilder.Direction
    switch element["directed"] {
    case "true": direction = .directed
    case "false": direction = .undirected
    default: direction = defaults.last ?? .directed
    }
    let tie = builder.tie(source, target, direction: direction, at: element.place)
    if let id = element["id"] { builder.ties.set(tie, builder.ties.attribute("id"), id) }
    for name in ["sourceport", "targetport"] where element[name] != nil {
      unsupported.add("port", zh: "端口", at: element.place)
    }
    owners.append(.edge(tie))
  }

  /// The text of a label element of yEd or yFiles.
  private func label(_ element: XMLElement) {
    if element.name == "Label", let text = element["Text"] { setLabel(text) }
  }

  private func setLabel(_ text: String) {
    guard !text.isEmpty else { return }
    switch owners.last {
    case .node(let node)?: if !builder.nodes.has(node, 1) { builder.nodes.set(node, 1, text) }
    case .edge(let tie)?:
      let column = builder.ties.attribute("label")
      if !builder.ties.has(tie, column) { builder.ties.set(tie, column, text) }
    default: break
    }
  }

  private func set(_ data: (key: String, place: Place, hasChildren: Bool), _ text: String) {
    if data.hasChildren {
      if isChosen { unsupported.add("drawing detail", zh: "绘图细节", at: data.place) }
      return
    }
    guard isChosen, let owner = owners.last else { return }
    let domain: String
    switch owner {
    case .node: domain = "node"
    case .edge: domain = "edge"
    case .none: return
    }
    let matches = keys.filter { $0.id == data.key }
    let key = matches.first { $0.domain == domain || $0.domain == "all" } ?? matches.first
    if key == nil { undefined(data.key, data.place) }
    if let key, key.domain != domain, key.domain != "all" { misplaced(key, domain, data.place) }
    if let key, !text.trimmingSpaces.isEmpty, !key.accepts(text) { mistyped(key, text, data.place) }
    let value = key?.kept(text) ?? text
    let name = key?.name ?? data.key
    switch owner {
    case .node(let node): builder.nodes.set(node, builder.nodes.attribute(name), value)
    case .edge(let tie): builder.ties.set(tie, builder.ties.attribute(name), value)
    case .none: break
    }
  }

  private func undefined(_ key: String, _ place: Place) {
    builder.once(
      "key:" + key,
      .warning(
        "W-GML-KEY", place, value: key, en: "data of key \"\(key)\", which is not declared, is kept as text",
        zh: "键“\(key)”没有声明，其数据按文本保留"))
  }

  private func misplaced(_ key: GraphMLKey, _ domain: String, _ place: Place) {
    builder.once(
      "for:\(key.id):\(domain)",
      .warning(
        "W-KEY-FOR", place, value: key.id,
        en: "key \"\(key.id)\" is declared for \(key.domain) and used on \(domain); the value is kept",
        zh: "键“\(key.id)”声明用于 \(key.domain)，却用在 \(domain) 上；值已保留"))
  }

  private func mistyped(_ key: GraphMLKey, _ text: String, _ place: Place) {
    builder.findings.append(
      .error(
        "E-ATTR-TYPE", place, value: text, en: "\"\(text)\" is not \(key.type), the type of \"\(key.name)\"",
        zh: "“\(text)”不是“\(key.name)”的类型 \(key.type)",
        hint: key.type == "boolean" ? Label(en: "write true or false", zh: "请写 true 或 false") : nil))
  }

  private func finish(_ findings: [Finding]) -> TableReading {
    if graphs.isEmpty {
      builder.findings.append(
        .error("E-XML", Place(file: builder.file), en: "the file holds no <graph>", zh: "文件中没有 <graph>"))
    }
    if graphs.count > 1, options.part == nil { builder.findings.append(Self.severalGraphs(graphs)) }
    if let part = options.part, !graphs.isEmpty, !Self.holds(part, graphs) {
      builder.findings.append(Part.missing(part, in: graphs.map(\.id), file: builder.file))
    }
    for key in keys {
      guard let fallback = key.fallback else { continue }
      let value = key.kept(fallback)
      if key.domain == "node" || key.domain == "all" {
        builder.nodes.fill(builder.nodes.attribute(key.name), value)
      }
      if key.domain == "edge" || key.domain == "all" { builder.ties.fill(builder.ties.attribute(key.name), value) }
    }
    builder.nodes.adopt("label", as: 1)
    builder.nodes.adopt("Label", as: 1)
    builder.reportUndeclared(options.missingEnds)
    return builder.reading(findings + unsupported.findings)
  }

  /// Whether a part is the name or number of a graph.
  static func holds(_ part: String, _ graphs: [(id: String, place: Place)]) -> Bool {
    graphs.enumerated().contains { $1.id == part || "\($0 + 1)" == part }
  }

  static func severalGraphs(_ graphs: [(id: String, place: Place)]) -> Finding {
    let names = graphs.prefix(20).map(\.id).joined(separator: ", ")
    return .error(
      "E-MULTI-GRAPH", graphs[1].place, value: graphs[1].id,
      en: "the file holds \(graphs.count) graphs (\(names)); only the first is shown",
      zh: "文件中有 \(graphs.count) 个图（\(names)），只显示第一个",
      hint: Label(en: "choose one with --part NAME or its number", zh: "请用 --part 加名称或序号选择"))
  }
}
