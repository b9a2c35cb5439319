import Testing
import WeftMeasure
import WeftModel

@Suite struct AttendanceTests {
  private func day(_ month: Int) -> Day? { Day(year: 2021, month: month, day: 1) }

  /// Alliance 0 meets in March (x), June (y) and without a date (u); alliance 1 in June (z); w belongs to none.
  private var network: Network {
    draw("A B C D").having(.alliances, .memberships, .activities, .participations) { network in
      network.alliances = [Alliance(id: "p", name: "p"), Alliance(id: "q", name: "q")]
      network.activities = [
        Activity(id: "x", alliance: 0, date: day(3), initiator: 3), Activity(id: "y", alliance: 0, date: day(6)),
        Activity(id: "z", alliance: 1, date: day(6), initiator: 0), Activity(id: "w", date: day(6), initiator: 3),
        Activity(id: "u", alliance: 0),
      ]
      network.memberships = [
        Membership(alliance: 0, organization: 0),
        // B joins in June: the day itself counts.
        Membership(alliance: 0, organization: 1, period: Period(start: day(6))),
        // C leaves in June: that day no longer counts.
        Membership(alliance: 0, organization: 2, period: Period(end: day(6))),
        Membership(alliance: 1, organization: 2),
        Membership(alliance: 1, organization: 2, period: Period(start: day(1))),
      ]
      network.participations = [(0, 0), (0, 0), (1, 1), (0, 1), (0, 2), (3, 2), (2, 0)].map {
        Participation(activity: $0.0, organization: $0.1)
      }
    }
  }

  @Test func shareOfWhatWasHeldWhileAMember() {
    // A: x of x, y, u. B: y of y (x came before it joined; u has no date). C: x of x and z. D: no member.
    #expect(agree(numbers(.attendance, network), "1/3 1 0.5 -"))
  }

  @Test func surfaceActivism() {
    // A: initiated z, accepted x (its z is its own): 1/3 · 1/2. B: accepted x and y: 1 · 1.
    // C: accepted x and w: 1/2 · 1. D initiated only and has no attendance.
    #expect(agree(numbers(.passivity, network), "0.5 1 1 0"))
    #expect(agree(numbers(.surfaceActivism, network), "1/6 1 0.5 -"))
  }

  @Test func aMissingTableLeavesItEmpty() {
    for table in [TableName.memberships, .activities, .participations] {
      var less = network
      less.tables.remove(table)
      #expect(agree(numbers(.attendance, less), "- - - -"))
      #expect(agree(numbers(.surfaceActivism, less), "- - - -"))
    }
  }
}
