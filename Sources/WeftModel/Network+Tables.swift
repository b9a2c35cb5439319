public import WeftTable

extension Network {
  /// The dataset as files: one CSV text per table that the dataset has, in the order of ``Schema/tables``, then
  /// dataset.yml where there is anything to say in it.
  ///
  /// Columns stand in schema order, without those that are blank in every row (required ones always stand); blank cells are
  /// what reads back as the same value. Reading the result gives an equal network. Projected ties are left out, since
  /// they come again from the participations.
  public func csvTables(options: CSV.WriteOptions = CSV.WriteOptions()) -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for schema in Schema.tables where tables.contains(schema.name) || schema.requirement == .required {
      var writer = TableWriter(schema)
      write(schema.name, to: &writer)
      let (header, rows) = writer.result
      files.append((schema.fileName, CSV.text(header: header, rows: rows, options: options)))
    }
    let yaml = configuration.yaml(title: title)
    if !yaml.isEmpty { files.append(("dataset.yml", yaml)) }
    return files
  }

  private func write(_ table: TableName, to writer: inout TableWriter) {
    switch table {
    case .organizations: writeOrganizations(to: &writer)
    case .ties: writeTies(to: &writer)
    case .territories, .zones, .zoneMembers: writePlanes(table, to: &writer)
    case .alliances, .memberships, .activities, .participations: writeAlliances(table, to: &writer)
    case .exchanges, .demands, .resources, .projects, .tasks, .evaluations: writeLedgers(table, to: &writer)
    }
  }

  func id(ofOrganization index: Int?) -> String { index.map { organizations[$0].id } ?? "" }
  func id(ofTerritory index: Int?) -> String { index.map { territories[$0].id } ?? "" }
  func id(ofDomain index: Int?) -> String { index.map { domains[$0].id } ?? "" }
}

/// Columns of one table being written.
struct TableWriter {
  private let schema: TableSchema
  private var header: [String] = []
  private var columns: [[String]] = []

  init(_ schema: TableSchema) { self.schema = schema }

  /// Adds a column; one that is blank throughout is left out unless it is required.
  mutating func add<Row>(_ name: String, _ rows: [Row], _ text: (Row) -> String) {
    let cells = rows.map(text)
    let isRequired = schema.column(name)?.requirement == .required
    guard isRequired || cells.contains(where: { !$0.isEmpty }) else { return }
    header.append(name)
    columns.append(cells)
  }

  /// Adds a column of the dataset's own, blank or not.
  mutating func addExtra(_ column: ExtraColumn) {
    header.append(column.name)
    columns.append(column.values)
  }

  var result: (header: [String], rows: [[String]]) {
    let count = columns.first?.count ?? 0
    return (header, (0..<count).map { row in columns.map { $0[row] } })
  }
}
