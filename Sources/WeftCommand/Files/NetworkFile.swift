internal import WeftTable

/// A network to be written in one file of the format that its name's ending stands for, with the files that belong to it.
struct NetworkFile {
  let path: String
  let format: TableFormat
  private let main: OutputFile
  private let inputs: [String]

  /// Claims the name; `nil` where its ending stands for no format, or for one under which nothing is written.
  init?(_ path: String, inputs: [String]) throws {
    guard let format = TableFormat.named(suffixOf: path) else { return nil }
    let lower = path.lowercased()
    guard !format.unwritten.contains(where: { lower.hasSuffix("." + $0) }) else { return nil }
    self.path = path
    self.format = format
    self.inputs = inputs
    main = try OutputFile(path, inputs: inputs)
  }

  /// Writes tables and says what the format cannot hold of them; stops with 65 where it can hold none.
  func write(
    _ tables: [Table], _ options: TableWriteOptions, _ console: Console, _ timings: Timings, limit: Int
  ) throws {
    var options = options
    options.csv.delimiter = path.lowercased().hasSuffix(".tsv") ? .tab : .comma
    let writing = timings.stage("format") { format.write(tables, options) }
    guard !writing.files.isEmpty else {
      console.findings(writing.findings, limit: limit)
      throw Stop(kind: .data)
    }
    try timings.stage("write") { try commit(writing) }
    for loss in writing.losses {
      console.note(
        Label(
          en: "\(path): not held by \(format.name): \(loss.label.en)",
          zh: "\(path)：\(format.name) 不能保存：\(loss.label.zh)"))
    }
  }

  /// The files that belong to the one asked for, such as `##d` beside `##h`, and then that: where it stands, all stand.
  private func commit(_ writing: TableWriting) throws {
    let lower = path.lowercased()
    let ending = format.suffixes.first { lower.hasSuffix("." + $0) } ?? ""
    let base = String(path.dropLast(ending.count))
    let first = writing.files.firstIndex { lower.hasSuffix($0.suffix.lowercased()) } ?? 0
    for index in writing.files.indices where index != first {
      try OutputFile(base + writing.files[index].suffix, inputs: inputs).commit(writing.files[index].bytes)
    }
    try main.commit(writing.files[first].bytes)
  }
}
