import Foundation
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable

/// `evidence null DATASET RUNS THREADS [MODEL]`: random networks with all measures that they are compared on;
/// `evidence intervals DATASET RUNS THREADS`, `evidence robustness DATASET RUNS THREADS`,
/// `evidence layers DATASET RUNS THREADS`, `evidence boundaries DATASET RUNS THREADS`: the same for these;
/// `evidence plan DATASET TIES THREADS`: a plan beside choice by degree and by chance;
/// `evidence plans DATASETS_FOLDER TIES THREADS`: the same for every dataset below a folder;
/// `evidence optimum CASES LARGEST THREADS`: plans on small random cases beside the best set found by enumeration;
/// `evidence fair TRIALS RUNS THREADS`: p under true nulls.
/// Prints seconds passed, processor seconds, and what came out.
@main
struct Evidence {
  static func main() throws {
    let words = CommandLine.arguments
    guard words.count > 4 else {
      print(
        "evidence null|intervals|robustness|layers|boundaries|plan DATASET N THREADS · "
          + "evidence plans FOLDER TIES THREADS · evidence optimum CASES LARGEST THREADS · evidence fair TRIALS RUNS THREADS"
      )
      return
    }
    var options = Options()
    options.threads = Int(words[4]) ?? 1
    if words[1] == "fair" {
      Fairness(trials: Int(words[2]) ?? 300, runs: Int(words[3]) ?? 99, threads: options.threads).print()
      return
    }
    if words[1] == "plans" {
      try Plans(folder: words[2], ties: Int(words[3]) ?? 20, threads: options.threads).print()
      return
    }
    if words[1] == "optimum" {
      Optimum(cases: Int(words[2]) ?? 200, largest: Int(words[3]) ?? 3, threads: options.threads).print()
      return
    }
    let analysis = Analysis(stated: try network(at: words[2]), options)
    let count = Int(words[3]) ?? 1
    let start = clock()
    var lines: [String] = []
    let time = ContinuousClock().measure {
      switch words[1] {
      case "null":
        let models = words.count > 5 ? [NullModel(rawValue: words[5])].compactMap { $0 } : NullModel.allCases
        let found = Standardization(analysis, models: models, runs: count)
        lines = found.rows.map { "\($0.model) \($0.measure) \($0.value) \($0.mean) \($0.z ?? .nan)" }
      case "intervals":
        lines = Intervals(analysis, runs: count).rows.map { "\($0.measure) \($0.value) \($0.standardError)" }
      case "robustness":
        lines = Robustness(analysis, runs: count).points.filter { $0.share == 0.1 }
          .map { "\($0.missing) \($0.measure) \($0.mean)" }
      case "layers":
        lines = TieLayers(analysis, permutations: count).rows.map { "\($0.response) \($0.layer) \($0.value)" }
      case "boundaries":
        lines = BoundaryTests(analysis, permutations: count).rows.map { "\($0.statistic) \($0.groups) \($0.value)" }
      default:
        let plan = Planner.plan(analysis, limits: Plan.Limits(ties: count))
        lines = [
          "candidates \(plan.candidates) start \(plan.start) ties \(plan.steps.count)",
          "greedy \(plan.curve.last ?? 0) degree \(plan.byDegree.last ?? 0) chance \(plan.byChance.last ?? 0)",
        ]
      }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    print(
      "\(analysis.count) organisations, \(seconds) s, processor \(Double(clock() - start) / Double(CLOCKS_PER_SEC)) s")
    for line in lines { print(line) }
  }

  static func network(at path: String) throws -> Network {
    let folder = URL(fileURLWithPath: path)
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    let files = try names.filter { $0.hasSuffix(".csv") || $0 == "dataset.yml" }.map { name in
      InputFile(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
    return Network.validation(of: Dataset(files: files)).network
  }
}
