import Testing
import WeftMeasure
import WeftModel

/// A ⇒ B hierarchical 2 · B → C collaborative 3 · B – C networked 0.5, initiative unknown · D alone.
@Suite struct DegreesTests {
  private let network = draw("A B C D", "A>B h 2, B>C c 3, B-C n 0.5")

  @Test func distinctPartnersAndDirections() {
    #expect(cells(.degree, network) == ["1", "2", "1", "0"])
    // B – C is an arc each way; B → C twice is one partner.
    #expect(cells(.inDegree, network) == ["0", "2", "1", "0"])
    #expect(cells(.outDegree, network) == ["1", "1", "1", "0"])
    // A 2; B 2 + 3 + 0.5; C 3 + 0.5.
    #expect(cells(.strength, network) == ["2", "5.5", "3.5", "0"])
  }

  @Test func ofOneMode() {
    #expect(cells(.degree, network) { $0.view = .hierarchical } == ["1", "1", "0", "0"])
    #expect(cells(.inDegree, network) { $0.view = .lateral } == ["0", "1", "1", "0"])
    #expect(cells(.outDegree, network) { $0.view = .collaborative } == ["0", "1", "0", "0"])
    #expect(cells(.strength, network) { $0.view = .networked } == ["0", "0.5", "0.5", "0"])
  }

  @Test func directedLeavesPartnersAndStrengthAsTheyAre() {
    #expect(cells(.degree, network) { $0.direction = .directed } == ["1", "2", "1", "0"])
    #expect(cells(.strength, network) { $0.direction = .directed } == ["2", "5.5", "3.5", "0"])
  }
}
