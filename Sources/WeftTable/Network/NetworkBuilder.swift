/// Collects the nodes and ties of a network file and makes the tables `organizations` and `ties` of them.
struct NetworkBuilder {
  let file: String
  var nodes: RecordTable
  var ties: RecordTable
  var findings = FindingList()
  private var numbers: [ByteText: Int] = [:]
  /// Nodes made for ties before they were declared, if at all.
  private(set) var undeclared: [Bool] = []
  private var tags: Set<String> = []

  init(file: String) {
    self.file = file
    nodes = RecordTable(file: file, fixed: ["id", "name"], required: 1)
    ties = RecordTable(file: file, fixed: ["source", "target", "weight", "mode", "directed"], required: 2)
  }

  var nodeCount: Int { nodes.count }

  /// The number of a node by its id, or `nil`.
  func number(of id: String) -> Int? { numbers[ByteText(id)] }

  func id(of node: Int) -> String { nodes.value(node, 0) }

  /// Declares a node; the second declaration of one id is an error unless it comes after mere use in a tie.
  @discardableResult
  mutating func declare(_ id: String, name: String? = nil, at place: Place) -> Int? {
    if let old = numbers[ByteText(id)] {
      guard undeclared[old] else {
        findings.append(
          .error(
            "E-NODE-CONFLICT", place, value: id,
            en: "node \"\(id)\" is declared twice; first at \(nodes.place(old).text)",
            zh: "节点“\(id)”重复声明，第一次在 \(nodes.place(old).text)",
            hint: Label(en: "keep one declaration of each node", zh: "每个节点只保留一处声明")))
        return nil
      }
      undeclared[old] = false
      nodes.move(old, to: place)
      if let name { nodes.set(old, 1, name) }
      return old
    }
    return add(id, name: name, at: place, isUndeclared: false)
  }

  /// The number of a node that a tie names, made where the file has not declared it yet.
  mutating func use(_ id: String, at place: Place) -> Int {
    numbers[ByteText(id)] ?? add(id, name: nil, at: place, isUndeclared: true)
  }

  private mutating func add(_ id: String, name: String?, at place: Place, isUndeclared: Bool) -> Int {
    let node = nodes.append(at: place)
    numbers[ByteText(id)] = node
    undeclared.append(isUndeclared)
    nodes.set(node, 0, id)
    if let name { nodes.set(node, 1, name) }
    if id.isEmpty {
      findings.append(.error("E-ID-EMPTY", place, en: "a node has an empty id", zh: "节点的编号为空"))
    }
    return node
  }

  /// Adds a tie.
  @discardableResult
  mutating func tie(
    _ source: String, _ target: String, weight: String? = nil, mode: String? = nil, direction: Direction,
    at place: Place
  ) -> Int {
    let tie = ties.append(at: place)
    ties.set(tie, 0, source)
    ties.set(tie, 1, target)
    if let weight { ties.set(tie, 2, weight) }
    if let mode { ties.set(tie, 3, mode) }
    ties.set(tie, 4, direction.rawValue)
    return tie
  }

  /// Names every node that is used and never declared.
  mutating func reportUndeclared(_ rule: TableReadOptions.MissingEnds) {
    let missing = (0..<nodes.count).filter { undeclared[$0] }
    guard let first = missing.first else { return }
    if rule == .added {
      findings.append(
        .warning(
          "W-NODE-ADDED", nodes.place(first), value: id(of: first),
          en:
            "\(missing.count) node(s) that ties name and the file does not declare are added, first \"\(id(of: first))\"",
          zh: "联系提到但未声明的 \(missing.count) 个节点已补上，第一个是“\(id(of: first))”", rows: missing.count))
      return
    }
    let known = (0..<nodes.count).filter { !undeclared[$0] }.prefix(2_000).map { id(of: $0) }
    for (index, node) in missing.enumerated() {
      let near = index < 100 ? Suggestion.nearest(to: id(of: node), in: known) : nil
      findings.append(
        .error(
          "E-EDGE-DANGLING", nodes.place(node), value: id(of: node),
          en: "a tie names node \"\(id(of: node))\", which is not declared", zh: "联系提到未声明的节点“\(id(of: node))”",
          hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
            ?? Label(en: "declare it, or add missing nodes with --add-missing", zh: "请补充声明，或用 --add-missing 自动补上")))
    }
  }

  /// Adds a finding once for all places with the same tag.
  mutating func once(_ tag: String, _ finding: @autoclosure () -> Finding) {
    if tags.insert(tag).inserted { findings.append(finding()) }
  }

  /// The tables: `organizations` first.
  func reading(_ more: [Finding] = []) -> TableReading {
    var said = more + findings.all
    if nodes.isBeyondLimits || ties.isBeyondLimits {
      said.append(
        .error(
          "E-LIMIT-COLS", Place(file: file), en: "too many attributes for a table: some are left out",
          zh: "属性过多，无法成表，部分未读入",
          hint: Label(en: "give all nodes the same attributes, at most 16,384", zh: "各节点请用相同的属性，不超过 16384 个")))
    }
    return TableReading(tables: [nodes.table("organizations"), ties.table("ties")], findings: said)
  }

  enum Direction: String { case directed = "yes", undirected = "no" }
}

/// A text that is equal to another only byte for byte, unlike `String`, which holds NFC and NFD to be the same.
struct ByteText: Hashable {
  let text: String
  init(_ text: String) { self.text = text }
  static func == (first: ByteText, second: ByteText) -> Bool { first.text.utf8.elementsEqual(second.text.utf8) }
  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}
