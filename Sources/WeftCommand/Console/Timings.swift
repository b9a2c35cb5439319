internal import WeftMeasure
internal import WeftTable

/// Seconds spent in each stage and the most memory held by its end, in the order the stages began.
final class Timings {
  struct Stage {
    var name: String
    var seconds: Double
    /// The most that the process held at once until the stage was over.
    var peakMegabytes: Double
  }

  private let clock = ContinuousClock()
  private(set) var stages: [Stage] = []

  /// Runs a stage and adds its time under the name given.
  func stage<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
    let start = clock.now
    defer { add(name, clock.now - start) }
    return try work()
  }

  /// Runs a stage that waits for other processes.
  func stage<Result>(_ name: String, _ work: () async throws -> Result) async rethrows -> Result {
    let start = clock.now
    defer { add(name, clock.now - start) }
    return try await work()
  }

  /// Adds what a stage took that ran elsewhere.
  func add(_ name: String, _ duration: Duration) {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    let peak = Terminal.peakMegabytes
    if let index = stages.firstIndex(where: { $0.name == name }) {
      stages[index].seconds += seconds
      stages[index].peakMegabytes = peak
    } else {
      stages.append(Stage(name: name, seconds: seconds, peakMegabytes: peak))
    }
  }

  /// One JSON object in one line.
  var line: String {
    let list = stages.map {
      "{\"name\":\(JSONText.quoted($0.name)),\"seconds\":\(Timings.text($0.seconds)),"
        + "\"peak_mb\":\(Timings.text($0.peakMegabytes))}"
    }
    return "{\"stages\":[\(list.joined(separator: ","))],\"peak_mb\":\(Timings.text(Terminal.peakMegabytes))}"
  }

  /// The same for people: the stages that took a millisecond or more, and their sum.
  func table(in language: Language) -> String {
    let shown = stages.filter { $0.seconds >= 0.001 }
    let sum = stages.reduce(0) { $0 + $1.seconds }
    let rows =
      shown.map { [$0.name, Timings.text($0.seconds, digits: 3), Timings.text($0.peakMegabytes, digits: 0)] }
      + [
        [
          language == .zh ? "合计" : "all", Timings.text(sum, digits: 3),
          Timings.text(Terminal.peakMegabytes, digits: 0),
        ]
      ]
    let table = ResultTable(name: "timings", header: ["stage", "seconds", "peak_mb"], rows: rows)
    return String(TableText.table.text(of: table).dropLast())
  }

  /// A number in plain decimals, to the microsecond unless said.
  private static func text(_ value: Double, digits: Int = 6) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    guard digits > 0 else { return "\(whole)" }
    let rest = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
