import Testing
import WeftMeasure
import WeftModel

@Suite struct PageRankTests {
  @Test func starOfThree() {
    // a = 0.05 + 0.85 · 2b, b = 0.05 + 0.85 · a/2: a = 0.05 + 1.7·0.05 + 0.7225 a = 0.135/0.2775.
    let centre = 0.135 / 0.2775
    let leaf = 0.05 + 0.425 * centre
    #expect(agree(numbers(.pageRank, draw("A B C", "A>B c, A>C c")), [centre, leaf, leaf]))
  }

  @Test func danglingMassIsSpreadEvenly() {
    // A → B, B dangling: a = 0.075 + 0.425 b, b = 0.075 + 0.85 a + 0.425 b, a + b = 1: a = 0.5/1.425.
    let first = 0.5 / 1.425
    let values = numbers(.pageRank, draw("A B", "A>B c")) { $0.direction = .directed }
    #expect(agree(values, [first, 1 - first]))
  }

  @Test func weighted() {
    // A – B 3, A – C 1: b = 0.05 + 0.85 · 3/4 a, c = 0.05 + 0.85 · 1/4 a, a as in the star.
    let centre = 0.135 / 0.2775
    let values = numbers(.pageRank, draw("A B C", "A>B c 3, A>C c")) { $0.weighting = .weighted }
    #expect(agree(values, [centre, 0.05 + 0.6375 * centre, 0.05 + 0.2125 * centre]))
  }
}
