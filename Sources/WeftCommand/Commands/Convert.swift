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
        + TableFormat.all.map { "\($0.name) (.\($0.suffixes.joined(separator: ", .")))" }.joined(separator: ", ")
        + ". A list of ties in .csv has its organisations in .organizations.csv beside it. What each cannot hold: "
        + TableFormat.written.map { "\($0.name): \($0.limitsLabel.en)" }.joined(separator: "; ")
        + ". Read and not written: " + TableFormat.all.filter { !$0.isWritten }.map(\.name).joined(separator: ", "),
      zh: "格式："
        + TableFormat.all.map { "\($0.name)（.\($0.suffixes.joined(separator: "、."))）" }.joined(separator: "、")
        + "。.csv 联系表的组织写在旁边的 .organizations.csv 中。各格式不能保存的内容："
        + TableFormat.written.map { "\($0.name)：\($0.limitsLabel.zh)" }.joined(separator: "；")
        + "。只能读取：" + TableFormat.all.filter { !$0.isWritten }.map(\.name).joined(separator: "、")))

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

  private var cells: CSV.WriteOptions { CSV.WriteOptions(safety: excelSafe ? .excelSafe : .plain) }

  func run() throws {
    if output.hasSuffix("/") { return try writeFolder() }
    guard let file = try NetworkFile(output, inputs: [input]) else {
      throw Failure(
        .usage, "E-FORMAT-UNKNOWN", at: output,
        Label(en: "the name's ending stands for no format that is written", zh: "名称后缀不对应任何可写的格式"),
        hint: Label(en: "weft convert --help lists them", zh: "用 weft convert --help 查看"))
    }
    let timings = Timings()
    let loading = try Loading.sound(input, reading, common.console, timings)
    var options = TableWriteOptions()
    options.csv = cells
    options.title = loading.network.title.text(in: common.lang)
    let tables = timings.stage("tables") {
      Dataset(files: loading.network.csvTables().map { InputFile(name: $0.name, bytes: Array($0.text.utf8)) }).tables
    }
    try file.write(tables, options, common.console, timings, limit: reading.maxProblems)
    common.tell(timings)
  }

  private func writeFolder() throws {
    let folder = try OutputFolder(output, inputs: [input])
    let timings = Timings()
    let loading = try Loading.sound(input, reading, common.console, timings)
    let tables = timings.stage("tables") { loading.network.csvTables(options: cells) }
    try timings.stage("write") { for (name, text) in tables { try folder.write(name, text) } }
    var record = RunRecord(arguments: Invocation.arguments)
    record.inputs = [loading.input]
    record.warnings = loading.warnings
    try timings.stage("write") { try folder.commit(record) }
    common.tell(timings)
  }
}
