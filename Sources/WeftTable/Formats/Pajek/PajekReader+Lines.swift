/// Vertex lines and tie lines of Pajek.
extension PajekReader {
  /// `3 "label" x y z shape key value …`
  mutating func vertex(_ words: [SourceLine.Word]) {
    guard let number = number(words[0]) else { return }
    let label = words.count > 1 ? PajekText.plain(words[1].text) : ""
    if isFurther {
      furtherLabels[number - 1] = label
      return
    }
    if let first = places[number - 1] {
      builder.findings.append(
        .error(
          "E-NODE-CONFLICT", words[0].place(file), value: words[0].text,
          en: "vertex \(number) is described twice; first at \(first.text)",
          zh: "顶点 \(number) 重复，第一次在 \(first.text)"))
      return
    }
    places[number - 1] = words[0].place(file)
    builder.nodes.move(number - 1, to: words[0].place(file))
    labels[number - 1] = label
    if !label.isEmpty { builder.nodes.set(number - 1, 1, label) }
    var rest = words.dropFirst(2)
    for axis in ["x", "y", "z"] {
      guard let word = rest.first, !word.isQuoted, NumberText.parse(word.text).value != nil else { break }
      builder.nodes.set(number - 1, builder.nodes.attribute(axis), word.text)
      rest = rest.dropFirst()
    }
    if let shape = rest.first, !PajekText.vertexKeys.contains(shape.text) {
      builder.nodes.set(number - 1, builder.nodes.attribute("shape"), PajekText.plain(shape.text))
      rest = rest.dropFirst()
    }
    for (key, value) in pairs(rest) { builder.nodes.set(number - 1, builder.nodes.attribute(key), value) }
  }

  private func pairs(_ words: ArraySlice<SourceLine.Word>) -> [(String, String)] {
    var pairs: [(String, String)] = []
    var rest = words
    while let key = rest.first {
      rest = rest.dropFirst()
      pairs.append((key.text, rest.first.map { PajekText.plain($0.text) } ?? ""))
      rest = rest.dropFirst()
    }
    return pairs
  }

  /// `1 2 0.5 l "label" …`; times such as `[3-5]` go to the column `time`.
  mutating func tie(_ words: [SourceLine.Word], _ direction: NetworkBuilder.Direction) {
    guard words.count > 1 else {
      return fail("E-PAJEK-RANGE", words[0], "a line needs two vertices", "连线需要两个顶点")
    }
    guard let source = number(words[0]), let target = number(words[1]) else { return }
    var tie = PajekTie(source: source, target: target, direction: direction, mode: relation)
    var rest = words.dropFirst(2)
    if let word = rest.first, !isTime(word), !PajekText.lineKeys.contains(word.text) {
      tie.weight = word.text
      rest = rest.dropFirst()
    }
    let times = rest.filter(isTime).map(\.text)
    if !times.isEmpty { tie.more.append(("time", times.joined(separator: " "))) }
    tie.more += pairs(ArraySlice(rest.filter { !isTime($0) }))
    put(tie, words[0].place(file))
  }

  /// `[3-5]`; text in quotes is never a time.
  private func isTime(_ word: SourceLine.Word) -> Bool { !word.isQuoted && word.text.hasPrefix("[") }

  /// `1 2 4 6`: ties of the first with each of the others.
  mutating func list(_ words: [SourceLine.Word], _ direction: NetworkBuilder.Direction) {
    guard let source = number(words[0]) else { return }
    for word in words.dropFirst() {
      guard let target = number(word) else { continue }
      put(PajekTie(source: source, target: target, direction: direction, mode: relation), word.place(file))
    }
  }

  /// One row of numbers; every number but 0 is a tie.
  mutating func matrix(_ words: [SourceLine.Word]) {
    let width = rows.map { count - $0 } ?? count
    guard matrixRow < (rows ?? count), words.count == width else {
      return fail(
        "E-PAJEK-RANGE", words[0], "a row of \(words.count) numbers where \(width) are expected",
        "该行有 \(words.count) 个数，应为 \(width) 个")
    }
    matrixRow += 1
    for (column, word) in words.enumerated() {
      let number = NumberText.parse(word.text)
      if let finding = number.refusal(at: word.place(file), value: word.text, column: "*Matrix") {
        builder.findings.append(finding)
      }
      guard number.value != 0 else { continue }
      put(
        PajekTie(
          source: matrixRow, target: column + 1 + (rows ?? 0), weight: word.text,
          direction: rows == nil ? .directed : .undirected, mode: relation), word.place(file))
    }
  }

  private mutating func put(_ tie: PajekTie, _ place: Place) {
    var tie = tie
    if networks > 1, tie.mode == nil { tie.mode = title }
    if isFurther { furtherTies.append((tie, place)) } else { add(tie, place) }
  }

  mutating func add(_ tie: PajekTie, _ place: Place) {
    let number = builder.tie(
      "\(tie.source)", "\(tie.target)", weight: tie.weight, mode: tie.mode, direction: tie.direction, at: place)
    for (key, value) in tie.more { builder.ties.set(number, builder.ties.attribute(key), value) }
  }

  /// A vertex number from 1 to n.
  private mutating func number(_ word: SourceLine.Word) -> Int? {
    guard let number = Int(word.text), number >= 1, number <= count else {
      builder.findings.append(
        .error(
          "E-PAJEK-RANGE", word.place(file), value: word.text,
          en: "\"\(word.text)\" is no vertex number from 1 to \(count)", zh: "“\(word.text)”不是 1 到 \(count) 的顶点编号"))
      return nil
    }
    return number
  }

  mutating func finish(_ findings: [Finding]) -> TableReading {
    closeFurther()
    guard networks > 0 else {
      if !builder.findings.hasErrors {
        builder.findings.append(
          .error("E-PAJEK-SECTION", Place(file: file), en: "the file has no *Vertices", zh: "文件中没有 *Vertices"))
      }
      return TableReading(findings: findings + builder.findings.all)
    }
    let missing = places.count { $0 == nil }
    if missing > 0, count > 0 {
      builder.findings.append(
        .warning(
          "W-PAJEK-IMPLICIT", Place(file: file), value: "\(missing)",
          en: "\(missing) of \(count) vertices have no line of their own and no label",
          zh: "\(count) 个顶点中有 \(missing) 个没有单独的行和标签", rows: missing))
    }
    return builder.reading(findings + unsupported.findings)
  }
}
