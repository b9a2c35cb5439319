public import WeftTable

/// What the tables of a network say, without the order of ties and columns: what a conversion should keep.
///
/// A blank name is the id, a blank weight is 1, a blank direction is directed, as in the model; weights are compared as numbers.
public struct NetworkContent: Equatable {
  public struct Node: Equatable {
    public var id: String
    public var name: String
    public var attributes: [String: String]
  }

  /// Ends are positions of nodes.
  public struct Tie: Equatable {
    public var source: Int
    public var target: Int
    public var isDirected: Bool
    public var weight: Double?
    public var mode: String
    public var attributes: [String: String]

    var key: String {
      let sorted = attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return "\(source) \(target) \(isDirected) \(weight.map { "\($0)" } ?? "-") \(mode) \(sorted)"
    }
  }

  public var nodes: [Node] = []
  public var ties: [Tie] = []
  /// Names of the other tables that have rows.
  public var tables: [String] = []

  public init(_ tables: [Table]) {
    if let table = tables.first(where: { $0.name == "organizations" }), let idColumn = table.column(.id) {
      let name = table.column(.name)
      nodes = (0..<table.rowCount).map { row in
        let given = name.map { Self.exact(table.text(row, $0)) } ?? ""
        let id = Self.exact(table.text(row, idColumn))
        return Node(
          id: id, name: given.isEmpty ? id : given,
          attributes: Self.attributes(table, row, without: [idColumn, name]))
      }
    }
    if let table = tables.first(where: { $0.name == "ties" }) { addTies(table) }
    self.tables = tables.filter { !["organizations", "ties"].contains($0.name) && $0.rowCount > 0 }.map(\.name)
    sort()
  }

  private mutating func addTies(_ table: Table) {
    guard let source = table.column(.source), let target = table.column(.target) else { return }
    let (direction, weight, mode) = (table.column(.directed), table.column(.weight), table.column(.mode))
    func position(_ row: Int, _ column: Int) -> Int {
      let id = Self.exact(table.text(row, column))
      return nodes.firstIndex { $0.id == id } ?? -1
    }
    for row in 0..<table.rowCount {
      let given = weight.map { table.text(row, $0) } ?? ""
      ties.append(
        Tie(
          source: position(row, source), target: position(row, target),
          isDirected: direction.map { table.text(row, $0) } != "no",
          weight: given.isEmpty ? 1 : NumberText.parse(given).value,
          mode: mode.map { Self.exact(table.text(row, $0)) } ?? "",
          attributes: Self.attributes(table, row, without: [source, target, direction, weight, mode])))
    }
  }

  /// Text in which equal means equal in every byte: beyond ASCII each scalar as its number.
  private static func exact(_ text: String) -> String {
    text.unicodeScalars.map { $0.value < 0x80 ? String($0) : "{\($0.value)}" }.joined()
  }

  private static func attributes(_ table: Table, _ row: Int, without taken: [Int?]) -> [String: String] {
    var result: [String: String] = [:]
    for column in table.header.indices where !taken.contains(column) && !table.isEmpty(row, column) {
      result[exact(table.header[column])] = exact(table.text(row, column))
    }
    return result
  }

  private mutating func sort() {
    // An undirected tie has no first end.
    for index in ties.indices where !ties[index].isDirected && ties[index].source > ties[index].target {
      (ties[index].source, ties[index].target) = (ties[index].target, ties[index].source)
    }
    ties.sort { $0.key < $1.key }
  }

  /// What is left of this content, and of what became of it, once some kinds of loss are granted.
  public static func granting(
    _ losses: Set<WriteLoss.Kind>, _ before: NetworkContent, _ after: NetworkContent
  ) -> (before: NetworkContent, after: NetworkContent) {
    var pair = [before, after]
    func columns(_ attributes: [[String: String]]) -> Set<String> { Set(attributes.flatMap(\.keys)) }
    let nodeColumns = columns(before.nodes.map(\.attributes)).intersection(columns(after.nodes.map(\.attributes)))
    let tieColumns = columns(before.ties.map(\.attributes)).intersection(columns(after.ties.map(\.attributes)))
    for index in pair.indices {
      for loss in losses { pair[index].forget(loss) }
      if losses.contains(.nodeAttributes) {
        for node in pair[index].nodes.indices {
          pair[index].nodes[node].attributes = pair[index].nodes[node].attributes.filter {
            nodeColumns.contains($0.key)
          }
        }
      }
      if losses.contains(.tieAttributes) {
        for tie in pair[index].ties.indices {
          pair[index].ties[tie].attributes = pair[index].ties[tie].attributes.filter { tieColumns.contains($0.key) }
        }
      }
      if losses.contains(.parallel) { pair[index].sumParallel() }
      if losses.contains(.zeros) { pair[index].ties.removeAll { $0.weight == 0 } }
      if losses.contains(.precision) { pair[index].roundWeights() }
      pair[index].sort()
    }
    if losses.contains(.empty), before.nodes.isEmpty { pair[1].nodes = [] }
    return (pair[0], pair[1])
  }

  private mutating func forget(_ loss: WriteLoss.Kind) {
    switch loss {
    case .tables, .sheetNames: tables = []
    case .ties: ties = []
    case .ids: for node in nodes.indices { nodes[node].id = "" }
    case .names: for node in nodes.indices { nodes[node].name = "" }
    case .modes: for tie in ties.indices { ties[tie].mode = "" }
    case .undirected:
      for tie in ties where !tie.isDirected {
        var back = tie
        (back.source, back.target, back.isDirected) = (tie.target, tie.source, true)
        ties.append(back)
      }
      for tie in ties.indices { ties[tie].isDirected = true }
    case .controlCharacters:
      for node in nodes.indices {
        nodes[node].id = Self.plain(nodes[node].id)
        nodes[node].name = Self.plain(nodes[node].name)
        nodes[node].attributes = nodes[node].attributes.mapValues(Self.plain).filter { !$0.value.isEmpty }
      }
      for tie in ties.indices {
        ties[tie].mode = Self.plain(ties[tie].mode)
        ties[tie].attributes = ties[tie].attributes.mapValues(Self.plain).filter { !$0.value.isEmpty }
      }
    case .nodeAttributes, .tieAttributes, .parallel, .zeros, .precision, .empty, .sheetRows: break
    }
  }

  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 || [9, 10, 13].contains($0.value) }))
  }

  /// One tie for all of one mode and direction between the same ends, where no attribute tells them apart.
  private mutating func sumParallel() {
    var sums: [Tie] = []
    for tie in ties {
      let same = sums.firstIndex {
        $0.source == tie.source && $0.target == tie.target && $0.mode == tie.mode && $0.isDirected == tie.isDirected
          && $0.attributes == tie.attributes
      }
      if let same {
        sums[same].weight = (sums[same].weight ?? 0) + (tie.weight ?? 0)
      } else {
        sums.append(tie)
      }
    }
    // Sums in another order differ in their last bits.
    for tie in sums.indices { sums[tie].weight = sums[tie].weight.map { ($0 * 1e6).rounded() / 1e6 } }
    ties = sums
  }

  private mutating func roundWeights() {
    for tie in ties.indices { ties[tie].weight = ties[tie].weight.map { ($0 * 1e3).rounded() / 1e3 } }
  }
}
