internal import ArgumentParser
internal import Synchronization
internal import WeftGraph
internal import WeftScenario
internal import WeftTable

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "sweep",
    Label(
      en: "Does many tasks: one JSON task a line in, one result a line out, in order.",
      zh: "批量执行任务：每行一个 JSON 任务，按原顺序每行输出一个结果。"),
    examples: [
      "weft sweep tasks.jsonl > results.jsonl",
      "weft sweep tasks.jsonl --threads 2 --out results.jsonl",
    ],
    more: WorkerCommand.keys)

  @Argument(help: .say("Tasks, one a line; - is standard input.", "任务文件，每行一个；- 表示标准输入。", value: "TASKS.jsonl"))
  var tasks: String

  @Option(
    name: .long,
    help: .say(
      "Write the results to this file, whole or not at all (default: to standard output as they come).",
      "将结果完整写入此文件（默认随算随写到标准输出）。", value: "FILE"))
  var out: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let file = try out.map { try OutputFile($0, inputs: tasks == "-" ? [] : [tasks]) }
    let bytes = try timings.stage("read") { try FileStore.read(tasks) }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let runner = TaskRunner(file: tasks == "-" ? "<stdin>" : Folder.split(tasks).name, threads: 1)
    let kept = Mutex<[UInt8]>([])
    let console = common.console
    let keepsAll = file != nil
    let output = OrderedLines { text in
      if keepsAll { kept.withLock { $0 += Array(text.utf8) } } else { try console.data(text) }
    }
    let endings = timings.stage("tasks") {
      FixedBlocks.map(count: lines.count, threads: common.threadCount) { index -> SweepResult.Ending? in
        guard !output.isBroken else { return nil }
        let result = runner.result(of: lines[index], number: index + 1)
        output.put(result.map { $0.line + "\n" } ?? "", at: index)
        return result?.ending
      }
    }
    try output.finish()
    if let file { try timings.stage("write") { try file.commit(kept.withLock { $0 }) } }
    let done = endings.count { $0 == .done }
    let failed = endings.count { $0 == .failed }
    common.console.note(
      Label(
        en: "\(done + failed) tasks: \(done) done, \(failed) with an error in place of values",
        zh: "任务 \(done + failed) 个：完成 \(done) 个，\(failed) 个以错误代替数值"))
    common.tell(timings)
  }
}
