/// Reads Pajek networks and projects: `*Vertices`, `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist`, `*Matrix`, several
/// relations, two-mode networks, `*Partition` and `*Vector`.
///
/// A node's id is its number, its name the label. Further networks on the same vertices are further modes.
struct PajekReader {
  enum Section { case none, vertices, arcs, edges, arcsList, edgesList, matrix, partition, vector, skipped }

  let file: String
  let options: TableReadOptions
  let byteCount: Int
  var builder: NetworkBuilder
  var section = Section.none
  var unsupported = Unsupported()

  /// Number of vertices, and of the first set where there are two.
  var count = 0
  var rows: Int?
  var places: [Place?] = []
  var labels: [String] = []
  /// Title of the network, and of the relation.
  var title: String?
  var firstTitle: String?
  var relation: String?
  var networks = 0
  /// Whether the network now read has the vertices of the first.
  var isFurther = false
  var furtherLabels: [String] = []
  /// Whether the network now read stands on other vertices and is passed over.
  var isLeftOut = false
  var furtherTies: [(PajekTie, Place)] = []
  var matrixRow = 0
  var valueColumn = 0
  var valueRow = 0
  var valueTitle = ""

  /// A tie by vertex numbers.
  struct PajekTie {
    var source: Int
    var target: Int
    var weight: String?
    var direction: NetworkBuilder.Direction
    var mode: String?
    var more: [(String, String)] = []
  }

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var reader = PajekReader(
      file: input.name, options: options, byteCount: input.bytes.count, builder: NetworkBuilder(file: input.name))
    for line in lines { reader.read(line) }
    reader.addCompanions(input, options)
    return reader.finish(findings)
  }

  /// Values of a partition or vector of the same name beside the network.
  private mutating func addCompanions(_ input: TableInput, _ options: TableReadOptions) {
    let base = input.name.split(separator: ".").dropLast().joined(separator: ".")
    for (suffix, title) in [("clu", "partition"), ("vec", "vector")] {
      guard let bytes = input.companions["\(base).\(suffix)"] else { continue }
      let values = PajekValues.read(TableInput(name: "\(base).\(suffix)", bytes: bytes), options)
      builder.findings.append(contentsOf: values.findings)
      guard let table = values.tables.first, table.rowCount == count else { continue }
      let column = builder.nodes.attribute(title)
      for row in 0..<count { builder.nodes.set(row, column, table.text(row, 1)) }
    }
  }

  init(file: String, options: TableReadOptions, byteCount: Int, builder: NetworkBuilder) {
    self.file = file
    self.options = options
    self.byteCount = byteCount
    self.builder = builder
  }

  private mutating func read(_ line: SourceLine) {
    let start = line.text.unicodeScalars.first { $0 != " " && $0 != "\t" }
    guard let start, start != "%" else { return }
    let words = line.words()
    if start == "*" { return command(words) }
    switch section {
    case .vertices: vertex(words)
    case .arcs: tie(words, .directed)
    case .edges: tie(words, .undirected)
    case .arcsList: list(words, .directed)
    case .edgesList: list(words, .undirected)
    case .matrix: matrix(words)
    case .partition, .vector: value(words)
    case .skipped: break
    case .none: fail("E-PAJEK-SECTION", words[0], "text before *Vertices", "*Vertices 之前有内容")
    }
  }

  private mutating func command(_ words: [SourceLine.Word]) {
    let name = words[0].text.dropFirst().lowercased()
    relation = relationName(words)
    if isLeftOut, ["arcs", "edges", "arcslist", "edgeslist", "matrix"].contains(name) {
      section = .skipped
      return
    }
    switch name {
    case "network": startNetwork(words)
    case "vertices": startVertices(words)
    case "arcs": section = .arcs
    case "edges": section = .edges
    case "arcslist": section = .arcsList
    case "edgeslist": section = .edgesList
    case "matrix":
      section = .matrix
      matrixRow = 0
    case "partition", "vector": startValues(words, name == "vector" ? .vector : .partition)
    default:
      section = .skipped
      unsupported.add("*" + name, zh: " *" + name, at: words[0].place(file))
    }
  }

  /// `:2 "name"` after a command names a relation.
  private func relationName(_ words: [SourceLine.Word]) -> String? {
    guard words.count > 1, words[1].text.hasPrefix(":") || words[1].text == ":" else { return nil }
    if let name = words.first(where: { $0.isQuoted }) { return PajekText.plain(name.text) }
    let rest = words[1].text.dropFirst()
    return rest.isEmpty && words.count > 2 ? words[2].text : String(rest)
  }

  private mutating func startNetwork(_ words: [SourceLine.Word]) {
    closeFurther()
    title = words.dropFirst().map(\.text).joined(separator: " ")
    section = .skipped
  }

  /// The number of vertices and of those in the first set.
  private mutating func startVertices(_ words: [SourceLine.Word]) {
    if section == .partition || section == .vector {
      let given = words.count > 1 ? Int(words[1].text) : nil
      if given != count {
        unsupported.add("partition or vector of another size", zh: "大小不符的分区或向量", at: words[0].place(file))
        section = .skipped
      }
      return
    }
    closeFurther()
    isLeftOut = false
    guard words.count > 1, let number = Int(words[1].text), number >= 0 else {
      return fail("E-PAJEK-RANGE", words.count > 1 ? words[1] : words[0], "no number of vertices", "缺少顶点数")
    }
    let first = words.count > 2 ? Int(words[2].text) : nil
    if let first, first < 0 || first > number {
      return fail(
        "E-PAJEK-RANGE", words[2], "the first set has \(first) of \(number) vertices",
        "共 \(number) 个顶点，第一组却有 \(first) 个")
    }
    if number > 1_000_000, number > byteCount {
      return fail("E-LIMIT-NODES", words[1], "\(number) vertices in so small a file", "文件很小，却声明 \(number) 个顶点")
    }
    section = .vertices
    networks += 1
    if networks == 1 {
      firstTitle = title
      count = number
      rows = first
      places = Array(repeating: nil, count: number)
      labels = Array(repeating: "", count: number)
      for index in 0..<number { builder.declare("\(index + 1)", at: words[0].place(file)) }
      if let rows {
        let column = builder.nodes.attribute("node_set")
        for index in 0..<number { builder.nodes.set(index, column, index < rows ? "1" : "2") }
      }
    } else if number == count, first == rows {
      isFurther = true
      furtherLabels = Array(repeating: "", count: number)
    } else {
      leaveOut(words[0])
    }
  }

  private mutating func leaveOut(_ word: SourceLine.Word) {
    section = .skipped
    isLeftOut = true
    unsupported.add("network on other vertices", zh: "顶点不同的另一个网络", at: word.place(file))
  }

  /// Takes the ties of a further network where its labels are those of the first.
  mutating func closeFurther() {
    guard isFurther else { return }
    isFurther = false
    if furtherLabels == labels {
      nameFirst()
      for (tie, place) in furtherTies { add(tie, place) }
    } else {
      unsupported.add(
        "network on other vertices", zh: "顶点不同的另一个网络", at: furtherTies.first?.1 ?? Place(file: file))
    }
    furtherTies = []
  }

  /// The ties of the first network get its title as mode once another network joins it.
  private mutating func nameFirst() {
    for tie in 0..<builder.ties.count where !builder.ties.has(tie, 3) {
      if let firstTitle { builder.ties.set(tie, 3, firstTitle) }
    }
  }

  private mutating func startValues(_ words: [SourceLine.Word], _ kind: Section) {
    closeFurther()
    section = kind
    valueRow = 0
    let title = words.dropFirst().map(\.text).joined(separator: " ")
    valueTitle = title.isEmpty ? (kind == .vector ? "vector" : "partition") : title
    if networks > 0 { valueColumn = builder.nodes.attribute(valueTitle) }
  }

  private mutating func value(_ words: [SourceLine.Word]) {
    guard networks > 0 else { return }
    guard valueRow < count else {
      return fail("E-PAJEK-RANGE", words[0], "more values than vertices", "值的个数多于顶点数")
    }
    if words[0].text != "NaN" { builder.nodes.set(valueRow, valueColumn, words[0].text) }
    valueRow += 1
  }

  mutating func fail(_ code: String, _ word: SourceLine.Word, _ en: String, _ zh: String) {
    builder.findings.append(.error(code, word.place(file), value: word.text, en: en, zh: zh))
  }
}
