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
      // Fewer partners than asked may be said; nothing else.
      let others = outcome.findings.filter { $0.code != "W-SCN-FEW" }
      #expect(others.isEmpty, "\(file): \(others.map { $0.line(in: .en) })")
      #expect(!outcome.change.isEmpty, "\(name) \(file)")
      let about = try #require(scenario).about
      #expect(!about.en.isEmpty && !about.zh.isEmpty && about.en != about.zh, "\(file)")
    }
  }

  @Test(arguments: names + ["counties"]) func everyDatasetSaysWhatItShowsAndWhatIsMade(name: String) throws {
    let text = try String(contentsOf: Self.datasets.appending(path: "\(name)/README.md"), encoding: .utf8)
    for words in ["Illustrative data: ties are synthetic", "It shows", "ynthetic", "no persons"] {
      #expect(text.lowercased().contains(words.lowercased()), "\(name): \(words)")
    }
  }

  /// Real organisations: what might have been is called hypothetical, and nothing is added to what was reported.
  @Test func scenariosOnRealOrganizationsSayThatTheyAreHypothetical() throws {
    let folder = Self.datasets.appending(path: "texas-1978")
    let files = try ["organizations.csv", "ties.csv", "dataset.yml"].map {
      InputFile(name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    let network = Network.validating(Dataset(files: files)).network
    #expect(network.organizations.count == 25)
    let scenarios = folder.appending(path: "scenarios")
    let names = try FileManager.default.contentsOfDirectory(atPath: scenarios.path).sorted()
    #expect(names.count >= 3)
    for name in names {
      let text = try String(contentsOf: scenarios.appending(path: name), encoding: .utf8)
      let scenario = try #require(Scenario.reading(text, file: name).scenario)
      #expect(scenario.name.en.hasPrefix("Hypothetical") && scenario.name.zh.hasPrefix("假设"), "\(name)")
      let outcome = scenario.applied(to: network, level: "town")
      #expect(outcome.findings.isEmpty && !outcome.change.isEmpty, "\(outcome.findings.map { $0.line(in: .en) })")
      for edit in outcome.change.edits {
        switch edit {
        case .removeTie, .closeOrganizations: break
        default: Issue.record("\(name) does more than take away: \(edit)")
        }
      }
    }
  }
}
