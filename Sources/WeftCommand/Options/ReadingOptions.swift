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
      "Encoding of single lines that are not UTF-8 in a file that is.", "文件为 UTF-8 时，个别其他编码的行所用的编码。", value: "NAME"))
  var encodingFallback: TextEncoding?

  @Option(
    name: .long,
    help: .say(
      "What divides the cells of text tables (default: worked out).", "文本表格的分隔符（默认自动判断）。",
      value: "comma|tab|semicolon|pipe"))
  var delimiter: Delimiter?

  @Option(
    name: .long,
    help: .say(
      "Whether the first row of a text table names its columns (default: worked out).", "文本表格首行是否为列名（默认自动判断）。",
      value: "present|absent"))
  var header: HeaderRow?

  @Option(
    name: .long,
    help: .say(
      "What the comma in numbers such as 1,234 is not or is: with comma it is the decimal mark, with point it groups digits.",
      "数字（如 1,234）中的小数点：comma 表示逗号即小数点，point 表示逗号只分组。", value: "comma|point"))
  var decimal: DecimalMark?

  @Option(
    name: [.customLong("part"), .customLong("sheet")],
    help: .say(
      "The sheet of a workbook, or the graph or relation of a file with several, by name or number.",
      "工作簿中的工作表，或多图、多关系文件中的一个，用名称或序号指定。", value: "NAME"))
  var part: String?

  @Flag(
    name: .long,
    help: .say(
      "Add organisations that ties name and no table has, with a warning.", "联系提到而表中没有的组织自动补上，并给出警告。"))
  var addMissing = false

  @Flag(
    name: .long,
    help: .say("Do not read weights: every tie counts 1.", "不读取权重：每条联系按 1 计。"))
  var ignoreWeights = false

  @Option(
    name: .long,
    help: .say(
      "What a blank cell in a column of weights counts (default: 1, with a warning), or error.",
      "权重列中的空格按多少计（默认按 1 计并给出警告），或 error 表示报错。", value: "WEIGHT|error"))
  var missingWeight: MissingWeight?

  @Option(
    name: .long,
    help: .say(
      "Mode of the ties of a network file that states none; RELATION=MODE for one relation (repeatable).",
      "网络文件没有融合方式时，联系所属的方式；“关系=方式”只定一种关系（可多次使用）。",
      value: Mode.allCases.map(\.rawValue).joined(separator: "|") + "|RELATION=MODE"))
  var mode: [ModeRule] = []

  var tables: TableReadOptions {
    var options = TableReadOptions()
    options.csv.encoding = encoding
    options.csv.fallback = encodingFallback
    options.csv.delimiter = delimiter?.byte
    options.csv.headerRow = header?.row ?? .automatic
    options.part = part
    options.comma = decimal?.comma ?? .careful
    options.missingEnds = addMissing ? .added : .error
    return options
  }

  var dataset: DatasetOptions {
    var options = DatasetOptions()
    for rule in mode {
      if let relation = rule.relation {
        options.relationModes.append(.init(relation: relation, mode: rule.mode))
      } else {
        options.mode = rule.mode
      }
    }
    options.comma = decimal?.comma ?? .careful
    options.missingEnds = addMissing ? .added : .error
    options.weights = ignoreWeights ? .ignored : .read
    options.blankWeight = missingWeight?.blank ?? .one
    return options
  }

  func validate() throws {
    if maxProblems < 0 {
      throw ValidationError(say("--max-problems takes a number from 0", "--max-problems 应为不小于 0 的整数"))
    }
  }
}
