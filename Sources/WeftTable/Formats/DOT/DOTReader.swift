/// Reads DOT into tables; nothing of it is ever handed to Graphviz.
enum DOTReader {
  /// Attributes that name files: never kept.
  private static let dangerous: Set<String> = [
    "image", "imagepath", "shapefile", "fontpath", "_background", "stylesheet",
  ]

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    if let finding = FileKind.refusal(of: input.bytes, file: input.name) { return TableReading(findings: [finding]) }
    let text = decode(input, options)
    guard let bytes = text.bytes else { return TableReading(findings: text.findings) }
    var parser = DOTParser(bytes, from: text.start, file: input.name)
    do {
      try parser.parse()
    } catch {
      return TableReading(findings: text.findings + [error.finding])
    }
    return tables(parser, input.name, text.findings)
  }

  /// `charset=latin1` decides where the bytes alone do not.
  private static func decode(_ input: TableInput, _ options: TableReadOptions) -> DecodedText {
    let text = TextEncoding.decode(
      input.bytes, file: input.name, as: options.csv.encoding, fallback: options.csv.fallback)
    guard text.bytes == nil, options.csv.encoding == nil else { return text }
    let head = String(decoding: input.bytes.prefix(4_000), as: UTF8.self).lowercased()
    guard let key = head.firstRange(of: "charset") else { return text }
    let value = head[key.upperBound...].drop { $0 == "=" || $0 == " " || $0 == "\"" }
    let name = String(value.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
    guard let encoding = TextEncoding(named: name) else { return text }
    return TextEncoding.decode(input.bytes, file: input.name, as: encoding)
  }

  private static func tables(_ parser: DOTParser, _ file: String, _ findings: [Finding]) -> TableReading {
    var builder = NetworkBuilder(file: file)
    var dropped: [String] = []
    let identifiers = parser.values.map { list in list.first { $0.0 == "weft_id" }.map { DOTText.plain($0.1) } }
    let ids = zip(parser.ids, identifiers).map { $1 ?? $0 }
    for node in ids.indices {
      guard let number = builder.declare(ids[node], at: parser.places[node]) else { continue }
      for (key, value) in parser.values[node] where key != "weft_id" {
        if dangerous.contains(key) {
          dropped.append(key)
        } else if key == "label" {
          let label = DOTText.label(value, id: ids[node])
          if value != "\\N" { builder.nodes.set(number, 1, label) }
        } else {
          builder.nodes.set(number, builder.nodes.attribute(key), DOTText.plain(value))
        }
      }
    }
    var merged: (place: Place, count: Int)?
    var seen: [[Int]: Int] = [:]
    for edge in parser.edges {
      let isUndirected = !parser.isDirected || edge.values.contains { $0 == ("dir", "none") }
      let key = parser.isDirected ? [edge.source, edge.target] : [edge.source, edge.target].sorted()
      let tie: Int
      if parser.isStrict, let old = seen[key] {
        merged = (merged?.place ?? edge.place, (merged?.count ?? 0) + 1)
        tie = old
      } else {
        tie = builder.tie(
          ids[edge.source], ids[edge.target], direction: isUndirected ? .undirected : .directed, at: edge.place)
        seen[key] = tie
      }
      for (name, value) in edge.values where !(parser.isDirected && name == "dir" && value == "none") {
        if dangerous.contains(name) {
          dropped.append(name)
        } else {
          builder.ties.set(tie, builder.ties.attribute(name), DOTText.plain(value))
        }
      }
    }
    if let merged {
      builder.findings.append(
        .warning(
          "W-EDGE-DUP", merged.place, en: "a strict graph: \(merged.count) repeated edge(s) are merged into the first",
          zh: "strict 图：\(merged.count) 条重复的联系并入第一条", rows: merged.count))
    }
    if let first = dropped.first {
      builder.findings.append(
        .warning(
          "W-DOT-FILE", Place(file: file), value: Set(dropped).sorted().joined(separator: " "),
          en: "\(dropped.count) attribute(s) that name files, such as \(first), are left out; no file is opened",
          zh: "\(dropped.count) 个指向文件的属性（如 \(first)）已略去，不会打开任何文件", rows: dropped.count))
    }
    return builder.reading(findings)
  }
}

/// Escapes inside quoted text.
enum DOTText {
  /// `\\` is a backslash; other backslashes stay.
  static func plain(_ text: String) -> String { text.replacing("\\\\", with: "\\") }

  /// A label: `\n` `\l` `\r` end lines, `\N` is the node's id.
  static func label(_ text: String, id: String) -> String {
    guard text.utf8.contains(0x5C) else { return text }
    var result = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if !isEscape {
        if scalar == "\\" { isEscape = true } else { result.unicodeScalars.append(scalar) }
        continue
      }
      isEscape = false
      switch scalar {
      case "n", "l", "r": result += "\n"
      case "N": result += id
      case "G", "E", "T", "H", "L": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return isEscape ? result + "\\" : result
  }

  /// A quoted text whose backslashes are doubled.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Whether a text can stand between quotes as an id: ids have no escape for a backslash.
  static func isID(_ text: String) -> Bool { !text.utf8.contains(0x5C) && !text.isEmpty }
}
