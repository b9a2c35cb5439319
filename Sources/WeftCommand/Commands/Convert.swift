internal import ArgumentParser
internal import WeftModel
internal import WeftTable

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "convert",
    Label(
      en: "Converts between formats, by suffix; a name that ends in / is a dataset folder.",
      zh: "按后缀在各格式之间转换；以 / 结尾的名称表示数据集文件夹。"),
    examples: ["weft convert county.xlsx county/", "weft convert datasets/wujin wujin.graphml"],
    more: Label(
      en: "Formats: "
        + TableFormat.all.map { "\($0.name) (.\($0.suffixes.joined(separator: ", .")))" }
        .joined(separator: ", "),
      zh: "格式：" + TableFormat.all.map { "\($0.name)（.\($0.suffixes.joined(separator: "、.")))" }.joined(separator: "、")))

  @Argument(help: .say("A folder, a workbook or a network file.", "文件夹、工作簿或网络文件。", value: "IN"))
  var input: String

  @Argument(help: .say("What to write.", "输出。", value: "OUT"))
  var output: String

  @Flag(
    name: .long,
    help: .say("Mark text cells that a spreadsheet would run as formulas.", "标记会被电子表格当作公式执行的文本单元格。"))
  var excelSafe = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    if output.hasSuffix("/") { return try writeFolder() }
    guard let format = TableFormat.named(suffixOf: output) else {
      throw Failure(
        .usage, "E-FORMAT-UNKNOWN", at: output,
        Label(en: "the name's ending stands for no format", zh: "名称后缀不对应任何格式"),
        hint: Label(en: "weft convert --help lists them", zh: "用 weft convert --help 查看"))
    }
    let main = try OutputFile(output, inputs: [input])
    let timings = Timings()
    let loading = try Loading.sound(input, reading, common.console, timings)
    var options = TableWriteOptions()
    options.csv.safety = excelSafe ? .excelSafe : .plain
    options.title = loading.network.title.text(in: common.lang)
    let files = timings.stage("tables") {
      loading.network.csvTables().map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }
    }
    let writing = timings.stage("format") { format.write(Dataset(files: files).tables, options) }
    try timings.stage("write") { try commit(writing, main, format) }
    for loss in writing.losses {
      common.console.note(
        Label(
          en: "\(output): not held by \(format.name): \(loss.label.en)",
          zh: "\(output)：\(format.name) 不能保存：\(loss.label.zh)"))
    }
    common.tell(timings)
  }

  /// The file asked for, and those that belong to it, such as `##d` beside `##h`.
  private func commit(_ writing: TableWriting, _ main: OutputFile, _ format: TableFormat) throws {
    let lower = output.lowercased()
    let ending = format.suffixes.first { lower.hasSuffix("." + $0) } ?? ""
    let base = String(output.dropLast(ending.count))
    let isMain: (TableWriting.File) -> Bool = { lower.hasSuffix($0.suffix.lowercased()) }
    for file in writing.files where !isMain(file) {
      try OutputFile(base + file.suffix, inputs: [input]).commit(file.bytes)
    }
    guard let file = writing.files.first(where: isMain) ?? writing.files.first else { return }
    try main.commit(file.bytes)
  }

  private func writeFolder() throws {
    let folder = try OutputFolder(output, inputs: [input])
    let timings = Timings()
    let loading = try Loading.sound(input, reading, common.console, timings)
    let tables = timings.stage("tables") { loading.network.csvTables() }
    try timings.stage("write") { for (name, text) in tables { try folder.write(name, text) } }
    var record = RunRecord(arguments: Invocation.arguments)
    record.inputs = [loading.input]
    record.warnings = loading.warnings
    try timings.stage("write") { try folder.commit(record) }
    common.tell(timings)
  }
}
