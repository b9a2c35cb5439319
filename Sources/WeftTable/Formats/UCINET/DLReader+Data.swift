/// The data part of DL.
extension DLReader {
  mutating func data(_ words: [Word]) {
    switch format {
    case .fullMatrix, .upperHalf, .lowerHalf: matrix(words)
    case .edgeList1, .nodeList1: list(words, isTwoMode: false)
    case .edgeList2, .nodeList2: list(words, isTwoMode: true)
    }
  }

  // MARK: Matrices

  private mutating func matrix(_ words: [Word]) {
    var position = 0
    var perMatrix = format == .fullMatrix ? rows * columns : rows * (rows - 1) / 2
    if format != .fullMatrix, hasDiagonal { perMatrix += rows }
    if format == .fullMatrix, !hasDiagonal { perMatrix -= min(rows, columns) }
    let labels = hasEmbedded ? columns + rows : 0
    let expected = (perMatrix + labels) * matrices
    guard words.count == expected else {
      return fail(
        "E-DL-COUNT", words.last, "\(words.count) values where \(expected) are expected",
        "有 \(words.count) 个值，应为 \(expected) 个")
    }
    for level in 0..<matrices {
      if hasEmbedded {
        let found = words[position..<position + columns].map(\.text)
        if level == 0 { columnLabels = found }
        position += columns
      }
      for row in 0..<rows {
        if hasEmbedded {
          if level == 0 { rowLabels.append(words[position].text) }
          position += 1
        }
        if level == 0, row == 0, !hasEmbedded { declareAll() }
        for column in columnsOf(row) {
          cells.append((level, row, column, words[position]))
          position += 1
        }
      }
      if level == 0, hasEmbedded { declareAll() }
    }
    let mode = matrices > 1
    for cell in cells {
      let number = NumberText.parse(cell.word.text)
      if let refusal = number.refusal(at: cell.word.place(file), value: cell.word.text, column: "DATA") {
        builder.findings.append(refusal)
      }
      guard let value = number.value, value != 0 else { continue }
      let isHalf = format != .fullMatrix
      builder.tie(
        id(cell.row, isColumn: false), id(cell.column, isColumn: true), weight: cell.word.text,
        mode: mode ? level(cell.level) : nil, direction: isTwoMode || isHalf ? .undirected : .directed,
        at: cell.word.place(file))
    }
  }

  private func columnsOf(_ row: Int) -> [Int] {
    let range =
      switch format {
      case .upperHalf: row..<columns
      case .lowerHalf: 0..<row + 1
      default: 0..<columns
      }
    return hasDiagonal ? Array(range) : range.filter { $0 != row }
  }

  func level(_ index: Int) -> String { levelLabels.indices.contains(index) ? levelLabels[index] : "\(index + 1)" }

  /// The id of a row or column: its label, else its number.
  private func id(_ index: Int, isColumn: Bool) -> String {
    guard isTwoMode else { return rowLabels.indices.contains(index) ? rowLabels[index] : "\(index + 1)" }
    let labels = isColumn ? columnLabels : rowLabels
    return labels.indices.contains(index) ? labels[index] : (isColumn ? "c" : "r") + "\(index + 1)"
  }

  /// Declares all rows, and the columns of a two-mode matrix as a second set.
  mutating func declareAll() {
    let place = Place(file: file)
    for row in 0..<rows {
      if let node = builder.declare(id(row, isColumn: false), at: place), isTwoMode { set(node, "1") }
    }
    guard isTwoMode else {
      for (row, column) in zip(rowLabels, columnLabels)
      where row.lowercased() != column.lowercased() && format == .fullMatrix {
        fail("E-DL", nil, "row \"\(row)\" stands at column \"\(column)\"", "行“\(row)”与列“\(column)”不一致")
        return
      }
      return
    }
    for column in 0..<columns {
      if let node = builder.declare(id(column, isColumn: true), at: place) { set(node, "2") }
    }
  }

  private mutating func set(_ node: Int, _ value: String) {
    builder.nodes.set(node, builder.nodes.attribute("node_set"), value)
  }

  // MARK: Lists

  /// Lines of `source target weight` or `source target target …`; `!` ends a relation.
  private mutating func list(_ words: [Word], isTwoMode two: Bool) {
    isTwoMode = two
    if !hasEmbedded { declareAll() }
    var level = 0
    var start = 0
    while start < words.count {
      let line = words[start...].prefix { $0.line == words[start].line }
      start += line.count
      if line.count == 1, line[line.startIndex].text == "!" {
        level += 1
      } else {
        row(Array(line), level)
      }
    }
    if hasEmbedded, !two, builder.nodeCount != rows {
      let extra = builder.nodeCount > rows
      builder.findings.append(
        Finding(
          extra ? .error : .warning, extra ? "E-DL-COUNT" : "W-DL-IMPLICIT", at: Place(file: file),
          value: "\(builder.nodeCount)",
          Label(
            en: "N is \(rows), the data name \(builder.nodeCount) nodes",
            zh: "N 为 \(rows)，数据中出现 \(builder.nodeCount) 个节点")))
    }
  }

  private mutating func row(_ words: [Word], _ level: Int) {
    guard words.count > 1, let source = end(words[0], isColumn: false) else {
      if words.count == 1, format == .nodeList1 || format == .nodeList2 {
        _ = end(words[0], isColumn: false)
      } else if words.count == 1 {
        fail("E-DL-COUNT", words[0], "a line needs two nodes", "每行需要两个节点")
      }
      return
    }
    let isEdge = format == .edgeList1 || format == .edgeList2
    let targets = isEdge ? words[1...1] : words[1...]
    let weight = isEdge && words.count > 2 ? words[2].text : nil
    if isEdge, words.count > 3 {
      fail("E-DL-COUNT", words[3], "a line has two nodes and one weight", "每行只有两个节点和一个权重")
    }
    for word in targets {
      guard let target = end(word, isColumn: isTwoMode) else { continue }
      builder.tie(
        source, target, weight: weight, mode: matrices > 1 ? self.level(level) : nil,
        direction: isTwoMode ? .undirected : .directed, at: words[0].place(file))
    }
  }

  /// The id that a word of a list names: a label, or a number from 1.
  private mutating func end(_ word: Word, isColumn: Bool) -> String? {
    if hasEmbedded {
      let isNew = builder.number(of: word.text) == nil
      let node = builder.use(word.text, at: word.place(file))
      if isNew, isTwoMode { set(node, isColumn ? "2" : "1") }
      return word.text
    }
    let count = isColumn ? columns : rows
    if let number = Int(word.text), number >= 1, number <= count { return id(number - 1, isColumn: isColumn) }
    let labels = isColumn ? columnLabels : rowLabels
    if labels.contains(word.text) { return word.text }
    fail("E-DL-COUNT", word, "\"\(word.text)\" is no node from 1 to \(count)", "“\(word.text)”不是 1 到 \(count) 的节点")
    return nil
  }
}
