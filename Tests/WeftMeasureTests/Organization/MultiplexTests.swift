import Testing
import WeftMeasure
import WeftModel

@Suite struct MultiplexTests {
  /// A ⇒ B hierarchical 1 · A → B collaborative 2 · A → C collaborative 1 · A – C networked 4 · D alone.
  private let network = draw("A B C D", "A>B h, A>B c 2, A>C c, A-C n 4")

  @Test func overlappingDegreeAndParticipation() {
    // A: 1 hierarchical + 2 collaborative + 1 networked; B: 1 + 1; C: 1 + 1.
    #expect(cells(.overlapDegree, network) == ["4", "2", "2", "0"])
    // A: 3/2 · (1 − 1/16 − 4/16 − 1/16) = 3/2 · 10/16; B and C: 3/2 · (1 − 1/4 − 1/4).
    #expect(agree(numbers(.participation, network), "15/16 0.75 0.75 -"))
  }

  @Test func sharesOfStrength() {
    // A: 8 in all, 1 hierarchical, 3 collaborative, 4 networked; B: 3 in all; C: 5 in all.
    #expect(agree(numbers(.modeShareHierarchical, network), "1/8 1/3 0 -"))
    #expect(agree(numbers(.modeShareCollaborative, network), "3/8 2/3 1/5 -"))
    #expect(agree(numbers(.modeShareNetworked, network), "4/8 0 4/5 -"))
    #expect(agree(numbers(.administrativeShare, network), "1/8 1/3 0 -"))
  }

  @Test func theGraphOptionDoesNotMatter() {
    #expect(cells(.overlapDegree, network) { $0.view = .lateral } == ["4", "2", "2", "0"])
  }
}
