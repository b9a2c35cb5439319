/// Pajek's partitions (`.clu`) and vectors (`.vec`): one number a vertex.
enum PajekValues {
  /// A table of columns `id` (the vertex number) and `value`.
  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var list = FindingList()
    var values: [(text: String, place: Place)] = []
    var declared: Int?
    for line in lines {
      guard let word = line.words().first, !word.text.hasPrefix("%") else { continue }
      if word.text.lowercased() == "*vertices" {
        declared = line.words().dropFirst().first.flatMap { Int($0.text) }
        continue
      }
      if let refusal = NumberText.parse(word.text).refusal(
        at: word.place(input.name), value: word.text, column: "value")
      {
        list.append(refusal)
      }
      values.append((word.text, word.place(input.name)))
    }
    if declared != values.count {
      list.append(
        .error(
          "E-PAJEK-RANGE", Place(file: input.name), value: "\(values.count)",
          en: "\(values.count) values where *Vertices says \(declared.map(String.init) ?? "nothing")",
          zh: "有 \(values.count) 个值，*Vertices 声明的是 \(declared.map(String.init) ?? "空")"))
    }
    let places = values.map(\.place)
    let table = Table(
      name: CSVReader.tableName(input.name), file: input.name, header: ["id", "value"],
      rows: values.enumerated().map { ["\($0 + 1)", $1.text] }, locate: { row, _ in places[row] })
    return TableReading(tables: [table], findings: findings + list.all)
  }

  /// One file for each numeric column of organisations: a partition where all are whole numbers, else a vector.
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var network = NetworkTables(tables)
    var files: [TableWriting.File] = []
    for column in network.nodeAttributes where network.isNumericNode(column) {
      let values = network.ids.indices.map { network.nodeText($0, column) }
      guard !values.contains("") else { continue }
      let isWhole = values.allSatisfy { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
      let text = "*Vertices \(values.count)\n" + values.map { $0 + "\n" }.joined()
      files.append(
        .init(suffix: "\(network.nodeHeading(column)).\(isWhole ? "clu" : "vec")", bytes: Array(text.utf8)))
    }
    network.lose("ties", count: network.ties.count, en: "ties", zh: "联系")
    return TableWriting(files: files, losses: network.losses)
  }
}

extension TableFormat {
  /// Pajek's partitions and vectors.
  static let pajekValues = TableFormat(
    name: "pajek-values", label: Label(en: "Pajek partition or vector", zh: "Pajek 分区或向量"), suffixes: ["clu", "vec"],
    sniff: { bytes in
      let lines = String(decoding: bytes.prefix(1_000), as: UTF8.self).split(whereSeparator: \.isNewline)
      guard lines.count > 1, lines[0].lowercased().hasPrefix("*vertices") else { return .no }
      return NumberText.parse(String(lines[1])).value == nil ? .no : .certain
    },
    read: { PajekValues.read($0, $1) },
    write: { PajekValues.write($0, $1) })
}
