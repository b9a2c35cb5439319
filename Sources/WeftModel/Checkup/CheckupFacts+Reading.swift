import WeftTable

extension CheckupFacts {
  /// How the files were read: shape, encoding, headings, rows.
  mutating func addReading() {
    let shape = validation.shape
    add(
      "shape", Label(en: "shape", zh: "形式"), en: shape == .tables ? "tables of a dataset" : "a network in one file",
      zh: shape == .tables ? "数据集表格" : "单个网络文件")
    let guessed = validation.findings.filter { $0.code == "W-ENC-GUESS" }
    add(
      "encoding", Label(en: "encoding", zh: "编码"),
      en: guessed.isEmpty
        ? "as declared, or UTF-8"
        : guessed.map { "\($0.place?.file ?? ""): \($0.value ?? "guessed")" }.joined(separator: ", "),
      zh: guessed.isEmpty
        ? "按声明，或 UTF-8" : guessed.map { "\($0.place?.file ?? "")：\($0.value ?? "推测")" }.joined(separator: "，"),
      doubt: !guessed.isEmpty)
    for reading in validation.readings {
      let pairs = reading.columns.filter { $0.heading != $0.column }.map { "\($0.heading.elided) → \($0.column)" }
      guard !pairs.isEmpty else { continue }
      let text = pairs.joined(separator: ", ")
      add("columns", Label(en: "columns of \(reading.file)", zh: "\(reading.file) 的列"), en: text, zh: text)
    }
    for count in validation.counts {
      add(
        "rows", Label(count.file), en: "\(count.read) rows read, \(count.used) used, \(count.named) named",
        zh: "读取 \(count.read) 行，使用 \(count.used) 行，指出 \(count.named) 行", doubt: count.named > 0)
    }
    let (read, used, named) = validation.counts.reduce((0, 0, 0)) {
      ($0.0 + $1.read, $0.1 + $1.used, $0.2 + $1.named)
    }
    add(
      "rows-total", Label(en: "all rows", zh: "合计"), en: "\(read) read = \(used) used + \(named) named",
      zh: "读取 \(read) = 使用 \(used) + 指出 \(named)", doubt: named > 0)
  }
}
