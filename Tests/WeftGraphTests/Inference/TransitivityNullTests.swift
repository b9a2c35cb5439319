import Testing
import WeftGraph

@Suite struct TransitivityNullTests {
  @Test func withoutSwapsItIsTheTransitivityItself() {
    for graph in Samples(200, upTo: 25, seed: 211) {
      let null = graph.transitivityNull(count: 3, swaps: 0, seed: 1)
      let expected: [Double] = graph.transitivity().map { [$0, $0, $0] } ?? []
      #expect(null == expected)
    }
  }

  /// Degrees 1 2 2 2 1 (a path of five) leave seven graphs, one of which has a triangle: transitivity 1 of 3 triples closed
  /// by 3; the mean over graphs is 1/7.
  @Test func meanOverAllGraphsOfTheseDegrees() {
    let values = Graph.path(5).transitivityNull(count: 20_000, swaps: 60, seed: 4)
    #expect(Set(values) == [0, 1])
    let mean: Double = values.reduce(0, +) / 20_000
    #expect(abs(mean - 1.0 / 7) < 0.01)
  }

  @Test func sameForAnyNumberOfThreads() {
    let pairs = (0..<30).map { ($0, ($0 + 1) % 30) } + (0..<30).map { ($0, ($0 + 2) % 30) }
    let graph = Graph(30, pairs)
    let one = graph.transitivityNull(count: 40, seed: 9)
    #expect(one == graph.transitivityNull(count: 40, seed: 9, threads: 2))
    // The ring with second neighbours has T = 1/2; at random it would be far lower.
    let mean: Double = one.reduce(0, +) / 40
    #expect(mean < 0.2)
    // A bit for every pair or a table: the same story in a larger network.
    #expect(one == graph.beside(.empty(5000)).transitivityNull(count: 40, seed: 9))
  }

  @Test func shapes() {
    #expect(Graph.empty(0).transitivityNull(count: 5, seed: 1) == [])
    #expect(Graph.path(2).transitivityNull(count: 5, seed: 1) == [])
    #expect(Graph.complete(4).transitivityNull(count: 2, seed: 1) == [1, 1])
    #expect(Graph.cycle(3, .directed).transitivityNull(count: 1, seed: 1) == [1])
  }
}
