internal import Synchronization
internal import WeftTable

/// A bar with the time left, on a terminal only and only for what takes over a second; and, on a terminal or not, what
/// an interruption says is done.
final class Progress: Sendable {
  private struct State {
    var started: ContinuousClock.Instant
    var drawn: ContinuousClock.Instant
    var isShown = false
  }

  private let name: Label
  private let console: Console
  private let state: Mutex<State>

  /// - Parameter name: what is counted, such as "placebo changes".
  init(_ name: Label, _ console: Console) {
    self.name = name
    self.console = console
    let now = ContinuousClock.now
    state = Mutex(State(started: now, drawn: now))
  }

  /// Says that so many of so many are done.
  func update(_ done: Int, of total: Int) {
    Interrupt.standing.withLock {
      $0 = Label(
        en: "interrupted: \(done) of \(total) \(name.en) were done; nothing was written",
        zh: "已中断：\(name.zh)完成 \(done)／\(total)；未写出任何文件"
      ).text(in: console.language)
    }
    guard Terminal.isError, console.verbosity == .all, total > 0 else { return }
    let now = ContinuousClock.now
    state.withLock { state in
      guard now - state.started > .seconds(1), now - state.drawn > .milliseconds(200) || done == total else { return }
      state.drawn = now
      state.isShown = true
      let spent = (now - state.started) / .seconds(1)
      let left = done > 0 ? Int((spent / Double(done) * Double(total - done)).rounded(.up)) : 0
      Console.overwrite(Progress.line(done, total, left, name.text(in: console.language), console.language))
    }
  }

  /// Clears the bar.
  func finish() {
    Interrupt.standing.withLock { $0 = nil }
    if state.withLock({ $0.isShown }) { Console.overwrite("") }
  }

  static func line(_ done: Int, _ total: Int, _ left: Int, _ name: String, _ language: Language) -> String {
    let width = 24
    let full = min(width, done * width / max(1, total))
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
    let time = left >= 60 ? "\(left / 60):" + (left % 60 < 10 ? "0" : "") + "\(left % 60)" : "\(left) s"
    return "\(bar) \(done)/\(total) \(name), " + (language == .zh ? "约余 \(time)" : "\(time) left")
  }
}
