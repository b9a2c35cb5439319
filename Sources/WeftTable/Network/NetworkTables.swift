/// The tables of a network as writers of network formats see them.
struct NetworkTables {
  struct Tie {
    var source: Int
    var target: Int
    var isDirected: Bool
    var row: Int
  }

  /// Ids in file order; ends of ties that `organizations` lacks come after.
  private(set) var ids: [String] = []
  private(set) var ties: [Tie] = []
  private(set) var losses: [WriteLoss] = []
  let organizations: Table?
  let tieTable: Table?
  let nameColumn: Int?
  let weightColumn: Int?
  let modeColumn: Int?
  /// Columns beyond id and name; beyond ends, direction, weight and mode.
  private(set) var nodeAttributes: [Int] = []
  private(set) var tieAttributes: [Int] = []

  init(_ tables: [Table]) {
    organizations = tables.first { $0.name == "organizations" }
    tieTable = tables.first { $0.name == "ties" }
    nameColumn = organizations?.column(.name)
    weightColumn = tieTable?.column(.weight)
    modeColumn = tieTable?.column(.mode)
    var numbers: [ByteText: Int] = [:]
    if let organizations, let id = organizations.column(.id) {
      for row in 0..<organizations.rowCount {
        let text = organizations.text(row, id)
        numbers[ByteText(text)] = numbers[ByteText(text)] ?? row
        ids.append(text)
      }
      nodeAttributes = organizations.header.indices.filter { $0 != id && $0 != nameColumn }
    }
    if let tieTable { addTies(tieTable, &numbers) }
    for table in tables where table.name != "organizations" && table.name != "ties" && table.rowCount > 0 {
      losses.append(
        WriteLoss(
          .tables, count: table.rowCount,
          Label(en: "table \(table.name) (\(table.rowCount) rows)", zh: "表 \(table.name)（\(table.rowCount) 行）")))
    }
  }

  private mutating func addTies(_ table: Table, _ numbers: inout [ByteText: Int]) {
    guard let source = table.column(.source), let target = table.column(.target) else { return }
    let direction = table.column(.directed)
    for row in 0..<table.rowCount {
      var ends: [Int] = []
      for column in [source, target] {
        let key = ByteText(table.text(row, column))
        if numbers[key] == nil {
          numbers[key] = ids.count
          ids.append(key.text)
        }
        ends.append(numbers[key] ?? 0)
      }
      let isDirected = direction.map { Self.isDirected(table.text(row, $0)) } ?? true
      ties.append(Tie(source: ends[0], target: ends[1], isDirected: isDirected, row: row))
    }
    let taken = [source, target, direction, weightColumn, modeColumn]
    tieAttributes = table.header.indices.filter { !taken.contains($0) }
  }

  /// Blank means directed, as in the model.
  static func isDirected(_ text: String) -> Bool {
    !["no", "false", "0", "undirected", "否", "无向", "n"].contains(text.lowercased())
  }

  var allDirected: Bool { ties.allSatisfy(\.isDirected) }
  var noneDirected: Bool { !ties.isEmpty && ties.allSatisfy { !$0.isDirected } }

  func name(_ node: Int) -> String { nodeText(node, nameColumn) }
  func weight(_ tie: Tie) -> String { tieText(tie, weightColumn) }
  func mode(_ tie: Tie) -> String { tieText(tie, modeColumn) }

  func nodeText(_ node: Int, _ column: Int?) -> String {
    guard let organizations, let column, node < organizations.rowCount else { return "" }
    return organizations.text(node, column)
  }

  func tieText(_ tie: Tie, _ column: Int?) -> String {
    guard let tieTable, let column else { return "" }
    return tieTable.text(tie.row, column)
  }

  func nodeHeading(_ column: Int) -> String { organizations?.header[column] ?? "" }
  func tieHeading(_ column: Int) -> String { tieTable?.header[column] ?? "" }

  mutating func lose(_ kind: WriteLoss.Kind, count: Int, en: String, zh: String) {
    guard count > 0 else { return }
    losses.append(WriteLoss(kind, count: count, Label(en: en, zh: zh)))
  }

  /// Notes the columns that a writer had to leave out, for the reason given.
  mutating func lose(nodeColumns: [Int], tieColumns: [Int], _ reason: Label) {
    let nodes = nodeColumns.filter { column in ids.indices.contains { !nodeText($0, column).isEmpty } }
      .map(nodeHeading)
    lose(
      .nodeAttributes, count: nodes.count,
      en: "columns of organisations \(reason.en): \(nodes.joined(separator: ", "))",
      zh: "\(reason.zh)的组织列：\(nodes.joined(separator: "、"))")
    let lost = tieColumns.filter { column in ties.contains { !tieText($0, column).isEmpty } }.map(tieHeading)
    lose(
      .tieAttributes, count: lost.count, en: "columns of ties \(reason.en): \(lost.joined(separator: ", "))",
      zh: "\(reason.zh)的联系列：\(lost.joined(separator: "、"))")
  }

  /// Notes that the attributes beyond id, name, ends and weight are not written.
  mutating func loseAttributes() {
    let nodes = nodeAttributes.filter { column in ids.indices.contains { !nodeText($0, column).isEmpty } }
    if !nodes.isEmpty {
      let names = nodes.map(nodeHeading).joined(separator: ", ")
      lose(.nodeAttributes, count: nodes.count, en: "columns of organisations: \(names)", zh: "组织的列：\(names)")
    }
    let kept = tieAttributes.filter { column in ties.contains { !tieText($0, column).isEmpty } }
    if !kept.isEmpty {
      let names = kept.map(tieHeading).joined(separator: ", ")
      lose(.tieAttributes, count: kept.count, en: "columns of ties: \(names)", zh: "联系的列：\(names)")
    }
  }

  /// Whether every non-empty cell of a column of organisations is a number.
  func isNumericNode(_ column: Int) -> Bool { isNumeric(ids.indices.lazy.map { nodeText($0, column) }) }
  func isNumericTie(_ column: Int) -> Bool { isNumeric(ties.lazy.map { tieText($0, column) }) }

  private func isNumeric(_ texts: some Sequence<String>) -> Bool {
    var hasAny = false
    for text in texts where !text.isEmpty {
      guard case .number(_, let notes) = NumberText.parse(text), notes.isEmpty else { return false }
      hasAny = true
    }
    return hasAny
  }
}
