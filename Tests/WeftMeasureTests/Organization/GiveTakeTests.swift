import Testing
import WeftMeasure
import WeftModel

@Suite struct GiveTakeTests {
  private let network = draw("A B C").having(.exchanges) { network in
    network.exchanges = [Exchange(source: 0, target: 1, amount: 3), Exchange(source: 1, target: 0, amount: 1)]
  }

  @Test func givenLessReceived() {
    // A: (3 − 1)/4; B: (1 − 3)/4; C nothing.
    #expect(agree(numbers(.giveTake, network), "0.5 -0.5 -"))
  }

  @Test func withoutTheTable() {
    var less = network
    less.tables.remove(.exchanges)
    #expect(agree(numbers(.giveTake, less), "- - -"))
  }
}
