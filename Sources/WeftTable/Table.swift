/// A rectangular table of text cells that still knows where each cell came from.
///
/// Cells are kept as ranges of one byte buffer, so that a large file costs one copy and positions are worked
/// out only for the cells that a finding names. Values are never typed here: `001` stays `001`.
public struct Table: Sendable {
  /// What the table holds, such as `ties`: the base name of the file, or the name of the sheet.
  public var name: String
  /// The file as named to the user.
  public var file: String
  /// Column headings as given, trimmed of white space.
  public var header: [String]
  public var headerPlaces: [Place]
  public var rowCount: Int
  /// UTF-8 text that the cells are ranges of; quoted cells are stored unescaped.
  public var bytes: [UInt8]
  /// `rowCount × header.count` ranges in ``bytes``, row by row.
  public var cells: [CellRange]
  /// Works out the place of a cell.
  public var locate: @Sendable (_ row: Int, _ column: Int) -> Place

  public init(
    name: String, file: String, header: [String], headerPlaces: [Place], rowCount: Int, bytes: [UInt8],
    cells: [CellRange], locate: @escaping @Sendable (_ row: Int, _ column: Int) -> Place
  ) {
    precondition(cells.count == rowCount * header.count, "a table is rectangular")
    self.name = name
    self.file = file
    self.header = header
    self.headerPlaces = headerPlaces
    self.rowCount = rowCount
    self.bytes = bytes
    self.cells = cells
    self.locate = locate
  }

  /// The text of a cell, exactly as given.
  public func text(_ row: Int, _ column: Int) -> String {
    String(decoding: utf8(row, column), as: UTF8.self)
  }

  /// The bytes of a cell.
  public func utf8(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    bytes[cells[row * header.count + column].range]
  }

  public func isEmpty(_ row: Int, _ column: Int) -> Bool { cells[row * header.count + column].isEmpty }

  /// The place of a cell in its file.
  public func place(_ row: Int, _ column: Int) -> Place { locate(row, column) }
}

extension Table {
  /// A table from rows of strings, for formats that are not text files and for tests.
  public init(
    name: String, file: String, header: [String], rows: [[String]],
    locate: (@Sendable (_ row: Int, _ column: Int) -> Place)? = nil
  ) {
    var bytes: [UInt8] = []
    var cells: [CellRange] = []
    for row in rows {
      precondition(row.count == header.count, "a table is rectangular")
      for cell in row {
        let start = bytes.count
        bytes.append(contentsOf: cell.utf8)
        cells.append(CellRange(start..<bytes.count))
      }
    }
    self.init(
      name: name, file: file, header: header,
      headerPlaces: header.indices.map { Place(file: file, line: 1, column: $0 + 1) },
      rowCount: rows.count, bytes: bytes, cells: cells,
      locate: locate ?? { row, column in Place(file: file, line: row + 2, column: column + 1) })
  }
}

/// A half-open range of byte positions in eight bytes, so that the cells of a file weigh about as much as the file.
public struct CellRange: Sendable, Hashable {
  public var lowerBound: UInt32
  public var upperBound: UInt32

  @inlinable
  public init(_ range: Range<Int>) {
    lowerBound = UInt32(range.lowerBound)
    upperBound = UInt32(range.upperBound)
  }

  @usableFromInline
  init(lowerBound: UInt32, upperBound: UInt32) {
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  @inlinable public var range: Range<Int> { Int(lowerBound)..<Int(upperBound) }
  @inlinable public var isEmpty: Bool { lowerBound == upperBound }
}
