import Testing
import WeftModel
import WeftTestSupport

@Suite struct NetworkProjectionTests {
  private static func network(_ organizations: Int, meetings: [[Int]]) -> Network {
    var network = Network()
    network.organizations = (0..<organizations).map { Organization(id: "\($0)", name: "\($0)") }
    for (index, meeting) in meetings.enumerated() {
      network.activities.append(
        Activity(id: "\(index)", layers: EvidenceLayers(EvidenceLayer.allCases[index % 4])))
      network.participations += meeting.map { Participation(activity: index, organization: $0) }
    }
    return network
  }

  @Test func oneMeetingOfTwoIsATie() {
    let ties = Self.network(3, meetings: [[1, 0]]).addingProjection(threshold: 1).ties
    #expect(
      ties == [
        Tie(
          source: 0, target: 1, mode: .networked, weight: 1, initiative: .unknown, layers: .value, origin: .projected)
      ])
  }

  /// Three meetings of four give each pair 1/3 + 1/3 + 1/3, which binary fractions only just reach.
  @Test func threeMeetingsOfFourReachOne() {
    let meeting = [0, 1, 2, 3]
    let ties = Self.network(4, meetings: [meeting, meeting, meeting]).addingProjection(threshold: 1).ties
    #expect(ties.count == 6)
    #expect(Self.network(4, meetings: [meeting, meeting]).addingProjection(threshold: 1).ties.isEmpty)
  }

  @Test func tenOfElevenIsTheEdge() {
    let meetings = [[Int]](repeating: Array(0..<11), count: 10)
    #expect(Self.network(11, meetings: meetings).addingProjection(threshold: 1).ties.count == 55)
    #expect(Self.network(11, meetings: Array(meetings.dropLast())).addingProjection(threshold: 1).ties.isEmpty)
  }

  @Test func aMassMeetingAloneIsNothing() {
    let network = Self.network(20_000, meetings: [Array(0..<20_000), [5, 9]])
    let ties = network.addingProjection(threshold: 1).ties
    #expect(ties.count == 1)
    #expect(ties.map(\.weight) == [1 / 19_999.0 + 1])
    #expect(ties.map(\.layers) == [[.value, .platform]])
  }

  @Test func takingPartTwiceCountsOnceAndAloneCountsNothing() {
    let network = Self.network(3, meetings: [[0, 1, 1, 0], [2]])
    #expect(network.addingProjection(threshold: 1).ties.map(\.weight) == [1])
  }

  @Test func statedTiesStayBeside() {
    var network = Self.network(2, meetings: [[0, 1]])
    network.ties = [Tie(source: 0, target: 1, mode: .networked, weight: 4)]
    let projected = network.addingProjection(threshold: 1)
    #expect(projected.ties.map(\.origin) == [.stated, .projected])
    #expect(projected.mergingParallelTies().ties.count == 2)
  }

  /// Every pair's sum, worked out pair by pair and activity by activity.
  @Test(arguments: 0..<150) func agreesWithTheDefinition(_ seed: Int) {
    var random = RandomGraphs(seed: UInt64(seed))
    let n = 2 + random.int(below: 12)
    let meetings = (0..<random.int(below: 15)).map { _ in
      let share = random.unit()
      return (0..<n).filter { _ in random.unit() < share }
    }
    let threshold = [0.2, 0.5, 1, 1.5][random.int(below: 4)]
    let network = Self.network(n, meetings: meetings)
    var expected: [Tie] = []
    for i in 0..<n {
      for j in i + 1..<n {
        var weight = 0.0
        var layers: EvidenceLayers = []
        for (index, meeting) in meetings.enumerated() where meeting.contains(i) && meeting.contains(j) {
          weight += 1 / Double(meeting.count - 1)
          layers.formUnion(network.activities[index].layers)
        }
        guard weight >= threshold - 1e-9 else { continue }
        expected.append(
          Tie(
            source: i, target: j, mode: .networked, weight: weight, initiative: .unknown, layers: layers,
            origin: .projected))
      }
    }
    #expect(network.addingProjection(threshold: threshold).ties == expected)
  }
}
