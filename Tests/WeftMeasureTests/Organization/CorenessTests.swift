import Testing
import WeftMeasure
import WeftModel

///   A──B──C──D      A, B, C a triangle; D hangs on C; E alone.
///   └─────┘
@Suite struct CorenessTests {
  private let network = draw("A B C D E", "A>B c, B>C n, C>A h, C>D c")

  @Test func triangleWithATail() {
    #expect(cells(.coreness, network) == ["2", "2", "2", "1", "0"])
    #expect(cells(.coreness, network) { $0.direction = .directed } == ["2", "2", "2", "1", "0"])
    #expect(cells(.coreness, network) { $0.view = .lateral } == ["1", "1", "1", "1", "0"])
  }

  @Test func clusteringIsTheShareOfTiedPairs() {
    // A: B–C tied, 1 of 1. C: of A–B, A–D, B–D one: 1/3. D has one partner: 0.
    #expect(agree(numbers(.clustering, network), "1 1 1/3 0 0"))
  }
}
