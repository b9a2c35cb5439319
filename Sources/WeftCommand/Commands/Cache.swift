internal import ArgumentParser
internal import WeftModel
internal import WeftTable

struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "cache",
    Label(
      en: "Keeps a binary copy of the checked network beside a dataset, used while its files are the same bytes.",
      zh: "在数据集旁保存已校验网络的二进制副本；只要文件内容不变，后续命令即直接使用。"),
    examples: ["weft cache datasets/wujin", "weft cache datasets/wujin --remove"],
    more: Label(
      en:
        "The copy is .weft-cache in the dataset's folder, or .NAME.weft-cache beside a file. Where a file or a reading "
        + "option differs, the tables are read as ever.",
      zh: "副本为数据集文件夹中的 .weft-cache，或文件旁的 .文件名.weft-cache。文件或读取选项有变时，照常读取各表。"))

  @Argument(help: .say("A folder, a workbook or an edge file.", "文件夹、工作簿或边文件。", value: "DATASET"))
  var dataset: String

  @Flag(name: .long, help: .say("Remove the copy instead.", "改为删除副本。"))
  var remove = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let source = try timings.stage("read") { try Source.reading(dataset) }
    guard let path = CacheFile.path(of: source) else {
      throw Failure(
        .usage, "E-CACHE-STDIN", at: "-", Label(en: "standard input cannot be cached", zh: "标准输入不能缓存"),
        hint: Label(en: "save it as a file first", zh: "请先存为文件"))
    }
    if remove {
      Folder.removeFile(path)
      common.console.note(Label(en: "\(path) is gone", zh: "已删除 \(path)"))
      return
    }
    let file = try OutputFile(path, inputs: [dataset])
    let parsed = timings.stage("parse") { source.dataset(reading.tables) }
    let validation = timings.stage("validate") { Network.validation(of: parsed, options: reading.dataset) }
    common.console.findings(validation.findings, limit: reading.maxProblems)
    if validation.hasErrors { throw Stop(kind: .data) }
    let bytes = timings.stage("encode") {
      NetworkCache(
        inputs: NetworkCache.inputs(of: source.files), options: CacheFile.key(reading), validation: validation
      ).encoded()
    }
    try timings.stage("write") { try file.commit(bytes) }
    try common.console.data(path + "\n")
    common.console.note(
      Label(
        en: "\(validation.network.organizations.count) organisations and \(validation.network.ties.count) ties in "
          + "\(bytes.count) bytes",
        zh: "组织 \(validation.network.organizations.count) 个、联系 \(validation.network.ties.count) 条，共 \(bytes.count) 字节"))
    common.tell(timings)
  }
}
