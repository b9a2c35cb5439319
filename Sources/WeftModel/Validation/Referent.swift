import WeftTable

/// The identifiers of one table, for references to it.
struct Referent {
  /// Whether an unknown identifier makes a new entity: where the table itself is absent.
  enum Policy { case closed, open }

  let table: TableName
  /// The file that holds the table, as named to the user.
  var file: String
  var index = ByteIndex()
  var policy: Policy
  private var shadows: [String: Int]?
  private var guesses: [String: String?] = [:]

  init(_ table: TableName, file: String? = nil, policy: Policy = .closed) {
    self.table = table
    self.file = file ?? Schema.table(table).fileName
    self.policy = policy
  }

  /// What one row of the table is called.
  var noun: Label {
    switch table {
    case .organizations: Label(en: "organisation", zh: "组织")
    case .territories: Label(en: "territory", zh: "区域")
    case .zones: Label(en: "zone", zh: "功能区")
    case .alliances: Label(en: "alliance", zh: "联盟")
    case .activities: Label(en: "activity", zh: "活动")
    default: Schema.table(table).label
    }
  }

  /// The known identifier that a wrong one probably means: the same but for case, width, spaces or zeros, else the
  /// nearest by spelling. Only the first wrong identifiers of a large table are looked up by spelling.
  mutating func suggestion(for text: String) -> String? {
    if let known = guesses[text] { return known }
    if shadows == nil {
      var made: [String: Int] = [:]
      for (position, id) in index.texts.enumerated() {
        let shadow = IdentifierShadow.key(id)
        if made[shadow] == nil { made[shadow] = position }
      }
      shadows = made
    }
    var found = shadows?[IdentifierShadow.key(text)].map { index[$0] }
    let budget = 4_000_000 / max(1, index.count)
    if found == nil, guesses.count < budget { found = Suggestion.nearest(to: text, in: index.texts) }
    guesses[text] = found
    return found
  }
}

/// What a column of references points to, row by row: the index of an entity, or −1 where the cell is blank or unknown.
struct ColumnReferences {
  /// Empty where the table lacks the column.
  fileprivate let targets: [Int32]

  subscript(row: Int) -> Int { targets.isEmpty ? -1 : Int(targets[row]) }
}

extension TableReader {
  /// The rows that a column of references points to; −1 where blank or unknown.
  mutating func references(
    _ column: String, to referent: inout Referent, code: String = "E-REF-UNKNOWN"
  ) -> ColumnReferences {
    guard let position = positions[column] else { return ColumnReferences(targets: []) }
    if referent.policy == .open { return ColumnReferences(targets: made(position, &referent)) }
    let width = table.header.count
    var unknown: [Int] = []
    var result = [Int32](repeating: -1, count: rowCount)
    table.bytes.withUnsafeBufferPointer { bytes in
      table.cells.withUnsafeBufferPointer { cells in
        result.withUnsafeMutableBufferPointer { result in
          referent.index.find(rowCount) { row in
            UnsafeBufferPointer(rebasing: bytes[cells[row * width + position].range])
          } result: { row, found in
            result[row] = found
            if found < 0, !cells[row * width + position].isEmpty { unknown.append(row) }
          }
        }
      }
    }
    for row in unknown where !isBlank(row, position) {
      let text = table.text(row, position)
      if log.isFull(for: code) {
        refuseUnnamed(row, code: code)
      } else {
        refuse(row, column, referent.unknown(text, code: code))
      }
    }
    return ColumnReferences(targets: result)
  }

  /// The same where every identifier that is not known yet becomes an entity.
  private func made(_ position: Int, _ referent: inout Referent) -> [Int32] {
    let width = table.header.count
    return [Int32](unsafeUninitializedCapacity: rowCount) { result, count in
      table.bytes.withUnsafeBufferPointer { bytes in
        table.cells.withUnsafeBufferPointer { cells in
          referent.index.insert(rowCount) { row in
            let key = UnsafeBufferPointer(rebasing: bytes[cells[row * width + position].range])
            let isBlank = key.isEmpty || (key[0] <= 0x20 || key[0] >= 0x80) && isBlank(row, position)
            return isBlank ? UnsafeBufferPointer(rebasing: key[..<0]) : key
          } result: { row, number in
            result[row] = number
          }
        }
      }
      count = rowCount
    }
  }
}

extension Referent {
  fileprivate mutating func unknown(_ text: String, code: String) -> Remark {
    let near = suggestion(for: text)
    return Remark(
      code, en: "\(noun.en) \"\(text.elided)\" is not in \(file)", zh: "\(noun.zh)“\(text.elided)”不在 \(file) 中",
      hint: near.map(Remark.didYouMean)
        ?? Label(en: "add it to \(file), or correct the id", zh: "请把它加入 \(file)，或更正编号"))
  }
}
