import WeftTable

/// Builds a network from a dataset, table by table, and gathers all that is wrong in one pass.
struct Validator {
  let dataset: Dataset
  let options: DatasetOptions
  var network = Network()
  var findings: [Finding]
  var counts: [RowCount] = []
  var readings: [HeadingReading] = []
  /// Tables are read in the order in which they refer to one another, and reported in that of the schema.
  private var tableFindings: [TableName: [Finding]] = [:]
  var tables: [TableName: Table] = [:]
  var aliases = ColumnAliases()
  /// Tables made from references alone.
  var made: [TableName] = []

  var organizations = Referent(.organizations)
  var territories = Referent(.territories)
  var zones = Referent(.zones)
  var alliances = Referent(.alliances)
  var activities = Referent(.activities)
  var domains = DomainIndex()
  var systems = ByteIndex()

  init(_ dataset: Dataset, _ options: DatasetOptions) {
    self.dataset = dataset
    self.options = options
    findings = dataset.findings
  }

  mutating func run() {
    readConfiguration()
    sortTables()
    readTerritories()
    readOrganizations()
    readTies()
    readZones()
    readAlliances()
    readActivities()
    readLedgers()
    arrange()
    makeMissing()
    network.systems = systems.texts
    network.tables = Set(tables.keys).union(made)
    domains.renumber(&network)
    checkPlaneLevel()
  }

  /// Puts what was said and counted of tables in the order of the schema, files that are none last.
  private mutating func arrange() {
    for name in TableName.allCases { findings += tableFindings[name] ?? [] }
    func rank(_ table: TableName?) -> Int { table.flatMap { TableName.allCases.firstIndex(of: $0) } ?? .max }
    counts = counts.enumerated().sorted { (rank($0.element.table), $0.offset) < (rank($1.element.table), $1.offset) }
      .map(\.element)
    readings.sort { rank($0.table) < rank($1.table) }
  }

  /// Warns where no territory has the level at which planes are analysed.
  private mutating func checkPlaneLevel() {
    let level = network.configuration.plane ?? "town"
    var known: [String] = []
    for territory in network.territories where !territory.level.isEmpty && !known.contains(territory.level) {
      known.append(territory.level)
    }
    guard !known.isEmpty, !known.contains(level) else { return }
    let list = known.prefix(20).joined(separator: ", ")
    findings.append(
      Finding(
        .warning, "W-PLANE-LEVEL", at: Place(file: territories.file), value: level,
        Label(
          en: "no territory has the level \(level.elided): every organisation's plane is its own territory",
          zh: "没有“\(level.elided)”级的区域：各组织的面就是其所在区域"),
        hint: Suggestion.nearest(to: level, in: known).map(Remark.didYouMean)
          ?? Label(
            en: "choose with plane: in dataset.yml or --plane: \(list)",
            zh: "请在 dataset.yml 的 plane 或 --plane 中选择：\(list)"),
        rows: 0))
  }

  /// Reads one table if the dataset has it; `use` gives the number of its rows that went into the network.
  mutating func read(
    _ name: TableName, optional: Set<String> = [], _ use: (inout Validator, inout TableReader) -> Int
  ) {
    guard let table = tables[name] else { return }
    let schema = Schema.table(name)
    var known = aliases.of(name)
    if dataset.shape == .edgeFile, name == .ties { known.merge(Self.unnamedColumns(of: table)) { own, _ in own } }
    let binding = ColumnBinding(table, schema, aliases: known, optional: optional)
    let bound = binding.positions.sorted { $0.value < $1.value }
    readings.append(
      HeadingReading(
        file: table.file, table: name,
        columns: bound.map { HeadingReading.Column(heading: table.header[$0.value], column: $0.key) }))
    var reader = TableReader(table, schema, binding: binding)
    let isSound = schema.columns.allSatisfy {
      $0.requirement == .optional || optional.contains($0.name) || binding.positions[$0.name] != nil
    }
    let used = isSound ? use(&self, &reader) : 0
    let named = isSound ? reader.isNamed.reduce(0) { $0 + ($1 ? 1 : 0) } : table.rowCount
    tableFindings[name] = reader.log.findings
    counts.append(count(of: table, as: name, used: used, named: named))
    if isSound, table.rowCount == 0, name == .ties, dataset.shape == .edgeFile, dataset.tables.count == 1 {
      tableFindings[name, default: []].append(
        Finding(
          .error, "E-EMPTY-NO-ROWS", at: Place(file: table.file),
          Label(en: "a list of ties without a tie is no network", zh: "没有一条联系的边列表不成网络"), rows: 0))
      return
    }
    let isSaid = dataset.findings.contains { $0.code == "W-EMPTY-NO-ROWS" && $0.place?.file == table.file }
    if isSound, table.rowCount == 0, !isSaid {
      tableFindings[name, default: []].append(
        Finding(
          .warning, "W-EMPTY-NO-ROWS", at: Place(file: table.file),
          Label(en: "the table has a heading and no rows", zh: "表中只有列名，没有数据行"), rows: 0))
    }
  }

  /// The rows of a file: those of its table, and those that the reader had to leave out and named.
  private func count(of table: Table, as name: TableName?, used: Int, named: Int) -> RowCount {
    let lost = dataset.findings.reduce(0) { sum, finding in
      finding.place?.file == table.file && Self.rowLosses.contains(finding.code) ? sum + finding.rows : sum
    }
    return RowCount(
      file: table.file, table: name, read: table.rowCount + lost, used: used, named: named + lost)
  }

  /// Codes of findings about rows that never got into a table.
  private static let rowLosses: Set<String> = [
    "E-CSV-RAGGED", "E-CSV-QUOTE", "E-CSV-DIALECT-CHANGE", "W-CSV-HEADER-REPEAT",
  ]

  /// A list of ties without headings: source, target and, where it is a number, weight.
  private static func unnamedColumns(of table: Table) -> [String: String] {
    guard table.header.count >= 2, table.header.prefix(2).elementsEqual(["column1", "column2"]) else { return [:] }
    var names = ["column1": "source", "column2": "target"]
    if isWeighted(table) { names["column3"] = "weight" }
    return names
  }

  /// Whether the third column of a table is numbers throughout.
  static func isWeighted(_ table: Table) -> Bool {
    table.header.count > 2 && table.rowCount > 0
      && (0..<table.rowCount).allSatisfy { NumberText.parse(table.utf8($0, 2)).value != nil }
  }

  /// Tells which file is which table, and names those that are none.
  private mutating func sortTables() {
    for table in dataset.tables {
      let isLone = dataset.shape == .edgeFile && dataset.tables.count == 1 && table.name != "organizations"
      guard let name = isLone ? .ties : Schema.table(named: table.name) else {
        findings.append(Self.noTable(table))
        counts.append(count(of: table, as: nil, used: 0, named: table.rowCount))
        continue
      }
      if let other = tables[name] {
        findings.append(
          Finding(
            .error, "E-TABLE-TWICE", at: Place(file: table.file),
            Label(
              en: "\(table.file) and \(other.file) both are the table \(name.rawValue)",
              zh: "\(table.file) 与 \(other.file) 都是“\(Schema.table(name).label.zh)”表"),
            hint: Label(en: "keep one of them", zh: "请只保留一个"), rows: table.rowCount))
        counts.append(count(of: table, as: name, used: 0, named: table.rowCount))
        continue
      }
      tables[name] = table
    }
    // A single file that is refused is all that is wrong; its reader has said why.
    let isRefused =
      dataset.shape == .edgeFile && dataset.tables.isEmpty && dataset.findings.contains { $0.severity == .error }
    for schema in Schema.tables where schema.requirement == .required && tables[schema.name] == nil && !isRefused {
      if dataset.shape == .edgeFile, schema.name == .organizations || tables[.organizations] != nil {
        if schema.name == .ties { findings.append(Self.noTies(tables[.organizations])) }
        continue
      }
      if hasUnreadFile(of: schema.name) { continue }
      findings.append(missing(schema))
    }
    for (name, keyPath) in Self.referents {
      if let table = tables[name] {
        self[keyPath: keyPath].file = table.file
      } else if name != .organizations || dataset.shape == .edgeFile {
        self[keyPath: keyPath].policy = .open
      }
    }
    if options.missingEnds == .added { organizations.policy = .open }
  }

  static var referents: [(TableName, WritableKeyPath<Validator, Referent>)] {
    [
      (.organizations, \.organizations), (.territories, \.territories), (.zones, \.zones),
      (.alliances, \.alliances), (.activities, \.activities),
    ]
  }

  /// Whether a file of this table's name is there but could not be read, which has been said.
  private func hasUnreadFile(of name: TableName) -> Bool {
    dataset.findings.contains { finding in
      guard finding.severity == .error, let file = finding.place?.file else { return false }
      let base = file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
      return Schema.table(named: String(base)) == name
    }
  }

  private static func noTies(_ organizations: Table?) -> Finding {
    Finding(
      .warning, "W-NO-TIES", at: organizations.map { Place(file: $0.file) },
      Label(en: "the file lists organisations and no ties", zh: "文件只列出组织，没有联系"),
      hint: Label(en: "a list of ties has the columns source and target", zh: "联系表须有来源和目标两列"), rows: 0)
  }

  private static func noTable(_ table: Table) -> Finding {
    let near = Suggestion.nearest(to: table.name, in: Schema.tables.flatMap { [$0.name.rawValue] + $0.aliases })
    let list = Schema.tables.map(\.name.rawValue).joined(separator: ", ")
    return Finding(
      .warning, "W-TABLE-UNKNOWN", at: Place(file: table.file), value: table.name,
      Label(
        en: "\"\(table.name.elided)\" is not a table of a dataset; its \(table.rowCount) rows are not used",
        zh: "“\(table.name.elided)”不是数据集的表，其中 \(table.rowCount) 行未使用"),
      hint: near.map(Remark.didYouMean) ?? Label(en: "tables: \(list)", zh: "可用的表：\(list)"),
      rows: table.rowCount)
  }

  private func missing(_ schema: TableSchema) -> Finding {
    let others = dataset.tables.filter { Schema.table(named: $0.name) == nil }
    let near = Suggestion.nearest(to: schema.name.rawValue, in: others.map(\.name))
    let file = others.first { $0.name == near }?.file
    let columns = schema.columns.filter { $0.requirement == .required }.map(\.name).joined(separator: ",")
    return Finding(
      .error, "E-TABLE-MISSING", at: Place(file: schema.fileName), value: schema.name.rawValue,
      Label(
        en: "the required table \(schema.name.rawValue) is missing",
        zh: "缺少必需的表 \(schema.name.rawValue)（\(schema.label.zh)）"),
      hint: file.map {
        Label(en: "is it \($0)? rename it to \(schema.fileName)", zh: "是否为 \($0)？请改名为 \(schema.fileName)")
      }
        ?? Label(
          en: "a dataset needs \(schema.fileName) with the columns \(columns)",
          zh: "数据集需要 \(schema.fileName)，至少有列 \(columns)"), rows: 0)
  }
}
