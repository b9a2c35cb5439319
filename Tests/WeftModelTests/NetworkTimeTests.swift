import Testing
import WeftModel

@Suite struct NetworkTimeTests {
  private static let network: Network = {
    var network = Network()
    network.organizations = ["A", "B", "C"].map { Organization(id: $0, name: $0) }
    let y20 = Day(year: 2020, month: 1, day: 1)
    let y21 = Day(year: 2021, month: 1, day: 1)
    network.ties = [
      Tie(source: 0, target: 1, mode: .networked, weight: 2, layers: .value, period: Period(start: y20, end: y21)),
      Tie(source: 0, target: 1, mode: .networked, weight: 3, layers: .activity, period: Period(start: y21)),
      Tie(source: 1, target: 2, mode: .hierarchical, period: Period(end: y20)),
    ]
    network.alliances = [Alliance(id: "L", name: "L")]
    network.memberships = [
      Membership(alliance: 0, organization: 0, period: Period(start: y20, end: y21)),
      Membership(alliance: 0, organization: 1),
    ]
    network.activities = [
      Activity(id: "late", date: y21), Activity(id: "early", date: y20), Activity(id: "undated"),
    ]
    network.participations = [
      Participation(activity: 0, organization: 0), Participation(activity: 1, organization: 1),
      Participation(activity: 2, organization: 2),
    ]
    network.exchanges = [Exchange(source: 0, target: 1, date: y21), Exchange(source: 0, target: 1)]
    network.handOvers = [HandOver(task: "t", step: 1, source: 0, target: 1, date: y21)]
    return network
  }()

  private static func day(_ iso: String) -> Day? { Day(iso: iso) }

  /// start ≤ day < end: the first day counts, the last does not.
  @Test(arguments: [
    ("2019-12-31", [Double]()), ("2020-01-01", [2]), ("2020-12-31", [2]), ("2021-01-01", [3]),
  ])
  func tiesCountFromTheirStartToBeforeTheirEnd(_ day: String, _ weights: [Double]) {
    let network = Self.network.inForce(at: Self.day(day))
    #expect(network.ties.filter { $0.mode == .networked }.map(\.weight) == weights)
    #expect(network.ties.contains { $0.mode == .hierarchical } == (day < "2020-01-01"))
  }

  @Test func withoutADayNothingIsDroppedAndParallelTiesAreSummed() {
    let network = Self.network.inForce(at: nil)
    #expect(network.ties.map(\.weight) == [5, 1])
    #expect(network.ties[0].layers == [.value, .activity])
    #expect(network.memberships.count == 2)
    #expect(network.activities.count == 3)
    #expect(network.exchanges.count == 2)
    #expect(network.date == nil)
  }

  @Test func activitiesCountUpToTheDayAndTakeTheirParticipationsAlong() {
    let network = Self.network.inForce(at: Self.day("2020-06-01"))
    #expect(network.activities.map(\.id) == ["early", "undated"])
    #expect(
      network.participations == [
        Participation(activity: 0, organization: 1), Participation(activity: 1, organization: 2),
      ])
    #expect(Self.network.inForce(at: Self.day("2021-01-01")).activities.count == 3)
  }

  @Test func membershipsEndAndFlowsHaveHappenedByTheDay() {
    #expect(Self.network.inForce(at: Self.day("2020-06-01")).memberships.map(\.organization) == [0, 1])
    #expect(Self.network.inForce(at: Self.day("2021-01-01")).memberships.map(\.organization) == [1])
    #expect(Self.network.inForce(at: Self.day("2020-06-01")).exchanges.map(\.date) == [nil])
    #expect(Self.network.inForce(at: Self.day("2020-06-01")).handOvers.isEmpty)
    #expect(Self.network.inForce(at: Self.day("2021-01-01")).handOvers.count == 1)
  }
}
