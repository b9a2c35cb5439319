internal import Synchronization
internal import WeftTable

/// A folder being written: nothing stands at its name until ``commit(_:)``, and then all of it.
///
/// It is built in a hidden sibling, which is also the lock: whoever holds the advisory lock on the sibling writes
/// this output, and a sibling that nobody holds is left over from a killed run and swept.
final class OutputFolder {
  /// The folder as the user named it.
  let path: String
  private let target: String
  private let temporary: String
  private let lock: Descriptor
  private var written: [RunRecord.File] = []
  private var isOpen = true

  /// Claims the output; throws before any work is done where it may not be replaced.
  ///
  /// - Parameter inputs: datasets that are read, which no output may replace.
  init(_ path: String, inputs: [String] = []) throws {
    self.path = path
    let (parent, name) = Folder.split(Folder.realPath(path) ?? path)
    guard let folder = Folder.realPath(parent) else { throw OutputRefusal.noParent(path, parent) }
    guard ![".", "..", "", "/"].contains(name) else { throw OutputRefusal.notAFolder(path) }
    let target = folder + "/" + name
    self.target = target
    temporary = folder + "/" + TemporaryName.of(name)
    for input in inputs where Folder.realPath(input).map({ ($0 + "/").hasPrefix(target + "/") }) ?? false {
      throw OutputRefusal.isInput(path, input)
    }
    lock = try TemporaryName.claimFolder(temporary, for: path)
    Interrupt.register(temporary)
    do {
      try OutputFolder.restore(target, temporary)
      try Replaceable.check(target, named: path)
    } catch {
      abandon()
      throw error
    }
  }

  deinit { abandon() }

  /// Writes one file, whose name may lead into a folder of its own, such as `data/region.csv`.
  func write(_ name: String, _ bytes: [UInt8]) throws { try write(name) { put in try put(bytes) } }

  /// Writes one file part by part.
  func write(_ name: String, parts: (_ put: ([UInt8]) throws -> Void) throws -> Void) throws {
    var hash = SHA256()
    let file: Descriptor = try gated(name) { () throws(SystemError) in
      let folders = name.split(separator: "/").dropLast()
      var folder = temporary
      for part in folders {
        folder += "/" + part
        do throws(SystemError) { try Folder.make(folder) } catch { if !error.isTaken { throw error } }
      }
      return try Descriptor.writing(temporary + "/" + name)
    }
    try parts { bytes in
      try gated(name) { () throws(SystemError) in try file.writeAll(bytes) }
      hash.update(bytes)
    }
    try gated(name) { () throws(SystemError) in try file.synchronize() }
    written.append(RunRecord.File(name: name, sha256: hash.hexDigits()))
  }

  /// Work on the file that no interruption comes between.
  private func gated<Result>(_ name: String, _ work: () throws(SystemError) -> Result) throws -> Result {
    try Interrupt.gate.withLock { _ in
      do throws(SystemError) { return try work() } catch { throw OutputRefusal.cannotWrite(path + "/" + name, error) }
    }
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Adds run.json and puts the folder in its place in one step; the old one is gone after that.
  func commit(_ record: RunRecord) throws {
    var record = record
    record.files = written.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    try write(RunRecord.fileName, record.bytes)
    // What stands there may have changed while this run was computing.
    try Replaceable.check(target, named: path)
    try Interrupt.gate.withLock { temporaries in
      do throws(SystemError) {
        for folder in foldersWritten { try Folder.synchronize(folder) }
        try place()
        try Folder.synchronize(Folder.split(target).parent)
      } catch { throw OutputRefusal.cannotWrite(path, error) }
      temporaries.removeAll { $0 == temporary }
      isOpen = false
    }
  }

  /// Removes what was written so far; the old output stays.
  func abandon() {
    guard isOpen else { return }
    isOpen = false
    Folder.removeTree(temporary)
    Interrupt.forget(temporary)
  }

  private var foldersWritten: [String] {
    var result = [temporary]
    for file in written {
      let parent = Folder.split(temporary + "/" + file.name).parent
      if !result.contains(parent) { result.insert(parent, at: 0) }
    }
    return result
  }

  private func place() throws(SystemError) {
    guard (try? FileStatus.of(target)) != nil else { return try Folder.rename(temporary, to: target) }
    // Held until the old folder is gone, so that another run does not take it for a leftover.
    let old = try Descriptor.reading(target)
    try? old.lock()
    if Folder.swap(temporary, target) == .done {
      Folder.removeTree(temporary)
      return
    }
    // Where two names cannot be swapped, the old folder steps aside under a name that the next run knows.
    let aside = temporary + TemporaryName.asideEnding
    try Folder.rename(target, to: aside)
    do throws(SystemError) { try Folder.rename(temporary, to: target) } catch {
      try? Folder.rename(aside, to: target)
      throw error
    }
    Folder.removeTree(aside)
  }

  /// Undoes a run that was killed between the two renames of ``place()``, or after them.
  private static func restore(_ target: String, _ temporary: String) throws {
    let aside = temporary + TemporaryName.asideEnding
    guard (try? FileStatus.of(aside)) != nil else { return }
    if (try? FileStatus.of(target)) == nil { try? Folder.rename(aside, to: target) } else { Folder.removeTree(aside) }
  }
}
