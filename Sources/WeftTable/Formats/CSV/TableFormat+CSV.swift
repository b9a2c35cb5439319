extension TableFormat {
  /// Tables of text, one a file.
  static let csv = TableFormat(
    name: "csv", label: Label(en: "comma-separated text", zh: "CSV 文本表格"), suffixes: ["csv", "tsv", "txt"],
    limits: [.tables],
    sniff: { bytes in FileKind.refusal(of: bytes, file: "") == nil ? .possible : .no },
    read: { input, options in
      let (table, findings) = CSV.read(input.bytes, file: input.name, options: options.csv)
      let isUneven = findings.contains { $0.code == "E-CSV-RAGGED" } || table?.header.count == 1
      if isUneven, let network = AdjacencyShape.network(input, options) { return network }
      guard let table else { return TableReading(findings: findings) }
      let beside = CSVNetwork.organizations(beside: input, options)
      return NetworkShape.network(
        of: table, nodes: beside?.table, findings + (beside?.findings ?? []), comma: options.comma)
    },
    write: { CSVNetwork.write($0, $1) })
}
