import Testing
import WeftMeasure
import WeftModel

/// Every measure on the ladder of networks where formulas break: no organisation, one, three without a tie, four all tied, and
/// two pieces.
@Suite struct LadderSweepTests {
  /// Declares every table, all of them empty but for one alliance that lists everybody.
  private static func rung(_ organizations: String, _ ties: String = "") -> Network {
    var network = draw(organizations, ties, territories: "t/town")
    network.tables = Set(TableName.allCases)
    network.alliances = [Alliance(id: "a", name: "a")]
    network.memberships = network.organizations.indices.map { Membership(alliance: 0, organization: $0) }
    return network
  }

  private static let ladder: [Network] = {
    var empty = Network()
    empty.tables = Set(TableName.allCases)
    return [
      empty, rung("A:t*"), rung("A:t* B:t C:t"),
      rung("A:t* B:t C:t D:t", "A>B c, A>C c, A>D c, B>C c, B>D c, C>D c"),
      rung("A:t* B:t C:t D:t E:t", "A>B c, B>C c, D>E c"),
    ]
  }()

  /// What a measure gives: of planes, for every kind that it describes, the region as a plane first.
  private static func values(_ measure: Measure, _ analysis: Analysis) -> [Values] {
    guard case .plane(let kinds, _) = measure.computation else { return [analysis.values(of: measure)] }
    let order = Plane.Kind.allCases.filter { kinds.contains($0) && $0 != .region }
    return ((kinds.contains(.region) ? [.region] : []) + order).map { analysis.values(of: measure, $0) }
  }

  /// `.` nothing to describe, `-` all empty, `=` all defined, `~` some.
  private static func mark(_ values: Values) -> Character {
    let known = (0..<values.count).count { !values.text(at: $0).isEmpty }
    return values.count == 0 ? "." : known == 0 ? "-" : known == values.count ? "=" : "~"
  }

  /// Rungs by measure, judged from the cards: empty network, one organisation, isolates, complete, two pieces.
  private static let wanted: [String: String] = {
    var wanted: [String: String] = [:]
    for line in LadderTable.text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for name in words.dropFirst() { wanted[name] = words[0] }
    }
    return wanted
  }()

  @Test(arguments: Measure.all.indices)
  func definedOrEmptyAsTheCardSays(index: Int) {
    let measure = Measure.all[index]
    var got = ""
    for network in Self.ladder {
      let analysis = Analysis(network, Options())
      let all = Self.values(measure, analysis)
      if let first = all.first { got.append(Self.mark(first)) }
      Self.expectInRange(measure, all, network.organizations.count)
    }
    let key = "\(measure.level.rawValue).\(measure.name)"
    #expect(got == Self.wanted[key], "\(got) \(key)")
  }

  @Test func theTableNamesEveryMeasureAndNoOther() {
    #expect(Set(Self.wanted.keys) == Set(Measure.all.map { "\($0.level.rawValue).\($0.name)" }))
  }

  /// Cards that say in the same words when a cell is empty.
  @Test(arguments: Measure.all.indices)
  func phrasesOfCardsHold(index: Int) throws {
    let measure = Measure.all[index]
    let row = Array(try #require(Self.wanted["\(measure.level.rawValue).\(measure.name)"]))
    for (phrase, rung, mark) in [
      ("isolate empty", 2, "-"), ("isolate 0", 2, "="), ("isolate false", 2, "="), ("none 0", 2, "="),
      ("no organisations: empty", 0, "-"), ("fewer than two organisations: empty", 1, "-"),
      ("fewer than three organisations: empty", 1, "-"), ("fewer than two members: empty", 1, "-"),
      ("no ties: empty", 2, "-"), ("no lateral tie: empty", 2, "-"), ("no such tie: empty", 2, "-"),
      ("no tie of the mode: empty", 2, "-"), ("no connected triple: empty", 2, "-"), ("one organisation 0", 1, "="),
    ] as [(String, Int, Character)] where measure.card.missing.contains(phrase) {
      #expect(row[rung] == mark, "\(measure.name): \(phrase)")
    }
  }

  /// The same networks as plain folders of two tables: what rests on other tables is empty, and nothing breaks.
  @Test(arguments: 0..<5)
  func withoutOtherTables(rung: Int) {
    var network = Self.ladder[rung]
    network.tables = [.organizations, .ties]
    network.memberships = []
    network.alliances = []
    network.territories = []
    for index in network.organizations.indices { network.organizations[index].territory = nil }
    let analysis = Analysis(network, Options())
    for measure in Measure.all {
      let all = Self.values(measure, analysis)
      Self.expectInRange(measure, all, network.organizations.count)
      if measure.card.missing.contains("territory empty") || measure.card.missing.contains("no alliances") {
        for values in all { #expect((0..<values.count).allSatisfy { values.text(at: $0).isEmpty }, "\(measure.name)") }
      }
    }
  }

  /// Every measure lies where its card says, on random networks with every table.
  @Test func inRangeOnRandomNetworks() {
    var random = RandomNetworks(seed: 71)
    for round in 0..<200 {
      let network = random.network(atMost: 9)
      let analysis = Analysis(network, Options())
      for measure in Measure.all where round < 10 || measure.family != "region type" {
        Self.expectInRange(measure, Self.values(measure, analysis), network.organizations.count)
      }
    }
  }

  private static func expectInRange(_ measure: Measure, _ all: [Values], _ n: Int) {
    guard let range = CardRange(measure.card.range, n: n) else {
      Issue.record("\(measure.name): the range \(measure.card.range) is not understood")
      return
    }
    for values in all {
      for index in 0..<values.count where !range.allows(values, at: index) {
        Issue.record("\(measure.name) of \(n): \(values.text(at: index)) is not in \(measure.card.range)")
      }
    }
  }
}
