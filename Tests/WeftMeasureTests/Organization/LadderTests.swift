import Testing
import WeftGraph
import WeftMeasure
import WeftModel
import WeftTable

@Suite struct LadderTests {
  ///   A──B──C──D   E      line: no cycle; E has a vertical tie only
  @Test func pointAndLine() {
    let network = draw("A B C D E", "A>B c, B>C n, C>D c, D>E h")
    #expect(cells(.ladder, network) == ["line", "line", "line", "line", "point"])
  }

  ///   A──B
  ///   │  │──E     square with a tail
  ///   C──D
  @Test func belt() {
    let network = draw("A B C D E", "A>B c, B>D c, D>C c, C>A c, B>E c")
    #expect(cells(.ladder, network) == ["belt", "belt", "belt", "belt", "line"])
  }

  /// K₄ on A–D; a square D, E, F, G hangs on it; H on G by a bridge.
  @Test func plane() {
    let network = draw(
      "A B C D E F G H", "A>B c, A>C c, A>D c, B>C c, B>D c, C>D c, D>E c, E>F c, F>G c, G>D c, G>H c")
    #expect(
      cells(.ladder, network) == ["plane", "plane", "plane", "plane", "belt", "belt", "belt", "line"])
  }

  /// Three paths of two ties between A and B keep them joined when two ties are cut, but no subgraph is 3-edge-connected.
  @Test func pathsThroughOthersMakeNoPlane() {
    let network = draw("A B C D E", "A>C c, C>B c, A>D c, D>B c, A>E c, E>B c")
    #expect(Set(cells(.ladder, network)) == ["belt"])
  }

  @Test func parallelAndVerticalTiesAreOneSimpleTie() {
    let network = draw("A B", "A>B c, A>B n, B>A c, A>B h")
    #expect(cells(.ladder, network) == ["line", "line"])
  }

  @Test func rungsAreOrdered() {
    #expect(Rung.allCases.sorted() == [.point, .line, .belt, .plane])
    #expect(Rung.allCases.map(\.label.zh) == ["点", "线", "带", "面"])
  }
}
