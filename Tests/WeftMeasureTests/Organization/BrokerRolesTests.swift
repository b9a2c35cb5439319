import Testing
import WeftMeasure
import WeftModel

@Suite struct BrokerRolesTests {
  /// B in s. Senders A (s), E (t); receivers C (s), D (t), F (u).   A, E → B → C, D, F
  private let network = draw(
    "B:s A:s E:t C:s D:t F:u", "A>B h, E>B c, B>C h, B>D c, B>F n", territories: "s/town t/town u/town")

  @Test func everyRoleOnceOrMore() {
    // A→C all in s: coordinator. E→D both in t: itinerant. E→C: gatekeeper. A→D and A→F: representative.
    // E→F: three places: liaison.
    #expect(cells(.coordinator, network)[0] == "1")
    #expect(cells(.itinerant, network)[0] == "1")
    #expect(cells(.gatekeeper, network)[0] == "1")
    #expect(cells(.representative, network)[0] == "2")
    #expect(cells(.liaison, network)[0] == "1")
    #expect(cells(.coordinator, network).dropFirst().allSatisfy { $0 == "0" })
  }

  @Test func aDirectTieLeavesNothingToBroker() {
    // A → B → C with A → C: none; B – A of unknown initiative also opens C's way: nothing enters B from C.
    #expect(cells(.coordinator, draw("B:s A:s C:s", "A>B c, B>C c, A>C c", territories: "s/town"))[0] == "0")
    // Unknown initiative is both arcs: A → B → C and C → B → A.
    #expect(cells(.coordinator, draw("B:s A:s C:s", "A-B c, B-C c", territories: "s/town"))[0] == "2")
  }

  @Test func blankTerritories() {
    let network = draw("B:s A C:s D", "A>B c, B>C c, C>D c, D>A c", territories: "s/town")
    // A → B → C has a blank end; A and D have no territory themselves.
    #expect(cells(.coordinator, network) == ["0", "", "0", ""])
  }
}
