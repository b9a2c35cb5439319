#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system tells of this process.
enum Terminal {
  static var isOutput: Bool { isatty(1) == 1 }
  static var isError: Bool { isatty(2) == 1 }

  /// The largest memory this process held so far, in megabytes (2²⁰ bytes).
  static var peakMegabytes: Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    #if canImport(Darwin)
      return Double(usage.ru_maxrss) / 1_048_576
    #else
      return Double(usage.ru_maxrss) / 1024
    #endif
  }

  /// This program's own file, which `__render` is asked of.
  static var programPath: String {
    #if os(Linux)
      if let path = Folder.realPath("/proc/self/exe") { return path }
    #endif
    return Folder.realPath(CommandLine.arguments[0]) ?? CommandLine.arguments[0]
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Sleeps until a signal comes.
  static func wait() { pause() }

  /// Ends the process at once.
  static func leave(_ code: Int32) -> Never { exit(code) }
}
