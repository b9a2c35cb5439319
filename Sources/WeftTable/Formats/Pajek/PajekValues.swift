/// Pajek's partitions (`.clu`) and vectors (`.vec`): one number a vertex.
enum PajekValues {
  /// Organisations by vertex number, with one column: named as in `county.rank.clu`, else `partition` or `vector`.
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
      // As in projects, a value that is none is a blank.
      guard word.text != "NaN" else {
        values.append(("", word.place(input.name)))
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
      name: "organizations", file: input.name, header: ["id", heading(input.name)],
      rows: values.enumerated().map { ["\($0 + 1)", $1.text] }, locate: { row, _ in places[row] })
    return TableReading(tables: [table], findings: findings + list.all)
  }

  private static func heading(_ file: String) -> String {
    let base = CSVReader.tableName(file)
    if let dot = base.lastIndex(of: "."), dot > base.startIndex, base[base.index(after: dot)...] != "id" {
      return String(base[base.index(after: dot)...])
    }
    return file.lowercased().hasSuffix("vec") ? "vector" : "partition"
  }

  /// One file for each numeric column of organisations: a partition where all are whole numbers, else a vector, in
  /// which blanks are `NaN`.
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var network = NetworkTables(tables)
    var files: [TableWriting.File] = []
    let held = network.nodeAttributes.filter { column in
      let heading = network.nodeHeading(column)
      return network.isNumericNode(column) && heading != "id" && !heading.isEmpty
        && heading.unicodeScalars.allSatisfy { $0.value >= 0x20 && !"/\\.".unicodeScalars.contains($0) }
    }
    for column in held {
      let values = network.ids.indices.map { network.nodeText($0, column) }
      let isWhole = values.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
      let text = "*Vertices \(values.count)\n" + values.map { ($0.isEmpty ? "NaN" : $0) + "\n" }.joined()
      files.append(
        .init(suffix: "\(network.nodeHeading(column)).\(isWhole ? "clu" : "vec")", bytes: Array(text.utf8)))
    }
    guard !files.isEmpty else {
      return TableWriting(
        files: [], losses: network.losses,
        findings: [
          .error(
            "E-PAJEK-VALUES", nil, en: "no column of organisations holds numbers: there is nothing to write",
            zh: "组织表没有数值列，无可写入",
            hint: Label(en: "write a Pajek network (.net) or project (.paj)", zh: "请写成 Pajek 网络（.net）或项目（.paj）"))
        ])
    }
    let renamed = network.ids.indices.count { network.ids[$0] != "\($0 + 1)" }
    network.lose(.ids, count: renamed, en: "\(renamed) ids: vertices have numbers", zh: "\(renamed) 个编号：顶点只有序号")
    let names = network.ids.indices.count { node in
      (network.name(node).isEmpty ? network.ids[node] : network.name(node)) != "\(node + 1)"
    }
    network.lose(.names, count: names, en: "\(names) names", zh: "\(names) 个名称")
    network.lose(.ties, count: network.ties.count, en: "\(network.ties.count) ties", zh: "\(network.ties.count) 条联系")
    network.lose(
      nodeColumns: network.nodeAttributes.filter { !held.contains($0) }, tieColumns: [],
      Label(en: "that are no numbers", zh: "非数值"))
    return TableWriting(files: files, losses: network.losses)
  }
}

extension TableFormat {
  /// Pajek's partitions and vectors.
  static let pajekValues = TableFormat(
    name: "pajek-values", label: Label(en: "Pajek partition or vector", zh: "Pajek 分区或向量"), suffixes: ["clu", "vec"],
    limits: [.tables, .ties, .ids, .names, .nodeAttributes],
    sniff: { bytes in
      let lines = String(decoding: bytes.prefix(1_000), as: UTF8.self).split(whereSeparator: \.isNewline)
      guard lines.count > 1, lines[0].lowercased().hasPrefix("*vertices") else { return .no }
      return NumberText.parse(String(lines[1])).value == nil ? .no : .certain
    },
    read: { PajekValues.read($0, $1) },
    write: { PajekValues.write($0, $1) })
}
