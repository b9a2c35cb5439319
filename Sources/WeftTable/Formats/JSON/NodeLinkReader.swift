/// Reads node-link JSON as written by NetworkX and D3 (`links` or `edges`), and Cytoscape's `elements`.
struct NodeLinkReader {
  private let place: (Int) -> Place
  private var builder: NetworkBuilder
  private let source: [UInt8]

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    if let finding = FileKind.refusal(of: input.bytes, file: input.name) { return TableReading(findings: [finding]) }
    let text = TextEncoding.decode(
      input.bytes, file: input.name, as: options.csv.encoding, fallback: options.csv.fallback)
    let (value, place, findings) = JSONReader.read(text, file: input.name)
    guard let value, let bytes = text.bytes else { return TableReading(findings: findings) }
    var said = findings
    if input.bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      said.append(
        .warning(
          "W-JSON-MARK", Place(file: input.name, line: 1, column: 1), value: "U+FEFF",
          en: "a byte-order mark stands before the text, which JSON does not allow; it is left out",
          zh: "文本前有字节序标记，JSON 不允许；已略去"))
    }
    var reader = NodeLinkReader(place: place, builder: NetworkBuilder(file: input.name), source: bytes)
    if let finding = reader.network(value, options) { return TableReading(findings: said + [finding]) }
    return reader.builder.reading(said)
  }

  /// Fills the builder; gives a finding where the value is no network.
  private mutating func network(_ value: JSONValue, _ options: TableReadOptions) -> Finding? {
    let root = value["elements"] ?? value
    let here = place(value.range.lowerBound)
    if let edges = root["edges"], root["links"] != nil {
      return .error(
        "E-JSON-BOTH", place(edges.range.lowerBound), en: "both \"links\" and \"edges\" are given: which are the ties?",
        zh: "同时给出了“links”和“edges”，哪个才是联系？", hint: Label(en: "keep one of them", zh: "请只保留一个"))
    }
    guard let nodes = root["nodes"]?.elements, let links = (root["links"] ?? root["edges"])?.elements else {
      return .error(
        "E-JSON-SHAPE", here, en: "no lists \"nodes\" and \"links\" (or \"edges\"): this is no node-link network",
        zh: "没有“nodes”和“links”（或“edges”）列表，不是节点—连线网络")
    }
    let ids = declare(nodes)
    let byNumber = usesNumbers(links, ids)
    if byNumber, let first = links.first {
      builder.findings.append(
        .warning(
          "W-JSON-INDEX", place(first.range.lowerBound), en: "ties name nodes by their position in the list, from 0",
          zh: "联系按节点在列表中的位置（从 0 起）指明两端"))
    }
    let isDirected = root["directed"]?.scalar ?? value["directed"]?.scalar
    for link in links { tie(link, ids, byNumber, isDirected == "true" ? .directed : .undirected) }
    builder.nodes.adopt("label", as: 1)
    builder.reportUndeclared(options.missingEnds)
    return nil
  }

  private mutating func declare(_ nodes: [JSONValue]) -> [String] {
    let records = nodes.map { $0["data"] ?? $0 }
    let names = records.compactMap { $0["name"]?.scalar }
    let hasNames = names.count == records.count && Set(names.map(ByteText.init)).count == names.count
    return records.enumerated().map { index, record in
      let id = record["id"]?.scalar ?? record["key"]?.scalar ?? record.scalar
      let text = id ?? (hasNames ? names[index] : "\(index)")
      guard let node = builder.declare(text, at: place(record.range.lowerBound)) else { return text }
      let idKey = record["id"] != nil ? "id" : "key"
      for (key, value) in members(record) where key != idKey {
        builder.nodes.set(node, builder.nodes.attribute(key), value)
      }
      return text
    }
  }

  /// The attributes of an object as texts; nested ones as JSON.
  private func members(_ record: JSONValue) -> [(String, String)] {
    guard case .object(let members) = record.kind else { return [] }
    return members.compactMap { key, value in
      switch value.kind {
      case .null: nil
      case .object, .array: (key, String(decoding: source[value.range], as: UTF8.self))
      default: value.scalar.map { (key, $0) }
      }
    }
  }

  private func end(_ link: JSONValue, _ key: String) -> (text: String, isNumber: Bool)? {
    guard let value = link[key] else { return nil }
    if case .number(let text) = value.kind { return (text, true) }
    return (value.scalar ?? value["id"]?.scalar).map { ($0, false) }
  }

  /// Whether all ends are whole numbers below the number of nodes, and not all of them are ids.
  private func usesNumbers(_ links: [JSONValue], _ ids: [String]) -> Bool {
    guard !links.isEmpty else { return false }
    var allAreIDs = true
    for link in links.map({ $0["data"] ?? $0 }) {
      for key in ["source", "target"] {
        guard let end = end(link, key), end.isNumber, let number = Int(end.text), ids.indices.contains(number) else {
          return false
        }
        if builder.number(of: end.text) == nil { allAreIDs = false }
      }
    }
    return !allAreIDs
  }

  private mutating func tie(
    _ link: JSONValue, _ ids: [String], _ byNumber: Bool, _ fallback: NetworkBuilder.Direction
  ) {
    let record = link["data"] ?? link
    let here = place(record.range.lowerBound)
    guard let source = end(record, "source"), let target = end(record, "target") else {
      builder.findings.append(
        .error("E-ID-EMPTY", here, en: "a tie lacks source or target", zh: "联系缺少来源或目标"))
      return
    }
    let ends = [source, target].map { byNumber ? ids[Int($0.text) ?? 0] : $0.text }
    for end in ends { _ = builder.use(end, at: here) }
    let direction: NetworkBuilder.Direction =
      switch record["directed"]?.kind {
      case .bool(let text)?: text == "true" ? .directed : .undirected
      default: fallback
      }
    let tie = builder.tie(ends[0], ends[1], direction: direction, at: here)
    for (key, value) in members(record) where !["source", "target", "directed"].contains(key) {
      builder.ties.set(tie, builder.ties.attribute(key), value)
    }
  }
}
