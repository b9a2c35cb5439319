/// Reads NetDraw's VNA: `*Node data`, `*Node properties` and `*Tie data`, each with a line of headings.
///
/// The first column of nodes is the id, the first two of ties are the ends; ties are directed. One further column of ties,
/// or the one headed `strength`, `weight` or `value`, is the weight. Several without such a heading, all of numbers, are
/// relations, in which every value but 0 is a tie, as NetDraw takes them. How ties are drawn is left out and counted.
struct VNAReader {
  private enum Section { case none, nodes, properties, ties, skipped }

  private let file: String
  private var builder: NetworkBuilder
  private var unsupported = Unsupported()
  private var section = Section.none
  private var heading: [SourceLine.Word]?
  private var rows: [[SourceLine.Word]] = []
  private var hasNodes = false

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var reader = VNAReader(file: input.name)
    for line in lines { reader.read(line) }
    reader.closeSection()
    guard reader.builder.nodeCount > 0 || reader.hasNodes else {
      reader.fail(nil, "the file has neither *Node data nor *Tie data", "文件中没有 *Node data，也没有 *Tie data")
      return TableReading(findings: findings + reader.builder.findings.all)
    }
    if reader.hasNodes { reader.builder.reportUndeclared(options.missingEnds) }
    reader.builder.nodes.adopt("shortlabel", as: 1)
    return reader.builder.reading(findings + reader.unsupported.findings)
  }

  private init(file: String) {
    self.file = file
    builder = NetworkBuilder(file: file)
  }

  private mutating func fail(_ word: SourceLine.Word?, _ en: String, _ zh: String) {
    let place = word?.place(file) ?? Place(file: file)
    builder.findings.append(.error("E-VNA", place, value: word?.text, en: en, zh: zh))
  }

  private mutating func read(_ line: SourceLine) {
    let words = line.words()
    guard let first = words.first else { return }
    if !first.isQuoted, first.text.hasPrefix("*") { return open(words) }
    switch section {
    case .none: fail(first, "text before the first section", "第一个段落之前有内容")
    case .skipped:
      if heading == nil {
        heading = words
      } else {
        unsupported.add("tie properties", zh: "联系绘图属性", at: first.place(file))
      }
    case .nodes, .properties, .ties:
      guard let heading else {
        self.heading = words
        return
      }
      guard words.count == heading.count else {
        let (has, needs) = (words.count, heading.count)
        return fail(first, "the line has \(has) fields, the headings are \(needs)", "该行有 \(has) 项，列名有 \(needs) 个")
      }
      section == .ties ? rows.append(words) : node(words, heading)
    }
  }

  private mutating func open(_ words: [SourceLine.Word]) {
    closeSection()
    heading = nil
    switch words.map({ $0.text.lowercased() }).joined(separator: " ") {
    case "*node data": (section, hasNodes) = (.nodes, true)
    case "*node properties": (section, hasNodes) = (.properties, true)
    case "*tie data": section = .ties
    case "*tie properties": section = .skipped
    default:
      section = .skipped
      fail(words[0], "\"\(words[0].text)\" is no section of VNA", "VNA 中没有“\(words[0].text)”段落")
    }
  }

  private mutating func node(_ words: [SourceLine.Word], _ heading: [SourceLine.Word]) {
    let place = words[0].place(file)
    // Properties speak of nodes that the data have declared; where there are no data they declare them.
    let known = section == .properties ? builder.number(of: words[0].text) : nil
    guard let node = known ?? builder.declare(words[0].text, at: place) else { return }
    for (name, value) in zip(heading, words).dropFirst() where !value.text.isEmpty {
      builder.nodes.set(node, builder.nodes.attribute(name.text), value.text)
    }
  }

  private mutating func closeSection() {
    defer { rows = [] }
    guard section == .ties, let heading, !rows.isEmpty else { return }
    guard heading.count >= 2 else { return fail(heading[0], "ties need two ends", "联系需要两端") }
    let further = Array(heading.indices.dropFirst(2))
    let named = further.first { ["strength", "weight", "value"].contains(heading[$0].text.lowercased()) }
    let areRelations =
      further.count > 1 && named == nil
      && further.allSatisfy { column in rows.allSatisfy { NumberText.parse($0[column].text).value != nil } }
    for row in rows {
      for end in row.prefix(2) { _ = builder.use(end.text, at: end.place(file)) }
      if areRelations {
        for column in further where NumberText.parse(row[column].text).value != 0 {
          tie(row, weight: row[column].text, mode: heading[column].text)
        }
        continue
      }
      let weight = named ?? (further.count == 1 ? further[0] : nil)
      let number = tie(row, weight: weight.map { row[$0].text }, mode: nil)
      for column in further where column != weight && !row[column].text.isEmpty {
        builder.ties.set(number, builder.ties.attribute(heading[column].text), row[column].text)
      }
    }
  }

  @discardableResult
  private mutating func tie(_ row: [SourceLine.Word], weight: String?, mode: String?) -> Int {
    builder.tie(row[0].text, row[1].text, weight: weight, mode: mode, direction: .directed, at: row[0].place(file))
  }
}
