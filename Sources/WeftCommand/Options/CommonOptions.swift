internal import ArgumentParser
internal import WeftTable

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Options that every command has.
struct CommonOptions: ParsableArguments {
  @Flag(name: .long, help: .say("Say nothing but errors.", "除错误外不输出任何提示。"))
  var quiet = false

  @Option(
    name: .long,
    help: .say("Language of messages and reports: en or zh.", "提示与报告的语言：en 或 zh。", value: "en|zh"))
  var lang: Language = Speech.language

  @Option(
    name: .long,
    help: .say(
      "Threads to use (default: all cores). Results are the same whatever it is.",
      "使用的线程数（默认为全部核心）；结果与线程数无关。", value: "N"))
  var threads: Int?

  @Flag(
    name: .long,
    help: .say(
      "Seconds and memory of every stage as the last line of stderr, in JSON; on a terminal as a table above it, too.",
      "在标准错误末行以 JSON 给出各阶段耗时与内存；在终端上另附一张表。"))
  var timings = false

  var threadCount: Int { threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
  var console: Console { Console(language: lang, verbosity: quiet ? .errors : .all) }

  /// Tells the time and memory of the stages, where that was asked for.
  func tell(_ timings: Timings) {
    guard self.timings else { return }
    if Terminal.isError { Console.warn(timings.table(in: lang)) }
    Console.warn(timings.line)
  }

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError(say("--threads takes a number from 1 to 1024", "--threads 应为 1 到 1024 的整数"))
    }
  }
}

/// The seed of everything that chance enters.
struct SeedOption: ParsableArguments {
  @Option(name: .long, help: .say("Seed where chance enters.", "随机过程所用的种子。", value: "S"))
  var seed: UInt64 = 1
}
