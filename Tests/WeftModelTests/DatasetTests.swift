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
    #expect(validation.findings.map(\.code) == ["W-ORGANIZATIONS-MADE", "N-MODE-STANDARD"])
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
    #expect(validation.findings.map(\.code) == ["N-MODE-STANDARD", "E-EDGE-DANGLING"])
  }

  @Test func aListWithoutHeadingsLosesNoRow() {
    let validation = Network.validation(of: Dataset(file: Self.file("x.csv", "1,2,0.5\n2,3,2\n")))
    #expect(!validation.hasErrors)
    #expect(validation.findings.map(\.code) == ["W-CSV-NO-HEADER", "W-ORGANIZATIONS-MADE", "N-MODE-STANDARD"])
    #expect(validation.network.ties.map(\.weight) == [0.5, 2])
  }

  @Test func missingEndsAreAddedWhereAskedFor() {
    var options = DatasetOptions()
    options.missingEnds = .added
    let dataset = Sample.dataset([
      "organizations.csv": "id,staff\nA,3\n", "ties.csv": "source,target,mode\nA,Z,networked\n",
    ])
    let validation = Network.validation(of: dataset, options: options)
    #expect(
      validation.findings.map { $0.line(in: .en) } == [
        "ties.csv: warning: 1 organisations are made from the ends of ties, since no table has them: \"Z\" (add them to organizations.csv to say more of them)"
      ])
    #expect(validation.network.organizations.map(\.id) == ["A", "Z"])
    #expect(validation.network.extraColumns == [ExtraColumn(name: "staff", values: ["3", ""])])
  }

  /// Nodes and edges as two sheets are a network; a mode or another table makes them a dataset.
  @Test func sheetsOfAWorkbook() throws {
    let format = try #require(TableFormat.all.first { $0.name == "xlsx" })
    func shape(_ tables: [Table]) throws -> (Dataset.Shape, Validation) {
      let file = try #require(format.write(tables, TableWriteOptions()).files.first)
      let dataset = Dataset(file: InputFile(name: "county.xlsx", bytes: file.bytes))
      return (dataset.shape, Network.validation(of: dataset))
    }
    let nodes = Table(name: "节点", file: "", header: ["编号", "名称"], rows: [["a", "A"], ["b", "B"]])
    let edges = Table(name: "边", file: "", header: ["起点", "终点"], rows: [["a", "b"]])
    let ties = Table(name: "联系", file: "", header: ["起点", "终点", "融合方式"], rows: [["a", "b", "科层式"]])
    let places = Table(name: "板块", file: "", header: ["编号", "层级"], rows: [["T", "乡镇"]])
    let plain = try shape([nodes, edges])
    #expect(plain.0 == .edgeFile && !plain.1.hasErrors && plain.1.network.ties.count == 1)
    let whole = try shape([nodes, ties, places])
    #expect(whole.0 == .tables && !whole.1.hasErrors)
    #expect(whole.1.network.ties.map(\.mode) == [.hierarchical] && whole.1.network.territories.count == 1)
    #expect(try shape([nodes, edges, places]).1.findings.map(\.code).contains("E-COL-MISSING"))
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
