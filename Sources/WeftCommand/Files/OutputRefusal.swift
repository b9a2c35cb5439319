internal import WeftTable

/// Why an output is not written.
enum OutputRefusal {
  static func noParent(_ path: String, _ parent: String) -> Failure {
    Failure(
      .cannotCreate, "E-IO-PATH", at: path,
      Label(en: "the folder \"\(parent)\" is not there", zh: "文件夹 \"\(parent)\" 不存在"),
      hint: Label(en: "make it first", zh: "请先创建"))
  }

  static func notAFolder(_ path: String) -> Failure {
    Failure(
      .cannotCreate, "E-IO-PATH", at: path,
      Label(en: "something else than a folder of results stands here", zh: "此处已有内容，且不是结果文件夹"),
      hint: Label(en: "choose another name", zh: "请换一个名称"))
  }

  static func isFolder(_ path: String) -> Failure {
    Failure(
      .cannotCreate, "E-IO-PATH", at: path, Label(en: "a folder stands here", zh: "此处是文件夹"),
      hint: Label(en: "give the name of a file", zh: "请给出文件名"))
  }

  static func isInput(_ path: String, _ input: String) -> Failure {
    Failure(
      .cannotCreate, "E-OUT-IS-INPUT", at: path,
      Label(en: "the output would replace the input \"\(input)\"", zh: "输出会覆盖输入 \"\(input)\""),
      hint: Label(en: "choose another folder", zh: "请换一个文件夹"))
  }

  static func foreign(_ path: String, _ name: String) -> Failure {
    Failure(
      .cannotCreate, "E-OUT-NOT-OURS", at: path,
      Label(
        en: "the folder is not replaced: \"\(name)\" was not written by weft", zh: "不替换该文件夹：\"\(name)\" 不是 weft 写的"),
      hint: Label(en: "move it away, or choose another folder", zh: "请移走它，或换一个文件夹"))
  }

  static func changed(_ path: String, _ name: String) -> Failure {
    Failure(
      .cannotCreate, "E-OUT-CHANGED", at: path,
      Label(
        en: "the folder is not replaced: \"\(name)\" was changed since weft wrote it",
        zh: "不替换该文件夹：\"\(name)\" 在 weft 写出后被改动过"),
      hint: Label(en: "move it away, or choose another folder", zh: "请移走它，或换一个文件夹"))
  }

  /// - Parameter holder: the process that holds the lock, where it is known.
  static func locked(_ path: String, by holder: Int?) -> Failure {
    let (en, zh) = holder.map { (" (process \($0))", "（进程 \($0)）") } ?? ("", "")
    return Failure(
      .cannotCreate, "E-OUT-LOCKED", at: path,
      Label(en: "another run is writing this output\(en)", zh: "另一个进程正在写此输出\(zh)"),
      hint: Label(en: "wait for it, or choose another name", zh: "请等待，或换一个名称"))
  }

  /// A path that cannot be made is 73; a disk that fails or fills up on the way is 74.
  static func cannotWrite(_ path: String, _ error: SystemError) -> Failure {
    let code = error.isOfPath ? "E-IO-PATH" : error.isFull ? "E-IO-ENOSPC" : "E-IO-WRITE"
    return Failure(
      error.isOfPath ? .cannotCreate : .inputOutput, code, at: path,
      Label(en: "cannot be written: \(error.text)", zh: "无法写入：\(error.text)"))
  }

  /// All was written and could not be put in its place.
  static func cannotCommit(_ path: String, _ error: SystemError) -> Failure {
    if error.isOfPath || error.isFull { return cannotWrite(path, error) }
    return Failure(
      .inputOutput, "E-IO-COMMIT", at: path,
      Label(en: "cannot be put in its place: \(error.text)", zh: "无法就位：\(error.text)"))
  }
}
