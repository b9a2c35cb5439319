internal import Synchronization

/// Counts what is done, from any thread, and tells it.
final class Tally: Sendable {
  private let done = Mutex(0)
  private let total: Int
  private let tell: @Sendable (Int, Int) -> Void

  init(of total: Int, telling: @escaping @Sendable (Int, Int) -> Void) {
    self.total = total
    tell = telling
  }

  func add(_ count: Int) {
    let now = done.withLock { done in
      done += count
      return done
    }
    tell(now, total)
  }
}
