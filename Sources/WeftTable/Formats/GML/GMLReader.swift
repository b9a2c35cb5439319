/// Reads GML; nested records become columns such as `graphics.x`. No recursion.
///
/// Ids are the texts of `id`, or of `identifier` where every node has one (as Weft writes them).
struct GMLReader {
  private var lexer: GMLLexer
  private var builder: NetworkBuilder
  private let options: TableReadOptions
  private var nodes: [Record] = []
  private var ties: [Record] = []
  private var isDirected = false
  private var graphs: [(id: String, place: Place)] = []

  struct Record {
    var values: [(key: String, value: String)] = []
    var place: Place

    subscript(key: String) -> String? { values.first { $0.key == key }?.value }
  }

  private static let depthLimit = 512

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    if let finding = FileKind.refusal(of: input.bytes, file: input.name) { return TableReading(findings: [finding]) }
    let text = TextEncoding.decode(
      input.bytes, file: input.name, as: options.csv.encoding, fallback: options.csv.fallback)
    guard let bytes = text.bytes else { return TableReading(findings: text.findings) }
    var reader = GMLReader(
      lexer: GMLLexer(bytes, from: text.start, file: input.name), builder: NetworkBuilder(file: input.name),
      options: options)
    guard reader.parse() else { return TableReading(findings: text.findings + reader.builder.findings.all) }
    return reader.finish(text.findings)
  }

  private init(lexer: GMLLexer, builder: NetworkBuilder, options: TableReadOptions) {
    self.lexer = lexer
    self.builder = builder
    self.options = options
  }

  /// Reads all pairs of key and value. False where the text cannot be understood to its end.
  private mutating func parse() -> Bool {
    var path: [(key: String, place: Place)] = []
    while true {
      let token = lexer.next()
      let here = lexer.place
      switch token {
      case .end:
        guard let open = path.last else { return true }
        return fail(
          "E-GML-BRACKET", open.place, "the bracket of \"\(open.key)\" opened here is never closed",
          "此处“\(open.key)”的括号没有闭合")
      case .close:
        guard path.popLast() != nil else {
          return fail("E-GML-BRACKET", here, "a bracket is closed that was never opened", "多余的右括号")
        }
      case .word(let key):
        guard pair(key, here, &path) else { return false }
      case .unclosed: return fail("E-GML", here, "a string is not closed", "字符串没有闭合")
      case .open, .string: return fail("E-GML", here, "a key expected", "此处应为键名")
      }
    }
  }

  private mutating func pair(_ key: String, _ place: Place, _ path: inout [(key: String, place: Place)]) -> Bool {
    switch lexer.next() {
    case .open:
      guard path.count < Self.depthLimit else {
        return fail("E-LIMIT-DEPTH", place, "nested more than \(Self.depthLimit) deep", "嵌套超过 \(Self.depthLimit) 层")
      }
      path.append((key, place))
      open(path, place)
      return true
    case .string(let text):
      set(path.map(\.key), key, text)
      return true
    case .word(let text):
      if Double(text) == nil, !["nan", "inf", "+inf", "-inf"].contains(text.lowercased()) {
        builder.once(
          "unquoted",
          .warning(
            "W-GML-UNQUOTED", lexer.place, value: text, en: "text without quotes, such as \"\(text)\", is read as text",
            zh: "没有引号的文字（如“\(text)”）按文本读取"))
      }
      set(path.map(\.key), key, text)
      return true
    case .unclosed: return fail("E-GML", lexer.place, "a string is not closed", "字符串没有闭合")
    case .close, .end: return fail("E-GML", place, "key \"\(key)\" has no value", "键“\(key)”没有值")
    }
  }

  private mutating func open(_ path: [(key: String, place: Place)], _ place: Place) {
    if path.count == 1, path[0].key == "graph" { graphs.append(("\(graphs.count + 1)", place)) }
    guard path.count == 2, path[0].key == "graph", isChosen else { return }
    if path[1].key == "node" { nodes.append(Record(place: place)) }
    if path[1].key == "edge" { ties.append(Record(place: place)) }
  }

  /// Whether the graph now read is the one asked for, or the first.
  private var isChosen: Bool { "\(graphs.count)" == options.part ?? "1" }

  private mutating func set(_ path: [String], _ key: String, _ value: String) {
    guard path.first == "graph", isChosen else { return }
    if path.count == 1, key == "directed" { isDirected = value == "1" }
    guard path.count >= 2, path[1] == "node" || path[1] == "edge" else { return }
    var name = (path.dropFirst(2) + [key]).joined(separator: ".")
    let record = path[1] == "node" ? nodes[nodes.count - 1] : ties[ties.count - 1]
    var number = 2
    let base = name
    while record[name] != nil {
      name = "\(base)_\(number)"
      number += 1
    }
    if path[1] == "node" {
      nodes[nodes.count - 1].values.append((name, value))
    } else {
      ties[ties.count - 1].values.append((name, value))
    }
  }

  private mutating func fail(_ code: String, _ place: Place, _ en: String, _ zh: String) -> Bool {
    builder.findings.append(.error(code, place, en: en, zh: zh))
    return false
  }

  private mutating func finish(_ findings: [Finding]) -> TableReading {
    if graphs.isEmpty {
      _ = fail("E-GML", Place(file: builder.file), "the file holds no graph", "文件中没有 graph")
      return TableReading(findings: findings + builder.findings.all)
    }
    if graphs.count > 1, options.part == nil { builder.findings.append(GraphMLReader.severalGraphs(graphs)) }
    if let part = options.part, !GraphMLReader.holds(part, graphs) {
      builder.findings.append(Part.missing(part, in: graphs.map(\.id), file: builder.file))
    }
    let hasIdentifiers = !nodes.isEmpty && nodes.allSatisfy { $0["identifier"] != nil }
    var names: [String: String] = [:]
    for node in nodes { declare(node, hasIdentifiers, &names) }
    for tie in ties { add(tie, names) }
    builder.nodes.adopt("label", as: 1)
    builder.reportUndeclared(options.missingEnds)
    return builder.reading(findings)
  }

  private mutating func declare(_ record: Record, _ hasIdentifiers: Bool, _ names: inout [String: String]) {
    guard let number = record["id"] else {
      builder.findings.append(.error("E-ID-EMPTY", record.place, en: "a node has no id", zh: "节点没有 id"))
      return
    }
    if Int32(number) == nil, Double(number) != nil {
      builder.findings.append(
        .warning(
          "W-GML-ID", record.place, value: number, en: "id \(number) is no whole number of 32 bits; kept as text",
          zh: "编号 \(number) 不是 32 位整数，按文本保留"))
    }
    let id = hasIdentifiers ? record["identifier"] ?? number : number
    names[number] = id
    guard let node = builder.declare(id, at: record.place) else { return }
    for (key, value) in record.values where key != "id" && !(hasIdentifiers && key == "identifier") {
      builder.nodes.set(node, key == "label" ? builder.nodes.column("label") : builder.nodes.attribute(key), value)
    }
  }

  private mutating func add(_ record: Record, _ names: [String: String]) {
    guard let source = record["source"], let target = record["target"] else {
      builder.findings.append(.error("E-ID-EMPTY", record.place, en: "an edge lacks source or target", zh: "联系缺少来源或目标"))
      return
    }
    let ends = [source, target].map { names[$0] ?? $0 }
    for end in ends { _ = builder.use(end, at: record.place) }
    let direction: NetworkBuilder.Direction =
      record["directed"].map { $0 == "1" ? .directed : .undirected } ?? (isDirected ? .directed : .undirected)
    let tie = builder.tie(ends[0], ends[1], direction: direction, at: record.place)
    for (key, value) in record.values where !["source", "target", "directed"].contains(key) {
      builder.ties.set(tie, builder.ties.attribute(key), value)
    }
  }
}
