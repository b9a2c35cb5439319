import Testing
import WeftMeasure
import WeftModel

@Suite struct AllianceMeasureTests {
  /// a1 {T, A, B}, a2 {A, B, U}, a3 {}; domains: T, U agency; A, B rural.
  @Test func makeUp() {
    #expect(numbers(.allianceSize, alliedCounty()) == [3, 3, 0])
    // One of three agency, two rural: 1 − 1/9 − 4/9.
    #expect(agree(numbers(.domainDiversity, alliedCounty()), "4/9 4/9 -"))
    // A and B sit in both.
    #expect(numbers(.allianceBridges, alliedCounty()) == [2, 2, 0])
    // Of TA, TB, AB only A and B also meet elsewhere.
    #expect(agree(numbers(.redundancy, alliedCounty()), "1/3 1/3 -"))
    // TA 1, TB 1, AB 2 alliances: mean 4/3.
    #expect(agree(numbers(.coMembership, alliedCounty()), "4/3 4/3 -"))
    // Lateral among T, A, B: A–B; among A, B, U: A–B.
    #expect(agree(numbers(.internalDensity, alliedCounty()), "1/3 1/3 -"))
  }

  @Test func projectedTiesDoNotCountInside() {
    let network = alliedCounty().having {
      $0.ties.append(Tie(source: 1, target: 2, mode: .networked, initiative: .unknown, origin: .projected))
    }
    #expect(agree(numbers(.internalDensity, network), "1/3 1/3 -"))
  }

  @Test func activity() {
    // x1 of a1: T and A (U is no member); x2 of a2: G alone.
    #expect(agree(numbers(.activeShare, alliedCounty()), "2/3 0 -"))
    // Latest date 2021-06-01; a2 met 396 days before.
    #expect(numbers(.dormant, alliedCounty()) == [0, 1, 1])
    #expect(agree([region(.dormantAlliances, alliedCounty())], "2/3"))
  }

  @Test func dormancyCountsFromTheDayChosen() {
    // 2021-05-01 is 365 days after 2020-05-01; x1 lies ahead.
    #expect(numbers(.dormant, alliedCounty()) { $0.date = Day(iso: "2021-05-01") } == [1, 0, 1])
    #expect(numbers(.dormant, alliedCounty()) { $0.date = Day(iso: "2021-05-02") } == [1, 1, 1])
  }

  @Test func undatedActivitiesCountWhereThereIsNoDate() {
    let network = alliedCounty().having { for row in $0.activities.indices { $0.activities[row].date = nil } }
    #expect(numbers(.dormant, network) == [0, 0, 1])
  }

  @Test func missingTablesLeaveEmptyCells() {
    let network = county().having(.alliances) { $0.alliances = [Alliance(id: "a", name: "a")] }
    for measure in Measure.allianceMeasures { #expect(numbers(measure, network) == [nil], "\(measure.name)") }
    for measure in [Measure.nestedness, .dormantAlliances, .closedActivities] {
      #expect(region(measure, network) == nil, "\(measure.name)")
    }
  }

  @Test func nestedness() {
    // Rows T 1, A 2, B 2, U 1: T–A, T–B, U–A, U–B each 1/1, the two equal pairs 0. Columns are equal: 0. 4 of 6 + 1.
    #expect(agree([region(.nestedness, alliedCounty())], "400/7"))
  }

  /// The toy network's alliances; NetworkX and NumPy: NODF 41.9753086419753, redundancy 0.3 1 0 1.
  @Test func toyAlliances() {
    var toy = draw("S C1 C2 E N V1 V2 I").having(.alliances, .memberships)
    for (index, members) in ["S C1 C2 E N", "S C1 E", "V1 V2 E", "S C1"].enumerated() {
      toy.alliances.append(Alliance(id: "a\(index)", name: ""))
      for id in members.split(separator: " ") {
        toy.memberships.append(Membership(alliance: index, organization: toy.index(String(id))))
      }
    }
    #expect(agree([region(.nestedness, toy)], [41.9753086419753], within: 1e-12))
    #expect(agree(numbers(.redundancy, toy), "0.3 1 0 1"))
    let overlap = OutputTable.all.first { $0.name == "overlap" }!.table(Analysis(toy, Options()))
    // a1 ∩ a2 3 of 5; a1 ∩ a3 1 of 7; a1 ∩ a4 2 of 5.
    #expect(overlap.rows[0].suffix(4) == ["1", "0.6", "\(1.0 / 7)", "0.4"])
  }
}
