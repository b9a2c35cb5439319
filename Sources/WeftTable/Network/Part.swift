/// One relation of a network with several, taken alone.
enum Part {
  /// The network with the ties of one relation, by its name in the column `mode` or its number from 1; all nodes stay.
  static func chosen(_ part: String, of reading: TableReading, file: String) -> TableReading {
    guard let position = reading.tables.firstIndex(where: { $0.name == "ties" }) else { return reading }
    let ties = reading.tables[position]
    let column = ties.header.firstIndex(of: "mode")
    var names: [String] = []
    var known: Set<ByteText> = []
    let given = (0..<ties.rowCount).map { row in column.map { ties.text(row, $0) } ?? "" }
    for name in given where known.insert(ByteText(name)).inserted { names.append(name) }
    let chosen =
      names.first { ByteText($0) == ByteText(part) }
      ?? Int(part).flatMap { number in
        names.indices.contains(number - 1) ? names[number - 1] : nil
      }
    var result = reading
    guard let chosen else {
      result.findings.append(missing(part, in: names.filter { !$0.isEmpty }, file: file))
      return result
    }
    let rows = given.indices.filter { ByteText(given[$0]) == ByteText(chosen) }
    result.tables[position] = ties.keeping(rows)
    result.findings.append(
      .note(
        "N-PART", Place(file: file), value: chosen,
        en: "only the relation \"\(chosen)\" is read: \(rows.count) of \(ties.rowCount) ties",
        zh: "只读取关系“\(chosen)”：\(ties.rowCount) 条联系中的 \(rows.count) 条", rows: ties.rowCount - rows.count))
    return result
  }

  static func missing(_ part: String, in names: [String], file: String) -> Finding {
    let list = names.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
    return .error(
      "E-PART", Place(file: file), value: part, en: "the file has no part \"\(part)\"", zh: "文件中没有“\(part)”这一部分",
      hint: Suggestion.nearest(to: part, in: names).map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为“\($0)”？") }
        ?? (names.isEmpty ? nil : Label(en: "parts here: \(list)", zh: "现有部分：\(list)")))
  }
}

extension Table {
  /// The table with some of its rows, each with its place.
  func keeping(_ rows: [Int]) -> Table {
    var result = self
    let width = header.count
    result.cells = rows.flatMap { cells[$0 * width..<($0 + 1) * width] }
    result.rowCount = rows.count
    let locate = locate
    result.locate = { row, column in locate(rows[row], column) }
    return result
  }
}
