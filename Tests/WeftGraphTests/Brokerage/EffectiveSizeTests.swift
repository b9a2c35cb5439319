import Testing
import WeftGraph

@Suite struct EffectiveSizeTests {
  static func formula(_ graph: Graph, ego: Bool) -> [Double?] {
    let n = graph.nodeCount
    func tie(_ i: Int, _ j: Int) -> Double { (graph.weight(i, j) ?? 0) + (graph.weight(j, i) ?? 0) }
    return (0..<n).map { i in
      let contacts = (0..<n).filter { tie(i, $0) > 0 }
      if contacts.isEmpty { return nil }
      let world = ego ? contacts + [i] : Array(0..<n)
      let strength = contacts.reduce(0.0) { $0 + tie(i, $1) }
      return contacts.reduce(0.0) { sum, j in
        let largest = world.map { tie(j, $0) }.max()!
        return sum + 1
          - contacts.filter { $0 != j }.reduce(0.0) { $0 + tie(i, $1) / strength * tie(j, $1) / largest }
      }
    }
  }

  @Test func formulaOnRandomGraphs() {
    for graph in Samples(300, weights: 0.5...3, seed: 23) {
      #expect(areClose(graph.effectiveSize(), Self.formula(graph, ego: false)))
      #expect(areClose(graph.effectiveSize(.egoNetwork), Self.formula(graph, ego: true)))
    }
  }

  /// Borgatti's short form k − 2t/k on all undirected graphs of up to six nodes.
  @Test func shortFormOnAllSmallGraphs() {
    for size in 0...6 {
      for graph in AllGraphs(nodeCount: size) {
        let expected = (0..<size).map { i -> Double? in
          let contacts = graph.neighbors(of: i).map(Int.init)
          let ties = contacts.reduce(0) { sum, a in sum + contacts.count { $0 < a && graph.hasEdge(a, $0) } }
          return contacts.isEmpty ? nil : Double(contacts.count) - 2 * Double(ties) / Double(contacts.count)
        }
        if !areClose(graph.effectiveSize(), expected) { Issue.record("\(graph.edges)") }
      }
    }
  }

  @Test func laws() {
    var random = SeededGenerator(seed: 8)
    for graph in Samples(200, upTo: 20, weights: 0.5...3, seed: 24) {
      let values = graph.effectiveSize()
      let name = random.permutation(graph.nodeCount)
      #expect(areClose(graph.renamed(name).effectiveSize(), renamed(values, name)))
      #expect(areClose(graph.beside(graph).effectiveSize(), values + values))
      #expect(areClose(graph.beside(.empty(1, graph.kind)).effectiveSize(), values + [nil]))
    }
  }

  @Test func shapes() {
    #expect(Graph.empty(1).effectiveSize() == [nil])
    #expect(Graph.path(2).effectiveSize() == [1, 1])
    #expect(Graph.star(leaves: 4).effectiveSize() == [4, 1, 1, 1, 1])
    #expect(areClose(Graph.complete(4).effectiveSize(), [1, 1, 1, 1]))
    #expect(Graph.cycle(4, .directed).effectiveSize() == [2, 2, 2, 2])
  }
}
