internal import Synchronization

/// One file written whole or not at all: a hidden sibling, synchronised and renamed.
final class OutputFile {
  let path: String
  private let target: String
  private let temporary: String
  private let file: Descriptor
  private var isOpen = true

  /// Claims the name; throws before any work is done where nothing can be written there.
  init(_ path: String, inputs: [String] = []) throws {
    self.path = path
    // A link is written through, so that it stays a link.
    let (parent, name) = Folder.split(Folder.realPath(path) ?? path)
    guard let folder = Folder.realPath(parent) else { throw OutputRefusal.noParent(path, parent) }
    target = folder + "/" + name
    temporary = folder + "/" + TemporaryName.of(name)
    if let status = try? FileStatus.of(target) {
      guard status.kind != .folder else { throw OutputRefusal.isFolder(path) }
      guard status.kind == .regular else { throw OutputRefusal.notAFolder(path) }
    }
    for input in inputs {
      let real = Folder.realPath(input)
      if real == target { throw OutputRefusal.isInput(path, input) }
    }
    file = try TemporaryName.claimFile(temporary, for: path)
    Interrupt.register(temporary)
  }

  deinit { abandon() }

  /// Writes all bytes and puts the file in its place.
  func commit(_ bytes: [UInt8]) throws {
    try Interrupt.gate.withLock { temporaries in
      do throws(SystemError) { try file.writeAll(bytes) } catch { throw OutputRefusal.cannotWrite(path, error) }
      do throws(SystemError) {
        try file.synchronize()
        try Folder.rename(temporary, to: target)
        try Folder.synchronize(Folder.split(target).parent)
      } catch { throw OutputRefusal.cannotCommit(path, error) }
      temporaries.removeAll { $0 == temporary }
      isOpen = false
    }
  }

  private func abandon() {
    guard isOpen else { return }
    isOpen = false
    Folder.removeFile(temporary)
    Interrupt.forget(temporary)
  }
}
