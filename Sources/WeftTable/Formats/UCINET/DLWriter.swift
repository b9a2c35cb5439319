/// Writes UCINET DL as an edge list with labels: isolates keep their place, several modes are several relations.
enum DLWriter {
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var network = NetworkTables(tables)
    let (labels, changed) = labels(network)
    let (modes, modeLabels) = modes(network)
    var text = "DL N=\(max(network.ids.count, 1))"
    if modes.count > 1 { text += " NM=\(modes.count)" }
    text += "\nFORMAT = EDGELIST1\nLABELS:\n"
    for label in labels.isEmpty ? ["none"] : labels { text += "\"\(label)\"\n" }
    if modes.count > 1 {
      text += "LEVEL LABELS:\n"
      for label in modeLabels { text += "\"\(label)\"\n" }
    }
    text += "DATA:\n"
    for (index, mode) in modes.enumerated() {
      if index > 0 { text += "!\n" }
      for tie in network.ties where ByteText(network.mode(tie)) == mode {
        let weight = network.weight(tie).isEmpty ? "" : " " + network.weight(tie)
        text += "\(tie.source + 1) \(tie.target + 1)\(weight)\n"
        if !tie.isDirected { text += "\(tie.target + 1) \(tie.source + 1)\(weight)\n" }
      }
    }
    note(&network, labels, changed, modes, modeLabels)
    return TableWriting(files: [.init(suffix: "dl", bytes: Array(text.utf8))], losses: network.losses)
  }

  private static func clean(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\"" ? "'" : $0.value < 0x20 ? " " : $0 }))
  }

  /// The ids as labels, no two alike, and how many had to change.
  static func labels(_ network: NetworkTables) -> (labels: [String], changed: Int) {
    var used: Set<ByteText> = []
    var changed = 0
    let labels = network.ids.map { id in
      let label = unused(id.isEmpty ? "_" : clean(id), &used)
      if !label.utf8.elementsEqual(id.utf8) { changed += 1 }
      return label
    }
    return (labels, changed)
  }

  /// The modes in order of first use, and labels for them, no two alike.
  static func modes(_ network: NetworkTables) -> (modes: [ByteText], labels: [String]) {
    var modes: [ByteText] = []
    var known: Set<ByteText> = []
    for tie in network.ties {
      let mode = ByteText(network.mode(tie))
      if known.insert(mode).inserted { modes.append(mode) }
    }
    var used: Set<ByteText> = []
    return (modes, modes.map { unused($0.text.isEmpty ? "none" : clean($0.text), &used) })
  }

  private static func unused(_ base: String, _ used: inout Set<ByteText>) -> String {
    var label = base
    var number = 2
    while !used.insert(ByteText(label)).inserted {
      label = "\(base)_\(number)"
      number += 1
    }
    return label
  }

  /// What neither DL nor UCINET's own files hold.
  static func note(
    _ network: inout NetworkTables, _ labels: [String], _ changed: Int, _ modes: [ByteText], _ modeLabels: [String]
  ) {
    network.lose(.ids, count: changed, en: "\(changed) ids with quotes or line ends", zh: "\(changed) 个含引号或换行的编号")
    let names = network.ids.indices.count { node in
      ByteText(network.name(node).isEmpty ? network.ids[node] : network.name(node)) != ByteText(labels[node])
    }
    network.lose(.names, count: names, en: "names: the labels are the ids", zh: "名称：标签写的是编号")
    let undirected = network.ties.filter { !$0.isDirected }.count
    network.lose(
      .undirected, count: undirected, en: "\(undirected) undirected ties, written in both directions",
      zh: "\(undirected) 条无向联系写成两个方向")
    if modes.count == 1, !modes[0].text.isEmpty {
      network.lose(.modes, count: network.ties.count, en: "the mode, of which there is one", zh: "仅有的一种融合方式")
    } else if modes.count > 1 {
      let renamed = Set(zip(modes, modeLabels).filter { $0 != ByteText($1) }.map(\.0))
      let count = network.ties.count { renamed.contains(ByteText(network.mode($0))) }
      network.lose(
        .modes, count: count, en: "modes of \(count) ties, blank or with quotes or line ends",
        zh: "\(count) 条联系的融合方式（空白或含引号、换行）")
    }
    if network.ids.isEmpty {
      network.lose(.empty, count: 1, en: "an empty network has one node here", zh: "空网络在此有一个节点")
    }
    network.loseAttributes()
  }
}

extension TableFormat {
  /// UCINET's text format.
  static let dl = TableFormat(
    name: "dl", label: Label(en: "UCINET DL", zh: "UCINET DL"), suffixes: ["dl", "dat"],
    limits: [.tables, .ids, .names, .nodeAttributes, .tieAttributes, .modes, .undirected, .empty],
    sniff: { bytes in
      let head = bytes.drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(3)
      guard head.count == 3, let last = head.last else { return .no }
      return head.prefix(2).map { $0 & 0xDF } == [0x44, 0x4C] && (last <= 0x20 || last == 0x2C) ? .certain : .no
    },
    read: { DLReader.read($0, $1) },
    write: { DLWriter.write($0, $1) })
}
