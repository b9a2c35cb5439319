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
    var modes: [ByteText] = []
    for tie in network.ties where !modes.contains(ByteText(network.mode(tie))) {
      modes.append(ByteText(network.mode(tie)))
    }
    let levels = max(modes.count, 1)
    var values = [Float](repeating: 0, count: levels * count * count)
    var inexact = 0
    var summed = 0
    for tie in network.ties {
      let level = modes.firstIndex(of: ByteText(network.mode(tie))) ?? 0
      let weight = network.weight(tie).isEmpty ? 1 : NumberText.parse(network.weight(tie)).value ?? 0
      if Double(Float(weight)) != weight { inexact += 1 }
      let ends = tie.isDirected ? [(tie.source, tie.target)] : [(tie.source, tie.target), (tie.target, tie.source)]
      for (source, target) in ends {
        let cell = (level * count + source) * count + target
        if values[cell] != 0 { summed += 1 }
        values[cell] += Float(weight)
      }
    }
    DLWriter.note(&network, changed, modes.count)
    network.lose(
      "precision", count: inexact, en: "\(inexact) weights beyond single precision", zh: "\(inexact) 个权重超出单精度")
    network.lose("parallel", count: summed, en: "\(summed) parallel ties, summed", zh: "\(summed) 条平行联系已合计")
    return TableWriting(
      files: [
        .init(suffix: "##h", bytes: header(labels, modes.map { $0.text.isEmpty ? "none" : $0.text }, count)),
        .init(
          suffix: "##d",
          bytes: values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) } }),
      ], losses: network.losses)
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
    sniff: { bytes in
      let start = bytes.prefix(6)
      return start.elementsEqual([5] + Array("V6404".utf8)) || start.elementsEqual([5] + Array("DATE:".utf8))
        ? .certain : .no
    },
    read: { UCINETReader.read($0, $1) },
    write: { UCINETWriter.write($0, $1) })
}
