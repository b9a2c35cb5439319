#if canImport(Glibc)
  internal import Glibc
#endif

/// Memory in large pages where a run is given much to read.
///
/// With pages of 4 kB, a network of millions of organisations spends a fifth of its time on getting pages and on looking them up.
/// GNU's allocator takes large ones where the environment asks for it, but only a program that starts anew sees that. Nothing
/// but the time depends on it.
enum LargePages {
  private static let wish = "GLIBC_TUNABLES"
  /// Bytes among the arguments, in files and in the files of folders, from which on it pays.
  private static let limit = 1 << 28

  /// Starts the program anew, once, where its arguments name so much; else nothing happens.
  static func wanted(by arguments: [String]) {
    #if canImport(Glibc)
      guard getenv(wish) == nil, arguments.reduce(0, { $0 + size(of: $1) }) >= limit else { return }
      setenv(wish, "glibc.malloc.hugetlb=1", 1)
      var words: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
      words.append(nil)
      // Comes back only where it failed: then the run goes on as it is. By its own path, so that it keeps its name.
      if let path = realpath("/proc/self/exe", nil) { execv(path, words) }
      for word in words { free(word) }
    #endif
  }

  /// Bytes of a file, or of the files of a folder; 0 for any other word.
  private static func size(of word: String) -> Int {
    guard let status = try? FileStatus.at(word) else { return 0 }
    if status.kind != .folder { return status.size }
    let names = (try? Folder.names(in: word)) ?? []
    return names.reduce(0) { sum, name in sum + ((try? FileStatus.at(word + "/" + name))?.size ?? 0) }
  }
}
