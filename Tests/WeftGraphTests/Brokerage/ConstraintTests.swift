import Testing
import WeftGraph
import WeftTestSupport

@Suite struct ConstraintTests {
  /// The formula of the docstring, term by term.
  static func formula(_ graph: Graph, ego: Bool = false) -> [Double?] {
    let n = graph.nodeCount
    func tie(_ i: Int, _ j: Int) -> Double { (graph.weight(i, j) ?? 0) + (graph.weight(j, i) ?? 0) }
    return (0..<n).map { i in
      let contacts = (0..<n).filter { tie(i, $0) > 0 }
      if contacts.count < (ego ? 2 : 1) { return nil }
      let world = ego ? contacts + [i] : Array(0..<n)
      func share(_ i: Int, _ j: Int) -> Double { tie(i, j) / world.reduce(0) { $0 + tie(i, $1) } }
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
      #expect(areClose(graph.constraint(.egoNetwork), Self.formula(graph, ego: true)))
    }
  }

  /// All 33,868 undirected graphs on up to six nodes, in fractions of whole numbers.
  @Test func exactOnAllSmallGraphs() {
    var graphs = 0
    for size in 0...6 {
      for graph in AllGraphs(nodeCount: size) {
        graphs += 1
        let ties = (0..<size).map { row in (0..<size).map { graph.hasEdge(row, $0) } }
        let degree = ties.map { row in row.count { $0 } }
        let exact = (0..<size).map { i -> Double? in
          if degree[i] == 0 { return nil }
          var sum = ExactFraction(0)
          for j in 0..<size where ties[i][j] {
            // p_ij + Σ_q p_iq p_qj = (1 + Σ_q 1/k_q) / k_i, q over common neighbours.
            var attention = ExactFraction(1)
            for q in 0..<size where ties[i][q] && ties[q][j] { attention = attention + ExactFraction(1, degree[q]) }
            attention = attention * ExactFraction(1, degree[i])
            sum = sum + attention * attention
          }
          return sum.value
        }
        if !areClose(graph.constraint(), exact, 1e-14) { Issue.record("\(graph.edges)") }
      }
    }
    #expect(graphs == 33_868)
  }

  /// ```
  /// 0 ─ 1 ─ 3     Node 1: p = 1/3 each. On 0: 1/3 + 1/3 · 1/2 = 1/2, on 2 the same, on 3: 1/3.
  ///  ╲ ╱          c = 1/4 + 1/4 + 1/9 = 11/18.
  ///   2
  /// ```
  @Test func triangleWithTail() {
    let graph = Graph(4, [(0, 1), (0, 2), (1, 2), (1, 3)])
    // Node 0: p = 1/2 each; on 1: 1/2 + 1/2 · 1/2 = 3/4; on 2: 1/2 + 1/2 · 1/3 = 2/3; c = 9/16 + 4/9 = 145/144.
    let expected: [Double?] = [145.0 / 144, 11.0 / 18, 145.0 / 144, 1]
    #expect(areClose(graph.constraint(), expected))
    // In the ego network of 0 the tie 1 ─ 3 does not exist: on 2 also 1/2 + 1/2 · 1/2.
    #expect(areClose(graph.constraint(.egoNetwork), [9.0 / 8, 11.0 / 18, 9.0 / 8, nil]))
  }

  @Test func laws() {
    var random = SeededGenerator(seed: 8)
    for graph in Samples(200, upTo: 20, weights: 0.5...3, seed: 22) {
      for scope in NeighborhoodScope.allCases {
        let values = graph.constraint(scope)
        let name = random.permutation(graph.nodeCount)
        #expect(areClose(graph.renamed(name).constraint(scope), renamed(values, name)))
        #expect(areClose(graph.beside(.empty(2, graph.kind)).constraint(scope), values + [nil, nil]))
      }
    }
  }

  @Test func shapes() {
    #expect(Graph.empty(0).constraint() == [])
    #expect(Graph.empty(2).constraint() == [nil, nil])
    #expect(Graph.path(2).constraint() == [1, 1])
    #expect(areClose(Graph.star(leaves: 4).constraint(), [0.25, 1, 1, 1, 1]))
    // Complete on 4: each contact takes 1/3 directly and 2 · 1/3 · 1/3 through others: 3 · (5/9)² = 25/27.
    #expect(areClose(Graph.complete(4).constraint(), [Double?](repeating: 25.0 / 27, count: 4)))
  }
}
