import Foundation
import Testing
import WeftModel
import WeftTable

@testable import WeftScenario

/// The pages of the manual say what the program does, and the examples in them are read without a word.
@Suite struct ManualTests {
  static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  /// `WEFT_RECORD=1 swift test --filter Manual` writes the pages anew.
  @Test func pagesAreMadeFromTheCatalogues() throws {
    #expect(Manual.all.map(\.name) == ["scenario", "recipe", "dataset"])
    for page in Manual.all {
      let file = Self.docs.appending(path: "\(page.name).md")
      if ProcessInfo.processInfo.environment["WEFT_RECORD"] != nil {
        try page.markdown.write(to: file, atomically: true, encoding: .utf8)
      }
      #expect(try String(contentsOf: file, encoding: .utf8) == page.markdown, "\(page.name).md is stale")
    }
  }

  @Test func everyKeyIsExplainedInBothLanguages() {
    let lists =
      OperatorCatalog.all.map { $0.keys } + [Scenario.keys, Recipe.keys, Configuration.keys]
      + Manual.recipeParts.map(\.keys)
    for key in lists.joined() {
      for label in [key.holds, key.meaning] { #expect(!label.en.isEmpty && !label.zh.isEmpty, "\(key.name)") }
      #expect(key.standard.en.isEmpty == key.standard.zh.isEmpty, "\(key.name)")
    }
  }

  @Test func examplesAreReadAndShowEveryKey() throws {
    for type in OperatorCatalog.all {
      let text = "operators:\n" + (type.example + "\n" + (Manual.furtherExamples[type.name] ?? "")) + "\n"
      let (scenario, findings) = Scenario.reading(text, file: "\(type.name).yml")
      #expect(scenario != nil && findings.isEmpty, "\(findings.map { $0.line(in: .en) })")
      let shared = Manual.hasTieKeys(type) && type.name != "pair" ? Set(TieTemplate.keys.map(\.name)) : []
      let shown = try names(in: text)
      for key in type.keys where !shared.contains(key.name) {
        #expect(shown.contains(key.name), "\(type.name).\(key.name)")
      }
    }
    let scenario = Scenario.reading(Manual.scenarioExample, file: "s.yml")
    #expect(scenario.scenario?.operators.count == 2 && scenario.findings.isEmpty)
    #expect(Scenario.reading("operators:\n" + Manual.filterExample, file: "f.yml").findings.isEmpty)
    for key in Scenario.keys { #expect(try names(in: Manual.scenarioExample).contains(key.name)) }
  }

  @Test func theExampleOfARecipeHasEveryKeyAndMakesACounty() throws {
    let (recipe, findings) = Recipe.reading(Manual.recipeExample, file: "r.yml")
    #expect(findings.isEmpty)
    let shown = try names(in: Manual.recipeExample)
    for key in Recipe.keys + Manual.recipeParts.flatMap(\.keys) { #expect(shown.contains(key.name), "\(key.name)") }
    let network = recipe.generate(seed: 3)
    #expect(network.configuration.illustrative == .yes && network.organizations.count > 20)
  }

  @Test func theExampleOfDatasetYMLHasEveryKey() throws {
    let (configuration, findings) = Configuration.reading(Manual.datasetExample, file: "dataset.yml")
    #expect(findings.isEmpty && configuration.licence == "CC BY 4.0")
    let shown = try names(in: Manual.datasetExample)
    for key in Configuration.keys + Configuration.domainKeys { #expect(shown.contains(key.name), "\(key.name)") }
  }

  /// Every key of a YAML text, at any depth.
  private func names(in text: String) throws -> Set<String> {
    var names: Set<String> = []
    var open = [try #require(YAMLValue.parsing(text, file: "x.yml").value)]
    while let value = open.popLast() {
      switch value.content {
      case .scalar: break
      case .list(let items): open += items
      case .map(let entries):
        for entry in entries {
          names.insert(entry.key)
          open.append(entry.value)
        }
      }
    }
    return names
  }
}
