/// Writes DOT: ids as given where DOT can spell them, else generated with the id in `weft_id`.
enum DOTWriter {
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var network = NetworkTables(tables)
    let isDirected = !network.noneDirected
    let names = network.ids.indices.map { node in
      DOTText.isID(network.ids[node]) ? DOTText.quoted(network.ids[node]) : "\"weft-node-\(node)\""
    }
    var text = (isDirected ? "digraph" : "graph") + " {\n"
    let nodeColumns = network.nodeAttributes.filter { isSafe(network.nodeHeading($0)) }
    let tieColumns = network.tieAttributes.filter { isSafe(network.tieHeading($0)) }
    for node in network.ids.indices {
      var list: [(String, String)] = []
      if !DOTText.isID(network.ids[node]) { list.append(("weft_id", network.ids[node])) }
      if !network.name(node).isEmpty { list.append(("label", network.name(node))) }
      list += nodeColumns.map { (network.nodeHeading($0), network.nodeText(node, $0)) }
      text += "  \(names[node])\(attributes(list));\n"
    }
    for tie in network.ties {
      var list = [("weight", network.weight(tie)), ("mode", network.mode(tie))]
      if isDirected, !tie.isDirected { list.append(("dir", "none")) }
      list += tieColumns.map { (network.tieHeading($0), network.tieText(tie, $0)) }
      text += "  \(names[tie.source]) \(isDirected ? "->" : "--") \(names[tie.target])\(attributes(list));\n"
    }
    text += "}\n"
    network.lose(
      nodeColumns: network.nodeAttributes.filter { !nodeColumns.contains($0) },
      tieColumns: network.tieAttributes.filter { !tieColumns.contains($0) },
      Label(en: "that mean something else in DOT", zh: "在 DOT 中另有含义"))
    return TableWriting(files: [.init(suffix: "dot", bytes: Array(text.utf8))], losses: network.losses)
  }

  private static func attributes(_ list: [(String, String)]) -> String {
    let given = list.filter { !$0.1.isEmpty }
    guard !given.isEmpty else { return "" }
    return " [" + given.map { "\(DOTText.quoted($0.0))=\(DOTText.quoted($0.1))" }.joined(separator: ", ") + "]"
  }

  /// Columns that Graphviz would not act on in a surprising or dangerous way.
  private static func isSafe(_ name: String) -> Bool {
    let taken: Set<String> = [
      "label", "weft_id", "dir", "image", "imagepath", "shapefile", "fontpath", "_background", "stylesheet", "",
    ]
    return !taken.contains(name) && !name.utf8.contains(0x5C)
  }
}

extension TableFormat {
  /// DOT, the language of Graphviz.
  static let dot = TableFormat(
    name: "dot", label: Label(en: "DOT (Graphviz)", zh: "DOT（Graphviz）"), suffixes: ["dot", "gv"],
    limits: [.tables, .nodeAttributes, .tieAttributes],
    sniff: { bytes in
      var parser = DOTParser(
        Array(bytes.prefix(2_000)), from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, file: "")
      return parser.opens() ? .certain : .no
    },
    read: { DOTReader.read($0, $1) },
    write: { DOTWriter.write($0, $1) })
}

extension DOTParser {
  /// Whether the text begins as a graph.
  mutating func opens() -> Bool {
    do {
      try parse()
      return true
    } catch {
      return isDirected || !ids.isEmpty
    }
  }
}
