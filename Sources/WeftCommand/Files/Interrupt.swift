internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What happens on Ctrl-C and its kin: temporaries go, outputs stay old or new, the exit code is 128 + signal.
///
/// The signal handler itself only writes the signal's number into a pipe; a thread of our own does the rest.
enum Interrupt {
  /// Held through every step that changes the disk, so that an interruption falls between two steps.
  static let gate = Mutex<[String]>([])
  /// What an interruption says is done, where something long is under way.
  static let standing = Mutex<String?>(nil)
  private nonisolated(unsafe) static var pipeEnds: [Int32] = [-1, -1]

  /// Makes `path` known as a temporary of this run.
  static func register(_ path: String) { gate.withLock { $0.append(path) } }

  static func forget(_ path: String) { gate.withLock { $0.removeAll { $0 == path } } }

  /// Installs the handlers; once, before anything else.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    guard pipe(&pipeEnds) == 0 else { return }
    for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // A parent may have left them blocked, as threads of a work queue do.
    var set = sigset_t()
    sigemptyset(&set)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, number) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(Interrupt.pipeEnds[1], &byte, 1)
      }
    }
    // A fault of the program itself: one line and 70, no trace. What was being written is swept by the next run.
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      signal(number) { _ in
        let words: StaticString = "weft: internal error; nothing was written (70)\n"
        _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
        _exit(70)
      }
    }
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    pthread_create(
      &thread, nil,
      { _ in
        Interrupt.waitForSignal()
        return nil
      }, nil)
  }

  private static func waitForSignal() {
    var byte: UInt8 = 0
    while read(pipeEnds[0], &byte, 1) != 1 { if errno != EINTR { return } }
    gate.withLock { temporaries in
      for path in temporaries { Folder.removeTree(path) }
      if let words = standing.withLock({ $0 }) {
        Console.overwriteOnTerminal()
        Console.warn(words)
      }
      _exit(128 + Int32(byte))
    }
  }
}
