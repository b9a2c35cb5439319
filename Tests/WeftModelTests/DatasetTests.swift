import Testing
import WeftModel
import WeftTable

@Suite struct DatasetTests {
  private static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  @Test func filesAroundTheTablesArePassedOver() {
    let dataset = Dataset(files: [
      Self.file("README.md", "# x"), Self.file(".hidden", ""), Self.file("recipe.yml", "a: 1"),
      Self.file("LICENSE", "MIT"), Self.file("organizations.csv", "id\nA\n"), Self.file("dataset.yml", "title: x"),
    ])
    #expect(dataset.tables.map(\.name) == ["organizations"])
    #expect(dataset.configuration?.name == "dataset.yml")
    #expect(dataset.findings == [])
  }

  @Test func tiesAloneMakeANetwork() {
    let validation = Network.validation(of: Dataset(file: Self.file("my.csv", "Source,Target,Weight\nb,a,2\na,c,1\n")))
    #expect(!validation.hasErrors)
    #expect(validation.findings.map(\.code) == ["W-ORGANIZATIONS-MADE"])
    #expect(validation.network.organizations.map(\.id) == ["b", "a", "c"])
    #expect(validation.network.ties.map(\.mode) == [.collaborative, .collaborative])
    #expect(validation.network.ties.map(\.initiative) == [.unknown, .unknown])
    #expect(validation.network.tables == [.organizations, .ties])
  }

  @Test func anEdgeFileTakesTheModeAskedFor() {
    var options = DatasetOptions()
    options.mode = .hierarchical
    let network = Network.validating(Dataset(file: Self.file("x.csv", "from,to\na,b\n")), options: options).network
    #expect(network.ties == [Tie(source: 0, target: 1, mode: .hierarchical)])
  }

  @Test func aFileWithNodesAndTiesIsHeldToItsNodes() {
    let tables = [
      Table(
        name: "organizations", file: "g.gml", header: ["id", "label"],
        rows: [["1", "One"], ["2", "Two"], ["3", "Alone"]]),
      Table(name: "ties", file: "g.gml", header: ["source", "target"], rows: [["1", "2"], ["1", "4"]]),
    ]
    let validation = Network.validation(of: Dataset(tables: tables, shape: .edgeFile))
    #expect(validation.network.organizations.map(\.name) == ["One", "Two", "Alone"])
    #expect(validation.network.ties.count == 1)
    #expect(validation.findings.map(\.code) == ["E-REF-UNKNOWN"])
  }

  @Test func aListWithoutHeadingsLosesNoRow() {
    let validation = Network.validation(of: Dataset(file: Self.file("x.csv", "1,2,0.5\n2,3,2\n")))
    #expect(!validation.hasErrors)
    #expect(validation.findings.map(\.code) == ["W-CSV-NO-HEADER", "W-ORGANIZATIONS-MADE"])
    #expect(validation.network.ties.map(\.weight) == [0.5, 2])
  }

  @Test func mixedTypesOfAnEdgeFileAreAskedAbout() {
    let text = "Source,Target,Type\na,b,Directed\nb,c,Undirected\n"
    #expect(Network.validating(Dataset(file: Self.file("g.csv", text))).findings.map(\.code).contains("E-DIR-MIXED"))
    let own = text.replacing("Type", with: "directed")
    #expect(!Network.validating(Dataset(file: Self.file("g.csv", own))).findings.map(\.code).contains("E-DIR-MIXED"))
  }

  @Test func organisationsKnownByReferenceOnlyStandInNoFolder() {
    let validation = Network.validation(
      of: Dataset(files: [Self.file("ties.csv", "source,target,mode\na,b,networked\n")]))
    #expect(validation.hasErrors)
    #expect(validation.findings.map(\.code).contains("E-TABLE-MISSING"))
  }
}
