import Foundation
import WeftTestSupport

/// A folder of its own for one test, in which the real program is run; gone when the test is over.
final class Workshop {
  let path: String

  init() {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("weft-test-\(UUID().uuidString)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What the program said and how it ended.
  struct Outcome {
    var output: String
    var errors: String
    var code: Int32
  }

  /// Runs `weft` with the arguments, English and without an inherited locale.
  func weft(_ arguments: String..., input: String? = nil) -> Outcome {
    run("\"$WEFT\" \"$@\"", arguments, input: input)
  }

  /// Runs a line of shell in which `$WEFT` is the program and `$@` are the arguments.
  func run(_ line: String, _ arguments: [String] = [], input: String? = nil) -> Outcome {
    // Files, not pipes: a program may write more than a pipe holds before it ends.
    if let input { write(".stdin", input) }
    let code = spawn(
      ["/bin/sh", "-c", "cd \"$1\" && shift && " + line, "sh", path] + arguments,
      input: input == nil ? "/dev/null" : path + "/.stdin")
    return Outcome(output: read(".stdout") ?? "", errors: read(".stderr") ?? "", code: code)
  }

  /// Starts a program and waits for it; the exit code, or minus the signal that ended it.
  ///
  /// Not Foundation's Process, whose waiting needs a run loop that test threads do not have.
  private func spawn(_ words: [String], input: String) -> Int32 {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var traits: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var traits = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, path + "/.stdout", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, path + "/.stderr", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    let variables = ["WEFT=\(BuiltHelper.path)", "PATH=/usr/bin:/bin", "LANG=C"]
    var environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    // Threads of a work queue block signals, and a shell that cannot hear of its children waits for ever.
    posix_spawnattr_init(&traits)
    defer { posix_spawnattr_destroy(&traits) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&traits, &none)
    posix_spawnattr_setflags(&traits, Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", &files, &traits, &arguments, &environment) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  func write(_ name: String, _ text: String) { write(name, Data(text.utf8)) }

  func write(_ name: String, _ bytes: Data) {
    let url = URL(fileURLWithPath: path + "/" + name)
    try? FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? bytes.write(to: url)
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Names in a folder, hidden ones too, without those that the workshop itself keeps.
  func names(_ folder: String = ".") -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
    return names.filter { ![".stdout", ".stderr", ".stdin"].contains($0) }.sorted()
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// A sound little dataset: a core with two villages below it, woven to each other.
  ///
  ///     core → a, core → b, a — b
  func writeSmallDataset(_ folder: String = "d") {
    write(
      folder + "/organizations.csv",
      "id,name,domain,territory,core\nk,核心,agency,t,yes\na,甲村,rural,t,no\nb,乙村,rural,t,no\n")
    write(folder + "/territories.csv", "id,name,parent,level\nt,镇01,,town\n")
    write(
      folder + "/ties.csv",
      "source,target,mode,directed\nk,a,hierarchical,yes\nk,b,hierarchical,yes\na,b,collaborative,yes\n")
  }
}
