/// Reads multiplex networks of R's multinet (`.mpx`): `#LAYERS`, `#ACTORS`, `#EDGES` and the attributes of each.
///
/// Layers are relations; actors that only ties name are taken as they are. A layer is undirected unless its line says
/// otherwise. Ties between layers (`#TYPE multilayer`) are no ties between organisations and are refused.
struct MultinetReader {
  private struct Layer {
    var direction: NetworkBuilder.Direction
    var attributes: [String] = []
  }

  private let file: String
  private var builder: NetworkBuilder
  private var unsupported = Unsupported()
  private var section = "EDGES"
  private var layers: [ByteText: Layer] = [:]
  private var actorAttributes: [String] = []
  private var tieAttributes: [String] = []
  private var isRefused = false

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var reader = MultinetReader(file: input.name)
    for line in lines where !reader.isRefused { reader.read(line) }
    if reader.builder.nodeCount == 0, !reader.builder.findings.hasErrors {
      reader.fail(Place(file: input.name), nil, "the file has neither #ACTORS nor #EDGES", "文件中没有 #ACTORS，也没有 #EDGES")
    }
    guard reader.builder.nodeCount > 0, !reader.isRefused else {
      return TableReading(findings: findings + reader.builder.findings.all)
    }
    return reader.builder.reading(findings + reader.unsupported.findings)
  }

  private init(file: String) {
    self.file = file
    builder = NetworkBuilder(file: file)
  }

  private mutating func fail(_ place: Place, _ value: String?, _ en: String, _ zh: String) {
    builder.findings.append(.error("E-MULTINET", place, value: value, en: en, zh: zh))
  }

  private mutating func read(_ line: SourceLine) {
    let text = line.text.trimmingSpaces
    let place = Place(file: file, line: line.number, column: 1)
    guard !text.isEmpty, !text.hasPrefix("--") else { return }
    if text.hasPrefix("#") {
      section = text.dropFirst().split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased()
      let known = [
        "VERSION", "TYPE", "LAYERS", "ACTOR ATTRIBUTES", "NODE ATTRIBUTES", "EDGE ATTRIBUTES", "ACTORS", "NODES",
        "VERTICES", "EDGES",
      ]
      if !known.contains(section) {
        fail(place, text, "\"\(text)\" is no section of a multiplex file", "多层网络文件中没有“\(text)”段落")
      }
      return
    }
    let fields = text.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
    switch section {
    case "TYPE":
      guard text.lowercased() != "multiplex" else { return }
      isRefused = true
      fail(place, text, "only multiplex networks are read, this one is \(text)", "只读取 multiplex 网络，本文件是 \(text)")
    case "LAYERS": layer(fields, place)
    case "ACTOR ATTRIBUTES": actorAttributes.append(fields[0])
    case "EDGE ATTRIBUTES": tieAttribute(fields, place)
    case "ACTORS": actor(fields, place)
    case "EDGES": tie(fields, place)
    case "NODE ATTRIBUTES", "NODES", "VERTICES": unsupported.add("nodes of single layers", zh: "各层节点", at: place)
    default: break
    }
  }

  private mutating func layer(_ fields: [String], _ place: Place) {
    switch fields.dropFirst().first?.uppercased() {
    case "DIRECTED": layers[ByteText(fields[0])] = Layer(direction: .directed)
    case "UNDIRECTED", nil: layers[ByteText(fields[0])] = Layer(direction: .undirected)
    default: fail(place, fields[1], "a layer is DIRECTED or UNDIRECTED", "层应为 DIRECTED 或 UNDIRECTED")
    }
  }

  /// `name, TYPE` of all ties, or `layer, name, TYPE` of one layer's.
  private mutating func tieAttribute(_ fields: [String], _ place: Place) {
    guard fields.count == 3 else { return tieAttributes.append(fields[0]) }
    guard layers[ByteText(fields[0])] != nil else {
      return fail(place, fields[0], "there is no layer \"\(fields[0])\"", "没有名为“\(fields[0])”的层")
    }
    layers[ByteText(fields[0])]?.attributes.append(fields[1])
  }

  private mutating func actor(_ fields: [String], _ place: Place) {
    guard count(fields, 1...1 + actorAttributes.count, place), let node = builder.declare(fields[0], at: place) else {
      return
    }
    for (name, value) in zip(actorAttributes, fields.dropFirst()) where !value.isEmpty {
      builder.nodes.set(node, builder.nodes.attribute(name), value)
    }
  }

  private mutating func tie(_ fields: [String], _ place: Place) {
    let layer = fields.count > 2 ? layers[ByteText(fields[2])] : nil
    if fields.count > 2, layer == nil, !layers.isEmpty {
      return fail(place, fields[2], "there is no layer \"\(fields[2])\"", "没有名为“\(fields[2])”的层")
    }
    let attributes = tieAttributes + (layer?.attributes ?? [])
    guard count(fields, 3...3 + attributes.count, place) else { return }
    for end in fields.prefix(2) { _ = builder.use(end, at: place) }
    let tie = builder.tie(
      fields[0], fields[1], mode: fields[2], direction: layer?.direction ?? .undirected, at: place)
    for (name, value) in zip(attributes, fields.dropFirst(3)) where !value.isEmpty {
      let isWeight = name.lowercased() == "weight"
      builder.ties.set(tie, isWeight ? 2 : builder.ties.attribute(name), value)
    }
  }

  private mutating func count(_ fields: [String], _ allowed: ClosedRange<Int>, _ place: Place) -> Bool {
    if allowed.contains(fields.count) { return true }
    let expected = allowed.count == 1 ? "\(allowed.lowerBound)" : "\(allowed.lowerBound)–\(allowed.upperBound)"
    fail(
      place, nil, "the line has \(fields.count) fields where \(expected) are expected",
      "该行有 \(fields.count) 项，应为 \(expected) 项")
    return false
  }
}
