import Testing
import WeftModel
import WeftTable

@Suite struct ConfigurationReadingTests {
  private static func reading(_ text: String) -> (Configuration, [String]) {
    let (configuration, findings) = Configuration.reading(text, file: "dataset.yml")
    return (configuration, findings.map { $0.line(in: .en) })
  }

  @Test func everyKeyIsRead() {
    let (configuration, lines) = Self.reading(
      """
      title: {en: County, zh: 县}
      source: made up
      licence: CC0
      illustrative: true
      plane: 乡镇
      threshold: 0.4
      projection_threshold: 2
      columns:
        单位: name
        ties: {甲方单位: source}
      domains:
        rural: {label: {en: Villages, zh: 村}, color: "#aabbcc"}
        church: Churches
        city: {en: City, zh: 市}
      scorecards:
        formal: {document_share: 2}
      """)
    #expect(lines == [])
    #expect(configuration.title == Label(en: "County", zh: "县"))
    #expect(configuration.source == "made up" && configuration.licence == "CC0")
    #expect(configuration.illustrative == .yes)
    #expect(configuration.plane == "town")
    #expect(configuration.threshold == 0.4 && configuration.projectionThreshold == 2)
    #expect(
      configuration.columnAliases == [
        .init(heading: "单位", column: "name"), .init(table: .ties, heading: "甲方单位", column: "source"),
      ])
    #expect(
      configuration.domains == [
        .init(id: "rural", label: Label(en: "Villages", zh: "村"), color: "#AABBCC"),
        .init(id: "church", label: Label("Churches")), .init(id: "city", label: Label(en: "City", zh: "市")),
      ])
    #expect(configuration.scorecardWeights == ["formal": ["document_share": 2]])
  }

  @Test func keysAreDocumentedAndUnique() {
    #expect(Set(Configuration.keys.map(\.name)).count == Configuration.keys.count)
    for key in Configuration.keys {
      #expect(!key.meaning.en.isEmpty && !key.meaning.zh.isEmpty && !key.holds.en.isEmpty, "\(key.name)")
    }
  }

  @Test func everyTroubleHasItsPlace() {
    let (_, lines) = Self.reading(
      "titel: x\nthreshold: nan\nillustrative: perhaps\ncolumns: [a]\ndomains:\n  rural: {colour: red}\nscorecards:\n  formel: {a: 1}\n"
    )
    #expect(
      lines == [
        "dataset.yml:1:1: error: unknown key \"titel\" (did you mean \"title\"?)",
        "dataset.yml:3:15: error: \"perhaps\" stands where yes or no is expected (write yes or no)",
        "dataset.yml:2:12: error: \"nan\" stands where a number in 0 … 1 is expected (write a number in 0 … 1)",
        "dataset.yml:4:10: error: […] stands where a mapping of keys to values is expected (write a mapping of keys to values)",
        "dataset.yml:6:11: error: unknown key \"colour\" (did you mean \"color\"?)",
        "dataset.yml:8:3: error: there is no scorecard \"formel\" (did you mean \"formal\"?)",
      ])
  }

  @Test func brokenAndHostileFilesAreOneLine() {
    #expect(Self.reading("title: [").1.count == 1)
    #expect(Self.reading("").1.count == 1)
    #expect(Self.reading(String(repeating: "[", count: 100_000)).1.count == 1)
    var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<12 {
      bomb += "a\(level): &a\(level) [" + (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ",") + "]\n"
    }
    #expect(!Self.reading(bomb).1.isEmpty)
  }

  @Test func aliasesAndDomainsTakeEffect() {
    let validation = Network.validation(
      of: Sample.dataset([
        "organizations.csv": "甲,域,编号2\n1,Villages,x\n", "ties.csv": "source,target,mode\n",
        "dataset.yml":
          "columns:\n  organizations: {甲: id, 域: domain}\ndomains:\n  rural: {label: Villages, color: \"#112233\"}\n",
      ]))
    #expect(!validation.hasErrors)
    #expect(validation.network.organizations.map(\.id) == ["1"])
    #expect(validation.network.domains == [Domain(id: "rural", label: Label("Villages"), color: "#112233")])
    #expect(validation.network.extraColumns == [ExtraColumn(name: "编号2", values: ["x"])])
  }
}
