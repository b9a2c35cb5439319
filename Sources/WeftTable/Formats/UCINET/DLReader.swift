/// Reads UCINET's DL text: full and half matrices, edge lists, node lists, one or several relations, one or two modes.
struct DLReader {
  typealias Word = SourceLine.Word

  let file: String
  var builder: NetworkBuilder
  private var words: [Word] = []
  private var position = 0

  enum Format: String {
    case fullMatrix = "fullmatrix"
    case upperHalf = "upperhalf"
    case lowerHalf = "lowerhalf"
    case edgeList1 = "edgelist1"
    case edgeList2 = "edgelist2"
    case nodeList1 = "nodelist1"
    case nodeList2 = "nodelist2"
  }

  var rows = 0
  var columns = 0
  var matrices = 1
  var isTwoMode = false
  var format = Format.fullMatrix
  var hasDiagonal = true
  var rowLabels: [String] = []
  var columnLabels: [String] = []
  var levelLabels: [String] = []
  var hasEmbedded = false
  /// The cells of all matrices, read before their labels are known to be complete.
  var cells: [(level: Int, row: Int, column: Int, word: Word)] = []

  static func read(_ input: TableInput, _ options: TableReadOptions) -> TableReading {
    let (lines, findings) = SourceLine.lines(of: input, options)
    guard let lines else { return TableReading(findings: findings) }
    var reader = DLReader(file: input.name, builder: NetworkBuilder(file: input.name))
    for line in lines { reader.words += line.words(separators: [","]) }
    guard reader.header() else { return TableReading(findings: findings + reader.builder.findings.all) }
    reader.data(Array(reader.words[reader.position...]))
    return reader.builder.reading(findings)
  }

  private init(file: String, builder: NetworkBuilder) {
    self.file = file
    self.builder = builder
  }

  mutating func fail(_ code: String, _ word: Word?, _ en: String, _ zh: String) {
    builder.findings.append(.error(code, word?.place(file) ?? Place(file: file), value: word?.text, en: en, zh: zh))
  }

  // MARK: Header

  /// A header word in lower case, without `=` and `:` around it.
  private func key(_ word: Word) -> String {
    word.isQuoted
      ? "" : String(word.text.lowercased().drop { $0 == "=" || $0 == ":" }.prefix { $0 != "=" && $0 != ":" })
  }

  /// The value after `key =`, in the same word or the next.
  private mutating func value() -> Word? {
    let word = words[position]
    position += 1
    if let sign = word.text.firstIndex(where: { $0 == "=" || $0 == ":" }) {
      let rest = word.text[word.text.index(after: sign)...]
      if !rest.isEmpty { return Word(text: String(rest), line: word.line, column: word.column, isQuoted: false) }
    }
    while position < words.count, words[position].text == "=" || words[position].text == ":" { position += 1 }
    guard position < words.count else { return nil }
    position += 1
    var next = words[position - 1]
    if next.text.hasPrefix("=") { next.text.removeFirst() }
    return next
  }

  /// Reads up to `data:`. False where there is nothing to go on with.
  private mutating func header() -> Bool {
    guard let first = words.first, first.text.lowercased() == "dl" else {
      fail("E-DL", words.first, "the file does not begin with DL", "文件不是以 DL 开头")
      return false
    }
    position = 1
    while position < words.count {
      let word = words[position]
      switch key(word) {
      case "n", "nr", "nc", "nm": guard size(key(word)) else { return false }
      case "format": guard setFormat() else { return false }
      case "diagonal":
        let value = value()
        hasDiagonal = value?.text.lowercased() != "absent"
      case "labels": guard labels(.both) else { return false }
      case "row", "rows": guard labels(.rows) else { return false }
      case "col", "column", "columns", "cols": guard labels(.columns) else { return false }
      case "level", "levels", "matrix": guard labels(.levels) else { return false }
      case "title": _ = value()
      case "data":
        position += 1
        if position < words.count, words[position].text == ":" { position += 1 }
        return start()
      case "": position += 1
      default:
        fail("E-DL", word, "\"\(word.text)\" is not known in a DL header", "DL 文件头中不认识“\(word.text)”")
        return false
      }
    }
    fail("E-DL", words.last, "there is no DATA", "缺少 DATA")
    return false
  }

  private mutating func size(_ key: String) -> Bool {
    let word = value()
    guard let word, let number = Int(word.text), number > 0, number <= 1_000_000 else {
      fail("E-DL-COUNT", word, "a size from 1 to 1000000 expected", "应为 1 到 1000000 的大小")
      return false
    }
    switch key {
    case "n": (rows, columns) = (number, number)
    case "nr": (rows, isTwoMode) = (number, true)
    case "nc": (columns, isTwoMode) = (number, true)
    default: matrices = number
    }
    return true
  }

  private mutating func setFormat() -> Bool {
    let word = value()
    guard let word, let format = Format(rawValue: word.text.lowercased()) else {
      fail("E-DL", word, "the format \"\(word?.text ?? "")\" is not read", "不支持格式“\(word?.text ?? "")”")
      return false
    }
    self.format = format
    return true
  }

  private enum Which { case both, rows, columns, levels }

  /// `LABELS: a b c`, `ROW LABELS: …`, `LABELS EMBEDDED`.
  private mutating func labels(_ which: Which) -> Bool {
    let opening = words[position]
    let isLast = { (word: Word) in
      word.text.lowercased().hasPrefix("labels") || word.text.lowercased().hasPrefix("label")
    }
    if !isLast(opening) {
      position += 1
      guard position < words.count, isLast(words[position]) else {
        fail("E-DL", opening, "\"\(opening.text)\" without LABELS", "“\(opening.text)”之后缺少 LABELS")
        return false
      }
    }
    position += 1
    while position < words.count, words[position].text == ":" { position += 1 }
    if position < words.count, words[position].text.lowercased().hasPrefix("embedded") {
      hasEmbedded = true
      position += 1
      return true
    }
    let count = which == .columns ? columns : which == .levels ? matrices : rows
    var list: [String] = []
    let first = position
    while position < words.count, !isSection(position) {
      list.append(words[position].text)
      position += 1
    }
    guard list.count == count else {
      // The first label too many, or the last one before the list ends too soon.
      let last = list.count > count ? first + count : max(first, position) - 1
      fail(
        "E-DL-COUNT", words[last],
        "\(list.count) labels where \(count) are expected", "有 \(list.count) 个标签，应为 \(count) 个")
      return false
    }
    if which != .columns, which != .levels { rowLabels = list }
    if which == .columns || which == .both { columnLabels = list }
    if which == .levels { levelLabels = list }
    return true
  }

  /// Whether a new part of the header starts at a word.
  private func isSection(_ index: Int) -> Bool {
    let word = words[index]
    guard !word.isQuoted else { return false }
    let text = word.text.lowercased()
    if text == "data:" || text == "labels:"
      || (text == "data" && index + 1 < words.count && words[index + 1].text == ":")
    {
      return true
    }
    let starts = ["row", "col", "column", "level", "matrix", "rows", "columns", "cols", "levels"]
    guard starts.contains(text), index + 1 < words.count else { return false }
    return words[index + 1].text.lowercased().hasPrefix("labels")
  }

  private mutating func start() -> Bool {
    guard rows > 0, columns > 0 else {
      fail("E-DL-COUNT", words.first, "the number of nodes (N=) is not given", "没有给出节点数（N=）")
      return false
    }
    return true
  }
}
