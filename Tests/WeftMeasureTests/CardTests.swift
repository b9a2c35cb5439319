import Testing
import WeftModel
import WeftTable
import WeftTestSupport

@testable import WeftMeasure

/// What `weft measures NAME` prints, for every measure in both languages.
@Suite struct CardTests {
  private static func text(_ measure: Measure, _ language: Language) -> [String: String] {
    Dictionary(
      CardText(measure, in: language).lines.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: Measure.all.indices)
  func everyFieldInBothLanguages(index: Int) throws {
    let measure = Measure.all[index]
    for (language, names) in [
      (
        Language.en,
        [
          "Definition", "Formula", "Level", "Graph, direction", "Isolates, empty cells", "Normalisation", "Range",
          "Unit",
          "Source", "--convention",
        ]
      ),
      (.zh, ["定义", "公式", "层级", "所用的图与方向", "孤立与空值规则", "标准化", "取值范围", "单位", "出处", "--convention"]),
    ] {
      let card = CardText(measure, in: language)
      #expect(card.heading == "\(measure.name) · \(measure.label.text(in: language))")
      #expect(card.lines.prefix(names.count).map(\.name) == names)
      for line in card.lines { #expect(!line.text.isEmpty, "\(measure.name): \(line.name)") }
      for convention in Convention.allCases {
        let name = language == .en ? "As \(convention.rawValue)" : "\(convention.rawValue) 的做法"
        #expect(card.lines.contains { $0.name == name } == (measure.card.conventions[convention] != nil))
      }
      let menu = language == .en ? "UCINET menu" : "UCINET 菜单"
      #expect(card.lines.first { $0.name == menu }?.text == measure.card.ucinet)
    }
    // A source is a name with a year, or Weft's own definition.
    let source = try #require(Self.text(measure, .en)["Source"])
    #expect(source.contains("Weft") || source.firstMatch(of: /1[89]\d\d|20\d\d/) != nil, "\(source)")
  }

  /// Nothing is left in English: every text of every card has its translation.
  @Test(arguments: Measure.all.indices)
  func everyWordIsTranslated(index: Int) {
    let measure = Measure.all[index]
    let card = measure.card
    for text in [card.graph, card.missing, card.normalisation, card.range, card.unit] + card.conventions.values.sorted()
    {
      #expect(CardChinese.text(of: text) != nil, "\(measure.name): \(text)")
    }
    for label in [measure.label, card.definition] {
      // Between Chinese characters stand Chinese marks.
      #expect(label.zh.firstMatch(of: /\p{Han}[,:;(]/) == nil, "\(label.zh)")
    }
  }

  @Test func piecesAreTranslatedInTurn() {
    #expect(CardChinese.text(of: "G_all, undirected, hops; block at --plane") == "G_all，无向，按步数；块由 --plane 定")
    #expect(CardChinese.text(of: "no projects: empty") == "没有项目：空")
    #expect(CardChinese.text(of: "0 … n − 1") == "0 … n − 1")
    #expect(CardChinese.text(of: "G_all, unheard of") == nil)
  }

  /// `--convention` changes the measures that are said to follow it, and no other.
  @Test func conventionsChangeWhatTheySay() {
    var random = RandomNetworks(seed: 81)
    var changed: Set<String> = []
    for _ in 0..<30 {
      let network = random.network(atMost: 9)
      let analyses = Convention.allCases.map { convention in
        var options = Options()
        options.convention = convention
        return Analysis(network, options)
      }
      for measure in Measure.all where measure.family != "region type" {
        let texts = analyses.map { analysis -> [String] in
          let values: Values
          switch measure.computation {
          case .plane(let kinds, _):
            values = analysis.values(of: measure, kinds.contains(.region) ? .region : .territory)
          case .organization, .alliance, .region: values = analysis.values(of: measure)
          }
          return (0..<values.count).map { values.text(at: $0) }
        }
        if texts.contains(where: { $0 != texts[0] }) { changed.insert(measure.name) }
      }
    }
    #expect(changed.subtracting(Convention.switched).isEmpty, "\(changed.subtracting(Convention.switched).sorted())")
    // In undirected graphs, which these two are measured on, the programs agree.
    let alike: Set<String> = ["transitivity"]
    #expect(
      Convention.switched.subtracting(changed).isSubset(of: alike),
      "\(Convention.switched.subtracting(changed).sorted())")
    for name in Convention.switched {
      for measure in Measure.all where measure.name == name {
        #expect(!measure.card.conventions.isEmpty, "\(name)")
      }
    }
  }

  /// Every measure that UCINET has says whether UCINET's own output is at hand.
  @Test func cardsSayWhereUCINETIsAtHand() {
    var hand: [String] = []
    for measure in Measure.all {
      let note = Self.text(measure, .en)["UCINET's own output"]
      let isNamed = measure.card.ucinet != nil || measure.card.conventions[.ucinet] != nil
      let count = UCINETOutput.values(for: measure.name).count
      #expect((note != nil) == (isNamed || count > 0), "\(measure.name)")
      if let note { #expect(note.hasPrefix(count > 0 ? "at hand: \(count) values" : "not at hand"), "\(measure.name)") }
      if count > 0 { hand.append(measure.name) }
    }
    for name in ["betweenness", "closeness", "eigenvector", "harmonic", "reciprocity", "centralization_degree"] {
      #expect(hand.contains(name))
    }
    #expect(
      Set(UCINETOutput.uncompared) == [
        "constraint", "centralization_closeness", "centralization_eigenvector", "gtd_efficiency",
      ])
    #expect(UCINETOutput.warning.en.contains("constraint") && UCINETOutput.warning.zh.contains("constraint"))
  }

  /// What the note counts is what verify recomputes.
  @Test func theCountIsOfVerifysRows() {
    let rows = Verification().rows.filter { $0.source.hasPrefix("UCINET") && $0.measure == "closeness" }
    #expect(rows.count == UCINETOutput.values(for: "closeness").count)
    #expect(rows.allSatisfy { $0.outcome == .pass })
  }
}
