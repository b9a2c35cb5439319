internal import ArgumentParser
internal import WeftModel
internal import WeftTable

/// How a dataset is read and how many of its troubles are told.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say("List at most N problems; the rest are counted.", "最多列出 N 个问题，其余只计数。", value: "N"))
  var maxProblems = 50

  @Option(
    name: .long,
    help: .say(
      "Encoding of text files, where it is not plain from them: utf-8, gb18030, big5, utf-16.",
      "文本编码（无法自动判断时使用）：utf-8、gb18030、big5、utf-16。", value: "NAME"))
  var encoding: TextEncoding?

  @Option(
    name: .long,
    help: .say(
      "Mode of the ties of an edge file without a mode column.", "边文件没有融合方式列时，联系所属的方式。",
      value: Mode.allCases.map(\.rawValue).joined(separator: "|")))
  var mode: Mode = .collaborative

  var tables: TableReadOptions {
    var options = TableReadOptions()
    options.csv.encoding = encoding
    return options
  }

  var dataset: DatasetOptions {
    var options = DatasetOptions()
    options.mode = mode
    return options
  }

  func validate() throws {
    if maxProblems < 0 {
      throw ValidationError(say("--max-problems takes a number from 0", "--max-problems 应为不小于 0 的整数"))
    }
  }
}
