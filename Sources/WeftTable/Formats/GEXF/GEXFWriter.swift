/// Writes GEXF 1.3 with every column as an attribute, and position, size and colour where the columns `x`, `y`,
/// `z`, `size` and `color` give them.
struct GEXFWriter {
  private let network: NetworkTables
  private var xml = XMLWriter()

  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    var writer = GEXFWriter(network: NetworkTables(tables))
    return writer.write(options)
  }

  private init(network: NetworkTables) { self.network = network }

  private mutating func write(_ options: TableWriteOptions) -> TableWriting {
    xml.open(
      "gexf",
      [
        ("xmlns", "http://gexf.net/1.3"), ("xmlns:viz", "http://gexf.net/1.3/viz"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ("xsi:schemaLocation", "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd"), ("version", "1.3"),
      ])
    xml.open("meta")
    xml.element("creator", [], text: "Weft")
    if let title = options.title { xml.element("description", [], text: title) }
    xml.close()
    let isUndirected = network.noneDirected
    xml.open("graph", [("defaultedgetype", isUndirected ? "undirected" : "directed")])
    let drawn = drawnColumns()
    let nodeColumns = network.nodeAttributes.filter { !drawn.values.contains($0) }
    let drawnTies = drawnTieColumns()
    let tieColumns =
      [network.modeColumn].compactMap { $0 }
      + network.tieAttributes.filter { network.tieHeading($0) != "id" && !drawnTies.values.contains($0) }
    declare("node", nodeColumns.map { (network.nodeHeading($0), network.isNumericNode($0)) })
    declare(
      "edge",
      tieColumns.map { ($0 == network.modeColumn ? "mode" : network.tieHeading($0), network.isNumericTie($0)) })
    writeNodes(nodeColumns, drawn)
    writeTies(tieColumns, drawnTies, isUndirected)
    xml.close()
    xml.close()
    return TableWriting(files: [.init(suffix: "gexf", bytes: xml.bytes)], losses: network.losses + xml.losses)
  }

  private mutating func declare(_ domain: String, _ columns: [(title: String, isNumeric: Bool)]) {
    guard !columns.isEmpty else { return }
    xml.open("attributes", [("class", domain)])
    for (index, column) in columns.enumerated() {
      xml.empty(
        "attribute",
        [("id", "\(index)"), ("title", column.title), ("type", column.isNumeric ? "double" : "string")])
    }
    xml.close()
  }

  private mutating func writeNodes(_ columns: [Int], _ drawn: [String: Int]) {
    xml.open("nodes")
    for node in network.ids.indices {
      var attributes: [XMLWriter.Attribute] = [("id", network.ids[node])]
      let name = network.name(node)
      if !name.isEmpty { attributes.append(("label", name)) }
      let values = columns.enumerated().map { ("\($0)", network.nodeText(node, $1)) }.filter { !$0.1.isEmpty }
      func text(_ name: String) -> String { network.nodeText(node, drawn[name]) }
      let hasDrawing = drawn.values.contains { !network.nodeText(node, $0).isEmpty }
      guard hasDrawing || !values.isEmpty else {
        xml.empty("node", attributes)
        continue
      }
      xml.open("node", attributes)
      write(values)
      let position = ["x", "y", "z"].map { ($0, text($0)) }.filter { !$0.1.isEmpty }
      if !position.isEmpty { xml.empty("viz:position", position.map { (name: $0.0, value: $0.1) }) }
      if !text("size").isEmpty { xml.empty("viz:size", [("value", text("size"))]) }
      writeColor(Self.parts(text("color")))
      xml.close()
    }
    xml.close()
  }

  private mutating func writeTies(_ columns: [Int], _ drawn: [String: Int], _ isUndirected: Bool) {
    let id = network.tieAttributes.first { network.tieHeading($0) == "id" }
    xml.open("edges")
    for (index, tie) in network.ties.enumerated() {
      let given = network.tieText(tie, id)
      var attributes: [XMLWriter.Attribute] = [
        ("id", given.isEmpty ? "\(index)" : given), ("source", network.ids[tie.source]),
        ("target", network.ids[tie.target]),
      ]
      if tie.isDirected == isUndirected { attributes.append(("type", tie.isDirected ? "directed" : "undirected")) }
      let weight = network.weight(tie)
      if !weight.isEmpty { attributes.append(("weight", weight)) }
      let values = columns.enumerated().map { ("\($0)", network.tieText(tie, $1)) }.filter { !$0.1.isEmpty }
      let thickness = network.tieText(tie, drawn["thickness"])
      let color = Self.parts(network.tieText(tie, drawn["color"]))
      guard !values.isEmpty || !thickness.isEmpty || color != nil else {
        xml.empty("edge", attributes)
        continue
      }
      xml.open("edge", attributes)
      write(values)
      if !thickness.isEmpty { xml.empty("viz:thickness", [("value", thickness)]) }
      writeColor(color)
      xml.close()
    }
    xml.close()
  }

  private mutating func writeColor(_ parts: [UInt8]?) {
    guard let parts else { return }
    xml.empty("viz:color", zip(["r", "g", "b"], parts).map { (name: $0, value: "\($1)") })
  }

  private mutating func write(_ values: [(String, String)]) {
    guard !values.isEmpty else { return }
    xml.open("attvalues")
    for (key, value) in values { xml.empty("attvalue", [("for", key), ("value", value)]) }
    xml.close()
  }

  /// The columns that are written as drawing: each fully numeric, colours all `#rrggbb`.
  private func drawnColumns() -> [String: Int] {
    var columns: [String: Int] = [:]
    for column in network.nodeAttributes {
      let name = network.nodeHeading(column)
      if ["x", "y", "z", "size"].contains(name), network.isNumericNode(column) { columns[name] = column }
      if name == "color", Self.areColors(network.ids.indices.lazy.map { network.nodeText($0, column) }) {
        columns[name] = column
      }
    }
    return columns
  }

  private func drawnTieColumns() -> [String: Int] {
    var columns: [String: Int] = [:]
    for column in network.tieAttributes {
      let name = network.tieHeading(column)
      if name == "thickness", network.isNumericTie(column) { columns[name] = column }
      if name == "color", Self.areColors(network.ties.lazy.map { network.tieText($0, column) }) {
        columns[name] = column
      }
    }
    return columns
  }

  private static func areColors(_ texts: some Sequence<String>) -> Bool {
    texts.allSatisfy { $0.isEmpty || parts($0) != nil }
  }

  /// Red, green, blue of `#rrggbb` in lower case.
  private static func parts(_ color: String) -> [UInt8]? {
    let bytes = Array(color.utf8)
    guard bytes.count == 7, bytes[0] == 0x23 else { return nil }
    let digits = bytes.dropFirst().compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x61...0x66: byte - 0x61 + 10
      default: nil
      }
    }
    return digits.count == 6 ? [0, 2, 4].map { digits[$0] << 4 | digits[$0 + 1] } : nil
  }
}
