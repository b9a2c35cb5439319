/// Edge lists: one tie a row, with or without a list of nodes.
enum EdgeListShape {
  static func network(_ edges: Table, nodes: Table?, _ findings: [Finding]) -> TableReading {
    var ties = edges
    ties.name = "ties"
    guard let source = edges.column(.source), let target = edges.column(.target) else {
      return TableReading(tables: [edges], findings: findings)
    }
    ties.header[source] = "source"
    ties.header[target] = "target"
    if let weight = edges.column(.weight), !ties.header.contains("weight") { ties.header[weight] = "weight" }
    nameDirections(&ties)
    if var nodes {
      nodes.name = "organizations"
      if let id = nodes.column(.id) { nodes.header[id] = "id" }
      return TableReading(tables: [nodes, ties], findings: findings)
    }
    var builder = NetworkBuilder(file: edges.file)
    for row in 0..<edges.rowCount {
      for column in [source, target] where !edges.isEmpty(row, column) {
        let id = edges.text(row, column)
        if builder.number(of: id) == nil { _ = builder.use(id, at: edges.place(row, column)) }
      }
    }
    return TableReading(
      tables: [builder.nodes.table("organizations"), ties], findings: findings + builder.findings.all)
  }

  /// Gephi's `Type` holds `Directed` and `Undirected`: the column is then `directed` with `yes` and `no`.
  private static func nameDirections(_ ties: inout Table) {
    guard !ties.header.contains("directed"), let column = ties.column(.directed), ties.rowCount > 0 else { return }
    let words = ["directed": "yes", "undirected": "no", "mutual": "no"]
    let values = (0..<ties.rowCount).map { words[ties.text($0, column).lowercased()] ?? "" }
    guard !values.contains("") else { return }
    let columns = ties.header.count
    let start = ties.bytes.count
    ties.bytes += "yesno".utf8
    for row in 0..<ties.rowCount {
      ties.cells[row * columns + column] = CellRange(values[row] == "yes" ? start..<start + 3 : start + 3..<start + 5)
    }
    ties.header[column] = "directed"
  }
}
