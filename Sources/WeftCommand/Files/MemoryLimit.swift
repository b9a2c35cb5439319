internal import WeftTable

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// How much memory this process may still take, so that what cannot fit is refused before it is begun.
///
/// Swift ends the program where memory is refused, so the size is worked out beforehand, from limits of the process
/// (`ulimit -v`, `ulimit -d`) and of its control group. The machine's own memory is not looked at: it may swap.
enum MemoryLimit {
  /// What the program itself and its threads take.
  static let base = 48 << 20
  /// A network in memory, with its tables, per byte of file.
  static let bytesPerByte = 8

  /// Throws where not even an empty run would fit.
  static func checkStart() throws { try check(need: base, what: "weft") }

  /// Throws where a file of this size would not fit.
  static func check(fileOf size: Int, _ name: String) throws { try check(need: size * bytesPerByte, what: name) }

  private static func check(need: Int, what: String) throws {
    guard let free, need > free else { return }
    throw Failure(
      .data, "E-LIMIT-MEM", at: what,
      Label(
        en: "this needs about \(megabytes(need)) MB of memory, and only \(megabytes(free)) MB are allowed",
        zh: "约需 \(megabytes(need)) MB 内存，而只允许使用 \(megabytes(free)) MB"))
  }

  private static func megabytes(_ bytes: Int) -> Int { max(0, bytes) >> 20 }

  /// What is left under the narrowest limit; `nil` where there is none.
  private static var free: Int? {
    [left(under: addresses, used: .whole), left(under: data, used: .data), leftInGroup].compactMap { $0 }.min()
  }

  private enum Part: Int { case whole = 0, data = 5 }

  #if canImport(Glibc)
    private static let addresses = Int32(RLIMIT_AS.rawValue)
    private static let data = Int32(RLIMIT_DATA.rawValue)
  #else
    private static let addresses = RLIMIT_AS
    private static let data = RLIMIT_DATA
  #endif

  private static func left(under resource: Int32, used part: Part) -> Int? {
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0, limit.rlim_cur < UInt64(Int.max) / 2 else { return nil }
    // Pages: whole, resident, shared, text, library, data and stack.
    let pages = words(of: "/proc/self/statm").compactMap { Int($0) }
    let used = pages.count > part.rawValue ? pages[part.rawValue] * Int(getpagesize()) : 0
    return Int(limit.rlim_cur) - used
  }

  /// The control group's limit, where it can be seen.
  private static var leftInGroup: Int? {
    guard let most = words(of: "/sys/fs/cgroup/memory.max").first.flatMap({ Int($0) }),
      let now = words(of: "/sys/fs/cgroup/memory.current").first.flatMap({ Int($0) })
    else { return nil }
    return most - now
  }

  private static func words(of path: String) -> [Substring] {
    guard let file = try? Descriptor.reading(path), let bytes = try? file.readAll(expecting: 0, limit: 4096) else {
      return []
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
  }
}
