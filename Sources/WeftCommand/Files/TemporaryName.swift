internal import WeftTable

/// Names and claims of temporaries beside an output.
enum TemporaryName {
  static let asideEnding = ".old"

  /// The hidden sibling of an output; a long name is cut and told apart by its digest.
  static func of(_ name: String) -> String {
    name.utf8.count <= 200 ? ".\(name).weft-new" : ".\(SHA256.hex(of: Array(name.utf8)).prefix(32)).weft-new"
  }

  /// Makes the folder anew and locks it; what a killed run left there is swept.
  static func claimFolder(_ path: String, for output: String) throws -> Descriptor {
    // A folder may go between opening and locking, when another run ends: then it is made again.
    for _ in 0..<100 {
      do throws(SystemError) { try Folder.make(path) } catch {
        if !error.isTaken { throw OutputRefusal.cannotWrite(output, error) }
      }
      guard let lock = try? Descriptor.reading(path) else { continue }
      do throws(SystemError) { try lock.lock() } catch { throw OutputRefusal.locked(output, by: lock.lockHolder) }
      guard let mine = try? lock.status, let there = try? FileStatus.of(path), mine.isSame(as: there) else { continue }
      for name in (try? Folder.names(in: path)) ?? [] { Folder.removeTree(path + "/" + name) }
      return lock
    }
    throw OutputRefusal.locked(output, by: nil)
  }

  /// Opens the temporary file, empty, and locks it.
  static func claimFile(_ path: String, for output: String) throws -> Descriptor {
    for _ in 0..<100 {
      let file: Descriptor
      do throws(SystemError) { file = try Descriptor.writing(path) } catch {
        throw OutputRefusal.cannotWrite(output, error)
      }
      do throws(SystemError) { try file.lock() } catch { throw OutputRefusal.locked(output, by: file.lockHolder) }
      guard let mine = try? file.status, let there = try? FileStatus.of(path), mine.isSame(as: there) else { continue }
      do throws(SystemError) { try file.truncate() } catch { throw OutputRefusal.cannotWrite(output, error) }
      return file
    }
    throw OutputRefusal.locked(output, by: nil)
  }
}

/// Whether an output folder may be replaced: only a folder of Weft's own, with nothing added or changed.
enum Replaceable {
  static func check(_ target: String, named path: String) throws {
    let status: FileStatus
    do { status = try FileStatus.of(target) } catch {
      if error.isMissing { return }
      throw OutputRefusal.cannotWrite(path, error)
    }
    guard status.kind == .folder else { throw OutputRefusal.notAFolder(path) }
    let names = try list(target, path)
    if names.isEmpty { return }
    guard names.contains(RunRecord.fileName),
      let bytes = try? FileStore.read(target + "/" + RunRecord.fileName), let record = RunRecord(bytes: bytes)
    else { throw OutputRefusal.foreign(path, names.first { $0 != RunRecord.fileName } ?? RunRecord.fileName) }
    var known: [String: String] = [:]
    for file in record.files { known[file.name] = file.sha256 }
    for name in names where name != RunRecord.fileName {
      guard let digest = known[name] else { throw OutputRefusal.foreign(path, name) }
      let status = try? FileStatus.of(target + "/" + name)
      guard status?.kind == .regular, let bytes = try? FileStore.read(target + "/" + name),
        SHA256.hex(of: bytes) == digest
      else { throw OutputRefusal.changed(path, name) }
    }
  }

  /// Every file in the folder and below, by name.
  private static func list(_ target: String, _ path: String) throws -> [String] {
    var result: [String] = []
    var open = [""]
    while let prefix = open.popLast() {
      let names: [String]
      do { names = try Folder.names(in: target + "/" + prefix) } catch { throw OutputRefusal.cannotWrite(path, error) }
      for name in names {
        let isFolder = (try? FileStatus.of(target + "/" + prefix + name))?.kind == .folder
        if isFolder { open.append(prefix + name + "/") } else { result.append(prefix + name) }
      }
    }
    return result.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
