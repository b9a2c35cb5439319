internal import WeftTable

/// Seconds spent in each stage, in the order the stages began.
final class Timings {
  private let clock = ContinuousClock()
  private var stages: [(name: String, seconds: Double)] = []

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

  private func add(_ name: String, _ duration: Duration) {
    let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    if let index = stages.firstIndex(where: { $0.name == name }) {
      stages[index].seconds += seconds
    } else {
      stages.append((name, seconds))
    }
  }

  /// One JSON object in one line.
  var line: String {
    let list = stages.map { "{\"name\":\(JSONText.quoted($0.name)),\"seconds\":\(Timings.text($0.seconds))}" }
    return "{\"stages\":[\(list.joined(separator: ","))],\"peak_mb\":\(Timings.text(Terminal.peakMegabytes))}"
  }

  /// A number to the microsecond, in plain decimals.
  private static func text(_ value: Double) -> String {
    let micro = Int((value * 1e6).rounded())
    let digits = String(micro % 1_000_000)
    return "\(micro / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
