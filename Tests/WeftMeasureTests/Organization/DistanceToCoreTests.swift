import Testing
import WeftMeasure
import WeftModel

@Suite struct DistanceToCoreTests {
  /// Town t: cores K and L, A–B a chain from K over the vertical; town u: no core; village v in t.
  @Test func nearestCoreOfThePlane() {
    let network = draw(
      "K:t* L:v* A:t B:v C:u D E:t", "K>A h, A>B c, B>C c, C>D c", territories: "t/town v/village<t u/town")
    // B: K at 2. L: itself, though nobody else reaches it. C: no core in u. D: no place. E: reached by nobody.
    #expect(cells(.distanceToCore, network) == ["0", "0", "1", "2", "", "", ""])
    // Village level: B's block is v, whose core L it does not reach.
    #expect(cells(.distanceToCore, network) { $0.plane = "village" }[3] == "")
  }

  @Test func pathsMayLeaveThePlane() {
    let network = draw("K:t* A:t X:u", "K>X h, X>A c", territories: "t/town u/town")
    #expect(cells(.distanceToCore, network) == ["0", "2", ""])
  }
}
