/// Adjacency lists: a node, then its neighbours, in rows of any length.
enum AdjacencyShape {
  /// The network of a text whose rows are uneven, without known headings, and name each other's nodes.
  static func network(_ input: TableInput, _ options: TableReadOptions) -> TableReading? {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines, lines.count > 1, lines.count <= 1_000_000 else { return nil }
    let marks: [Character] = [";", ",", "\t", "|"]
    guard let delimiter = marks.first(where: { mark in lines.contains { $0.text.contains(mark) } }),
      !lines.contains(where: { $0.text.contains("\"") })
    else { return nil }
    let rows = lines.map { $0.text.split(separator: delimiter, omittingEmptySubsequences: false) }
    guard Set(rows.map(\.count)).count > 1, rows[0].allSatisfy({ ColumnName(heading: String($0)) == nil }) else {
      return nil
    }
    let firsts = Set(rows.map { ByteText(String($0[0]).trimmingSpaces) })
    guard rows.contains(where: { $0.dropFirst().contains { firsts.contains(ByteText(String($0).trimmingSpaces)) } })
    else { return nil }
    var builder = NetworkBuilder(file: input.name)
    var trimmed: (place: Place, count: Int)?
    for (line, row) in zip(lines, rows) {
      var column = 1
      var source: String?
      for field in row {
        let place = Place(file: input.name, line: line.number, column: column)
        let id = String(field).trimmingSpaces
        if id.utf8.count != field.utf8.count { trimmed = (trimmed?.place ?? place, (trimmed?.count ?? 0) + 1) }
        column += field.unicodeScalars.count + 1
        guard !id.isEmpty else { continue }
        _ = builder.use(id, at: place)
        if let source { builder.tie(source, id, direction: .directed, at: place) } else { source = id }
      }
    }
    builder.findings.append(
      .note(
        "N-ADJACENCY", Place(file: input.name), en: "read as an adjacency list: each row is a node and its neighbours",
        zh: "按邻接表读取：每行是一个节点和它的邻居"))
    if let trimmed {
      builder.findings.append(
        .warning(
          "W-ID-SPACE", trimmed.place, en: "white space around \(trimmed.count) name(s) is left out",
          zh: "\(trimmed.count) 个名称前后的空白已略去", rows: trimmed.count))
    }
    return builder.reading(findings)
  }
}
