/// Records with a few fixed columns and any number of others, each record with its place.
struct RecordTable {
  let file: String
  private(set) var header: [String]
  private let fixed: Int
  private let required: Int
  private var columns: [ByteText: Int]
  private var records: [[(column: Int, value: String)]] = []
  private var places: [(line: UInt32, column: UInt32)] = []
  private var hasTooManyColumns = false

  /// As many columns as a table of text may have; values of further ones are left out.
  static let columnLimit = 16_384

  /// The first `required` columns are in the table even if empty.
  init(file: String, fixed: [String], required: Int) {
    self.file = file
    self.fixed = fixed.count
    self.required = required
    header = fixed
    columns = Dictionary(uniqueKeysWithValues: fixed.enumerated().map { (ByteText($1), $0) })
  }

  var count: Int { records.count }

  mutating func append(at place: Place) -> Int {
    records.append([])
    places.append((UInt32(place.line ?? 0), UInt32(place.column ?? 0)))
    return records.count - 1
  }

  mutating func move(_ record: Int, to place: Place) {
    places[record] = (UInt32(place.line ?? 0), UInt32(place.column ?? 0))
  }

  mutating func set(_ record: Int, _ column: Int, _ value: String) {
    guard column >= 0 else { return }
    if let index = records[record].firstIndex(where: { $0.column == column }) {
      records[record][index].value = value
    } else {
      records[record].append((column, value))
    }
  }

  func value(_ record: Int, _ column: Int) -> String {
    records[record].first { $0.column == column }?.value ?? ""
  }

  func has(_ record: Int, _ column: Int) -> Bool { records[record].contains { $0.column == column } }

  /// The number of a column by name, made where it is new; negative beyond the limit.
  mutating func column(_ name: String) -> Int {
    if let column = columns[ByteText(name)] { return column }
    guard header.count < Self.columnLimit else {
      hasTooManyColumns = true
      return -1
    }
    columns[ByteText(name)] = header.count
    header.append(name)
    return header.count - 1
  }

  /// The column for an attribute of the file: one that would hide the ends or ids gets another name.
  mutating func attribute(_ name: String) -> Int {
    let hidden = required == 1 ? ["id"] : ["source", "target", "directed"]
    return column(name.isEmpty ? "attribute" : hidden.contains(name) ? "attribute_" + name : name)
  }

  /// Makes another column the fixed one where the file never fills the fixed one: `label` becomes `name`.
  mutating func adopt(_ name: String, as fixed: Int) {
    guard let column = columns[ByteText(name)], column != fixed else { return }
    guard !records.contains(where: { $0.contains { $0.column == fixed } }) else { return }
    for record in records.indices {
      for index in records[record].indices where records[record][index].column == column {
        records[record][index].column = fixed
      }
    }
  }

  /// Gives every record that lacks a column the same value.
  mutating func fill(_ column: Int, _ value: String) {
    for record in records.indices where !records[record].contains(where: { $0.column == column }) {
      records[record].append((column, value))
    }
  }

  /// Takes a column away where every record's value is its own number.
  mutating func dropRunningNumbers(_ name: String, from first: Int) {
    guard let column = columns[ByteText(name)] else { return }
    guard records.indices.allSatisfy({ value($0, column) == String($0 + first) }) else { return }
    for record in records.indices { records[record].removeAll { $0.column == column } }
  }

  func place(_ record: Int) -> Place { Self.place(file, places[record]) }

  private static func place(_ file: String, _ place: (line: UInt32, column: UInt32)) -> Place {
    Place(
      file: file, line: place.line == 0 ? nil : Int(place.line), column: place.column == 0 ? nil : Int(place.column))
  }

  /// Whether columns had to be left out: there are too many, or hardly any of their cells hold anything, as in a file in
  /// which each node has attributes of its own, whose table would be far larger than the file.
  var isBeyondLimits: Bool { hasTooManyColumns || isScattered }

  private var isScattered: Bool {
    let cells = records.count * header.count
    return cells > 16_000_000 && cells / 32 > records.reduce(0) { $0 + $1.count }
  }

  /// The table of these records; fixed columns that nothing fills are left out.
  func table(_ name: String) -> Table {
    var isUsed = [Bool](repeating: false, count: header.count)
    for record in records { for (column, _) in record { isUsed[column] = true } }
    let last = isScattered ? fixed : header.count
    let kept = header.indices.filter { $0 < required || (isUsed[$0] && $0 < last) }
    var position = [Int](repeating: -1, count: header.count)
    for (index, column) in kept.enumerated() { position[column] = index }
    var bytes: [UInt8] = []
    var cells: [CellRange] = []
    cells.reserveCapacity(records.count * kept.count)
    var row = [CellRange](repeating: CellRange(0..<0), count: kept.count)
    for record in records {
      for index in row.indices { row[index] = CellRange(bytes.count..<bytes.count) }
      for (column, value) in record where position[column] >= 0 {
        let start = bytes.count
        bytes += value.utf8
        row[position[column]] = CellRange(start..<bytes.count)
      }
      cells += row
    }
    let (file, places) = (file, places)
    return Table(
      name: name, file: file, header: kept.map { header[$0] }, headerPlaces: kept.map { _ in Place(file: file) },
      rowCount: records.count, bytes: bytes, cells: cells, locate: { row, _ in Self.place(file, places[row]) })
  }
}
