internal import ArgumentParser
internal import WeftModel
internal import WeftTable

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "check",
    Label(
      en: "Reads and validates a dataset; lists every problem with its place, value and hint, then the facts.",
      zh: "读取并校验数据集；逐条列出问题所在位置、取值与改法，并给出体检结果。"),
    examples: ["weft check datasets/wujin", "weft check county.xlsx --max-problems 500 --lang zh"])

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(
    name: .long,
    help: .say("The checkup as lines or as JSON with codes and places.", "体检结果写成文本行，或带代码与位置的 JSON。", value: "text|json")
  )
  var format: CheckReport.Form = .text

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let loading = try Loading.reading(dataset, reading, timings)
    let findings = loading.validation.findings
    let report = CheckReport(dataset: dataset, validation: loading.validation, language: common.lang)
    common.console.findings(findings, limit: reading.maxProblems)
    switch format {
    case .text: if !common.quiet { try common.console.data(report.text) }
    case .json: try common.console.data(report.json)
    }
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    common.console.note(summary(loading, errors: errors, warnings: warnings))
    common.tell(timings)
    if errors > 0 { throw Stop(kind: .data) }
  }

  /// What was read, in one sentence: rows read = rows used + rows named.
  private func summary(_ loading: Loading, errors: Int, warnings: Int) -> Label {
    let read = loading.validation.counts.reduce(0) { $0 + $1.read }
    let used = loading.validation.counts.reduce(0) { $0 + $1.used }
    let network = loading.network
    return Label(
      en: "\(dataset): \(network.organizations.count) organisations, \(network.ties.count) ties; rows read \(read), "
        + "used \(used); errors \(errors), warnings \(warnings)",
      zh: "\(dataset)：组织 \(network.organizations.count) 个，联系 \(network.ties.count) 条；读入 \(read) 行，"
        + "使用 \(used) 行；错误 \(errors) 个，警告 \(warnings) 个")
  }
}
