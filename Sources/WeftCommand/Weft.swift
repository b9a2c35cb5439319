internal import ArgumentParser
internal import WeftGraphviz
internal import WeftTable

/// Where the program starts.
@main
enum Program {
  /// Not `async` itself: threads for asynchronous work are waited for for ever where memory is refused, so that is
  /// looked at first.
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // The drawing child writes nothing, and its parent wants to know how it died.
    if arguments.first != RenderHelper.command {
      LargePages.wanted(by: arguments)
      Interrupt.install()
      do { try MemoryLimit.checkStart() } catch { Terminal.leave(Weft.told(error, Console(language: Speech.language))) }
    }
    Task.detached { Terminal.leave(await Weft.exitCode(arguments)) }
    while true { Terminal.wait() }
  }
}

/// `weft`: what did the user ask for?
struct Weft: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "weft",
    abstract: say(
      "Weft reads a region's organisations as woven cloth: points, lines, planes.",
      "Weft 把一个地区的组织看作一块织物：点、线、面。"),
    version: version, subcommands: commands + [RenderHelperCommand.self])

  /// Every command, in the order of the help.
  static let commands: [any ParsableCommand.Type] = [
    DemoCommand.self, CheckCommand.self, AnalyzeCommand.self, DrawCommand.self, CompareCommand.self, ReportCommand.self,
    PlanCommand.self,
    ScenarioCommand.self, GenerateCommand.self, ConvertCommand.self, MeasuresCommand.self, VerifyCommand.self,
    CiteCommand.self, RerunCommand.self, SweepCommand.self, WorkerCommand.self, CacheCommand.self,
    ExploreCommand.self,
  ]

  /// Runs what the arguments ask for, says what went wrong, and gives the exit code.
  static func exitCode(_ arguments: [String]) async -> Int32 {
    let console = Console(language: Speech.language)
    do {
      if arguments.isEmpty {
        try console.data(shortHelp)
        return 0
      }
      if let first = arguments.first, let failure = unknownCommand(first) { throw failure }
      var command = try parseAsRoot(arguments)
      if var waiting = command as? any AsyncParsableCommand { try await waiting.run() } else { try command.run() }
      return 0
    } catch {
      return told(error, console)
    }
  }

  /// Says what went wrong, in one line, and gives its exit code.
  static func told(_ error: any Error, _ console: Console) -> Int32 {
    switch error {
    case is ClosedPipe: return 0
    case let stop as Stop: return stop.kind.rawValue
    case let failure as Failure:
      Console.warn(failure.finding.line(in: console.language))
      return failure.kind.rawValue
    default:
      let code = exitCode(for: error).rawValue
      if code == 0 {
        // Help and version are data.
        do { try console.data(message(for: error) + "\n") } catch { return told(error, console) }
        return 0
      }
      if error is ExitCode { return code }
      let heading = say("error", "错误")
      let words = message(for: error).split(separator: "\n").joined(separator: " ")
      Console.warn("\(heading): \(words)".escapingControls)
      if code == Failure.Kind.usage.rawValue {
        Console.warn(
          say("'weft --help' lists the commands and every command has --help", "用 weft --help 查看命令，各命令均有 --help"))
      }
      return code == Failure.Kind.usage.rawValue ? code : Failure.Kind.fault.rawValue
    }
  }

  /// A first word that is no command, with the one that was probably meant.
  private static func unknownCommand(_ word: String) -> Failure? {
    guard !word.hasPrefix("-") else { return nil }
    let names = commands.map { $0.configuration.commandName ?? "" } + ["help"]
    guard !names.contains(word), word != RenderHelper.command else { return nil }
    let near = Suggestion.nearest(to: word, in: names)
    return Failure(
      .usage, "E-COMMAND", at: "weft", Label(en: "there is no command \"\(word)\"", zh: "没有名为 \"\(word)\" 的命令"),
      hint: near.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？") }
        ?? Label(en: "weft --help lists them", zh: "用 weft --help 查看"))
  }

  /// What is said when nothing is asked.
  private static var shortHelp: String {
    say(
      """
      Weft reads a region's organisations as woven cloth: points, lines, planes.

      Try:
        weft demo                                     analyse, draw and report the bundled county
        weft check datasets/wujin                     is this dataset sound, and if not, where not?
        weft analyze datasets/wujin --out results     every measure, as tables

      weft --help lists all commands; weft COMMAND --help explains one.

      """,
      """
      Weft 把一个地区的组织看作一块织物：点、线、面。

      试试：
        weft demo                                     对自带的示意县域做分析、绘图并生成报告
        weft check datasets/wujin                     数据集是否可用？问题在哪里？
        weft analyze datasets/wujin --out results     计算全部指标并写成表

      weft --help 列出全部命令；weft 命令 --help 说明其用法。

      """)
  }
}
