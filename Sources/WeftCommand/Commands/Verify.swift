internal import ArgumentParser
internal import WeftMeasure
internal import WeftTable

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "verify",
    Label(
      en: "Recomputes published and other programs' values on this machine: source, expected, got, pass.",
      zh: "在本机重算已发表的数值与其他软件的数值：出处、期望值、所得值、是否一致。"),
    examples: ["weft verify", "weft verify --format csv"])

  @Option(
    name: .long,
    help: .say(
      "How to write the values (default: table on a terminal, csv in a pipe).", "输出格式（终端默认为 table，管道默认为 csv）。",
      value: "table|csv|json|md"))
  var format: TableText?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let verification = timings.stage("verify") { Verification() }
    try common.console.data((format ?? .usual).text(of: verification.table))
    let count = verification.rows.count
    let failures = verification.failures
    common.console.note(
      Label(
        en: "\(count - failures) of \(count) values agree, from \(verification.sources.count) programs",
        zh: "\(count) 个数值中 \(count - failures) 个一致，来自 \(verification.sources.count) 种软件"))
    common.console.note(UCINETOutput.warning)
    common.tell(timings)
    if failures > 0 { throw Stop(kind: .fault) }
  }
}
