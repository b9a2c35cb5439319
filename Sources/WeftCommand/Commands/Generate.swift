internal import ArgumentParser
internal import WeftModel
internal import WeftScenario
internal import WeftTable

struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "generate", Label(en: "Makes an illustrative dataset from a recipe.", zh: "按配方生成示意数据集。"),
    examples: [
      "weft generate datasets/wujin/recipe.yml --seed 1 --out county",
      "weft generate my-recipe.yml --seed 42 --out county-42",
    ])

  @Argument(help: .say("A recipe in YAML.", "YAML 配方文件。", value: "RECIPE"))
  var recipe: String

  @Option(name: .long, help: .say("The folder to write.", "输出文件夹。", value: "DIR"))
  var out: String

  @OptionGroup var chance: SeedOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let timings = Timings()
    let bytes = try timings.stage("read") { try FileStore.read(recipe) }
    let name = Folder.split(recipe).name
    let text = TextEncoding.decode(bytes, file: name)
    guard let plain = text.bytes else {
      common.console.findings(text.findings, limit: 50)
      throw Stop(kind: .data)
    }
    let (read, findings) = Recipe.reading(String(decoding: plain[text.start...], as: UTF8.self), file: name)
    common.console.findings(text.findings + findings, limit: 50)
    if findings.contains(where: { $0.severity == .error }) { throw Stop(kind: .data) }
    let folder = try OutputFolder(out, inputs: [recipe])
    let network = timings.stage("generate") { read.generate(seed: chance.seed) }
    let tables = timings.stage("tables") { network.csvTables() }
    try timings.stage("write") { for (name, text) in tables { try folder.write(name, text) } }
    try folder.write("recipe.yml", bytes)
    var record = RunRecord(arguments: Invocation.arguments)
    record.seed = chance.seed
    record.inputs = [
      RunRecord.Input(dataset: recipe, files: [RunRecord.File(name: name, sha256: SHA256.hex(of: bytes))])
    ]
    record.counts = ["organizations": network.organizations.count, "ties": network.ties.count]
    try timings.stage("write") { try folder.commit(record) }
    common.console.note(
      Label(
        en:
          "\(out): \(network.organizations.count) organisations, \(network.ties.count) ties, from seed \(chance.seed)",
        zh: "\(out)：组织 \(network.organizations.count) 个，联系 \(network.ties.count) 条，种子 \(chance.seed)"))
    common.tell(timings)
  }
}
