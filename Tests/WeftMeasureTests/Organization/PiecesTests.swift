import Testing
import WeftMeasure
import WeftModel

@Suite struct PiecesTests {
  ///   E──F   A──B──C   D      B and C by hierarchy; D alone
  private let network = draw("E F A B C D", "E>F c, A>B c, B>C h")

  @Test func componentsBySizeThenFileOrder() {
    #expect(cells(.component, network) == ["2", "2", "1", "1", "1", "3"])
    #expect(cells(.component, network) { $0.view = .lateral } == ["1", "1", "2", "2", "3", "4"])
  }

  @Test func cutpoints() {
    #expect(cells(.cutpoint, network) == ["false", "false", "false", "true", "false", "false"])
  }

  @Test func deadEndsHangOnOneVerticalTie() {
    // C has one partner and no lateral tie; A, E and F have one partner, a lateral one.
    #expect(cells(.deadEnd, network) == ["false", "false", "false", "false", "true", "false"])
    #expect(cells(.deadEnd, network) { $0.view = .lateral } == ["false", "false", "false", "false", "true", "false"])
    // Two vertical ties are no dead end; vertical and lateral to the same partner is none either.
    #expect(cells(.deadEnd, draw("A B C", "A>C h, B>C h")) == ["true", "true", "false"])
    #expect(cells(.deadEnd, draw("A B", "A>B h, A>B c")) == ["false", "false"])
  }

  @Test func communitiesOfTwoTriangles() {
    //   D–E–F a triangle, A–B–C a triangle, C–D one tie, G alone.
    let network = draw("A B C D E F G", "A>B c, B>C c, A>C c, D>E n, E>F h, D>F c, C>D c")
    #expect(cells(.community, network) == ["1", "1", "1", "2", "2", "2", "3"])
    #expect(cells(.community, network) { $0.seed = 99 } == ["1", "1", "1", "2", "2", "2", "3"])
  }
}
