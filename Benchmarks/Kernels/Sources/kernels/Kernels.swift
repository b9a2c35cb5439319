import Foundation

/// `kernels make MODEL N SEED FILE` writes a made-up network; `kernels tables MODEL N SEED FOLDER` the same as a dataset.
///
/// `kernels serve FILE` reads one task a line: `time KERNEL THREADS` answers with seconds passed and seconds of the
/// processor; `values KERNEL THREADS FILE` writes the result as 64-bit numbers and answers with how many there are;
/// `memory` answers with the largest memory used so far, in bytes.
@main
struct Kernels {
  static func main() throws {
    let words = CommandLine.arguments
    if words.count == 6, words[1] == "make" {
      try MadeUpNetwork(model: words[2], nodeCount: Int(words[3])!, seed: UInt64(words[4])!).write(to: words[5])
      return
    }
    if words.count == 6, words[1] == "tables" {
      try MadeUpNetwork(model: words[2], nodeCount: Int(words[3])!, seed: UInt64(words[4])!).writeTables(to: words[5])
      return
    }
    guard words.count == 3, words[1] == "serve" else {
      fatalError("make MODEL N SEED FILE, tables MODEL N SEED FOLDER, or serve FILE")
    }
    let kernel = Kernel(try MadeUpNetwork(file: words[2]))
    say("ready")
    while let line = readLine() {
      let task = line.split(separator: " ").map(String.init)
      switch task[0] {
      case "time":
        let start = clock()
        var result: () -> [Double] = { [] }
        let time = ContinuousClock().measure { result = kernel.run(task[1], threads: Int(task[2])!) }
        let processor = Double(clock() - start) / Double(CLOCKS_PER_SEC)
        precondition(!result().isEmpty)
        say("\(Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)) \(processor)")
      case "values":
        let values = kernel.run(task[1], threads: Int(task[2])!)()
        try values.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: task[3])) }
        say("\(values.count)")
      case "memory":
        var usage = rusage()
        getrusage(numericCast(RUSAGE_SELF.rawValue), &usage)
        say("\(usage.ru_maxrss * 1024)")
      default: fatalError("no task \(line)")
      }
    }
  }

  /// Answers at once: output is otherwise held back while it goes into a pipe.
  private static func say(_ answer: String) { FileHandle.standardOutput.write(Data("\(answer)\n".utf8)) }
}
