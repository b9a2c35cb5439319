/// Writes UCINET's own datasets: a matrix of single-precision numbers for each mode of tie.
enum UCINETWriter {
  /// Above this a matrix is not written.
  static let nodeLimit = 5_000

  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var network = NetworkTables(tables)
    let count = network.ids.count
    guard (1...nodeLimit).contains(count) else {
      return TableWriting(
        files: [], losses: network.losses,
        findings: [
          .error(
            "E-UCINET-SIZE", nil, value: "\(count)", en: "\(count) nodes: a UCINET matrix holds 1 to \(nodeLimit)",
            zh: "\(count) 个节点：UCINET 矩阵只能有 1 到 \(nodeLimit) 个",
            hint: Label(en: "write DL instead", zh: "请改用 DL 格式"))
        ])
    }
    let (labels, changed) = DLWriter.labels(network)
    let (modes, modeLabels) = DLWriter.modes(network)
    let numbers = Dictionary(uniqueKeysWithValues: modes.enumerated().map { ($1, $0) })
    let levels = max(modes.count, 1)
    var cells = Cells()
    for tie in network.ties {
      let level = numbers[ByteText(network.mode(tie))] ?? 0
      let weight = network.weight(tie).isEmpty ? 1 : NumberText.parse(network.weight(tie)).value ?? 0
      cells.add(weight, at: (level * count + tie.source) * count + tie.target)
      if !tie.isDirected { cells.add(weight, at: (level * count + tie.target) * count + tie.source) }
    }
    var values = [Float](repeating: 0, count: levels * count * count)
    for cell in cells.all { values[cell.position] = Float(cell.sum) }
    DLWriter.note(&network, labels, changed, modes, modeLabels)
    note(&network, cells)
    return TableWriting(
      files: [
        .init(suffix: "##h", bytes: header(labels, modeLabels, count)),
        .init(
          suffix: "##d",
          bytes: values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) } }),
      ], losses: network.losses)
  }

  /// What stands in the cells of the matrices that have any tie.
  private struct Cells {
    private(set) var all: [(position: Int, sum: Double, count: Int)] = []
    private var places: [Int: Int] = [:]

    mutating func add(_ weight: Double, at position: Int) {
      if let place = places[position] {
        all[place].sum += weight
        all[place].count += 1
      } else {
        places[position] = all.count
        all.append((position, weight, 1))
      }
    }
  }

  private static func note(_ network: inout NetworkTables, _ cells: Cells) {
    let zeros = cells.all.reduce(0) { $0 + ($1.sum == 0 ? $1.count : 0) }
    network.lose(
      .zeros, count: zeros, en: "\(zeros) ties of weight 0, which a matrix cannot tell from none",
      zh: "\(zeros) 条权重为 0 的联系，矩阵中与无联系无异")
    // What a reader sees is the shortest text of the single-precision number.
    let inexact = cells.all.count { abs((Double("\(Float($0.sum))") ?? 0) - $0.sum) > 1e-12 * abs($0.sum) }
    network.lose(
      .precision, count: inexact, en: "\(inexact) weights beyond single precision", zh: "\(inexact) 个权重超出单精度")
    let summed = cells.all.reduce(0) { $0 + ($1.sum == 0 ? 0 : $1.count - 1) }
    network.lose(.parallel, count: summed, en: "\(summed) parallel ties, summed", zh: "\(summed) 条平行联系已合计")
  }

  private static func header(_ labels: [String], _ modes: [String], _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = [5] + Array("V6404".utf8)
    func append(_ value: Int, _ width: Int) {
      for shift in 0..<width { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
    }
    let sizes = modes.count > 1 ? [count, count, modes.count] : [count, count]
    // A fixed day: the same network gives the same bytes.
    for value in [1, 1, 26, 4, 3] { append(value, 2) }
    append(7, 1)
    append(sizes.count, 2)
    for size in sizes { append(size, 4) }
    append(0, 1)
    for _ in sizes { append(1, 1) }
    for list in modes.count > 1 ? [labels, labels, modes] : [labels, labels] {
      for label in list {
        let units = Array(label.utf16)
        append(units.count * 2, 2)
        for unit in units { append(Int(unit), 2) }
      }
    }
    return bytes
  }
}

extension TableFormat {
  /// UCINET's own datasets, in two files.
  static let ucinet = TableFormat(
    name: "ucinet", label: Label(en: "UCINET dataset", zh: "UCINET 数据集"), suffixes: ["##h", "##d"],
    limits: [
      .tables, .ids, .names, .nodeAttributes, .tieAttributes, .modes, .undirected, .parallel, .zeros, .precision,
    ],
    sniff: { bytes in
      let start = bytes.prefix(6)
      return start.elementsEqual([5] + Array("V6404".utf8)) || start.elementsEqual([5] + Array("DATE:".utf8))
        ? .certain : .no
    },
    read: { UCINETReader.read($0, $1) },
    write: { UCINETWriter.write($0, $1) })
}
