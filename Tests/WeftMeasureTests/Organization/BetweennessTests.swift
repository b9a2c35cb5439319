import Testing
import WeftMeasure
import WeftModel

@Suite struct BetweennessTests {
  ///   A──B──C──D
  ///       └──E──┘   (B–E, E–D)
  private let network = draw("A B C D E", "A>B c, B>C c 4, C>D c 4, B>E c, E>D c")

  @Test func undirectedPairsOnce() {
    // B: A–C, A–D, A–E wholly, C–E half (also over D): 3.5. C and E: half of A–D and B–D each: 1. D: C–E half.
    // Divided by (5 − 1)(5 − 2)/2 = 6.
    #expect(agree(numbers(.betweenness, network), "0 3.5/6 1/6 0.5/6 1/6"))
  }

  @Test func directed() {
    // A → B → {C, E} → D. B: A→C, A→D, A→E: 3. C and E: half of A→D and of B→D: 1. Divided by 4 · 3 = 12.
    #expect(agree(numbers(.betweenness, network) { $0.direction = .directed }, "0 3/12 1/12 0 1/12"))
  }

  @Test func weightedLengthIsOneOverWeight() {
    // B–C, C–D have length 1/4, the others 1. A–D and B–D run over C alone (1/2 < 2); C–E over B or D costs 1.25
    // either way; E–D direct 1. B: A–C, A–D, A–E, C–E half: 3.5. C: A–D, B–D: 2. D: C–E half. E: none.
    #expect(agree(numbers(.betweenness, network) { $0.weighting = .weighted }, "0 3.5/6 2/6 0.5/6 0"))
  }

  @Test func twoOrganizationsHaveNothingBetween() {
    #expect(agree(numbers(.betweenness, draw("A B", "A>B h")), "0 0"))
  }

  @Test func graphOption() {
    // Only A ⇒ B ⇒ C is hierarchical: B stands between one of three pairs.
    let network = draw("A B C D", "A>B h, B>C h, A>C c")
    #expect(agree(numbers(.betweenness, network) { $0.view = .hierarchical }, "0 1/3 0 0"))
    #expect(agree(numbers(.betweenness, network), "0 0 0 0"))
  }
}
