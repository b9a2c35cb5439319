internal import ArgumentParser
internal import WeftMeasure
internal import WeftScenario
internal import WeftTable

/// What compare and report ask of the tests.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "A scenario. One that lies inside a dataset's folder is applied to that dataset, any other to every dataset.",
      "情景文件。位于某数据集文件夹内者只用于该数据集，其他用于所有数据集。", value: "FILE"))
  var scenario: [String] = []

  @Option(
    name: .long,
    help: .say("Random changes and permutations to test against.", "检验所用的随机改动与置换次数。", value: "R"))
  var replicates = 199

  /// What the library is asked.
  func settings(_ chosen: AnalysisOptions, seed: UInt64) throws -> Comparison.Settings {
    guard (1...1_000_000).contains(replicates) else {
      throw Failure(
        .usage, "E-REPLICATES", at: "--replicates",
        Label(
          en: "\(replicates) random changes test nothing", zh: "\(replicates) 次随机改动无法检验"),
        hint: Label(en: "give a number from 1 to 1000000, such as 199", zh: "请给 1 到 1000000 的整数，如 199"))
    }
    var settings = Comparison.Settings()
    settings.runs = replicates
    settings.seed = seed
    settings.measures = chosen.measures == nil ? nil : try chosen.chosenMeasures()
    return settings
  }
}
