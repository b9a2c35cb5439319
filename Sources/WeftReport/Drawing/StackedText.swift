internal import WeftGraphviz

/// Names set downwards, as Chinese can be: a character to a line, digits and Latin letters in runs that fit the column.
enum StackedText {
  /// - Parameters:
  ///   - width: room across, in points.
  ///   - lines: at most so many; `…` stands for the rest.
  static func lines(_ text: String, size: Double, width: Double, lines limit: Int) -> [String] {
    // Narrow characters come in words, which break after a hyphen or dot, and inside only where they must.
    var words: [String] = []
    for character in text.prefix(60) {
      let last = words.last?.last
      let goesOn =
        character.isASCII && character != " " && !character.isNewline
        && (last.map { $0.isASCII && !"-._/ ".contains($0) } ?? false)
      if goesOn { words[words.count - 1].append(character) } else { words.append(String(character)) }
    }
    var result: [String] = []
    func fits(_ text: String) -> Bool { FontStack.width(text, size) <= width }
    var isOpen = false
    for word in words {
      guard word.first?.isASCII ?? false else {
        result.append(word)
        isOpen = false
        continue
      }
      let plain = word.filter { $0 != " " && !$0.isNewline }
      if plain.isEmpty {
        isOpen = false
      } else if isOpen, fits(result[result.count - 1] + plain) {
        result[result.count - 1] += plain
      } else {
        var rest = plain
        while !rest.isEmpty {
          var piece = rest
          while piece.count > 1, !fits(piece) { piece.removeLast() }
          result.append(piece)
          rest.removeFirst(piece.count)
        }
        isOpen = true
      }
    }
    if result.isEmpty { result = ["·"] }
    return result.count > limit ? Array(result.prefix(limit - 1)) + ["…"] : result
  }
}

extension Sheet {
  /// Text set downwards from a point, its middle on the point's x. Returns the room it takes.
  @discardableResult
  mutating func stack(
    _ lines: [String], top point: Point, size: Double, weight: DotAttribute.Weight = .regular, color: Color = .black
  ) -> Rect {
    let height = size * 1.32 * Double(lines.count)
    return text(
      lines.joined(separator: "\n"), at: Point(point.x, point.y + height / 2), .center, size: size, weight: weight,
      color: color)
  }
}
