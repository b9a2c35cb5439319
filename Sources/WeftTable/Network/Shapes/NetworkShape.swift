/// Turns tables as people keep them into `organizations` and `ties`: edge lists, node and edge lists, labelled square
/// matrices, two-mode matrices.
enum NetworkShape {
  private static let nodeNames: Set<String> = [
    "organizations", "organisations", "nodes", "vertices", "actors", "节点", "节点表", "组织", "组织表", "点",
  ]
  private static let tieNames: Set<String> = ["ties", "edges", "links", "arcs", "边", "边表", "联系", "联系表", "关系", "线"]

  /// The network that the tables of one file make; a file that has a table of a dataset is a dataset already.
  static func network(
    of tables: [Table], file: String, _ findings: [Finding],
    datasetTables: Set<String> = TableReadOptions.standardTables, comma: NumberText.Comma = .careful
  ) -> TableReading {
    if tables.contains(where: { datasetTables.contains($0.name.lowercased()) }) {
      return TableReading(tables: tables, findings: findings)
    }
    let edges = tables.first { tieNames.contains($0.name.lowercased()) && isEdgeList($0) }
    let nodes = tables.first { nodeNames.contains($0.name.lowercased()) && $0.column(.id) != nil }
    if let edges {
      return EdgeListShape.network(
        edges, nodes: nodes, findings + leftOut(tables, but: [edges.name, nodes?.name ?? ""]))
    }
    let candidates = tables.filter { $0.rowCount > 0 }
    if candidates.count > 1 {
      return TableReading(findings: findings + [XLSXFindings.sheets(file, candidates.map(\.name))])
    }
    return network(of: candidates.first ?? tables[0], findings, comma: comma)
  }

  /// The network that one table makes.
  ///
  /// - Parameter nodes: the nodes of a list of ties, where they are in a table of their own.
  static func network(
    of table: Table, nodes: Table? = nil, _ findings: [Finding], comma: NumberText.Comma = .careful
  ) -> TableReading {
    if isEdgeList(table), let nodes { return EdgeListShape.network(table, nodes: nodes, findings) }
    if TableReadOptions.standardTables.contains(table.name) { return TableReading(tables: [table], findings: findings) }
    if isEdgeList(table) { return EdgeListShape.network(table, nodes: nil, findings) }
    if let matrix = MatrixShape(table, comma: comma) { return matrix.network(findings) }
    if table.column(.id) != nil {
      var nodes = table
      nodes.name = "organizations"
      return TableReading(tables: [nodes], findings: findings)
    }
    if let (source, target) = guessedEnds(table) {
      var edges = table
      let given = (table.header[source], table.header[target])
      edges.header[source] = "source"
      edges.header[target] = "target"
      let guess = Finding.warning(
        "W-COL-GUESS", table.headerPlaces[source], value: "\(given.0), \(given.1)",
        en: "columns \"\(given.0)\" and \"\(given.1)\" are read as source and target",
        zh: "“\(given.0)”和“\(given.1)”两列按来源和目标读取",
        hint: Label(en: "name the columns source and target", zh: "请把列命名为 source 和 target"))
      return EdgeListShape.network(edges, nodes: nil, findings + [guess])
    }
    return TableReading(findings: findings + [missingColumns(table)])
  }

  private static func isEdgeList(_ table: Table) -> Bool {
    table.column(.source) != nil && table.column(.target) != nil
  }

  private static func leftOut(_ tables: [Table], but used: [String]) -> [Finding] {
    tables.filter { !used.contains($0.name) && $0.rowCount > 0 }.map { table in
      .warning(
        "W-UNSUPPORTED", Place(file: table.file), value: table.name,
        en: "table \"\(table.name)\" is not part of the network and is left out", zh: "表“\(table.name)”不属于网络，未读入",
        rows: table.rowCount)
    }
  }

  /// Two text columns that share values, where none is named: the first such pair.
  private static func guessedEnds(_ table: Table) -> (Int, Int)? {
    guard table.rowCount > 0, table.header.count >= 2, table.header.count <= 6 else { return nil }
    if table.header.count >= 2, table.header[0] == "column1", table.header.count <= 4 {
      let shared = sharesValues(table, 0, 1)
      return shared || table.header.count == 3 ? (0, 1) : nil
    }
    return sharesValues(table, 0, 1) ? (0, 1) : nil
  }

  private static func sharesValues(_ table: Table, _ first: Int, _ second: Int) -> Bool {
    let rows = 0..<min(table.rowCount, 10_000)
    let values = Set(rows.map { ByteText(table.text($0, first)) })
    return rows.contains { row in
      let text = table.text(row, second)
      return !text.isEmpty && NumberText.parse(text).value == nil && values.contains(ByteText(text))
    }
  }

  private static func missingColumns(_ table: Table) -> Finding {
    let code = table.header.count == 1 ? "E-CSV-NO-TARGET" : "E-COL-MISSING"
    let near = ["source", "target", "id"].compactMap { name in
      Suggestion.nearest(to: name, in: table.header).map { (name, $0) }
    }.first
    return .error(
      code, table.headerPlaces.first ?? Place(file: table.file), value: table.header.prefix(8).joined(separator: ", "),
      en: "the table has no columns source and target, and is no matrix", zh: "表格没有来源和目标列，也不是矩阵",
      hint: near.map { Label(en: "is \"\($0.1)\" meant as \($0.0)?", zh: "“\($0.1)”是否就是 \($0.0)？") }
        ?? Label(
          en: "name the columns source and target, or give another delimiter", zh: "请把列命名为 source 和 target，或指定分隔符"))
  }
}
