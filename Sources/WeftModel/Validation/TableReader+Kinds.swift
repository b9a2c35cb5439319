import WeftTable

// How each kind of column is judged.
extension TableReader {
  /// Finite numbers > 0; blank = 1, which is a note, or a warning where weights are read; or as asked for.
  mutating func positives(
    _ column: String, comma: NumberText.Comma, blank: DatasetOptions.BlankWeight? = nil
  ) -> ColumnValues<Double> {
    var standard = 1.0
    if case .weight(let given)? = blank { standard = given }
    let numbers = values(column, standard: standard) { text in
      Self.number(text, column: column, comma: comma) { value in
        if value == 0 {
          return Remark(
            "E-NUM-ZERO", en: "\(column) is 0, and must be > 0", zh: "“\(column)”为 0，必须大于 0",
            hint: Label(en: "delete the row if there is no tie; leave the cell blank for 1", zh: "若无联系请删除该行；留空表示 1"))
        }
        if value < 0 {
          return Remark(
            "E-NUM-NEGATIVE", en: "\(column) is \"\(text.elided)\", and must be > 0",
            zh: "“\(column)”为“\(text.elided)”，必须大于 0",
            hint: Label(en: "a weight is a strength: larger = closer", zh: "权重表示强度，越大越紧密"))
        }
        return nil
      }
    }
    remarkBlanks(in: column, blank, standard)
    return numbers
  }

  /// Any finite numbers; blank = `nil`.
  mutating func numbers(_ column: String, comma: NumberText.Comma) -> ColumnValues<Double?> {
    values(column, standard: nil) { text in
      switch Self.number(text, column: column, comma: comma, check: { _ in nil }) {
      case .blank: .blank
      case .value(let value): .value(value)
      case .doubtful(let value, let remarks): .doubtful(value, remarks)
      case .refused(let remark): .refused(remark)
      }
    }
  }

  private static func number(
    _ text: String, column: String, comma: NumberText.Comma, check: (Double) -> Remark?
  ) -> CellReading<Double> {
    let reading = NumberText.parse(text, comma: comma)
    switch reading {
    case .empty: return .blank
    case .refused:
      let finding = reading.refusal(at: Place(file: ""), value: text.elided, column: column)
      return .refused(
        Remark(
          finding?.code ?? "E-NUM-FORMAT", en: finding?.message.en ?? "", zh: finding?.message.zh ?? "",
          hint: finding?.hint))
    case .number(let value, let notes):
      if let problem = check(value) { return .refused(problem) }
      let plain = CellText.number(value)
      var remarks = NumberText.remarks(on: notes, at: Place(file: ""), value: text.elided, column: column).map {
        Remark(
          $0.code, en: "\($0.message.en): \"\(text.elided)\" is \(plain)",
          zh: "\($0.message.zh)：“\(text.elided)”即 \(plain)",
          hint: Label(en: "write \(plain)", zh: "请写成 \(plain)"))
      }
      if value != 0, abs(value) < 1e-15 {
        remarks.append(
          Remark(
            "W-NUM-TINY", en: "\(column) is \(text.elided), far below any other strength",
            zh: "“\(column)”为 \(text.elided)，极小"))
      }
      return remarks.isEmpty ? .value(value) : .doubtful(value, remarks)
    }
  }

  /// What a blank cell in a column of numbers counts is said once; where it is refused, of each.
  private mutating func remarkBlanks(
    in column: String, _ blank: DatasetOptions.BlankWeight?, _ standard: Double
  ) {
    guard let position = positions[column] else { return }
    let blanks = (0..<rowCount).filter { isBlank($0, position) }
    guard let first = blanks.first else { return }
    if blank == .refused {
      for row in blanks {
        refuse(row, column, Remark("E-NUM-EMPTY", en: "\(column) is empty", zh: "“\(label(column).zh)”为空"))
      }
      return
    }
    guard blanks.count < rowCount else { return }
    log.append(
      Finding(
        blank == .one ? .warning : .note, blank == .one ? "W-NUM-EMPTY" : "N-NUM-EMPTY",
        at: table.place(first, position), value: "",
        Label(
          en: "\(blanks.count) blank cells in \(column) count as \(CellText.number(standard))",
          zh: "“\(label(column).zh)”列有 \(blanks.count) 个空格，按 \(CellText.number(standard)) 计"),
        rows: blanks.count))
  }

  mutating func integers(_ column: String) -> ColumnValues<Int?> {
    values(column, standard: nil) { text in
      switch NumberText.parse(text) {
      case .empty: return .blank
      case .number(let value, let notes):
        guard let whole = Int(exactly: value), abs(value) < 0x1p53 else { break }
        guard notes.contains(.fullWidth) else { return .value(whole) }
        return .doubtful(
          whole,
          [
            Remark(
              "W-NUM-FULLWIDTH",
              en: "full-width digits in \(column) are read as plain digits: \"\(text.elided)\" is \(whole)",
              zh: "列 \(column) 的全角数字按半角数字读取：“\(text.elided)”即 \(whole)",
              hint: Label(en: "write \(whole)", zh: "请写成 \(whole)"))
          ])
      case .refused: break
      }
      return .refused(
        Remark(
          "E-NUM-INTEGER", en: "\(column) is \"\(text.elided)\", which is not a whole number",
          zh: "“\(column)”为“\(text.elided)”，不是整数",
          hint: Label(en: "write digits only, such as 3; blank = not known", zh: "只写数字，如 3；未知请留空")))
    }
  }

  /// Days; an open or unknown day is `nil`.
  mutating func days(_ column: String) -> ColumnValues<Day?> {
    values(column, standard: nil) { text in DayText.read(text, column: column) }
  }

  /// One word of a vocabulary by its position; blank = `standard`.
  mutating func choices(_ column: String, _ vocabulary: Vocabulary, standard: Int?) -> ColumnValues<Int?> {
    values(column, standard: standard) { text in
      if text.trimmed.isEmpty { return .blank }
      if let position = vocabulary.position(of: text) { return .value(position) }
      return .refused(Self.unknown(text, column, vocabulary))
    }
  }

  /// Any number of layers, apart by space, `,`, `;`, `|` or their Chinese forms.
  mutating func layers(_ column: String) -> ColumnValues<EvidenceLayers> {
    let separators = Set(" ,;|\t，；、｜\u{3000}\n\r\r\n")
    return values(column, standard: []) { text in
      var layers: EvidenceLayers = []
      for part in text.split(whereSeparator: separators.contains) {
        guard let position = Vocabulary.layer.position(of: part) else {
          return .refused(Self.unknown(String(part), column, .layer))
        }
        layers.insert(EvidenceLayers(EvidenceLayer.allCases[position]))
      }
      return .value(layers)
    }
  }

  static func unknown(_ text: String, _ column: String, _ vocabulary: Vocabulary) -> Remark {
    let near = Suggestion.nearest(to: text, in: vocabulary.words.flatMap(\.spellings).filter { $0.count > 1 })
    let list = vocabulary.words.map { "\($0.value) \($0.label.zh)" }.joined(separator: ", ")
    return Remark(
      "E-VALUE-UNKNOWN", en: "\(column) is \"\(text.elided)\", which is none of its values",
      zh: "“\(column)”为“\(text.elided)”，不在可选值之列",
      hint: near.map(Remark.didYouMean) ?? Label(en: "one of: \(list)", zh: "可选：\(list)"))
  }
}
