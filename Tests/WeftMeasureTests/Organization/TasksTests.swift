import Testing
import WeftMeasure
import WeftModel

@Suite struct TasksTests {
  /// Task p: A → B → A (written out of order). Task q: A → B. Task r: B → C → D. E has none.
  private let network = draw("A:t B:t C:t D:t E:t", "A>B c, B>C c", territories: "t/town").having(.tasks) { network in
    network.handOvers = [
      HandOver(task: "p", step: 10, source: 1, target: 0), HandOver(task: "p", step: 9, source: 0, target: 1),
      HandOver(task: "q", step: 1, source: 0, target: 1), HandOver(task: "r", step: 1, source: 1, target: 2),
      HandOver(task: "r", step: 2, source: 2, target: 3),
    ]
  }

  @Test func backflow() {
    // A handed on p and q, p came back: 1/2. B handed on p and r: 0 of 2. C handed on r: 0 of 1.
    #expect(agree(numbers(.backflow, network), "0.5 0 0 - -"))
  }

  @Test func handOvers() {
    // A: p 2, q 1. B: p 2, q 1, r 2. C, D: r 2.
    #expect(agree(numbers(.handOvers, network), "1.5 5/3 2 2 -"))
  }

  @Test func returnProbability() {
    // Ended: p at A, q at B, r at D. A: 2 out to B, 1 ended: Q_AB = 2/3. B: 1 to A, 1 to C, 1 ended: Q_BA = 1/3.
    // C: 1 to D. Back to A: 2/3 · 1/3; to B: 1/3 · 2/3. C and D never again.
    #expect(agree(numbers(.returnProbability, network), "2/9 2/9 0 0 -"))
  }

  @Test func authorityGap() {
    // Finally held: A 1, B 1, D 1 of 3. Betweenness in G_lat: B all of it.
    #expect(agree(numbers(.authorityGap, network), "1/3 -2/3 0 1/3 0"))
  }

  @Test func authorityGapNeedsTasksAndBetweennessInTheBlock() {
    // Town u has neither; F stands in it. Without lateral paths nothing is between.
    var elsewhere = draw("A:t B:t F:u", "A>B c", territories: "t/town u/town").having(.tasks)
    elsewhere.handOvers = [HandOver(task: "p", step: 1, source: 0, target: 1)]
    #expect(agree(numbers(.authorityGap, elsewhere), "- - -"))
  }

  @Test func betweennessIsOfTheWholeNetworkAndTheShareOfTheBlock() {
    // Lateral row A–X–B–C with X in u: raw betweenness X 2, B 2. Block t: B has all of it.
    var network = draw("A:t X:u B:t C:t", "A>X c, X>B c, B>C c", territories: "t/town u/town").having(.tasks)
    network.handOvers = [
      HandOver(task: "p", step: 1, source: 0, target: 1), HandOver(task: "q", step: 1, source: 0, target: 2),
    ]
    // t: q ends at B: 1 − 1. u: p ends at X: 1 − 1.
    #expect(agree(numbers(.authorityGap, network), "0 0 0 0"))
  }

  @Test func withoutTheTable() {
    var less = network
    less.tables.remove(.tasks)
    for measure in [Measure.backflow, .handOvers, .returnProbability, .authorityGap] {
      #expect(agree(numbers(measure, less), "- - - - -"))
    }
  }
}
