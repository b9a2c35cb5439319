import Testing
import WeftGraph

@Suite struct ConstraintTests {
  /// The formula of the docstring, term by term.
  static func formula(_ graph: Graph) -> [Double?] {
    let n = graph.nodeCount
    func tie(_ i: Int, _ j: Int) -> Double { (graph.weight(i, j) ?? 0) + (graph.weight(j, i) ?? 0) }
    func share(_ i: Int, _ j: Int) -> Double { tie(i, j) / (0..<n).reduce(0) { $0 + tie(i, $1) } }
    return (0..<n).map { i in
      let contacts = (0..<n).filter { tie(i, $0) > 0 }
      if contacts.isEmpty { return nil }
      return contacts.reduce(0.0) { sum, j in
        let through = contacts.filter { $0 != j }.reduce(0.0) { $0 + share(i, $1) * share($1, j) }
        let total = share(i, j) + through
        return sum + total * total
      }
    }
  }

  @Test func formulaOnRandomGraphs() {
    for graph in Samples(300, weights: 0.5...3, seed: 21) {
      #expect(areClose(graph.constraint(), Self.formula(graph)))
    }
  }

  @Test func shapes() {
    #expect(Graph.empty(0).constraint() == [])
    #expect(Graph.empty(2).constraint() == [nil, nil])
    #expect(Graph.path(2).constraint() == [1, 1])
    #expect(areClose(Graph.star(leaves: 4).constraint(), [0.25, 1, 1, 1, 1]))
    // Complete on 4: each contact takes 1/3 directly and 2 · 1/3 · 1/3 through others: 3 · (5/9)² = 25/27.
    #expect(areClose(Graph.complete(4).constraint(), [Double?](repeating: 25 / 27, count: 4)))
  }
}
