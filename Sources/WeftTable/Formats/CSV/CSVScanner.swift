/// Cuts text into fields and records, byte by byte, without judging what they mean.
///
/// Fields are ranges of the text. A quoted field that holds doubled quotes is written out anew into ``extra``, and
/// its range starts at the text's end.
struct CSVScanner {
  /// How a record ended.
  enum Record { case fields, unclosedQuote, junkAfterQuote, fieldTooLong, none }
  enum LineEnd: Int { case none, lf, crlf, cr }

  let text: UnsafeBufferPointer<UInt8>
  let end: Int
  let delimiter: UInt8
  private let highestStop: UInt8
  private let fieldLimit: Int

  var position: Int
  /// The fields of all records read since last cleared.
  var fields: [CellRange] = []
  /// Unescaped fields.
  var extra: [UInt8] = []
  /// For a field in ``extra``: its number in ``fields`` and the position of its opening quote.
  var unescaped: [(field: Int, start: Int)] = []
  /// Where the record's trouble lies: the opening quote, or the field's start.
  var troubleStart = 0
  /// A quote inside a bare field of the last record.
  var strayQuote: Int?
  var lineEnd = LineEnd.none
  var wasQuoted = false

  init(text: UnsafeBufferPointer<UInt8>, range: Range<Int>, delimiter: UInt8, fieldLimit: Int) {
    self.text = text
    self.delimiter = delimiter
    self.fieldLimit = fieldLimit
    position = range.lowerBound
    end = range.upperBound
    highestStop = max(delimiter, 0x22)
  }

  /// Reads one record into ``fields``.
  mutating func next() -> Record {
    strayQuote = nil
    wasQuoted = false
    lineEnd = .none
    guard position < end else { return .none }
    while true {
      if position < end, text[position] == 0x22 {
        let result = quoted()
        if result != .fields { return result }
      } else {
        let start = position
        let highest = highestStop
        let delimiter = delimiter
        var here = position
        while here < end {
          let byte = text[here]
          if byte <= highest, byte == delimiter || byte == 10 || byte == 13 || byte == 0x22 {
            if byte != 0x22 { break }
            if strayQuote == nil { strayQuote = here }
          }
          here += 1
        }
        position = here
        if here - start > fieldLimit {
          troubleStart = start
          return .fieldTooLong
        }
        fields.append(CellRange(start..<here))
      }
      guard position < end, text[position] == delimiter else { break }
      position += 1
    }
    finishLine()
    return .fields
  }

  /// Skips to the start of the line after `start`.
  mutating func skipLine(from start: Int) {
    position = start
    while position < end, text[position] != 10, text[position] != 13 { position += 1 }
    finishLine()
  }

  private mutating func finishLine() {
    guard position < end else { return }
    if text[position] == 10 {
      lineEnd = .lf
      position += 1
    } else {
      let isPair = position + 1 < end && text[position + 1] == 10
      lineEnd = isPair ? .crlf : .cr
      position += isPair ? 2 : 1
    }
  }

  /// A field that starts with a quote, at the position.
  private mutating func quoted() -> Record {
    let opening = position
    wasQuoted = true
    var here = opening + 1
    var hasDoubled = false
    while true {
      while here < end, text[here] != 0x22 { here += 1 }
      guard here < end else {
        troubleStart = opening
        return .unclosedQuote
      }
      guard here + 1 < end, text[here + 1] == 0x22 else { break }
      hasDoubled = true
      here += 2
    }
    if here - opening > fieldLimit {
      troubleStart = opening
      position = here
      return .fieldTooLong
    }
    let after = here + 1
    if after < end, text[after] != delimiter, text[after] != 10, text[after] != 13 {
      troubleStart = opening
      return .junkAfterQuote
    }
    position = after
    if hasDoubled {
      unescape(opening + 1..<here, opening: opening)
    } else {
      fields.append(CellRange(opening + 1..<here))
    }
    return .fields
  }

  private mutating func unescape(_ range: Range<Int>, opening: Int) {
    let start = extra.count
    var here = range.lowerBound
    while here < range.upperBound {
      extra.append(text[here])
      here += text[here] == 0x22 ? 2 : 1
    }
    unescaped.append((fields.count, opening))
    fields.append(CellRange(text.count + start..<text.count + extra.count))
  }
}
