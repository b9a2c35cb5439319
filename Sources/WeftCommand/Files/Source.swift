internal import WeftModel
internal import WeftTable

/// A dataset's files as they lie on the disk: a folder of tables, or one file.
struct Source {
  enum Shape { case folder, file }

  /// As the user named it.
  var path: String
  var shape: Shape
  /// Files that may be read, by name. In a folder, files that are no table keep their name and have no bytes.
  var files: [InputFile]
  /// What was found about files that could not be taken.
  var findings: [Finding] = []
  /// What run.json says of the files, once their bytes are let go.
  private var kept: [RunRecord.File]?

  init(path: String, shape: Shape, files: [InputFile]) {
    self.path = path
    self.shape = shape
    self.files = files
  }

  /// Reads DATASET: a folder, a workbook, or one file; `-` is standard input.
  static func reading(_ path: String) throws -> Source {
    if path == "-" {
      return Source(path: path, shape: .file, files: [InputFile(name: "<stdin>", bytes: try FileStore.read(path))])
    }
    let status: FileStatus
    do { status = try FileStatus.at(path) } catch {
      if error.isMissing { throw FileStore.Refusal.missing(path) }
      throw FileStore.Refusal.unreadable(path, error)
    }
    return status.kind == .folder ? try folder(path) : try file(path)
  }

  /// The dataset as the model reads it.
  func dataset(_ options: TableReadOptions) -> Dataset {
    var dataset =
      shape == .folder
      ? Dataset(files: files, options: options)
      : Dataset(file: files[0], companions: Array(files.dropFirst()), options: options)
    dataset.findings = findings + dataset.findings
    return dataset
  }

  /// What run.json says of the files read.
  var inputs: [RunRecord.File] {
    if let kept { return kept }
    return files.filter { !$0.bytes.isEmpty }.map { RunRecord.File(name: $0.name, sha256: SHA256.hex(of: $0.bytes)) }
  }

  /// The same without the files' bytes, for what runs long after they were read.
  func withoutBytes() -> Source {
    var result = self
    result.kept = inputs
    result.files = []
    return result
  }

  private static func file(_ path: String) throws -> Source {
    let (parent, name) = Folder.split(path)
    var files = [InputFile(name: name, bytes: try FileStore.read(path))]
    for companion in companions(of: name) {
      if let bytes = try? FileStore.read(parent + "/" + companion) {
        files.append(InputFile(name: companion, bytes: bytes))
      }
    }
    return Source(path: path, shape: .file, files: files)
  }

  /// Files of the same name that belong to one: UCINET keeps a matrix in two, Pajek values beside the network, a list of
  /// ties its organisations.
  private static func companions(of name: String) -> [String] {
    let pairs: [(String, [String])] = [
      ("##h", ["##d", "##D"]), ("##H", ["##d", "##D"]), ("##d", ["##h", "##H"]), ("##D", ["##h", "##H"]),
      ("net", ["clu", "vec"]),
    ]
    for (suffix, others) in pairs {
      if let base = name.droppingSuffix(suffix) { return others.map { base + $0 } }
    }
    return CSVNetwork.companions(of: name)
  }

  private static func folder(_ path: String) throws -> Source {
    let names: [String]
    do { names = try Folder.names(in: path) } catch { throw FileStore.Refusal.unreadable(path, error) }
    var result = Source(path: path, shape: .folder, files: [])
    for name in names where !name.hasPrefix(".") {
      let full = path + "/" + name
      let isTable =
        TableFormat.named(suffixOf: name) != nil || ["dataset.yml", "dataset.yaml"].contains(name.lowercased())
      guard let status = try? FileStatus.at(full), status.kind == .regular else {
        if isTable { result.findings.append(notRegular(name)) }
        continue
      }
      let bytes = isTable ? try FileStore.read(full, name: name) : []
      result.files.append(InputFile(name: name, bytes: bytes))
    }
    return result
  }

  private static func notRegular(_ name: String) -> Finding {
    Finding(
      .error, "E-NOT-REGULAR", at: Place(file: name), value: name,
      Label(en: "this is not a regular file and is not read", zh: "这不是普通文件，未读取"),
      hint: Label(en: "folders, pipes, devices and broken links are not read", zh: "不读取文件夹、管道、设备和失效的链接"))
  }
}

extension String {
  func droppingSuffix(_ suffix: String) -> String? { hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil }
}
