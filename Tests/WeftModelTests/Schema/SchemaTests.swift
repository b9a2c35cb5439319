import Testing
import WeftTable

@testable import WeftModel

@Suite struct SchemaTests {
  @Test func everyTableHasOneSchemaAndIsFoundByAllItsNames() {
    #expect(Schema.tables.map(\.name) == TableName.allCases)
    for schema in Schema.tables {
      for name in schema.allNames { #expect(Schema.table(named: name) == schema.name, "\(name)") }
      #expect(Schema.table(named: schema.name.rawValue.uppercased()) == schema.name)
    }
    #expect(Schema.table(named: "sales") == nil)
  }

  @Test func columnsAreDocumentedAndNamedOnce() {
    for schema in Schema.tables {
      #expect(Set(schema.columns.map(\.name)).count == schema.columns.count)
      #expect(!schema.meaning.en.isEmpty && !schema.meaning.zh.isEmpty)
      for column in schema.columns {
        #expect(!column.meaning.en.isEmpty && !column.meaning.zh.isEmpty, "\(schema.name) \(column.name)")
        #expect(column.isNamed(by: column.label.zh) && column.isNamed(by: column.name))
      }
    }
  }

  /// A heading means one column; only `type` of ties means two, which the first cell decides.
  @Test func headingsMeanOneColumn() {
    for schema in Schema.tables {
      for column in schema.columns {
        for heading in [column.name, column.label.zh] + column.aliases where heading != "type" {
          let meant = schema.columns.filter { $0.isNamed(by: heading) }.map(\.name)
          #expect(meant == [column.name], "\(schema.name) \(heading)")
        }
      }
    }
  }

  @Test func wordsOfAVocabularyAreSpelledOnce() {
    for vocabulary in Vocabulary.allCases {
      for (position, word) in vocabulary.words.enumerated() {
        for spelling in word.spellings { #expect(vocabulary.position(of: spelling) == position, "\(spelling)") }
      }
    }
    #expect(Vocabulary.mode.words.map(\.value) == Mode.allCases.map(\.rawValue))
    #expect(Vocabulary.settlement.words.map(\.value) == Settlement.allCases.map(\.rawValue))
    #expect(Vocabulary.layer.words.map(\.value) == EvidenceLayer.allCases.map(\.rawValue))
    #expect(Vocabulary.provenance.words.map(\.value) == Provenance.allCases.map(\.rawValue))
    #expect(Vocabulary.status.words.map(\.value) == Project.Status.allCases.map(\.rawValue))
    #expect(Vocabulary.method.words.map(\.value) == Evaluation.Method.allCases.map(\.rawValue))
    #expect(Vocabulary.answer.words.map(\.value) == ["yes", "no"])
  }

  /// The headings that a Chinese spreadsheet would have.
  @Test func chineseHeadings() {
    let dataset = Dataset(
      tables: [
        Table(
          name: "组织", file: "组织", header: ["编号", "名称", "领域", "区域", "条线", "级别", "城乡", "一核", "区域外"],
          rows: [["1", "镇01", "农村", "K", "民政", "3", "镇", "√", "否"], ["2", "社区", "两新组织", "K", "", "", "城", "", "是"]]),
        Table(
          name: "联系", file: "联系", header: ["起点", "终点", "融合方式", "权重", "方向", "层面"],
          rows: [["1", "2", "网络式", "２", "否", "平台、机制"]]),
        Table(name: "板块", file: "板块", header: ["编号", "级别"], rows: [["K", "乡镇"]]),
      ])
    let validation = Network.validation(of: dataset)
    #expect(!validation.hasErrors)
    let network = validation.network
    #expect(
      network.organizations[0]
        == Organization(
          id: "1", name: "镇01", domain: 0, territory: 0, system: 0, rank: 3, settlement: .town, isCore: true))
    #expect(network.organizations[1].isExternal)
    #expect(network.domains.map(\.id) == ["rural", "new"])
    #expect(
      network.ties == [
        Tie(
          source: 0, target: 1, mode: .networked, weight: 2, initiative: .unknown, layers: [.platform, .mechanism])
      ])
    #expect(network.territories[0].level == "town")
  }

  @Test func typeMeansDirectionOrModeByItsFirstCell() {
    func network(_ type: String) -> Network {
      Network.validating(
        Dataset(
          tables: [
            Table(name: "edges", file: "edges.csv", header: ["Source", "Target", "Type"], rows: [["a", "b", type]])
          ], shape: .edgeFile)
      ).network
    }
    #expect(network("Undirected").ties.map(\.initiative) == [.unknown])
    #expect(network("Directed").ties.map(\.initiative) == [.known])
    #expect(network("hierarchical").ties.map(\.mode) == [.hierarchical])
  }
}
