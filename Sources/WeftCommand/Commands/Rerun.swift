internal import ArgumentParser
internal import WeftTable

struct RerunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    "rerun",
    Label(
      en: "Runs again what a run.json records, on the same inputs, and replaces its folder.",
      zh: "按 run.json 的记录，用同样的输入再次运行，并替换其所在文件夹。"),
    examples: ["weft rerun results/run.json", "weft rerun results/run.json --out again"])

  @Argument(help: .say("The record of a run.", "运行记录。", value: "run.json"))
  var record: String

  @Option(
    name: .long,
    help: .say("Write there instead of into the record's own folder.", "写到此文件夹，而不是记录所在的文件夹。", value: "DIR"))
  var out: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    guard let run = RunRecord(bytes: try FileStore.read(record)), run.arguments.first != "rerun", !run.arguments.isEmpty
    else {
      throw Failure(
        .data, "E-RUN-RECORD", at: record, Label(en: "this is not a record of a run", zh: "这不是运行记录"),
        hint: Label(en: "give the run.json of an output folder", zh: "请给出输出文件夹中的 run.json"))
    }
    for input in run.inputs { try check(input) }
    var arguments = run.arguments + ["--out", out ?? Folder.split(record).parent, "--threads", "\(common.threadCount)"]
    if common.quiet { arguments.append("--quiet") }
    if common.timings { arguments.append("--timings") }
    var command = try Weft.parseAsRoot(arguments)
    try await Invocation.$arguments.withValue(run.arguments) {
      if var waiting = command as? any AsyncParsableCommand { try await waiting.run() } else { try command.run() }
    }
  }

  /// The same results can only come from the same inputs.
  private func check(_ input: RunRecord.Input) throws {
    let isFolder = (try? FileStatus.at(input.dataset))?.kind == .folder
    for file in input.files {
      // A file's companions lie beside it.
      let folder = isFolder ? input.dataset : Folder.split(input.dataset).parent
      let bytes = try FileStore.read(folder + "/" + file.name)
      guard SHA256.hex(of: bytes) == file.sha256 else {
        throw Failure(
          .data, "E-RUN-CHANGED", at: input.dataset,
          Label(en: "\"\(file.name)\" has changed since that run", zh: "\"\(file.name)\" 在那次运行之后有改动"),
          hint: Label(en: "run the command anew instead", zh: "请改为重新运行原命令"))
      }
    }
  }
}
