import Testing
import WeftMeasure
import WeftModel

@Suite struct NearnessTests {
  ///   A──B──C   D
  private let network = draw("A B C D", "A>B c 2, B>C c 4")

  @Test func inHops() {
    // A: (1 + 1/2)/3; B: 2/3; C as A; D 0.
    #expect(agree(numbers(.harmonic, network), "1.5/3 2/3 1.5/3 0"))
    // A: r = 2, Σd = 3: 2/3 · 2/3; B: 2/3 · 2/2.
    #expect(agree(numbers(.closeness, network), "4/9 2/3 4/9 0"))
  }

  @Test func directedRunsAlongOutgoingArcs() {
    #expect(agree(numbers(.harmonic, network) { $0.direction = .directed }, "1.5/3 1/3 0 0"))
    // A: 2/3 · 2/3; B: 1/3 · 1/1; C and D reach nobody.
    #expect(agree(numbers(.closeness, network) { $0.direction = .directed }, "4/9 1/3 0 0"))
  }

  @Test func weighted() {
    // Lengths: A–B 1/2, B–C 1/4, A–C 3/4. A: (2 + 4/3)/3; B: (2 + 4)/3; C: (4 + 4/3)/3.
    #expect(agree(numbers(.harmonic, network) { $0.weighting = .weighted }, "10/9 2 16/9 0"))
    // A: 2/3 · 2/(5/4) = 16/15; B: 2/3 · 2/(3/4) = 16/9; C: 2/3 · 2/1.
    #expect(agree(numbers(.closeness, network) { $0.weighting = .weighted }, "16/15 16/9 4/3 0"))
  }

  @Test func conventions() {
    // igraph r/Σd: A 2/3, B 2/2, isolate empty.
    #expect(agree(numbers(.closeness, network) { $0.convention = .igraph }, "2/3 1 2/3 -"))
    #expect(agree(numbers(.closeness, network) { $0.convention = .networkx }, "4/9 2/3 4/9 0"))
    // sna: nobody reaches all.
    #expect(agree(numbers(.closeness, network) { $0.convention = .sna }, "0 0 0 0"))
    // ucinet: D stands 4 away: A 3/(3 + 4), B 3/(2 + 4), D 3/12.
    #expect(agree(numbers(.closeness, network) { $0.convention = .ucinet }, "3/7 0.5 3/7 0.25"))
    // networkx, directed: incoming. C: from B 1, from A 2: 2/3 · 2/3; B: 1/3.
    let incoming = numbers(.closeness, network) {
      $0.convention = .networkx
      $0.direction = .directed
    }
    #expect(agree(incoming, "0 1/3 4/9 0"))
  }

  @Test func connectedGraphsAgreeInEveryConvention() {
    let path = draw("A B C", "A>B h, B>C h")
    for convention in Convention.allCases {
      #expect(agree(numbers(.closeness, path) { $0.convention = convention }, "2/3 1 2/3"))
    }
  }
}
