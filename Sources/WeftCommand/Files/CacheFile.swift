internal import WeftModel
internal import WeftTable

/// The binary copy of a checked dataset that `weft cache` leaves beside it, under a hidden name.
struct CacheFile {
  /// Where the copy of a dataset stands: in its folder, or beside its file. Standard input has none.
  static func path(of source: Source) -> String? {
    guard source.path != "-" else { return nil }
    if source.shape == .folder { return source.path + (source.path.hasSuffix("/") ? "" : "/") + ".weft-cache" }
    let (parent, name) = Folder.split(source.path)
    return parent + "/." + name + ".weft-cache"
  }

  /// Names everything but the files' bytes that a reading depends on.
  static func key(_ options: ReadingOptions) -> String {
    var tables = options.tables
    // The same for every dataset; and a set has no order of its own.
    tables.datasetTables = []
    return "\(Weft.version) \(tables) \(options.dataset)"
  }

  /// What the copy holds, where it stands for exactly these bytes read with these options.
  static func validation(of source: Source, _ options: ReadingOptions) -> Validation? {
    guard source.findings.isEmpty, let path = path(of: source), (try? FileStatus.at(path))?.kind == .regular,
      let bytes = try? FileStore.read(path), let cache = try? NetworkCache(decoding: bytes),
      cache.holds(for: source.files, options: key(options))
    else { return nil }
    return cache.validation
  }
}
