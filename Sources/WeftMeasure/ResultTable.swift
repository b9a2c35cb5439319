/// A table of results as text: a header and rows of cells, in their order.
///
/// Numbers are written as the shortest text that reads back as the same number; an undefined value is an empty cell.
public struct ResultTable: Sendable, Hashable {
  /// File name without suffix, such as `organizations`.
  public var name: String
  public var header: [String]
  public var rows: [[String]]

  /// - Precondition: every row has as many cells as the header.
  public init(name: String, header: [String], rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == header.count }, "every row needs a cell for every column")
    self.name = name
    self.header = header
    self.rows = rows
  }
}
