/// Writes GraphML 1.0 with one declared key a column.
enum GraphMLWriter {
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    let network = NetworkTables(tables)
    var xml = XMLWriter()
    xml.open(
      "graphml",
      [
        ("xmlns", "http://graphml.graphdrawing.org/xmlns"), ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
          "xsi:schemaLocation",
          "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd"
        ),
      ])
    let nodeColumns = [network.nameColumn].compactMap { $0 } + network.nodeAttributes
    let tieColumns = [network.weightColumn, network.modeColumn].compactMap { $0 } + network.tieAttributes
    for (index, column) in nodeColumns.enumerated() {
      let type = column != network.nameColumn && network.isNumericNode(column) ? "double" : "string"
      let name = column == network.nameColumn ? "name" : network.nodeHeading(column)
      xml.empty("key", [("id", "n\(index)"), ("for", "node"), ("attr.name", name), ("attr.type", type)])
    }
    for (index, column) in tieColumns.enumerated() {
      let type = network.isNumericTie(column) ? "double" : "string"
      let name =
        column == network.weightColumn
        ? "weight" : column == network.modeColumn ? "mode" : network.tieHeading(column)
      xml.empty("key", [("id", "e\(index)"), ("for", "edge"), ("attr.name", name), ("attr.type", type)])
    }
    let isUndirected = network.noneDirected
    xml.open("graph", [("id", "G"), ("edgedefault", isUndirected ? "undirected" : "directed")])
    for node in network.ids.indices {
      let values = nodeColumns.enumerated().map { ("n\($0)", network.nodeText(node, $1)) }.filter { !$0.1.isEmpty }
      write(&xml, "node", [("id", network.ids[node])], values)
    }
    for tie in network.ties {
      let values = tieColumns.enumerated().map { ("e\($0)", network.tieText(tie, $1)) }.filter { !$0.1.isEmpty }
      var attributes = [("source", network.ids[tie.source]), ("target", network.ids[tie.target])]
      if tie.isDirected == isUndirected { attributes.append(("directed", tie.isDirected ? "true" : "false")) }
      write(&xml, "edge", attributes, values)
    }
    xml.close()
    xml.close()
    return TableWriting(files: [.init(suffix: "graphml", bytes: xml.bytes)], losses: network.losses + xml.losses)
  }

  private static func write(
    _ xml: inout XMLWriter, _ name: String, _ attributes: [(String, String)], _ values: [(String, String)]
  ) {
    let attributes = attributes.map { (name: $0.0, value: $0.1) }
    guard !values.isEmpty else {
      xml.empty(name, attributes)
      return
    }
    xml.open(name, attributes)
    for (key, value) in values { xml.element("data", [("key", key)], text: value) }
    xml.close()
  }
}
