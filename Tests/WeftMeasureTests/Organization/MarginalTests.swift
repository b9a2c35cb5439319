import Testing
import WeftModel

@testable import WeftMeasure

@Suite struct MarginalTests {
  @Test func percentileOfTypeSeven() {
    // h = (5 − 1)/10 = 0.4 between the first two: 1 + 0.4 · (3 − 1).
    #expect(percentile([9, 1, 3, 7, 5], 0.1) == 1.8)
    #expect(percentile([4], 0.1) == 4)
    #expect(percentile([], 0.1) == nil)
    #expect(percentile([1, 2, 3], 1) == 3)
  }

  ///   A, B, C, D a K₄; E on D; I alone
  @Test func theTailOfADenseGroup() {
    let network = draw("A B C D E I", "A>B c, A>C c, A>D c, B>C c, B>D c, C>D c, D>E h")
    // Not isolated: coreness 3, 3, 3, 3, 1: P10 = 1 + 0.4 · 2 = 1.8. Harmonic sums 3.5, 3.5, 3.5, 4, 2.5:
    // P10 = 2.5 + 0.4 · 1 = 2.9. Only E is below both; the isolate is not counted.
    #expect(cells(.marginal, network) == ["false", "false", "false", "false", "true", "false"])
    #expect(cells(.marginal, network) { $0.view = .hierarchical }[4] == "true")
  }

  @Test func equalOnesAreAllAtTheEdge() {
    #expect(cells(.marginal, draw("A B C", "A>B c, B>C c, A>C c")) == ["true", "true", "true"])
  }
}
