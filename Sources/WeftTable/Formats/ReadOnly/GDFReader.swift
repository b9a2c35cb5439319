/// Reads GDF, the tables of GUESS and Gephi: `nodedef>` and `edgedef>`, each with its columns, then rows with commas.
///
/// A column is a name, a type and perhaps `default` with a value, which stands where a row is shorter or has nothing. Texts
/// may be in single or double quotes, and hold both, as long as no comma follows. Ties are undirected unless the column
/// `directed` says otherwise.
struct GDFReader {
  private struct Column {
    var name: String
    var initial: String
  }

  private enum Section { case none, nodes, ties }

  private let file: String
  private var builder: NetworkBuilder
  private var section = Section.none
  private var columns: [Column] = []

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var reader = GDFReader(file: input.name)
    for line in lines { reader.read(line) }
    guard reader.section != .none else {
      if !reader.builder.findings.hasErrors {
        reader.fail(Place(file: input.name), nil, "the file has no nodedef>", "文件中没有 nodedef>")
      }
      return TableReading(findings: findings + reader.builder.findings.all)
    }
    reader.builder.reportUndeclared(options.missingEnds)
    reader.builder.nodes.adopt("label", as: 1)
    return reader.builder.reading(findings)
  }

  private init(file: String) {
    self.file = file
    builder = NetworkBuilder(file: file)
  }

  private mutating func fail(_ place: Place, _ value: String?, _ en: String, _ zh: String) {
    builder.findings.append(.error("E-GDF", place, value: value, en: en, zh: zh))
  }

  private mutating func read(_ line: SourceLine) {
    let text = line.text.trimmingSpaces
    guard !text.isEmpty else { return }
    let lower = text.lowercased()
    for (name, next) in [("nodedef>", Section.nodes), ("edgedef>", .ties)] where lower.hasPrefix(name) {
      section = next
      columns = GDFFields.fields(of: String(text.dropFirst(name.count))).map { Self.column($0.text) }
      if next == .ties, columns.count < 2 {
        fail(Place(file: file, line: line.number), nil, "edgedef> needs two columns for the ends", "edgedef> 需要两列表示两端")
      }
      return
    }
    let fields = GDFFields.fields(of: line.text)
    let place = Place(file: file, line: line.number, column: fields.first?.column ?? 1)
    guard section != .none else { return fail(place, nil, "text before nodedef>", "nodedef> 之前有内容") }
    if let open = fields.first(where: \.isOpen) {
      return fail(Place(file: file, line: line.number, column: open.column), nil, "the quote is not closed", "引号没有结束")
    }
    guard fields.count <= columns.count else {
      let (has, needs) = (fields.count, columns.count)
      return fail(place, nil, "the row has \(has) fields, the columns are \(needs)", "该行有 \(has) 项，列有 \(needs) 个")
    }
    var values = columns.map(\.initial)
    for (index, field) in fields.enumerated() where field.isQuoted || !field.text.isEmpty { values[index] = field.text }
    section == .nodes ? node(values, place) : tie(values, fields, line.number)
  }

  /// `weight DOUBLE default 1`.
  private static func column(_ text: String) -> Column {
    let words = text.split(whereSeparator: \.isWhitespace)
    let place = words.firstIndex { $0.lowercased() == "default" }
    let initial = place.map { words[($0 + 1)...].joined(separator: " ") } ?? ""
    return Column(name: words.first.map(String.init) ?? "", initial: GDFFields.fields(of: initial).first?.text ?? "")
  }

  private mutating func node(_ values: [String], _ place: Place) {
    guard let id = values.first, let node = builder.declare(id, at: place) else { return }
    for (column, value) in zip(columns, values).dropFirst() where !value.isEmpty {
      builder.nodes.set(node, builder.nodes.attribute(column.name), value)
    }
  }

  private mutating func tie(_ values: [String], _ fields: [GDFFields.Field], _ line: Int) {
    let places = fields.map { Place(file: file, line: line, column: $0.column) }
    guard places.count >= 2 else {
      return fail(places.first ?? Place(file: file, line: line), nil, "a tie needs two ends", "联系需要两端")
    }
    for end in 0..<2 { _ = builder.use(values[end], at: places[end]) }
    var direction = NetworkBuilder.Direction.undirected
    if let index = columns.firstIndex(where: { $0.name.lowercased() == "directed" }) {
      switch values[index].lowercased() {
      case "true", "1": direction = .directed
      case "false", "0", "": break
      default:
        fail(
          index < places.count ? places[index] : places[0], values[index], "directed is \"true\" or \"false\"",
          "directed 应为 true 或 false")
      }
    }
    let tie = builder.tie(values[0], values[1], direction: direction, at: places[0])
    for (column, value) in zip(columns, values).dropFirst(2)
    where !value.isEmpty && column.name.lowercased() != "directed" {
      let isWeight = column.name.lowercased() == "weight"
      builder.ties.set(tie, isWeight ? 2 : builder.ties.attribute(column.name), value)
    }
  }
}

/// Fields of a row of GDF.
enum GDFFields {
  struct Field {
    var text: String
    /// From 1, in code points.
    var column: Int
    var isQuoted = false
    /// Whether its quote is never closed.
    var isOpen = false
  }

  /// A quote ends where a comma or the end of the row follows it, spaces aside; any other is part of the text.
  static func fields(of row: String) -> [Field] {
    let scalars = Array(row.unicodeScalars)
    var fields: [Field] = []
    var position = 0
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    func text(_ range: Range<Int>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return String(text)
    }
    while position <= scalars.count {
      while position < scalars.count, isSpace(scalars[position]) { position += 1 }
      let start = position
      guard position < scalars.count, scalars[position] == "'" || scalars[position] == "\"" else {
        while position < scalars.count, scalars[position] != "," { position += 1 }
        fields.append(Field(text: text(start..<position).trimmingSpaces, column: start + 1))
        position += 1
        continue
      }
      var field = Field(text: "", column: start + 1, isQuoted: true, isOpen: true)
      position += 1
      while position < scalars.count {
        if scalars[position] == scalars[start] {
          var next = position + 1
          while next < scalars.count, isSpace(scalars[next]) { next += 1 }
          if next == scalars.count || scalars[next] == "," {
            field.text = text(start + 1..<position)
            field.isOpen = false
            position = next
            break
          }
        }
        position += 1
      }
      fields.append(field)
      position += 1
    }
    return fields
  }
}
