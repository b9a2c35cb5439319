extension TableFormat {
  /// Tables of text, one a file.
  static let csv = TableFormat(
    name: "csv", label: Label(en: "comma-separated text", zh: "CSV 文本表格"), suffixes: ["csv", "tsv", "txt"],
    sniff: { bytes in FileKind.refusal(of: bytes, file: "") == nil ? .possible : .no },
    read: { input, options in
      let (table, findings) = CSV.read(input.bytes, file: input.name, options: options.csv)
      let isUneven = findings.contains { $0.code == "E-CSV-RAGGED" } || table?.header.count == 1
      if isUneven, let network = AdjacencyShape.network(input, options) { return network }
      guard let table else { return TableReading(findings: findings) }
      return NetworkShape.network(of: table, findings, comma: options.comma)
    },
    write: { tables, options in
      TableWriting(
        files: tables.map { TableWriting.File(suffix: "\($0.name).csv", bytes: CSV.bytes($0, options: options.csv)) })
    })
}
