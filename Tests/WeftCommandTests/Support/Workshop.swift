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
  func weft(_ arguments: String..., input: String? = nil) throws -> Outcome {
    try run("\"$WEFT\" \"$@\"", arguments, input: input)
  }

  /// Runs a line of shell in which `$WEFT` is the program and `$@` are the arguments.
  func run(_ line: String, _ arguments: [String] = [], input: String? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, "sh"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    process.environment = ["WEFT": BuiltHelper.path, "PATH": "/usr/bin:/bin", "LANG": "C"]
    // Files, not pipes: a program may write more than a pipe holds before it ends.
    let output = path + "/.stdout"
    let errors = path + "/.stderr"
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    if let input {
      write(".stdin", input)
      process.standardInput = FileHandle(forReadingAtPath: path + "/.stdin")
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    let code = process.terminationReason == .uncaughtSignal ? -process.terminationStatus : process.terminationStatus
    return Outcome(output: read(".stdout") ?? "", errors: read(".stderr") ?? "", code: code)
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
