public import WeftTable

extension Dataset {
  /// A folder of tables: one file a table, and dataset.yml.
  ///
  /// Files of the project around the tables (README, LICENSE, recipe.yml, run.json, hidden files) are passed over; any other
  /// file that is no table is named when the dataset is judged.
  public init(files: [InputFile], options: TableReadOptions = TableReadOptions()) {
    self.init(tables: [])
    for file in files {
      let base = file.name.split(separator: "/").last.map(String.init) ?? file.name
      if Self.isPassedOver(base) { continue }
      if ["dataset.yml", "dataset.yaml"].contains(base.lowercased()) {
        configuration = file
        continue
      }
      guard TableFormat.named(suffixOf: base)?.name == "csv" else {
        findings.append(Self.noTable(file.name, base))
        continue
      }
      let (table, said) = CSV.read(file.bytes, file: file.name, options: options.csv)
      if let table { tables.append(table) }
      findings += said
    }
  }

  /// One file: a workbook whose sheets are tables of a dataset, or a network in any format that is known.
  ///
  /// A list of ties is taken as the table that it is, so that its columns may have all the names that the schema
  /// knows; matrices, adjacency lists and other formats come as the tables that their reader makes.
  public init(
    file: InputFile, companions: [InputFile] = [], options: TableReadOptions = TableReadOptions()
  ) {
    var beside: [String: [UInt8]] = [:]
    for companion in companions { beside[companion.name] = companion.bytes }
    let input = TableInput(name: file.name, bytes: file.bytes, companions: beside)
    let format = TableFormat.of(input)?.name
    if format == "csv", options.part == nil {
      let (table, said) = CSV.read(file.bytes, file: file.name, options: options.csv)
      if var table, Self.isTieList(table, said) {
        guard let beside = CSVNetwork.organizations(beside: input, options) else {
          self.init(tables: [table], shape: .edgeFile, findings: said)
          return
        }
        table.name = "ties"
        self.init(tables: [beside.table, table], shape: .edgeFile, findings: said + beside.findings)
        return
      }
    }
    var options = options
    options.datasetTables = Set(Schema.tables.flatMap(\.allNames).map { $0.lowercased() })
    let reading = TableFormat.read(input, options: options)
    self.init(tables: reading.tables, shape: .edgeFile, findings: reading.findings)
    if format == "xlsx", Self.isDataset(tables) { shape = .tables }
  }

  /// Whether a table has both ends of ties among its columns, by name or, without headings, by place.
  private static func isTieList(_ table: Table, _ findings: [Finding]) -> Bool {
    guard !findings.contains(where: { $0.code == "E-CSV-RAGGED" }) else { return false }
    let positions = ColumnBinding(table, Schema.ties).positions
    if positions["source"] != nil, positions["target"] != nil { return true }
    let isBare = findings.contains { $0.code == "W-CSV-NO-HEADER" }
    return isBare && (table.header.count == 2 || (table.header.count == 3 && Validator.isWeighted(table)))
  }

  /// Whether the sheets of a workbook are a dataset and not just nodes and edges: ties state their mode, or there are
  /// other tables of a dataset beside them.
  private static func isDataset(_ tables: [Table]) -> Bool {
    let known = Set(tables.compactMap { Schema.table(named: $0.name) })
    guard known.isSuperset(of: [.organizations, .ties]) else { return false }
    let ties = tables.first { Schema.table(named: $0.name) == .ties }
    return known.count > 2 || ties.map { ColumnBinding($0, Schema.ties).positions["mode"] != nil } ?? false
  }

  /// Whether a file of a dataset folder is none of the reader's business.
  private static func isPassedOver(_ base: String) -> Bool {
    let lower = base.lowercased()
    return lower.hasPrefix(".") || lower.hasPrefix("readme") || lower.hasPrefix("license")
      || lower.hasPrefix("licence") || lower.hasSuffix(".md") || lower == "recipe.yml" || lower == "sources.csv"
      || lower == "run.json"
  }

  private static func noTable(_ file: String, _ base: String) -> Finding {
    let near = Suggestion.nearest(
      to: base, in: ["dataset.yml"] + Schema.tables.flatMap { [$0.fileName, $0.name.rawValue] })
    return Finding(
      .note, "N-FILE-UNUSED", at: Place(file: file), value: base,
      Label(en: "the file is not a table and is not used", zh: "该文件不是表，未使用"),
      hint: near.map(Remark.didYouMean), rows: 0)
  }
}
