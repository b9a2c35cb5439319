import Testing
import WeftMeasure
import WeftModel

@Suite struct PlaneCentralizationTests {
  ///   t1:  T         k as drawn at county(): degrees G 2, T 3, A 2, B 3, C 2, U 3, X 1
  ///       / \
  ///      A───B───C
  @Test func degree() {
    // k: Σ(3 − k) = 1+0+1+0+1+0+2 = 5 of 6·5; t1: T 2, A 2, B 3, C 1: 1+1+0+2 = 4 of 3·2.
    #expect(agree(numbers(.centralizationDegree, .territory, county()), "5/30 4/6 - - - -"))
  }

  @Test func betweenness() {
    // t1: B stands between C and T, C and A: Σ(2 − b) = 6 of 3²·2/2 = 9.
    #expect(agree([numbers(.centralizationBetweenness, .territory, county())[1]], "6/9"))
  }

  @Test func closeness() {
    // t1: T and A 3/4, B 1, C 3/5: 1/4 + 1/4 + 0 + 2/5 = 0.9 of 3·2/5 = 1.2.
    #expect(agree([numbers(.centralizationCloseness, .territory, county())[1]], "3/4"))
  }

  @Test func aStarIsWhollyCentral() {
    let star = draw("A B C D E", "A>B c, A>C h, A>D n, E>A h")
    for measure in [Measure.centralizationDegree, .centralizationBetweenness, .centralizationCloseness] {
      #expect(agree([region(measure, star)], "1"), "\(measure.name)")
    }
    // Eigenvector of a star of four rays: x = 1 and four times 1/2: Σ(1 − x) = 2 of 3.
    #expect(agree([region(.centralizationEigenvector, star)], "2/3"))
  }

  @Test func wholeNetworkAndItsCopyAsATerritoryAgree() {
    let network = draw("A:t B:t C:t D:t", "A>B c, B>C h, C>D n, B>D c", territories: "t/town")
    let beside = draw("A:t B:t C:t D:t E", "A>B c, B>C h, C>D n, B>D c", territories: "t/town")
    for measure in [Measure.centralizationBetweenness, .centralizationCloseness] {
      // With E outside, the territory is cut out of the network; without, it is the network.
      #expect(agree(numbers(measure, .territory, network), numbers(measure, .territory, beside)), "\(measure.name)")
    }
  }
}
