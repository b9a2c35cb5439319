/// Labelled matrices: square ones, where rows and columns are the same organisations, and two-mode ones.
struct MatrixShape {
  private let table: Table
  private let labels: [String]
  private let comma: NumberText.Comma
  /// For a square matrix: the row of each column's label.
  private let square: [Int]?

  /// `nil` where the table is no matrix: labels in the first column, marks or numbers in all others.
  init?(_ table: Table, comma: NumberText.Comma) {
    guard table.header.count >= 2, table.rowCount >= 1 else { return nil }
    self.table = table
    self.comma = comma
    labels = (0..<table.rowCount).map { table.text($0, 0).trimmingSpaces }
    let known = Dictionary(labels.enumerated().map { (ByteText($1), $0) }, uniquingKeysWith: { first, _ in first })
    guard known.count == labels.count else { return nil }
    let columns = table.header.dropFirst().map { known[ByteText($0)] }
    let matched = columns.compactMap { $0 }
    let isSquare = matched.count == labels.count && columns.count == labels.count && Set(matched).count == matched.count
    // Labels in both margins make a matrix whatever its cells hold; else every cell must be a mark or number.
    let hasBlank = known[ByteText("")] != nil || table.header.dropFirst().contains("")
    guard isSquare || (!hasBlank && Self.isFilled(table, comma)) else { return nil }
    square = isSquare ? matched : nil
  }

  private static func isFilled(_ table: Table, _ comma: NumberText.Comma) -> Bool {
    let rows = 0..<min(table.rowCount, 200)
    return table.header.allSatisfy { ColumnName(heading: $0) == nil }
      && NumberText.parse(table.text(0, 0)).value == nil
      && rows.allSatisfy { row in
        (1..<table.header.count).allSatisfy { column in
          let text = table.text(row, column)
          return mark(text) != nil || NumberText.parse(text, comma: comma).value != nil
        }
      }
  }

  /// What a mark stands for: `1`, or nothing for a blank, 0 or 否.
  private static func mark(_ text: String) -> String? {
    switch text.trimmingSpaces.lowercased() {
    case "", "0", "否", "无", "no", "n", "false", "×", "✗", "-": ""
    case "1", "是", "有", "√", "✓", "✔", "yes", "y", "true", "x": "1"
    default: nil
    }
  }

  func network(_ findings: [Finding]) -> TableReading {
    var builder = NetworkBuilder(file: table.file)
    for row in labels.indices { builder.declare(labels[row], at: table.place(row, 0)) }
    if let square { addSquare(square, &builder) } else { addTwoMode(&builder) }
    return builder.reading(findings)
  }

  /// The weight that a cell gives, or `nil` for no tie; what is no number is named.
  private func weight(_ row: Int, _ column: Int, _ builder: inout NetworkBuilder) -> String? {
    let text = table.text(row, column)
    if let mark = Self.mark(text) { return mark.isEmpty ? nil : mark }
    let number = NumberText.parse(text, comma: comma)
    let place = table.place(row, column)
    if let refusal = number.refusal(at: place, value: text, column: table.header[column]) {
      builder.findings.append(refusal)
      return nil
    }
    guard case .number(let value, let notes) = number, value != 0 else { return nil }
    for remark in NumberText.remarks(on: notes, at: place, value: text, column: table.header[column]) {
      builder.once(remark.code, remark)
    }
    return notes.isEmpty ? text : "\(value)"
  }

  private func addSquare(_ rows: [Int], _ builder: inout NetworkBuilder) {
    let count = labels.count
    var weights = [[(column: Int, weight: String)]](repeating: [], count: count)
    var diagonal: (place: Place, count: Int)?
    for row in 0..<count {
      for column in 1...count {
        guard let weight = weight(row, column, &builder) else { continue }
        if rows[column - 1] == row {
          diagonal = (diagonal?.place ?? table.place(row, column), (diagonal?.count ?? 0) + 1)
        } else {
          weights[row].append((column, weight))
        }
      }
    }
    if let diagonal {
      builder.findings.append(
        .warning(
          "W-MATRIX-DIAGONAL", diagonal.place,
          en: "\(diagonal.count) value(s) on the diagonal are no ties and are left out",
          zh: "对角线上的 \(diagonal.count) 个值不是联系，已略去", rows: diagonal.count))
    }
    let byTarget = weights.map { row in
      Dictionary(uniqueKeysWithValues: row.map { (rows[$0.column - 1], $0.weight) })
    }
    let isSymmetric = byTarget.indices.allSatisfy { row in
      byTarget[row].allSatisfy { byTarget[$0.key][row] == $0.value }
    }
    if isSymmetric, weights.contains(where: { !$0.isEmpty }) {
      builder.findings.append(
        .note(
          "N-MATRIX-SYMMETRIC", Place(file: table.file), en: "the matrix is symmetric: each pair is one undirected tie",
          zh: "矩阵对称：每一对作为一条无向联系"))
    }
    for row in 0..<count {
      for (column, weight) in weights[row] {
        let target = rows[column - 1]
        if isSymmetric, target < row { continue }
        builder.tie(
          labels[row], labels[target], weight: weight, direction: isSymmetric ? .undirected : .directed,
          at: table.place(row, column))
      }
    }
  }

  private func addTwoMode(_ builder: inout NetworkBuilder) {
    let set = builder.nodes.attribute("node_set")
    for row in labels.indices { builder.nodes.set(row, set, "1") }
    for column in 1..<table.header.count {
      if let node = builder.declare(table.header[column], at: table.headerPlaces[column]) {
        builder.nodes.set(node, set, "2")
      }
    }
    builder.findings.append(
      .note(
        "N-MATRIX-TWO-MODE", Place(file: table.file),
        en:
          "a two-mode matrix: \(labels.count) rows and \(table.header.count - 1) columns are all nodes (column node_set)",
        zh: "二模矩阵：\(labels.count) 行和 \(table.header.count - 1) 列都作为节点（见 node_set 列）"))
    for row in labels.indices {
      for column in 1..<table.header.count {
        guard let weight = weight(row, column, &builder) else { continue }
        builder.tie(
          labels[row], table.header[column], weight: weight, direction: .undirected, at: table.place(row, column))
      }
    }
  }
}
