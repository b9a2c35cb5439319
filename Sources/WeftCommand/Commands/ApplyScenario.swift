internal import ArgumentParser
internal import WeftModel
internal import WeftScenario
internal import WeftTable

struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "scenario",
    Label(en: "Applies a scenario to a dataset and writes the changed dataset.", zh: "对数据集施加情景，写出改变后的数据集。"),
    examples: [
      "weft scenario pairing.yml datasets/wujin --out paired",
      "weft scenario pairing.yml datasets/wujin --seed 9 --out paired-9",
    ])

  @Argument(help: .say("A scenario in YAML.", "YAML 情景文件。", value: "FILE"))
  var scenario: String

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Option(name: .long, help: .say("The folder to write.", "输出文件夹。", value: "DIR"))
  var out: String

  @Option(name: .long, help: .say("Seed in place of the scenario's own.", "代替情景自带种子的种子。", value: "S"))
  var seed: UInt64?

  @Option(
    name: .long,
    help: .say("Territory level of planes (default: the dataset's own, else town).", "板块所取的区域级别。", value: "LEVEL"))
  var plane: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let folder = try OutputFolder(out, inputs: [dataset, scenario])
    let bytes = try FileStore.read(scenario)
    let plan = try ScenarioFile.reading(scenario, bytes, common.console, limit: reading.maxProblems)
    let loading = try Loading.sound(dataset, reading, common.console, timings)
    try loading.checkLevel(plane)
    let level = TerritoryLevel.canonical(plane ?? loading.network.configuration.plane ?? "town")
    let outcome = timings.stage("scenario") { plan.applied(to: loading.network, level: level, seed: seed) }
    common.console.findings(outcome.findings, limit: reading.maxProblems)
    if outcome.findings.contains(where: { $0.severity == .error }) { throw Stop(kind: .data) }
    let tables = timings.stage("tables") { outcome.network.csvTables() }
    try timings.stage("write") { for (name, text) in tables { try folder.write(name, text) } }
    var record = RunRecord(arguments: Invocation.arguments)
    record.seed = seed ?? plan.seed
    record.inputs = [loading.input, ScenarioFile.input(scenario, bytes)]
    record.counts = [
      "organizations": outcome.network.organizations.count, "ties": outcome.network.ties.count,
      "edits": outcome.change.edits.count,
    ]
    try timings.stage("write") { try folder.commit(record) }
    common.console.note(
      Label(
        en: "\(out): \(outcome.change.edits.count) changes; \(outcome.network.organizations.count) organisations, "
          + "\(outcome.network.ties.count) ties",
        zh: "\(out)：改动 \(outcome.change.edits.count) 处；组织 \(outcome.network.organizations.count) 个，联系 "
          + "\(outcome.network.ties.count) 条"))
    common.tell(timings)
  }
}

/// A scenario as it lies on the disk.
enum ScenarioFile {
  /// Reads it, tells its findings, and stops with 65 where there is an error.
  static func reading(_ path: String, _ bytes: [UInt8], _ console: Console, limit: Int) throws -> Scenario {
    let name = Folder.split(path).name
    let text = TextEncoding.decode(bytes, file: name)
    guard let plain = text.bytes else {
      console.findings(text.findings, limit: limit)
      throw Stop(kind: .data)
    }
    let (scenario, findings) = Scenario.reading(String(decoding: plain[text.start...], as: UTF8.self), file: name)
    console.findings(text.findings + findings, limit: limit)
    guard let scenario, !findings.contains(where: { $0.severity == .error }) else { throw Stop(kind: .data) }
    return scenario
  }

  /// What run.json says of it.
  static func input(_ path: String, _ bytes: [UInt8]) -> RunRecord.Input {
    RunRecord.Input(
      dataset: path, files: [RunRecord.File(name: Folder.split(path).name, sha256: SHA256.hex(of: bytes))])
  }
}
