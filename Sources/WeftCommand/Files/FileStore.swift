internal import WeftTable

/// Reads files. It opens regular files only and never waits for one.
enum FileStore {
  /// Cells are ranges of 32 bits; a file beyond that is refused before a byte is read.
  static let largestFile = Int(Int32.max)

  /// The bytes of one file; `-` is standard input.
  ///
  /// - Parameter name: the file as named to the user in messages.
  static func read(_ path: String, name: String? = nil) throws -> [UInt8] {
    let name = name ?? path
    do {
      if path == "-" {
        let bytes = try Descriptor.standard(0).readAll(expecting: 0, limit: largestFile)
        guard bytes.count <= largestFile else { throw Refusal.tooLarge(name) }
        return bytes
      }
      let file = try Descriptor.reading(path)
      let before = try file.status
      guard before.kind == .regular else { throw Refusal.notAFile(name, before.kind) }
      guard before.size <= largestFile else { throw Refusal.tooLarge(name) }
      try MemoryLimit.check(fileOf: before.size, name)
      let bytes = try file.readAll(expecting: before.size, limit: largestFile)
      guard try file.status == before, bytes.count == before.size else { throw Refusal.changed(name) }
      return bytes
    } catch let error as SystemError {
      if error.isMissing { throw Refusal.missing(path) }
      throw Refusal.unreadable(name, error)
    }
  }

  /// Why a file is not read.
  enum Refusal {
    static func missing(_ path: String) -> Failure {
      let (parent, name) = Folder.split(path)
      let near = Suggestion.nearest(to: name, in: (try? Folder.names(in: parent)) ?? [])
      let found = near.map { parent == "." && !path.hasPrefix("./") ? $0 : "\(parent)/\($0)" }
      return Failure(
        .noInput, "E-INPUT-MISSING", at: path, Label(en: "there is no such file or folder", zh: "没有这个文件或文件夹"),
        hint: found.map { Label(en: "did you mean \"\($0)\"?", zh: "是否应为 \"\($0)\"？") })
    }

    static func notAFile(_ name: String, _ kind: FileStatus.Kind) -> Failure {
      Failure(
        .data, "E-NOT-REGULAR", at: name,
        kind == .folder
          ? Label(en: "this is a folder, not a file", zh: "这是文件夹，不是文件")
          : Label(en: "this is not a regular file", zh: "这不是普通文件"),
        hint: kind == .folder ? nil : Label(en: "pipes and devices are not read", zh: "不读取管道或设备"))
    }

    static func tooLarge(_ name: String) -> Failure {
      Failure(
        .data, "E-INPUT-SIZE", at: name,
        Label(en: "the file is larger than \(largestFile) bytes", zh: "文件超过 \(largestFile) 字节"),
        hint: Label(en: "split it", zh: "请拆分"))
    }

    static func changed(_ name: String) -> Failure {
      Failure(
        .inputOutput, "E-INPUT-CHANGED", at: name,
        Label(en: "the file changed while it was being read", zh: "读取过程中文件被改动"),
        hint: Label(en: "run again when it is at rest", zh: "请待其不再变动后重试"))
    }

    static func unreadable(_ name: String, _ error: SystemError) -> Failure {
      Failure(
        error.isForbidden ? .noInput : .inputOutput, "E-IO-READ", at: name,
        Label(en: "cannot be read: \(error.text)", zh: "无法读取：\(error.text)"))
    }
  }
}
