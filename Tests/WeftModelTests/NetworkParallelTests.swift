import Testing
import WeftModel

@Suite struct NetworkParallelTests {
  private static func merged(_ ties: [Tie]) -> [Tie] {
    var network = Network()
    network.organizations = (0..<3).map { Organization(id: "\($0)", name: "\($0)") }
    network.ties = ties
    return network.mergingParallelTies().ties
  }

  @Test func weightsAreAddedInFileOrderAndLayersUnited() {
    let ties = Self.merged([
      Tie(source: 0, target: 1, mode: .networked, weight: 0.1, layers: .value),
      Tie(source: 1, target: 2, mode: .networked),
      Tie(source: 0, target: 1, mode: .networked, weight: 0.2, layers: .platform),
    ])
    #expect(ties.map(\.weight) == [0.1 + 0.2, 1])
    #expect(ties[0].layers == [.value, .platform])
  }

  @Test func otherDirectionsModesAndOriginsStayApart() {
    let ties = [
      Tie(source: 0, target: 1, mode: .networked), Tie(source: 1, target: 0, mode: .networked),
      Tie(source: 0, target: 1, mode: .collaborative), Tie(source: 0, target: 1, mode: .networked, origin: .projected),
    ]
    #expect(Self.merged(ties) == ties)
  }

  @Test func theInitiativeIsKnownWhereAllRowsKnowItAndRowsThatDoAreCounted() {
    let known = Tie(source: 0, target: 1, mode: .networked)
    let unknown = Tie(source: 0, target: 1, mode: .networked, initiative: .unknown)
    #expect(Self.merged([known, known])[0].initiative == .known)
    #expect(Self.merged([known, unknown])[0].initiative == .unknown)
    #expect(Self.merged([unknown, known, known])[0].directedRows == 2)
    #expect(Self.merged([unknown, unknown])[0].directedRows == 0)
  }

  @Test func purposesStayAndAreListedOnce() {
    let ties = ["building", "work", "", "work"].map {
      Tie(source: 0, target: 1, mode: .networked, purpose: $0, note: $0)
    }
    #expect(Self.merged(ties)[0].purposes == ["building", "work"])
    #expect(Self.merged(ties)[0].note == "building; work")
    #expect(Self.merged([ties[2]])[0].purposes == [])
  }

  @Test func periodsSpanAllRowsAndTheLeastCertainProvenanceHolds() {
    let days = [2019, 2020, 2021].compactMap { Day(year: $0, month: 1, day: 1) }
    let ties = Self.merged([
      Tie(source: 0, target: 1, mode: .networked, period: Period(start: days[1], end: days[2]), provenance: .published),
      Tie(source: 0, target: 1, mode: .networked, period: Period(start: days[0]), provenance: .derived),
    ])
    #expect(ties[0].period == Period(start: days[0], end: nil))
    #expect(ties[0].provenance == .derived)
  }
}
