internal import Synchronization

/// Lines that come in any order and are written in theirs, each as soon as all before it are out.
final class OrderedLines: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: String] = [:]
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  private let write: @Sendable (String) throws -> Void

  init(_ write: @escaping @Sendable (String) throws -> Void) { self.write = write }

  /// Takes line `index`; an empty text takes its place and writes nothing. After a failed write all is dropped.
  func put(_ text: String, at index: Int) {
    state.withLock { state in
      guard state.failure == nil else { return }
      state.waiting[index] = text
      var ready = ""
      while let text = state.waiting.removeValue(forKey: state.next) {
        ready += text
        state.next += 1
      }
      guard !ready.isEmpty else { return }
      do { try write(ready) } catch { state.failure = error }
    }
  }

  /// Whether writing failed, so that further work is for nothing.
  var isBroken: Bool { state.withLock { $0.failure != nil } }

  /// Throws what the writing threw.
  func finish() throws {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }
}
