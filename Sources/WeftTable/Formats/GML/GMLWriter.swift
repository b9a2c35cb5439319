/// Writes GML: whole numbers as `id`, the organisation's own id as `identifier`, its name as `label`.
enum GMLWriter {
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var network = NetworkTables(tables)
    let isDirected = !network.noneDirected
    let isNumbered = network.ids.allSatisfy { Int32($0).map(String.init) == $0 }
    var text = "Creator \"Weft\"\ngraph [\n  directed \(isDirected ? 1 : 0)\n"
    let nodeColumns = network.nodeAttributes.filter { isKey(network.nodeHeading($0)) }
    let tieColumns = network.tieAttributes.filter { isKey(network.tieHeading($0)) }
    let numericNodes = Set(nodeColumns.filter { network.isNumericNode($0) })
    let numericTies = Set(tieColumns.filter { network.isNumericTie($0) })
    for node in network.ids.indices {
      text += "  node [\n    id \(isNumbered ? network.ids[node] : "\(node)")\n"
      if !isNumbered { text += "    identifier \(GMLText.quoted(network.ids[node]))\n" }
      if !network.name(node).isEmpty { text += "    label \(GMLText.quoted(network.name(node)))\n" }
      for column in nodeColumns {
        append(&text, network.nodeHeading(column), network.nodeText(node, column), numericNodes.contains(column))
      }
      text += "  ]\n"
    }
    let isWeightNumeric = network.weightColumn.map { network.isNumericTie($0) } ?? false
    for tie in network.ties {
      let ends = [tie.source, tie.target].map { isNumbered ? network.ids[$0] : "\($0)" }
      text += "  edge [\n    source \(ends[0])\n    target \(ends[1])\n"
      append(&text, "weight", network.weight(tie), isWeightNumeric)
      append(&text, "mode", network.mode(tie), false)
      if tie.isDirected != isDirected { text += "    directed \(tie.isDirected ? 1 : 0)\n" }
      for column in tieColumns {
        append(&text, network.tieHeading(column), network.tieText(tie, column), numericTies.contains(column))
      }
      text += "  ]\n"
    }
    text += "]\n"
    network.lose(
      nodeColumns: network.nodeAttributes.filter { !nodeColumns.contains($0) },
      tieColumns: network.tieAttributes.filter { !tieColumns.contains($0) },
      Label(en: "whose names are no GML keys (letters, digits, _)", zh: "名称不能作 GML 键（字母、数字、_）"))
    return TableWriting(files: [.init(suffix: "gml", bytes: Array(text.utf8))], losses: network.losses)
  }

  private static func append(_ text: inout String, _ key: String, _ value: String, _ isNumeric: Bool) {
    guard !value.isEmpty else { return }
    text += "    \(key) \(isNumeric ? value : GMLText.quoted(value))\n"
  }

  /// A letter, then letters, digits and `_`; and none of the words with a meaning of their own.
  private static func isKey(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first & 0xDF) else { return false }
    return name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F
    } && !["id", "label", "identifier", "source", "target", "directed"].contains(name)
  }
}

extension TableFormat {
  /// GML (Himsolt 1997).
  static let gml = TableFormat(
    name: "gml", label: Label(en: "GML", zh: "GML"), suffixes: ["gml"], parts: .own,
    limits: [.tables, .nodeAttributes, .tieAttributes],
    sniff: { bytes in
      let head = String(decoding: bytes.prefix(100_000), as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard let graph = head.firstIndex(where: { $0 == "graph" || $0 == "graph[" }), head.indices.contains(graph + 1)
      else { return .no }
      return head[graph] == "graph[" || head[graph + 1].hasPrefix("[") ? .certain : .no
    },
    read: { GMLReader.read($0, $1) },
    write: { GMLWriter.write($0, $1) })
}
