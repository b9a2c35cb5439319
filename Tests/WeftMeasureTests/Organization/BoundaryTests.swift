import Testing
import WeftMeasure
import WeftModel

@Suite struct BoundaryTests {
  /// A, B in s; C in t; D blank. A–B 2, A–C 3 and 1 back, A–D 5; A ⇒ C hierarchical 7 does not count.
  private let network = draw(
    "A:s B:s C:t D", "A>B c 2, A>C n 3, C>A c 1, A>D c 5, A>C h 7", territories: "s/town t/town")

  @Test func byTerritory() {
    // A: outside 3 + 1, inside 2, D left out: (4 − 2)/6. B: inside only. C: outside only.
    #expect(agree(numbers(.eiTerritory, network), "1/3 -1 1 -"))
  }

  @Test func bySystemAndSettlement() {
    let marked = network.having { network in
      network.systems = ["a", "b"]
      network.organizations[0].system = 0
      network.organizations[1].system = 1
      network.organizations[3].system = 0
      network.organizations[0].settlement = .urban
      network.organizations[1].settlement = .town
      network.organizations[2].settlement = .urban
    }
    // System: A: outside 2 (B), inside 5 (D), C blank. B: outside. D: inside.
    #expect(agree(numbers(.eiSystem, marked), "-3/7 1 - -1"))
    // Settlement: A urban: outside 2 (B town), inside 4 (C), D blank. B: outside. C: inside.
    #expect(agree(numbers(.eiSettlement, marked), "-2/6 1 -1 -"))
  }

  @Test func ownTerritoryAndNotTheBlock() {
    // Two villages of one town are two territories.
    let network = draw("A:v B:w", "A>B c", territories: "t/town v/village<t w/village<t")
    #expect(agree(numbers(.eiTerritory, network), "1 1"))
  }
}
