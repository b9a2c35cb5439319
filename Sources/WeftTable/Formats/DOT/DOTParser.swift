/// Reads the grammar of DOT with a stack of its own: subgraphs as edge ends, chains, ports, concatenation.
struct DOTParser {
  struct Failure: Error { var finding: Finding }

  /// A node or a whole subgraph as an end of edges.
  struct End {
    var nodes: [Int]
    var port: String?
  }

  struct Edge {
    var source: Int
    var target: Int
    var values: [(String, String)]
    var place: Place
  }

  private struct Frame {
    var nodeDefaults: [(String, String)]
    var edgeDefaults: [(String, String)]
    var members: [Int] = []
    var memberSet: Set<Int> = []
    var chain: [End] = []
    var start: Place
  }

  private var lexer: DOTLexer
  private var token: DOTLexer.Token = .end
  private var place: Place

  private(set) var isStrict = false
  private(set) var isDirected = false
  private(set) var ids: [String] = []
  private(set) var places: [Place] = []
  private(set) var values: [[(String, String)]] = []
  private(set) var edges: [Edge] = []
  private var numbers: [ByteText: Int] = [:]
  private var frames: [Frame] = []

  static let depthLimit = 512
  static let edgeLimit = 10_000_000

  init(_ bytes: [UInt8], from start: Int, file: String) {
    lexer = DOTLexer(bytes, from: start, file: file)
    place = Place(file: file)
  }

  mutating func parse() throws(Failure) {
    try advance()
    if isKeyword("strict") {
      isStrict = true
      try advance()
    }
    guard isKeyword("graph") || isKeyword("digraph") else { throw fail("\"graph\" or \"digraph\" expected") }
    isDirected = isKeyword("digraph")
    try advance()
    if case .id = token { _ = try id() }
    guard token == .mark(0x7B) else { throw fail("\"{\" expected") }
    try push(inheriting: nil)
    while let frame = frames.last {
      if token == .end {
        throw Failure(finding: .error("E-DOT", frame.start, en: "the \"{\" here is never closed", zh: "此处的“{”没有闭合"))
      }
      try statement()
    }
    guard token == .end else {
      throw Failure(
        finding: .error(
          "E-MULTI-GRAPH", place, en: "text after the end of the graph; only one graph a file is read",
          zh: "图结束之后还有内容，每个文件只读一个图"))
    }
  }

  private mutating func push(inheriting frame: Frame?) throws(Failure) {
    guard frames.count < Self.depthLimit else {
      throw Failure(
        finding: .error(
          "E-LIMIT-DEPTH", place, en: "subgraphs nested more than \(Self.depthLimit) deep",
          zh: "子图嵌套超过 \(Self.depthLimit) 层"))
    }
    frames.append(
      Frame(nodeDefaults: frame?.nodeDefaults ?? [], edgeDefaults: frame?.edgeDefaults ?? [], start: place))
    try advance()
  }

  private var top: Int { frames.count - 1 }

  /// One statement, or one end of an edge statement, of the innermost frame.
  private mutating func statement() throws(Failure) {
    switch token {
    case .mark(0x7D):
      try flush([])
      let closed = frames.removeLast()
      try advance()
      guard !frames.isEmpty else { return }
      for node in closed.members { join(node) }
      try afterEnd(End(nodes: closed.members))
    case .mark(0x3B), .mark(0x2C):
      try flush([])
      try advance()
    case .mark(0x7B): try push(inheriting: frames[top])
    case .id(_, true) where isKeyword("subgraph"):
      try advance()
      if case .id = token { _ = try id() }
      guard token == .mark(0x7B) else { throw fail("\"{\" expected") }
      try push(inheriting: frames[top])
    case .id(_, true) where isKeyword("graph") || isKeyword("node") || isKeyword("edge"):
      let isNode = isKeyword("node")
      let isEdge = isKeyword("edge")
      try advance()
      let list = try attributes()
      if isNode { frames[top].nodeDefaults = merged(frames[top].nodeDefaults, list) }
      if isEdge { frames[top].edgeDefaults = merged(frames[top].edgeDefaults, list) }
    case .id, .html: try nodeOrAssignment()
    default: throw fail("a statement expected")
    }
  }

  private mutating func nodeOrAssignment() throws(Failure) {
    let here = place
    let name = try id()
    if token == .mark(0x3D) {
      try advance()
      _ = try id()
      return
    }
    var port: String?
    while token == .mark(0x3A) {
      try advance()
      let part = try id()
      port = port.map { $0 + ":" + part } ?? part
    }
    let node = declare(name, here)
    try afterEnd(End(nodes: [node], port: port))
  }

  private mutating func declare(_ name: String, _ here: Place) -> Int {
    let node: Int
    if let old = numbers[ByteText(name)] {
      node = old
    } else {
      node = ids.count
      numbers[ByteText(name)] = node
      ids.append(name)
      places.append(here)
      values.append(frames[top].nodeDefaults)
    }
    join(node)
    return node
  }

  private mutating func join(_ node: Int) {
    if frames[top].memberSet.insert(node).inserted { frames[top].members.append(node) }
  }

  /// After a node or subgraph: an edge operator, attributes, or the end of the statement.
  private mutating func afterEnd(_ end: End) throws(Failure) {
    frames[top].chain.append(end)
    if case .edge(let directed) = token {
      guard directed == isDirected else {
        throw fail(isDirected ? "\"--\" in a digraph: use \"->\"" : "\"->\" in a graph: use \"--\"")
      }
      try advance()
      return
    }
    try flush(token == .mark(0x5B) ? try attributes() : [])
  }

  /// Ends a statement: makes its edges or sets its node's attributes.
  private mutating func flush(_ list: [(String, String)]) throws(Failure) {
    let chain = frames[top].chain
    frames[top].chain = []
    guard chain.count > 1 else {
      if let node = chain.first?.nodes.first, chain[0].nodes.count == 1 { values[node] = merged(values[node], list) }
      return
    }
    let shared = merged(frames[top].edgeDefaults, list)
    for (from, to) in zip(chain, chain.dropFirst()) {
      guard edges.count + from.nodes.count * to.nodes.count <= Self.edgeLimit else {
        throw Failure(
          finding: .error(
            "E-LIMIT-EDGES", place, en: "more than \(Self.edgeLimit) edges", zh: "联系超过 \(Self.edgeLimit) 条"))
      }
      var own = shared
      if let port = from.port { own.append(("tailport", port)) }
      if let port = to.port { own.append(("headport", port)) }
      for source in from.nodes {
        for target in to.nodes { edges.append(Edge(source: source, target: target, values: own, place: place)) }
      }
    }
  }

  /// `[a=b, c=d] [e]`
  private mutating func attributes() throws(Failure) -> [(String, String)] {
    var list: [(String, String)] = []
    while token == .mark(0x5B) {
      try advance()
      while token != .mark(0x5D) {
        let key = try id()
        var value = "true"
        if token == .mark(0x3D) {
          try advance()
          value = try id()
        }
        list = merged(list, [(key, value)])
        while token == .mark(0x2C) || token == .mark(0x3B) { try advance() }
      }
      try advance()
    }
    return list
  }

  /// A name with what is joined to it by `+`.
  private mutating func id() throws(Failure) -> String {
    var text: String
    switch token {
    case .id(let name, _): text = name
    case .html(let html): text = html
    default: throw fail("a name expected")
    }
    try advance()
    while token == .mark(0x2B) {
      try advance()
      guard case .id(let more, _) = token else { throw fail("a quoted text expected after \"+\"") }
      text += more
      try advance()
    }
    return text
  }

  private func isKeyword(_ word: String) -> Bool {
    guard case .id(let text, true) = token else { return false }
    return text.lowercased() == word
  }

  private func merged(_ old: [(String, String)], _ new: [(String, String)]) -> [(String, String)] {
    var result = old
    for (key, value) in new {
      if let index = result.firstIndex(where: { $0.0 == key }) {
        result[index].1 = value
      } else {
        result.append((key, value))
      }
    }
    return result
  }

  private mutating func advance() throws(Failure) {
    token = lexer.next()
    place = lexer.place
    if case .broken(let text) = token { throw fail("\(text) is not closed or not known") }
  }

  private func fail(_ reason: String) -> Failure {
    Failure(finding: .error("E-DOT", place, en: "not DOT: \(reason)", zh: "DOT 语法错误：\(reason)"))
  }
}
