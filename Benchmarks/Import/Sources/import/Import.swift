import Foundation
import WeftModel
import WeftTable

// import make ties PATH ORGANISATIONS TIES | import make nation FOLDER ORGANISATIONS TIES: makes the files (MadeUpFiles).
// import PATH...: reads a list of ties (and, as a second file, a table of organisations) into a checked network.
// One line on standard output: seconds by the clock, seconds of processor for bytes, tables and network, then what compare.py checks: organisations, ties, the
// sum of weights, of squared degrees, and of the products of degrees at both ends of each tie, and peak memory in kB.

@main
struct Import {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    if paths.first == "make" { return try MadeUpFiles.make(Array(paths.dropFirst())) }
    let clock = ContinuousClock()
    let begin = clock.now
    var start = processorSeconds()
    func lap() -> Double {
      let now = processorSeconds()
      defer { start = now }
      return now - start
    }
    var files: [InputFile] = []
    for path in paths {
      files.append(InputFile(name: String(path.split(separator: "/").last ?? ""), bytes: try bytes(of: path)))
    }
    let reading = lap()
    let dataset = files.count == 1 ? Dataset(file: files[0]) : Dataset(files: files)
    files = []
    let parsing = lap()
    let validation = Network.validation(of: dataset)
    let judging = lap()
    let wall = (clock.now - begin) / .seconds(1)
    let network = validation.network
    let errors = validation.findings.filter { $0.severity == .error }
    guard errors.isEmpty else {
      for finding in errors.prefix(5) { print(finding.line(in: .en)) }
      exit(65)
    }
    var degrees = [Int](repeating: 0, count: network.organizations.count)
    for tie in network.ties {
      degrees[tie.source] += 1
      degrees[tie.target] += 1
    }
    let squares = degrees.reduce(0) { $0 + $1 * $1 }
    let products = network.ties.reduce(0) { $0 + degrees[$1.source] * degrees[$1.target] }
    let weights = network.ties.reduce(0.0) { $0 + $1.weight }
    print(wall, reading, parsing, judging, degrees.count, network.ties.count, weights, squares, products, peakMemory())
  }

  /// The bytes of a file, read into one array.
  private static func bytes(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { throw CocoaError(.fileNoSuchFile) }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    lseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let taken = read(file, buffer.baseAddress?.advanced(by: count), size - count)
        guard taken > 0 else { break }
        count += taken
      }
    }
  }

  /// Of all threads, in user and system.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func peakMemory() -> Int {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_024
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss
    #endif
  }
}
