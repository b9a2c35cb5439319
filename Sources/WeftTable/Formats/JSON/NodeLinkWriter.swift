/// Writes node-link JSON as NetworkX reads it: `nodes` and `edges`, one a line.
enum NodeLinkWriter {
  static func write(_ tables: [Table], _ options: TableWriteOptions) -> TableWriting {
    let network = NetworkTables(tables)
    let nodeColumns = network.nodeAttributes.map { ($0, network.nodeHeading($0), network.isNumericNode($0)) }
    var tieColumns = network.tieAttributes.map { ($0, network.tieHeading($0), network.isNumericTie($0)) }
    for (column, name) in [(network.weightColumn, "weight"), (network.modeColumn, "mode")] {
      if let column { tieColumns.insert((column, name, network.isNumericTie(column)), at: 0) }
    }
    let isDirected = !network.noneDirected
    var text = "{\n  \"directed\": \(isDirected),\n  \"multigraph\": true,\n  \"graph\": {},\n  \"nodes\": ["
    for node in network.ids.indices {
      var members = ["\"id\": " + quoted(network.ids[node])]
      if !network.name(node).isEmpty { members.append("\"name\": " + quoted(network.name(node))) }
      for (column, name, isNumeric) in nodeColumns {
        append(&members, name, network.nodeText(node, column), isNumeric)
      }
      text += (node == 0 ? "\n    {" : ",\n    {") + members.joined(separator: ", ") + "}"
    }
    text += network.ids.isEmpty ? "],\n  \"edges\": [" : "\n  ],\n  \"edges\": ["
    for (index, tie) in network.ties.enumerated() {
      var members = [
        "\"source\": " + quoted(network.ids[tie.source]), "\"target\": " + quoted(network.ids[tie.target]),
      ]
      if tie.isDirected != isDirected { members.append("\"directed\": \(tie.isDirected)") }
      for (column, name, isNumeric) in tieColumns { append(&members, name, network.tieText(tie, column), isNumeric) }
      text += (index == 0 ? "\n    {" : ",\n    {") + members.joined(separator: ", ") + "}"
    }
    text += network.ties.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return TableWriting(files: [.init(suffix: "json", bytes: Array(text.utf8))], losses: network.losses)
  }

  private static func append(_ members: inout [String], _ name: String, _ text: String, _ isNumeric: Bool) {
    guard !text.isEmpty else { return }
    members.append(quoted(name) + ": " + (isNumeric && isNumber(text) ? text : quoted(text)))
  }

  /// Whether a text is a JSON number that is read back as the same text.
  private static func isNumber(_ text: String) -> Bool {
    guard let last = text.utf8.last, (0x30...0x39).contains(last), NumberText.parse(text).value != nil else {
      return false
    }
    let digits = text.utf8.first == 0x2D ? text.utf8.dropFirst() : text.utf8[...]
    guard let first = digits.first, (0x30...0x39).contains(first) else { return false }
    if first == 0x30, let second = digits.dropFirst().first, second != 0x2E { return false }
    return !text.contains(".") || text.split(separator: ".")[1].first?.isASCIIDigit == true
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension TableFormat {
  /// Node-link JSON.
  static let nodeLink = TableFormat(
    name: "json", label: Label(en: "node-link JSON", zh: "节点—连线 JSON"), suffixes: ["json"],
    limits: [.tables],
    sniff: { bytes in
      let head = String(decoding: bytes.prefix(100_000), as: UTF8.self)
      guard head.trimmingSpaces.hasPrefix("{") else { return .no }
      return head.contains("\"nodes\"") || head.contains("\"links\"") ? .certain : .no
    },
    read: { NodeLinkReader.read($0, $1) },
    write: { NodeLinkWriter.write($0, $1) })
}
