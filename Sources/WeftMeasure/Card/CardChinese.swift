/// Cards' English words in Chinese.
///
/// A text is cut at `; `, then at `: `, then at `, `; each piece, or the longest run of pieces that stands in the lists, is
/// replaced. Symbols and numbers stay.
enum CardChinese {
  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for line in [graphs, rules, conventions].joined(separator: "\n").split(separator: "\n") {
      guard let bar = line.lastIndex(of: "|") else { preconditionFailure("a line without a bar: \(line)") }
      words[String(line[..<bar])] = String(line[line.index(after: bar)...])
    }
    return words
  }()

  private static let marks: [(english: String, chinese: String)] = [("; ", "；"), (": ", "："), (", ", "，")]

  /// - Returns: `nil` where some piece has no translation.
  static func text(of english: String) -> String? { text(of: english, marks[...]) }

  private static func text(of english: String, _ marks: ArraySlice<(english: String, chinese: String)>) -> String? {
    if let known = words[english] { return known }
    if !hasWords(english) { return english }
    guard let mark = marks.first else { return nil }
    let pieces = cut(english, at: mark.english)
    var result: [String] = []
    var start = 0
    while start < pieces.count {
      // The longest run that is one entry; otherwise one piece, cut further.
      let runs = stride(from: pieces.count, to: start + 1, by: -1)
      if let end = runs.first(where: { words[pieces[start..<$0].joined(separator: mark.english)] != nil }),
        let known = words[pieces[start..<end].joined(separator: mark.english)]
      {
        result.append(known)
        start = end
      } else {
        guard let piece = text(of: pieces[start], marks.dropFirst()) else { return nil }
        result.append(piece)
        start += 1
      }
    }
    return result.joined(separator: mark.chinese)
  }

  /// Three letters in a row are a word.
  private static func hasWords(_ text: String) -> Bool {
    var run = 0
    for character in text {
      run = character.isASCII && character.isLetter ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }

  private static func cut(_ text: String, at mark: String) -> [String] {
    var pieces: [String] = []
    var rest = Substring(text)
    while let found = rest.firstRange(of: mark) {
      pieces.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
