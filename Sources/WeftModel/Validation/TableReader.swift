import WeftTable

/// One table being read against its schema, column by column.
///
/// A column is read once per distinct cell text, so a column of a million `collaborative` costs one judgement. A row
/// with an error keeps a standard value in that cell and is marked in ``isNamed``.
struct TableReader {
  let table: Table
  let schema: TableSchema
  let positions: [String: Int]
  /// Columns that the schema does not know.
  let extras: [Int]
  var isNamed: [Bool]
  var log = FindingLog()

  init(_ table: Table, _ schema: TableSchema, binding: ColumnBinding) {
    self.table = table
    self.schema = schema
    positions = binding.positions
    extras = binding.extras
    isNamed = [Bool](repeating: false, count: table.rowCount)
    for finding in binding.findings { log.append(finding) }
  }

  var rowCount: Int { table.rowCount }

  func has(_ column: String) -> Bool { positions[column] != nil }

  /// The place of a cell, or of the row's first cell where the column is absent.
  func place(_ row: Int, _ column: String) -> Place { table.place(row, positions[column] ?? 0) }

  /// How many of these rows have no error.
  func sound(_ rows: [Int]) -> Int { rows.count { !isNamed[$0] } }

  /// The line of a row in its file, for sentences.
  func line(_ row: Int) -> String { table.place(row, 0).line.map { String($0) } ?? "?" }

  func text(_ row: Int, _ column: String) -> String { positions[column].map { table.text(row, $0) } ?? "" }

  /// Names an error in a row, which is then not used.
  mutating func refuse(_ row: Int, _ column: String, _ remark: Remark) {
    isNamed[row] = true
    log.append(
      Finding(
        .error, remark.code, at: place(row, column), value: text(row, column), remark.message, hint: remark.hint))
  }

  /// Counts one more row of an error that has been named so often that its sentence would not be kept.
  mutating func refuseUnnamed(_ row: Int, code: String) {
    isNamed[row] = true
    log.append(Finding(.error, code, at: Place(file: table.file), Label("")))
  }

  /// Gathers a warning or note: one line for all rows of one code in one column, made for the first of them.
  mutating func remark(
    _ row: Int, _ column: String, _ code: String, severity: Finding.Severity = .warning,
    _ make: (TableReader) -> Remark
  ) {
    if log.countAgain(code, column) { return }
    let remark = make(self)
    log.begin(
      Finding(
        severity, code, at: place(row, column), value: text(row, column), remark.message, hint: remark.hint),
      column)
  }

  /// The texts of a column, byte for byte.
  mutating func texts(_ column: String) -> ColumnValues<String> { values(column, standard: "") { .value($0) } }

  /// The texts of a column without white space around them, for words that are compared.
  mutating func words(_ column: String) -> ColumnValues<String> {
    values(column, standard: "") { text in
      let trimmed = text.trimmed
      return trimmed.isEmpty ? .blank : .value(trimmed)
    }
  }

  /// Refuses the rows whose cell in a required column is blank.
  mutating func require(_ column: String, code: String = "E-VALUE-EMPTY") {
    guard let position = positions[column] else { return }
    for row in 0..<rowCount where isBlank(row, position) {
      refuse(
        row, column,
        Remark(
          code, en: "\(column) is empty", zh: "“\(label(column).zh)”为空",
          hint: Label(en: "fill the cell or delete the row", zh: "请补全该单元格或删除该行")))
    }
  }

  func label(_ column: String) -> Label { schema.column(column)?.label ?? Label(column) }

  /// Whether a cell holds nothing but white space. The first byte of most texts settles it.
  func isBlank(_ row: Int, _ position: Int) -> Bool {
    let range = table.cells[row * table.header.count + position].range
    guard !range.isEmpty else { return true }
    let first = table.bytes[range.lowerBound]
    if (0x21...0x7E).contains(first) || (0xE4...0xE9).contains(first) { return false }
    return range.count < 256 && table.text(row, position).trimmed.isEmpty
  }
}
