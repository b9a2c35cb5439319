import WeftTable

extension TableReader {
  /// The rows that give their table its entities, one per identifier in order of first appearance.
  ///
  /// A row without an identifier and a row that contradicts an earlier one are errors; one that repeats an earlier one
  /// cell for cell is set aside with a warning. Afterwards `referent` numbers the identifiers as the rows returned.
  mutating func identifiers(into referent: inout Referent) -> [Int] {
    guard let position = positions["id"] else { return [] }
    require("id", code: "E-ID-EMPTY")
    var rows: [Int] = []
    rows.reserveCapacity(rowCount)
    let width = table.header.count
    var repeated: [(row: Int, first: Int)] = []
    table.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<rowCount where !isNamed[row] {
        let (index, isNew) = referent.index.insert(
          UnsafeBufferPointer(rebasing: bytes[table.cells[row * width + position].range]))
        if isNew { rows.append(row) } else { repeated.append((row, rows[index])) }
      }
    }
    for (row, first) in repeated { setAside(row, repeating: first) }
    IdentifierChecks.run(&self, rows.map { .init(row: $0, column: .id) })
    return rows
  }

  private mutating func setAside(_ row: Int, repeating first: Int) {
    let line = line(first)
    let width = table.header.count
    let different = (0..<width).first { table.utf8(row, $0) != table.utf8(first, $0) }
    guard let different else {
      isNamed[row] = true
      log.append(
        Finding(
          .warning, "W-NODE-DUP", at: place(row, "id"), value: text(row, "id"),
          Label(
            en: "\"\(text(row, "id").elided)\" repeats line \(line) cell for cell and is counted once",
            zh: "“\(text(row, "id").elided)”与第 \(line) 行完全相同，只计一次")))
      return
    }
    let heading = table.header[different]
    let (one, other) = (table.text(first, different).elided, table.text(row, different).elided)
    refuse(
      row, "id",
      Remark(
        "E-NODE-CONFLICT",
        en:
          "\"\(text(row, "id").elided)\" stands on line \(line) too, with another \(heading): \"\(one)\" there, \"\(other)\" here",
        zh: "“\(text(row, "id").elided)”与第 \(line) 行编号相同但“\(heading)”不同：那里是“\(one)”，这里是“\(other)”",
        hint: Label(en: "give one of them another id, or keep one row", zh: "请更改其中一个编号，或只保留一行")))
  }

  /// Names for people: the name column, or the identifier where blank.
  mutating func names() -> [String] {
    guard has("name") else { return (0..<rowCount).map { text($0, "id") } }
    let names = texts("name")
    return (0..<rowCount).map { names[$0].isEmpty ? text($0, "id") : names[$0] }
  }
}

/// Warnings about identifiers that are damaged, or that people would take for one another.
enum IdentifierChecks {
  /// Where an identifier stands first.
  struct Holder {
    var row: Int
    var column: Column

    var name: String { column.name }
  }

  /// The columns in which identifiers are made.
  enum Column: Int, CaseIterable {
    case id, source, target

    var name: String { "\(self)" }
  }

  /// Looks at each of these identifiers, which are different ones.
  static func run(_ reader: inout TableReader, _ ids: [Holder]) {
    var shadows = ByteIndex(capacity: ids.count)
    var holders: [Holder] = []
    let table = reader.table
    var shadow: [UInt8] = []
    let positions = Column.allCases.map { reader.positions[$0.name] ?? 0 }
    let width = table.header.count
    table.bytes.withUnsafeBufferPointer { bytes in
      for id in ids {
        let position = positions[id.column.rawValue]
        let cell = UnsafeBufferPointer(rebasing: bytes[table.cells[id.row * width + position].range])
        let isPlain = cell.count <= 16 && cell.allSatisfy { (0x21...0x7E).contains($0) }
        if isPlain {
          if isUnusual(cell) { inspect(text(id, reader), id, &reader) }
          IdentifierShadow.plain(cell, into: &shadow)
        } else {
          let text = text(id, reader)
          inspectUnusual(text, id, &reader)
          inspect(text, id, &reader)
          shadow = Array(IdentifierShadow.key(text).utf8)
        }
        let (slot, isNew) = shadow.withUnsafeBufferPointer { shadows.insert($0) }
        if isNew { holders.append(id) } else { alike(id, holders[slot], &reader) }
      }
    }
  }

  private static func text(_ id: Holder, _ reader: TableReader) -> String { reader.text(id.row, id.name) }

  /// Whether a plain identifier could be a number with an exponent or a word for nothing.
  private static func isUnusual(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    id.count <= 4 || id.contains(0x2B)
  }

  private static func inspect(_ id: String, _ holder: Holder, _ reader: inout TableReader) {
    if isScientific(id) {
      reader.remark(holder.row, holder.name, "W-ID-SCI") { reader in
        Remark(
          "W-ID-SCI", en: "\"\(id)\" looks like an id that a spreadsheet turned into a number",
          zh: "“\(id)”像是被电子表格改成数字的编号",
          hint: Label(en: "format the column as text and fill in the ids again", zh: "请把该列设为文本后重新填写编号"))
      }
    }
    if id.utf8.count <= 4, ["na", "n/a", "none", "null", "nan"].contains(id.lowercased()) {
      reader.remark(holder.row, holder.name, "W-ID-NALIKE") { reader in
        Remark("W-ID-NALIKE", en: "\"\(id)\" is read as an id, not as a missing value", zh: "“\(id)”按编号读取，不当作缺失值")
      }
    }
  }

  private static func inspectUnusual(_ id: String, _ holder: Holder, _ reader: inout TableReader) {
    if id.trimmed.utf8.count != id.utf8.count {
      reader.log.append(
        Finding(
          .warning, "W-ID-SPACE", at: reader.place(holder.row, holder.name), value: id,
          Label(
            en: "id \"\(id.elided)\" begins or ends with a space, which is part of it",
            zh: "编号“\(id.elided)”首尾有空格，空格算作编号的一部分"),
          hint: Label(en: "delete the space", zh: "请删去空格"), rows: 0))
    }
    if id.escapingControls.utf8.count != id.utf8.count {
      reader.log.append(
        Finding(
          .warning, "W-ID-CONTROL", at: reader.place(holder.row, holder.name), value: id,
          Label(en: "id \"\(id.elided)\" has a control character in it", zh: "编号“\(id.elided)”含有控制字符"),
          hint: Label(en: "delete it", zh: "请删去"), rows: 0))
    }
    let length = id.unicodeScalars.count
    if length > 200 {
      reader.log.append(
        Finding(
          .warning, "W-ID-LONG", at: reader.place(holder.row, holder.name), value: id.elided,
          Label(en: "id of \(length) characters; pictures show the first 200", zh: "编号有 \(length) 个字符，图中只显示前 200 个"),
          rows: 0))
    }
  }

  /// `1.23E+17`: digits, a point, an exponent with its sign.
  private static func isScientific(_ id: String) -> Bool {
    guard let mark = id.utf8.firstIndex(where: { $0 == 0x45 || $0 == 0x65 }) else { return false }
    let (head, tail) = (id.utf8[..<mark], id.utf8[id.utf8.index(after: mark)...])
    return tail.first == 0x2B && tail.count >= 2 && head.contains(0x2E)
      && tail.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
      && head.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }

  private static func alike(
    _ holder: Holder, _ first: Holder, _ reader: inout TableReader
  ) {
    let line = reader.line(first.row)
    let (id, other) = (text(holder, reader), text(first, reader))
    let (code, en, zh) = difference(id, other)
    reader.log.append(
      Finding(
        .warning, code, at: reader.place(holder.row, holder.name), value: id,
        Label(
          en: "\"\(id.elided)\" and \"\(other.elided)\" on line \(line) differ only in \(en); they are kept apart",
          zh: "“\(id.elided)”与第 \(line) 行的“\(other.elided)”仅\(zh)不同，按两个处理"),
        hint: Label(en: "if one is meant, spell them alike", zh: "若是同一个，请统一写法"), rows: 0))
  }

  /// What sets two identifiers of one shadow apart.
  private static func difference(_ a: String, _ b: String) -> (code: String, en: String, zh: String) {
    if a == b { return ("W-ID-NORM", "Unicode form (composed or not)", "Unicode 组合形式") }
    let (compatA, compatB) = (IdentifierShadow.compatible(a), IdentifierShadow.compatible(b))
    func spaceless(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    if spaceless(a) == spaceless(b) { return ("W-ID-SPACE", "spaces", "空格") }
    if compatA == compatB { return ("W-ID-COMPAT", "width or compatibility form", "全半角或兼容字形") }
    if spaceless(compatA).lowercased() == spaceless(compatB).lowercased() { return ("W-ID-CASE", "case", "大小写") }
    if IdentifierShadow.alikeReplaced(compatA).lowercased() == IdentifierShadow.alikeReplaced(compatB).lowercased() {
      return ("W-ID-CONFUSABLE", "letters that look alike", "形近字母")
    }
    return ("W-ID-NEAR", "leading zeros, case or spaces", "前导零、大小写或空格")
  }
}
