import WeftTable

/// The values of one column: each distinct one once, and for every row which it is.
///
/// Code 0 is the standard value, for blank and refused cells. A column that the table lacks is all standard and takes no
/// room.
struct ColumnValues<Value> {
  /// Empty where every row has the standard value.
  fileprivate(set) var codes: [UInt32] = []
  fileprivate(set) var values: [Value]

  init(standard: Value) { values = [standard] }

  subscript(row: Int) -> Value { codes.isEmpty ? values[0] : values[Int(codes[row])] }

  /// Whether every row has the standard value.
  var isStandard: Bool { codes.isEmpty }

  /// The same column with every distinct value changed.
  func map<Other>(_ change: (Value) -> Other) -> ColumnValues<Other> {
    var result = ColumnValues<Other>(standard: change(values[0]))
    for value in values.dropFirst() { result.values.append(change(value)) }
    result.codes = codes
    return result
  }
}

extension TableReader {
  /// The values of a column, each distinct text judged once; blank and refused cells get `standard`.
  mutating func values<Value>(
    _ column: String, standard: Value, judge: (String) -> CellReading<Value>
  ) -> ColumnValues<Value> {
    var result = ColumnValues(standard: standard)
    guard let position = positions[column], rowCount > 0 else { return result }
    let reader = DistinctTexts.read(table, position)
    guard !reader.texts.isEmpty else { return result }
    var codes = [UInt32](repeating: 0, count: reader.texts.count + 1)
    var troubles: [UInt32: CellReading<Value>] = [:]
    for (number, text) in reader.texts.enumerated() {
      let reading = judge(text)
      let code = UInt32(number + 1)
      switch reading {
      case .blank: break
      case .value(let value), .doubtful(let value, _):
        codes[number + 1] = UInt32(result.values.count)
        result.values.append(value)
      case .refused: break
      }
      switch reading {
      case .doubtful, .refused: troubles[code] = reading
      case .blank, .value: break
      }
    }
    if !troubles.isEmpty { report(troubles, reader.codes, column) }
    guard result.values.count > 1 else { return result }
    let isPlain = result.values.count == codes.count
    result.codes = isPlain ? reader.codes : reader.codes.map { codes[Int($0)] }
    return result
  }

  private mutating func report<Value>(
    _ troubles: [UInt32: CellReading<Value>], _ codes: [UInt32], _ column: String
  ) {
    for row in 0..<rowCount where codes[row] != 0 {
      switch troubles[codes[row]] {
      case .refused(let problem): refuse(row, column, problem)
      case .doubtful(_, let remarks): for item in remarks { remark(row, column, item.code) { _ in item } }
      case .blank, .value, nil: break
      }
    }
  }
}

/// The distinct texts of a column, numbered from 1 in order of first appearance; 0 is the empty text.
struct DistinctTexts {
  private(set) var codes: [UInt32]
  private(set) var texts: [String] = []
  private var index = ByteIndex()
  private var recent: [Recent]

  /// A text of at most sixteen bytes met before.
  private struct Recent {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// 0: nothing stands here.
    var length = 0
    var code: UInt32 = 0
  }

  static func read(_ table: Table, _ position: Int) -> DistinctTexts {
    var result = DistinctTexts(rowCount: table.rowCount)
    let width = table.header.count
    table.bytes.withUnsafeBufferPointer { bytes in
      table.cells.withUnsafeBufferPointer { cells in
        for row in 0..<table.rowCount {
          let cell = cells[row * width + position]
          if cell.isEmpty { continue }
          result.codes[row] = result.code(UnsafeBufferPointer(rebasing: bytes[cell.range]))
        }
      }
    }
    return result
  }

  private init(rowCount: Int) {
    codes = [UInt32](repeating: 0, count: rowCount)
    recent = [Recent](repeating: Recent(), count: 256)
  }

  @inline(__always)
  private mutating func code(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard key.count <= 16 else { return number(key) }
    let words = KeyWords(key)
    let low = words[0]
    let high = key.count > 8 ? words[1] : 0
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(key.count)) &* 0xD6E8_FEB8_6659_FD93
    let slot = Int(truncatingIfNeeded: mixed >> 56)
    let met = recent[slot]
    if met.low == low, met.high == high, met.length == key.count { return met.code }
    let code = number(key)
    recent[slot] = Recent(low: low, high: high, length: key.count, code: code)
    return code
  }

  private mutating func number(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let (position, isNew) = index.insert(key)
    if isNew { texts.append(index[position]) }
    return UInt32(position + 1)
  }
}
