internal import Synchronization

/// Memory that tasks need and leave as they found it: handed from one to the next, never more of it than run at once.
public final class Workbenches<Bench: Sendable>: Sendable {
  private let idle = Mutex<[Bench]>([])
  private let make: @Sendable () -> Bench

  public init(_ make: @escaping @Sendable () -> Bench) { self.make = make }

  /// Runs a task with a bench of its own.
  public func use<Result>(_ task: (inout Bench) -> Result) -> Result {
    var bench = idle.withLock { $0.popLast() } ?? make()
    defer {
      let used = bench
      idle.withLock { $0.append(used) }
    }
    return task(&bench)
  }
}
