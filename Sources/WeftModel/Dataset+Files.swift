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
      if TableFormat.named(suffixOf: base) == nil {
        findings.append(Self.noTable(file.name, base))
        continue
      }
      let reading = TableFormat.read(TableInput(name: file.name, bytes: file.bytes), options: options)
      tables += reading.tables
      findings += reading.findings
    }
  }

  /// One file: a workbook whose sheets are tables of a dataset, or a network in any format that is known.
  public init(
    file: InputFile, companions: [InputFile] = [], options: TableReadOptions = TableReadOptions()
  ) {
    var beside: [String: [UInt8]] = [:]
    for companion in companions { beside[companion.name] = companion.bytes }
    let reading = TableFormat.read(
      TableInput(name: file.name, bytes: file.bytes, companions: beside), options: options)
    self.init(tables: reading.tables, shape: .edgeFile, findings: reading.findings)
    let known = Set(tables.compactMap { Schema.table(named: $0.name) })
    if TableFormat.named(suffixOf: file.name)?.name == "xlsx", known.isSuperset(of: [.organizations, .ties]) {
      shape = .tables
    }
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
