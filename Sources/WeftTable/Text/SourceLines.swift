/// The lines of a text file for readers that work line by line.
struct SourceLine {
  /// From 1.
  var number: Int
  var text: String

  /// The lines of a file, or the findings that say why there are none.
  static func lines(of input: TableInput, _ options: TableReadOptions) -> (lines: [SourceLine]?, findings: [Finding]) {
    if let finding = FileKind.refusal(of: input.bytes, file: input.name) { return (nil, [finding]) }
    let text = TextEncoding.decode(
      input.bytes, file: input.name, as: options.csv.encoding, fallback: options.csv.fallback)
    guard let bytes = text.bytes else { return (nil, text.findings) }
    var lines: [SourceLine] = []
    var start = text.start
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 10 || byte == 13 else {
        position += 1
        continue
      }
      lines.append(SourceLine(number: lines.count + 1, text: String(decoding: bytes[start..<position], as: UTF8.self)))
      position += byte == 13 && position + 1 < bytes.count && bytes[position + 1] == 10 ? 2 : 1
      start = position
    }
    if start < bytes.count {
      lines.append(SourceLine(number: lines.count + 1, text: String(decoding: bytes[start...], as: UTF8.self)))
    }
    return (lines, text.findings)
  }

  /// A word of a line.
  struct Word: Hashable {
    var text: String
    var line: Int
    /// From 1, in code points.
    var column: Int
    var isQuoted: Bool

    func place(_ file: String) -> Place { Place(file: file, line: line, column: column) }
  }

  /// The words of the line: divided by white space and the separators, or in double quotes.
  ///
  /// A quote that is not closed ends with the line.
  func words(separators: Set<Unicode.Scalar> = []) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var isOpen = false
    var column = 0
    for scalar in text.unicodeScalars {
      column += 1
      if isOpen {
        if scalar == "\"" { isOpen = false } else { word?.text.unicodeScalars.append(scalar) }
      } else if scalar == " " || scalar == "\t" || separators.contains(scalar) {
        if let done = word { words.append(done) }
        word = nil
      } else if scalar == "\"", word == nil {
        word = Word(text: "", line: number, column: column, isQuoted: true)
        isOpen = true
      } else {
        if word == nil || word?.isQuoted == true {
          if let done = word { words.append(done) }
          word = Word(text: "", line: number, column: column, isQuoted: false)
        }
        word?.text.unicodeScalars.append(scalar)
      }
    }
    if let done = word { words.append(done) }
    return words
  }
}
