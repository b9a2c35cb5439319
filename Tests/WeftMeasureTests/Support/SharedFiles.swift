import Foundation

/// Reference files kept beside the package; tests that need them pass where they are not there.
enum SharedFiles {
  /// `../shared` from the package's root.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "../shared").standardizedFileURL

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Rows of a CSV file as dictionaries by column.
  static func rows(_ path: String) throws -> [[String: String]] {
    let lines = try cells(text(path))
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// Cells of CSV text: quotes, doubled quotes and commas inside quotes.
  static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.append(character)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
