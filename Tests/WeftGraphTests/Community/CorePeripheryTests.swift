import Testing
import WeftGraph

@Suite struct CorePeripheryTests {
  /// Pearson's correlation over unordered pairs between ties and "either is in the core".
  static func correlation(_ graph: Graph, _ core: [Bool]) -> Double? {
    let ties = graph.symmetrized()
    var (n, x, y, both) = (0.0, 0.0, 0.0, 0.0)
    for a in core.indices {
      for b in 0..<a {
        let tie = ties.hasEdge(a, b) ? 1.0 : 0
        let ideal = core[a] || core[b] ? 1.0 : 0
        n += 1
        x += tie
        y += ideal
        both += tie * ideal
      }
    }
    let spread = (n * x - x * x) * (n * y - y * y)
    return spread <= 0 ? nil : (n * both - x * y) / spread.squareRoot()
  }

  @Test func bestOfAllCores() {
    for graph in Samples(200, upTo: 8, seed: 34) {
      let found = graph.corePeriphery(seed: 1, restarts: 20)
      var best: Double?
      for code in 0..<(1 << graph.nodeCount) {
        let core = (0..<graph.nodeCount).map { code >> $0 & 1 == 1 }
        if let value = Self.correlation(graph, core) { best = max(best ?? -2, value) }
      }
      #expect(isClose(found.correlation, best, 1e-9))
      if found.correlation != nil { #expect(isClose(Self.correlation(graph, found.isCore), found.correlation, 1e-9)) }
      #expect(found == graph.corePeriphery(seed: 1, restarts: 20))
    }
  }

  /// Nodes 0 and 1 are tied to each other and to all; the others to nobody else: the ideal pattern itself.
  @Test func ideal() {
    let graph = Graph(6, [(0, 1)] + (2..<6).flatMap { [(0, $0), (1, $0)] })
    let found = graph.corePeriphery(seed: 3)
    #expect(isClose(found.correlation, 1))
    #expect(found.isCore == [true, true, false, false, false, false])
  }

  @Test func shapes() {
    #expect(Graph.empty(0).corePeriphery(seed: 1) == Graph.empty(0).corePeriphery(seed: 2))
    #expect(Graph.empty(4).corePeriphery(seed: 1).correlation == nil)
    #expect(Graph.complete(4).corePeriphery(seed: 1).isCore == [false, false, false, false])
    #expect(isClose(Graph.star(leaves: 4).corePeriphery(seed: 1).correlation, 1))
    #expect(Graph.path(2).corePeriphery(seed: 1).correlation == nil)
  }
}
