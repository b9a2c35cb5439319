import Testing
import WeftGraph

@Suite struct FlowHierarchyTests {
  /// An arc lies on a cycle exactly where its target reaches its source.
  @Test func byReachability() {
    for graph in Samples(200, weights: 1...3, seed: 111) {
      let reach = BruteForce.reach(graph)
      let arcs = (0..<graph.nodeCount).flatMap { a in graph.neighbors(of: a).map { (a, Int($0)) } }
      let free = arcs.filter { !reach[$0.1][$0.0] }
      #expect(isClose(graph.flowHierarchy(), arcs.isEmpty ? nil : Double(free.count) / Double(arcs.count)))
      func weight(_ list: [(Int, Int)]) -> Double { list.reduce(0) { $0 + graph.weight($1.0, $1.1)! } }
      #expect(isClose(graph.flowHierarchy(weighting: .weighted), arcs.isEmpty ? nil : weight(free) / weight(arcs)))
    }
  }

  /// 0 → 1 → 2 → 0 and 2 → 3: one arc of four on no cycle.
  @Test func shapes() {
    #expect(Graph(4, [(0, 1), (1, 2), (2, 0), (2, 3)], .directed).flowHierarchy() == 0.25)
    #expect(Graph.empty(2, .directed).flowHierarchy() == nil)
    #expect(Graph.path(3, .directed).flowHierarchy() == 1)
    #expect(Graph.path(3).flowHierarchy() == 0)
  }
}
