import Foundation
import Testing
import WeftMeasure
import WeftModel
import WeftScenario
import WeftTable

/// The bundled recipes, on the committed seed and on others: every status must come about by structure alone.
@Suite struct BundledRecipeTests {
  static let datasets = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "datasets")

  func recipe(_ name: String) throws -> Recipe {
    let text = try String(contentsOf: Self.datasets.appending(path: "\(name)/recipe.yml"), encoding: .utf8)
    let (recipe, findings) = Recipe.reading(text, file: "recipe.yml")
    #expect(findings.isEmpty, "\(findings.map { $0.line(in: .en) })")
    return recipe
  }

  @Test(arguments: UInt64(1)...10) func wujinHasEveryStatusOnEverySeed(seed: UInt64) throws {
    let network = try recipe("wujin").generate(seed: seed).inForce(at: nil).addingProjection(threshold: 1)
    let statuses = Analysis(network, Options()).statuses
    var counts: [Status: Int] = [:]
    for status in statuses { counts[status, default: 0] += 1 }
    for status in Status.allCases { #expect(counts[status, default: 0] > 0, "\(status)") }
    #expect((430...480).contains(network.organizations.count))
    #expect(network.alliances.count == 30)
    // No status takes over: what is woven is the larger part, what hangs is a sizeable one.
    let hanging = Double(counts[.suspended, default: 0] + counts[.loose, default: 0]) / Double(statuses.count)
    #expect((0.1...0.6).contains(hanging))
    #expect(counts[.anchored, default: 0] > statuses.count / 3)
  }

  static let names =
    ["wujin", "jiangbei", "z-city", "m-district", "niujie", "shanghai-streets"]
    + ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"].map { "counties/\($0)" }

  @Test(arguments: names) func everyBundledDatasetHasWhatHangsAndWhatHolds(name: String) throws {
    let network = try recipe(name).generate(seed: 1)
    let statuses = Analysis(stated: network, Options()).statuses
    var counts: [Status: Int] = [:]
    for status in statuses { counts[status, default: 0] += 1 }
    for status in [Status.suspended, .anchored, .unplaced, .external] {
      #expect(counts[status, default: 0] > 0, "\(status)")
    }
  }

  @Test(arguments: names) func theCommittedTablesAreTheRecipesOwn(name: String) throws {
    let folder = Self.datasets.appending(path: name)
    for (file, text) in try recipe(name).generate(seed: 1).csvTables() {
      #expect(try String(contentsOf: folder.appending(path: file), encoding: .utf8) == text, "\(file)")
    }
  }

  /// Every bundled scenario fits its dataset and changes something.
  @Test(arguments: names) func theBundledScenariosApply(name: String) throws {
    let network = try recipe(name).generate(seed: 1)
    let group = name.hasPrefix("counties/") ? "counties" : name
    let folder = Self.datasets.appending(path: "\(group)/scenarios")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yml") }
      .sorted()
    #expect(files.count >= 3)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let (scenario, findings) = Scenario.reading(text, file: file)
      #expect(findings.isEmpty, "\(file): \(findings.map { $0.line(in: .en) })")
      let outcome = try #require(scenario).applied(to: network, level: "town")
      #expect(outcome.findings.isEmpty, "\(file): \(outcome.findings.map { $0.line(in: .en) })")
      #expect(!outcome.change.isEmpty, "\(name) \(file)")
    }
  }
}
