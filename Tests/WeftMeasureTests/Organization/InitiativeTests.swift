import Testing
import WeftMeasure
import WeftModel

@Suite struct InitiativeTests {
  /// A → B twice in two modes, A – C unknown, B → C, A ⇒ C vertical, D – C projected.
  private var network: Network {
    var network = draw("A B C D E", "A>B c, A>B n, A-C c, B>C c, A>C h")
    network.ties.append(Tie(source: 3, target: 2, mode: .networked, origin: .projected))
    return network
  }

  @Test func rowsSummedIntoOneTieAreCountedEach() {
    var network = draw("A B", "A>B c, B>A c")
    network.ties[0].directedRows = 3
    // A sent 3 of 4.
    #expect(agree(numbers(.passivity, network), "0.25 0.75"))
  }

  @Test func rowsOfKnownDirection() {
    // A: 2 sent. B: 1 sent, 2 received: 2/3. C: 1 received. D, E: nothing that counts.
    #expect(agree(numbers(.passivity, network), "0 2/3 1 - -"))
    #expect(cells(.estranged, network) == ["false", "false", "true", "false", "false"])
  }

  @Test func activities() {
    let network = network.having(.activities, .participations) { network in
      network.activities = [
        Activity(id: "x", initiator: 2), Activity(id: "y", initiator: 0), Activity(id: "z"),
      ]
      // x: C's own, attended by C, D, D again and A. y: A's own, attended by E. z: without an initiator, attended by E.
      network.participations = [(0, 2), (0, 3), (0, 3), (0, 0), (1, 4), (2, 4)].map {
        Participation(activity: $0.0, organization: $0.1)
      }
    }
    // A: 2 + y initiated, x accepted: 1 − 3/4. B as before. C: x initiated, 1 received: 1/2. D: x once. E: y and z.
    #expect(agree(numbers(.passivity, network), "0.25 2/3 0.5 1 1"))
    #expect(cells(.estranged, network) == ["false", "false", "false", "true", "true"])
  }
}
