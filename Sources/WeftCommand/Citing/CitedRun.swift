internal import ArgumentParser
internal import WeftModel
internal import WeftReport
internal import WeftTable

/// A run on record, as far as its methods go.
struct CitedRun {
  let chosen: AnalysisOptions
  let seed: UInt64
  let replicates: Int
  /// What was compared with what; empty where nothing was.
  let contrasts: [Methods.Contrast]
  private let dataset: String?

  init(record path: String) throws {
    guard let run = RunRecord(bytes: try FileStore.read(path)), !run.arguments.isEmpty, run.arguments.first != "rerun"
    else {
      throw Failure(
        .data, "E-RUN-RECORD", at: path, Label(en: "this is not a record of a run", zh: "这不是运行记录"),
        hint: Label(en: "give the run.json of an output folder", zh: "请给出输出文件夹中的 run.json"))
    }
    seed = run.seed
    dataset = run.inputs.first?.dataset
    // Every command takes --out; where the record goes is of no account here.
    switch try Weft.parseAsRoot(run.arguments + ["--out", "."]) {
    case let command as CompareCommand:
      chosen = command.chosen
      replicates = command.comparing.replicates
      contrasts = CitedRun.contrasts(command.datasets, command.comparing, command.chosen)
    case let command as ReportCommand:
      chosen = command.chosen
      replicates = command.comparing.replicates
      contrasts = CitedRun.contrasts(command.datasets, command.comparing, command.chosen)
    case let command as AnalyzeCommand: (chosen, replicates, contrasts) = (command.chosen, 0, [])
    case let command as DemoCommand:
      (chosen, replicates, contrasts) = (command.chosen, DemoCommand.replicates, [.scenarios])
    default:
      throw Failure(
        .data, "E-CITE-COMMAND", at: path,
        Label(en: "\"\(run.arguments[0])\" measures nothing", zh: "“\(run.arguments[0])”不计算指标"),
        hint: Label(
          en: "give the record of analyze, compare, report or demo", zh: "请给出 analyze、compare、report 或 demo 的记录"))
    }
  }

  /// The dataset, whose own settings hold where no option was given.
  func network(_ timings: Timings) throws -> Network? {
    guard let dataset else { return nil }
    return try Loading.reading(dataset, try ReadingOptions.parse([]), timings).network
  }

  private static func contrasts(
    _ datasets: [String], _ comparing: ComparisonOptions, _ chosen: AnalysisOptions
  ) -> [Methods.Contrast] {
    var contrasts: [Methods.Contrast] = []
    if !comparing.scenario.isEmpty { contrasts.append(.scenarios) }
    if datasets.count > 1 { contrasts.append(.regions) }
    if chosen.at.count > 1 { contrasts.append(.dates) }
    return contrasts
  }
}
