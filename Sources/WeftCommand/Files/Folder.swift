#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Calls on folders and names.
enum Folder {
  /// Names in a folder by their bytes, without `.` and `..`.
  static func names(in path: String) throws(SystemError) -> [String] {
    guard let stream = opendir(path) else { throw .last }
    defer { closedir(stream) }
    var result: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          Array(UnsafeBufferPointer(start: $0, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name != [46], name != [46, 46] { result.append(name) }
    }
    return result.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }

  static func make(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    #if canImport(Glibc)
      guard Glibc.rename(old, new) == 0 else { throw .last }
    #elseif canImport(Musl)
      guard Musl.rename(old, new) == 0 else { throw .last }
    #else
      guard Darwin.rename(old, new) == 0 else { throw .last }
    #endif
  }

  /// Whether two names could be swapped in one step.
  enum Swap { case done, impossible }

  /// Swaps two names in one step where system and file system can.
  ///
  /// `renameat2` is looked up at run time: the C headers that Swift sees do not declare it, and it is not in
  /// every C library.
  static func swap(_ a: String, _ b: String) -> Swap {
    #if os(Linux)
      typealias Renameat2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
      guard let symbol = dlsym(nil, "renameat2") else { return .impossible }
      let exchange: UInt32 = 2
      let here: Int32 = AT_FDCWD
      let renameat2 = unsafeBitCast(symbol, to: Renameat2.self)
      return renameat2(here, a, here, b, exchange) == 0 ? .done : .impossible
    #elseif canImport(Darwin)
      return renamex_np(a, b, UInt32(RENAME_SWAP)) == 0 ? .done : .impossible
    #else
      return .impossible
    #endif
  }

  static func removeFile(_ path: String) { unlink(path) }

  /// Removes a folder with all in it, or a file; what is already gone is no error. Links are not followed.
  static func removeTree(_ path: String) {
    var folders = [path]
    var found: [String] = []
    while let folder = folders.popLast() {
      guard let status = try? FileStatus.of(folder) else { continue }
      guard status.kind == .folder else {
        unlink(folder)
        continue
      }
      found.append(folder)
      for name in (try? names(in: folder)) ?? [] { folders.append(folder + "/" + name) }
    }
    for folder in found.reversed() { rmdir(folder) }
  }

  /// The path with links followed and `.` and `..` resolved; `nil` where something on the way is missing.
  static func realPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// A path cut into the folder it stands in and its last name.
  static func split(_ path: String) -> (parent: String, name: String) {
    var text = Substring(path)
    while text.count > 1, text.hasSuffix("/") { text = text.dropLast() }
    guard let slash = text.lastIndex(of: "/") else { return (".", String(text)) }
    let parent = text[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(text[text.index(after: slash)...]))
  }

  /// Waits until the disk holds the folder's list of names.
  static func synchronize(_ path: String) throws(SystemError) {
    try Descriptor.reading(path).synchronize()
  }
}
