import Foundation
import WeftMeasure
import WeftScenario

/// Plans for every dataset below a folder, beside choice by degree and by chance, as rows of a table.
struct Plans {
  let folder: String
  let ties: Int
  let threads: Int

  func print() throws {
    Swift.print("| dataset | organisations | suspension at the start | plan | by degree | by chance | seconds |")
    Swift.print("|---|---|---|---|---|---|---|")
    for path in try datasets() {
      var options = Options()
      options.threads = threads
      let analysis = Analysis(stated: try Evidence.network(at: path), options)
      var plan: Plan?
      let time = ContinuousClock().measure { plan = Planner.plan(analysis, limits: Plan.Limits(ties: ties)) }
      guard let plan else { continue }
      let numbers = [plan.start, plan.curve.last ?? 0, plan.byDegree.last ?? 0, plan.byChance.last ?? 0]
      let cells = numbers.map { String(format: "%.2f", $0) }
      let verdict = plan.steps.isEmpty ? " (no tie helps)" : numbers[1] < numbers[2] ? "" : " (NOT BETTER THAN DEGREE)"
      let name = path.dropFirst(folder.count + 1)
      let seconds = String(format: "%.1f", time / .seconds(1))
      Swift.print("| \(name)\(verdict) | \(analysis.count) | \(cells.joined(separator: " | ")) | \(seconds) |")
    }
  }

  /// Folders with a dataset, at most two levels down, in order of name.
  private func datasets() throws -> [String] {
    var found: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let path = "\(folder)/\(name)"
      if isDataset(path) { found.append(path) }
      let inside = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      found += inside.sorted().map { "\(path)/\($0)" }.filter(isDataset)
    }
    return found
  }

  private func isDataset(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/organizations.csv")
  }
}
