/// A cell's column and row, from 1, as in `B7`.
struct CellReference: Hashable {
  var column: Int
  var row: Int

  static let columnLimit = 16_384
  static let rowLimit = 1_048_576

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// `nil` for anything outside the sheet: `A0`, `XFE1`, `A1048577`.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var digits = 0
    for byte in text.utf8 where byte != 0x24 {
      switch byte {
      case 0x41...0x5A where digits == 0: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where digits == 0: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39 where column > 0:
        row = row * 10 + Int(byte - 0x30)
        digits += 1
      default: return nil
      }
      guard column <= Self.columnLimit, row <= Self.rowLimit else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column
    self.row = row
  }

  static func letters(_ column: Int) -> String {
    var text = ""
    var rest = column
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }

  var text: String { Self.letters(column) + "\(row)" }
}
