internal import WeftTable

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system said when a call failed.
struct SystemError: Error {
  var number: Int32

  /// The error of the call just made.
  static var last: SystemError { SystemError(number: errno) }
  var text: String { String(cString: strerror(number)) }
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  var isClosedPipe: Bool { number == EPIPE }
  var isTaken: Bool { number == EEXIST }
  /// No room: on the disk, in the quota, or under the limit on files.
  var isFull: Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }
  var isBusy: Bool { number == EWOULDBLOCK }
  /// The path is the trouble, not the disk.
  var isOfPath: Bool {
    [EACCES, EPERM, EROFS, ENOENT, ENOTDIR, EISDIR, ELOOP, ENAMETOOLONG, EEXIST, EINVAL].contains(number)
  }
  var isForbidden: Bool { number == EACCES || number == EPERM }
}

/// An open file or folder, closed when it is let go.
final class Descriptor {
  let number: Int32
  private enum Ending { case closed, left }
  private let ending: Ending

  deinit { if ending == .closed { close(number) } }

  /// Standard input, output or error, which stay open.
  static func standard(_ number: Int32) -> Descriptor { Descriptor(number, .left) }

  private init(_ number: Int32, _ ending: Ending) {
    self.number = number
    self.ending = ending
  }

  /// Never waits for a writer, as a plain `open` of a FIFO would.
  static func reading(_ path: String) throws(SystemError) -> Descriptor {
    try Descriptor(opening: path, O_RDONLY | O_NONBLOCK | O_CLOEXEC, mode: 0)
  }

  /// A file of our own to write, opened whether it stands or not.
  static func writing(_ path: String) throws(SystemError) -> Descriptor {
    try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode: 0o666)
  }

  private init(opening path: String, _ flags: Int32, mode: mode_t) throws(SystemError) {
    var result: Int32
    repeat { result = open(path, flags, mode) } while result < 0 && errno == EINTR
    guard result >= 0 else { throw .last }
    number = result
    ending = .closed
  }

  var status: FileStatus {
    get throws(SystemError) {
      var raw = stat()
      guard fstat(number, &raw) == 0 else { throw .last }
      return FileStatus(raw)
    }
  }

  /// Reads up to the end, never more than `limit` bytes.
  func readAll(expecting size: Int, limit: Int) throws(SystemError) -> [UInt8] {
    // The size that the system gives is read straight into place; what a growing file or a pipe has more, piece by piece.
    var failure: SystemError?
    var bytes = [UInt8](unsafeUninitializedCapacity: min(size, limit) + 1) { buffer, filled in
      while filled < buffer.count {
        let count = read(number, buffer.baseAddress! + filled, buffer.count - filled)
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = .last }
        if count <= 0 { break }
        filled += count
      }
    }
    if let failure { throw failure }
    guard bytes.count > min(size, limit) else { return bytes }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { read(number, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Reads what has arrived, waiting for at least one byte; empty at the end.
  func readSome() throws(SystemError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(number, $0.baseAddress, $0.count) }
      if count >= 0 { return Array(chunk[..<count]) }
      if errno != EINTR { throw .last }
    }
  }

  /// Writes all bytes or throws.
  func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { write(number, $0.baseAddress! + start, $0.count - start) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      start += count
    }
  }

  func truncate() throws(SystemError) {
    guard ftruncate(number, 0) == 0 else { throw .last }
  }

  /// Waits until the disk holds it. Folders on some file systems refuse, which loses nothing.
  func synchronize() throws(SystemError) {
    guard fsync(number) == 0 || errno == EINVAL || errno == ENOTSUP else { throw .last }
  }

  /// Takes the advisory lock, or says at once that another process holds it.
  func lock() throws(SystemError) {
    guard flock(number, LOCK_EX | LOCK_NB) == 0 else { throw .last }
  }

  /// The process that holds the lock on this file, as Linux lists it; `nil` elsewhere.
  var lockHolder: Int? {
    guard let own = try? status, let list = try? Descriptor.reading("/proc/locks"),
      let bytes = try? list.readAll(expecting: 0, limit: 1 << 20)
    else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      // 1: FLOCK ADVISORY WRITE 4711 fe:00:1234 0 EOF
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[5].split(separator: ":").last.map(String.init) == "\(own.inode)"
      else { continue }
      return Int(words[4])
    }
    return nil
  }
}

/// What stands at a path.
struct FileStatus: Equatable {
  enum Kind { case regular, folder, other }
  var kind: Kind
  var size: Int
  var device: UInt64
  var inode: UInt64
  var modifiedSeconds: Int
  var modifiedNanoseconds: Int

  fileprivate init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(raw.st_size)
    device = UInt64(raw.st_dev)
    inode = UInt64(raw.st_ino)
    #if canImport(Darwin)
      modifiedSeconds = raw.st_mtimespec.tv_sec
      modifiedNanoseconds = raw.st_mtimespec.tv_nsec
    #else
      modifiedSeconds = raw.st_mtim.tv_sec
      modifiedNanoseconds = raw.st_mtim.tv_nsec
    #endif
  }

  /// What a path leads to, links followed.
  static func at(_ path: String) throws(SystemError) -> FileStatus {
    var raw = stat()
    guard stat(path, &raw) == 0 else { throw .last }
    return FileStatus(raw)
  }

  /// What stands at a path itself, be it a link.
  static func of(_ path: String) throws(SystemError) -> FileStatus {
    var raw = stat()
    guard lstat(path, &raw) == 0 else { throw .last }
    return FileStatus(raw)
  }

  func isSame(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
