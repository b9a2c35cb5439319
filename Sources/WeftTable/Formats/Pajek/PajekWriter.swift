/// Writes Pajek networks (`.net`) and projects with partitions and vectors (`.paj`).
enum PajekWriter {
  enum Kind { case network, project }

  static func write(_ tables: [Table], _ options: TableWriteOptions, _ kind: Kind) -> TableWriting {
    var network = NetworkTables(tables)
    let vectors = kind == .project ? network.nodeAttributes.filter { isVector(network, $0) } : []
    var text = kind == .project ? "*Network \(oneLine(options.title ?? "Weft"))\n" : ""
    let sets = nodeSets(network)
    text += "*Vertices \(network.ids.count)\(sets.map { " \($0)" } ?? "")\n"
    let drawn = vertexColumns(network, without: vectors)
    for node in network.ids.indices {
      let name = network.name(node).isEmpty ? network.ids[node] : network.name(node)
      text += "\(node + 1) \(PajekText.quoted(name))\(details(network, node, drawn))\n"
    }
    text += ties(network)
    for column in vectors {
      text += "*Vector \(oneLine(network.nodeHeading(column)))\n*Vertices \(network.ids.count)\n"
      for node in network.ids.indices {
        let value = network.nodeText(node, column)
        text += (value.isEmpty ? "NaN" : value) + "\n"
      }
    }
    note(&network, drawn, vectors, hasSets: sets != nil)
    return TableWriting(
      files: [.init(suffix: kind == .project ? "paj" : "net", bytes: Array(text.utf8))], losses: network.losses)
  }

  private static func isVector(_ network: NetworkTables, _ column: Int) -> Bool {
    let heading = network.nodeHeading(column)
    return network.isNumericNode(column) && !["x", "y", "z", "node_set"].contains(heading)
      && oneLine(heading) == heading && !heading.contains("  ") && !heading.contains("\"")
  }

  /// The size of the first set where `node_set` is 1 for the first nodes and 2 for the rest.
  private static func nodeSets(_ network: NetworkTables) -> Int? {
    guard let column = network.nodeAttributes.first(where: { network.nodeHeading($0) == "node_set" }) else {
      return nil
    }
    let sets = network.ids.indices.map { network.nodeText($0, column) }
    let first = sets.prefix { $0 == "1" }.count
    return sets.dropFirst(first).allSatisfy { $0 == "2" } ? first : nil
  }

  private static func vertexColumns(_ network: NetworkTables, without vectors: [Int]) -> [Int] {
    let axes = axes(network)
    return network.nodeAttributes.filter { column in
      let name = network.nodeHeading(column)
      if ["x", "y", "z"].contains(name) { return axes.contains(column) }
      return PajekText.vertexKeys.contains(name) && !vectors.contains(column)
    }
  }

  /// The columns x, y, z as far as no vertex has one of them without those before it.
  private static func axes(_ network: NetworkTables) -> [Int] {
    var kept: [Int] = []
    for axis in ["x", "y", "z"] {
      guard let column = network.nodeAttributes.first(where: { network.nodeHeading($0) == axis }),
        network.isNumericNode(column)
      else { break }
      let stands = network.ids.indices.allSatisfy { node in
        network.nodeText(node, column).isEmpty || kept.allSatisfy { !network.nodeText(node, $0).isEmpty }
      }
      guard stands else { break }
      kept.append(column)
    }
    return kept
  }

  /// Place first, for as many of x, y, z as are there; then `key "value"`.
  private static func details(_ network: NetworkTables, _ node: Int, _ columns: [Int]) -> String {
    var text = ""
    for axis in ["x", "y", "z"] {
      let column = columns.first { network.nodeHeading($0) == axis }
      let value = network.nodeText(node, column)
      guard !value.isEmpty else { break }
      text += " " + value
    }
    for column in columns where !["x", "y", "z"].contains(network.nodeHeading(column)) {
      let value = network.nodeText(node, column)
      if !value.isEmpty { text += " \(network.nodeHeading(column)) \(PajekText.quoted(value))" }
    }
    return text
  }

  private static func ties(_ network: NetworkTables) -> String {
    var modes: [ByteText] = []
    var known: Set<ByteText> = []
    for tie in network.ties {
      let mode = ByteText(network.mode(tie))
      if known.insert(mode).inserted { modes.append(mode) }
    }
    var text = ""
    for (index, mode) in modes.enumerated() {
      let relation = mode.text.isEmpty ? "" : " :\(index + 1) \(PajekText.quoted(mode.text))"
      for isDirected in [true, false] {
        let chosen = network.ties.filter { $0.isDirected == isDirected && ByteText(network.mode($0)) == mode }
        guard !chosen.isEmpty else { continue }
        text += (isDirected ? "*Arcs" : "*Edges") + relation + "\n"
        for tie in chosen {
          let weight = network.weight(tie)
          text += "\(tie.source + 1) \(tie.target + 1)" + (weight.isEmpty ? "" : " " + weight)
          for column in network.tieAttributes where PajekText.lineKeys.contains(network.tieHeading(column)) {
            let value = network.tieText(tie, column)
            if !value.isEmpty { text += " \(network.tieHeading(column)) \(PajekText.quoted(value))" }
          }
          text += "\n"
        }
      }
    }
    return text
  }

  private static func note(_ network: inout NetworkTables, _ drawn: [Int], _ vectors: [Int], hasSets: Bool) {
    let renamed = network.ids.indices.filter { network.ids[$0] != "\($0 + 1)" }.count
    network.lose(
      .ids, count: renamed, en: "\(renamed) ids: Pajek numbers its vertices; names, else ids, are the labels",
      zh: "\(renamed) 个编号：Pajek 只用序号，标签写的是名称（无名称时为编号）")
    network.lose(
      nodeColumns: network.nodeAttributes.filter { column in
        !drawn.contains(column) && !vectors.contains(column) && !(hasSets && network.nodeHeading(column) == "node_set")
      },
      tieColumns: network.tieAttributes.filter { !PajekText.lineKeys.contains(network.tieHeading($0)) },
      Label(en: "that Pajek has no word for", zh: "Pajek 不能表示"))
  }

  private static func oneLine(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }).trimmingSpaces
  }
}
