internal import ArgumentParser
internal import WeftMeasure
internal import WeftTable

/// How a table of results is written to standard output.
enum TableText: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json, md

  /// A table on a terminal, CSV in a pipe.
  static var usual: TableText { Terminal.isOutput ? .table : .csv }

  func text(of table: ResultTable) -> String {
    switch self {
    case .csv: CSV.text(header: table.header, rows: table.rows)
    case .json: TableText.json(table)
    case .md: TableText.markdown(table)
    case .table: TableText.aligned(table)
    }
  }

  /// Columns in line; numbers to the right and to four digits, since people read this one.
  private static func aligned(_ table: ResultTable) -> String {
    let cells = ([table.header] + table.rows.map { $0.map(rounded) }).map { $0.map(\.escapingControls) }
    let widths = table.header.indices.map { column in cells.map { TextWidth.of($0[column]) }.max() ?? 0 }
    let sides: [TextWidth.Side] = table.header.indices.map { column in
      table.rows.allSatisfy { $0[column].isEmpty || Double($0[column]) != nil } ? .right : .left
    }
    var lines = cells.map { row in
      row.indices.map { TextWidth.padded(row[$0], to: widths[$0], sides[$0]) }.joined(separator: "  ").trimmedEnd
    }
    lines.insert(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "), at: 1)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func rounded(_ cell: String) -> String {
    guard cell.utf8.count > 6, cell.contains("."), let value = Double(cell), abs(value) < 1e9 else { return cell }
    let scaled = (abs(value) * 10_000).rounded()
    let whole = Int(scaled) / 10_000
    let digits = String(Int(scaled) % 10_000)
    return (value < 0 ? "-" : "") + "\(whole)." + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func markdown(_ table: ResultTable) -> String {
    func line(_ cells: [String]) -> String {
      "| "
        + cells.map {
          $0.escapingControls.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        }
        .joined(separator: " | ") + " |\n"
    }
    return line(table.header) + line(table.header.map { _ in "---" }) + table.rows.map(line).joined()
  }

  /// An array of objects in column order; numbers and flags as such, empty cells as null.
  private static func json(_ table: ResultTable) -> String {
    let isText = table.header.indices.map { column in
      column < 2 || !table.rows.allSatisfy { $0[column].isEmpty || JSONText.isLiteral($0[column]) }
    }
    let rows = table.rows.map { row in
      "  {"
        + row.indices.map { column in
          let value = isText[column] ? JSONText.quoted(row[column]) : row[column]
          return JSONText.quoted(table.header[column]) + ": " + (row[column].isEmpty ? "null" : value)
        }.joined(separator: ", ") + "}"
    }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var end = Substring(self)
    while end.last == " " { end.removeLast() }
    return String(end)
  }
}
