import WeftTable

/// Headings that dataset.yml gives another name: per table, and for every table.
struct ColumnAliases {
  private var entries: [(table: TableName?, heading: String, column: String)] = []

  mutating func add(_ heading: String, column: String, table: TableName?) {
    entries.append((table, Folding.key(heading), column))
  }

  /// Folded heading → column of one table; what is said of the table itself goes first.
  func of(_ table: TableName) -> [String: String] {
    var result: [String: String] = [:]
    for entry in entries where entry.table == nil { result[entry.heading] = entry.column }
    for entry in entries where entry.table == table { result[entry.heading] = entry.column }
    return result
  }
}

extension Validator {
  mutating func readConfiguration() {
    guard let file = dataset.configuration else { return }
    let (configuration, found) = Configuration.reading(String(decoding: file.bytes, as: UTF8.self), file: file.name)
    findings += found
    network.configuration = configuration
    network.title = configuration.title ?? Label("")
    for alias in configuration.columnAliases {
      aliases.add(alias.heading, column: alias.column, table: alias.table)
    }
    for domain in configuration.domains { domains.declare(domain.id, label: domain.label, color: domain.color) }
  }
}
