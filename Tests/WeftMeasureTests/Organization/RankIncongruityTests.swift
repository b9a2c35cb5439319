import Testing
import WeftMeasure
import WeftModel

@Suite struct RankIncongruityTests {
  @Test func shareThatGoesUp() {
    // A rank 1, B rank 2, C rank 1, D blank, E rank 5 alone. A–B 3, A–C 1, A–D 8, A ⇒ B vertical 9.
    let network = draw("A B C D E", "B>A c 3, A>C n, A>D c 8, A>B h 9").having { network in
      for (index, rank) in [1, 2, 1, nil, 5].enumerated() { network.organizations[index].rank = rank }
    }
    // A: 3 of 3 + 1. B: A stands lower. C: A stands level. D has no rank. E has no lateral tie.
    #expect(agree(numbers(.rankIncongruity, network), "0.75 0 0 - -"))
  }
}
