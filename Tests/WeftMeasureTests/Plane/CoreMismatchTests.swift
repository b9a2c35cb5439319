import Testing
import WeftMeasure
import WeftModel

@Suite struct CoreMismatchTests {
  @Test func structuralAndDesignatedCore() {
    // k: G_lat is the path A–B–C–U–X: b = 3, 4, 3 for B, C, U; T has 0 and is not the structural core.
    // t1: A–B–C: B 1. Others have no core.
    #expect(numbers(.coreMismatch, .territory, county()) == [1, 1, nil, nil, nil, nil])
  }

  @Test func percentileOfTheDesignatedCore() {
    // k: of the six others none is below T, G A X are equal: 1.5/6. t1: A and C equal: 1/3.
    #expect(agree(numbers(.corePercentile, .territory, county()), "1.5/6 1/3 - - - -"))
  }

  @Test func aCoreInTheMiddle() {
    let network = draw("A:t B:t* C:t", "A>B c, B>C c", territories: "t/town")
    #expect(numbers(.coreMismatch, .territory, network) == [0])
    #expect(numbers(.corePercentile, .territory, network) == [1])
  }

  @Test func nobodyBetween() {
    let network = draw("A:t* B:t", "A>B c", territories: "t/town")
    #expect(numbers(.coreMismatch, .territory, network) == [nil])
    #expect(agree(numbers(.corePercentile, .territory, network), "1/2"))
  }

  ///   A   B        S* holds three; without it A, B stay apart and C–D stay together: 1 − 2/4.
  ///    \ /
  ///     S*──C──D   (collaborative)
  @Test func convenerLoss() {
    let network = draw("S:t* A:t B:t C:t D:t", "S>A c, S>B c, S>C c, C>D c", territories: "t/town")
    #expect(agree(numbers(.convenerLoss, .territory, network), "1/2"))
    // T is no part of the woven path: nothing is lost.
    #expect(agree(numbers(.convenerLoss, .territory, county()), "0 0 - - - -"))
  }

  @Test func corePeriphery() {
    // t1, core {B}: all 3 pairs with B tied, 1 of the 3 others: (6·3 − 4·3)/(√(4·2)·√(3·3)) = 1/√2. {B, T}:
    // (24 − 20)/(√8·√5) = 0.632. t2, v1: fewer than three.
    let values = numbers(.corePeriphery, .territory, county())
    let half = 0.5
    #expect(agree([values[1]], [half.squareRoot()]))
    #expect(values[2] == nil && values[3] == nil)
    #expect(agree([region(.corePeriphery, draw("A B C D", "A>B c, A>C c, A>D c"))], "1"))
  }
}
