import WeftTable

/// Which column of a table is which column of its schema.
struct ColumnBinding {
  var positions: [String: Int] = [:]
  var extras: [Int] = []
  var findings: [Finding] = []

  /// - Parameter aliases: headings of dataset.yml → column names.
  init(_ table: Table, _ schema: TableSchema, aliases: [String: String] = [:], optional: Set<String> = []) {
    for (position, heading) in table.header.enumerated() {
      guard let column = Self.column(for: heading, at: position, in: table, schema, aliases) else {
        if heading.isEmpty, (0..<table.rowCount).allSatisfy({ table.isEmpty($0, position) }) { continue }
        extras.append(position)
        continue
      }
      if let other = positions[column.name] {
        findings.append(Self.twice(table, column, other, position))
      } else {
        positions[column.name] = position
      }
    }
    var named: Set<Int> = []
    for column in schema.columns where column.requirement == .required && positions[column.name] == nil {
      guard !optional.contains(column.name) else { continue }
      let near = Suggestion.nearest(to: column.name, in: extras.map { table.header[$0] })
      let position = extras.first { table.header[$0] == near }
      if let position { named.insert(position) }
      findings.append(Self.missing(column, in: table, near: position))
    }
    reportUnknown(extras.filter { !named.contains($0) }, in: table, schema)
    // Where a required column is missing, its hint lists the columns there are; those that fit nothing need no line.
    if findings.contains(where: { $0.code == "E-COL-MISSING" }) {
      findings.removeAll { $0.code == "W-COL-UNKNOWN" && $0.hint?.en.hasPrefix("columns:") == true }
    }
  }

  /// The column that a heading means. Where it could mean two, such as `type`, the first filled cell decides.
  private static func column(
    for heading: String, at position: Int, in table: Table, _ schema: TableSchema, _ aliases: [String: String]
  ) -> Column? {
    if let name = aliases[Folding.key(heading)], let column = schema.column(name) { return column }
    if let column = schema.column(heading) { return column }
    let candidates = schema.columns.filter { $0.isNamed(by: heading) }
    guard candidates.count > 1 else { return candidates.first }
    for row in 0..<table.rowCount where !table.isEmpty(row, position) {
      let text = table.text(row, position)
      let fitting = candidates.first { column in
        if case .choice(let vocabulary) = column.kind { return vocabulary.position(of: text) != nil }
        return false
      }
      return fitting ?? candidates.first
    }
    return candidates.first
  }

  private mutating func reportUnknown(_ unknown: [Int], in table: Table, _ schema: TableSchema) {
    for position in unknown {
      let heading = table.header[position]
      let free = schema.columns.filter { positions[$0.name] == nil }
      let near = Suggestion.nearest(to: heading, in: free.flatMap { [$0.name] + $0.aliases })
      if schema.name == .ties, Self.lengths.contains(Folding.key(heading)) {
        findings.append(Self.length(table, position))
        continue
      }
      let isKept = schema.name == .organizations
      if isKept, near == nil { continue }
      let en = isKept ? "kept as a column of your own" : "not used"
      let zh = isKept ? "按自定义列保留" : "未使用"
      let list = schema.columns.map(\.name).joined(separator: ", ")
      findings.append(
        Finding(
          .warning, "W-COL-UNKNOWN", at: table.headerPlaces[position], value: heading,
          Label(
            en: "column \"\(heading.elided)\" is not a column of \(schema.name.rawValue): \(en)",
            zh: "“\(heading.elided)”不是\(schema.label.zh)表的列：\(zh)"),
          hint: near.map(Remark.didYouMean) ?? Label(en: "columns: \(list)", zh: "可用的列：\(list)"), rows: 0))
    }
  }

  /// Headings of numbers that grow as ties weaken.
  private static let lengths = Set(["distance", "length", "cost", "距离", "长度", "成本"].map { Folding.key($0) })

  /// A distance is no strength, and is not taken for one.
  private static func length(_ table: Table, _ position: Int) -> Finding {
    let heading = table.header[position]
    return Finding(
      .warning, "W-W-MEANING", at: table.headerPlaces[position], value: heading,
      Label(
        en: "column \"\(heading.elided)\" grows as ties weaken; a weight is a strength, so the column is not used",
        zh: "“\(heading.elided)”越大联系越弱；权重表示强度，故此列未使用"), rows: 0)
  }

  private static func twice(_ table: Table, _ column: Column, _ first: Int, _ second: Int) -> Finding {
    let (one, other) = (table.header[first], table.header[second])
    return Finding(
      .error, "E-COL-DUP", at: table.headerPlaces[second], value: other,
      Label(
        en:
          "columns \"\(one.elided)\" (\(table.headerPlaces[first].text)) and \"\(other.elided)\" both mean \(column.name)",
        zh: "“\(one.elided)”（\(table.headerPlaces[first].text)）和“\(other.elided)”都表示“\(column.label.zh)”"),
      hint: Label(en: "rename or delete one of them", zh: "请改名或删除其中一列"), rows: 0)
  }

  private static func missing(_ column: Column, in table: Table, near position: Int?) -> Finding {
    let list = table.header.map { "\"\($0.elided)\"" }.joined(separator: ", ")
    return Finding(
      .error, "E-COL-MISSING",
      at: position.map { table.headerPlaces[$0] } ?? Place(file: table.file, line: table.headerPlaces.first?.line ?? 1),
      value: position.map { table.header[$0] } ?? column.name,
      Label(en: "column \"\(column.name)\" is missing", zh: "缺少列“\(column.name)”（\(column.label.zh)）"),
      hint: position.map {
        Label(en: "is it \"\(table.header[$0].elided)\"? rename that column", zh: "是否为“\(table.header[$0].elided)”？请改名")
      } ?? Label(en: "columns here: \(list)", zh: "现有的列：\(list)"), rows: 0)
  }
}
