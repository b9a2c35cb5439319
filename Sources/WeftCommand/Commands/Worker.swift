internal import ArgumentParser
internal import WeftModel
internal import WeftScenario
internal import WeftTable

struct WorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "worker",
    Label(
      en: "The same on standard input and output, a line at a time: for Spark's pipe, GNU parallel, Slurm.",
      zh: "在标准输入与输出上逐行执行同样的任务：供 Spark 的 pipe、GNU parallel、Slurm 使用。"),
    examples: [
      "weft worker < tasks.jsonl > results.jsonl",
      "weft worker < one-task.jsonl",
      "parallel --pipe -k weft worker < tasks.jsonl > results.jsonl",
    ],
    more: keys)

  /// What a task may hold, for the help.
  static let keys = Label(
    en: "A task: "
      + SweepTask.keys.map { "\($0.name) (\($0.holds.en): \($0.meaning.en))" }.joined(separator: ", ")
      + ". Paths are relative to the current folder. An error is a result: {\"id\":…,\"error\":{…}}.",
    zh: "任务的键：" + SweepTask.keys.map { "\($0.name)（\($0.holds.zh)：\($0.meaning.zh)）" }.joined(separator: "、")
      + "。路径相对于当前文件夹。出错也是结果：{\"id\":…,\"error\":{…}}。")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    // Many workers run side by side, so one takes one thread unless told otherwise.
    let runner = TaskRunner(file: "<stdin>", threads: common.threads ?? 1)
    var reader = LineReader(.standard(0))
    var number = 0
    while let line = try next(&reader) {
      number += 1
      guard let result = timings.stage("tasks", { runner.result(of: line, number: number) }) else { continue }
      try common.console.data(result.line + "\n")
    }
    common.tell(timings)
  }

  private func next(_ reader: inout LineReader) throws -> [UInt8]? {
    do { return try reader.next() } catch { throw FileStore.Refusal.unreadable("<stdin>", error) }
  }
}
