import Testing
import WeftGraph

struct BetweennessTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3
  /// ```
  /// Node 1 lies between 0–2 and 0–3, node 2 between 0–3 and 1–3.
  @Test func pathOfFour() {
    let graph = Graph(nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(2, 3)], kind: .undirected)
    #expect(graph.betweenness() == [0, 2, 2, 0])
  }

  /// ```
  ///     1
  ///   ╱   ╲
  /// 0       3 ── 4
  ///   ╲   ╱
  ///     2
  /// ```
  /// b(1) = 0–3 half + 0–4 half = 1 = b(2); b(3) = 0–4, 1–4, 2–4 = 3; b(0) = 1–2 half (3 has the other half).
  /// So b(3) = 3 + 1/2.
  @Test func diamondWithTail() {
    let graph = Graph(
      nodeCount: 5, edges: [.init(0, 1), .init(0, 2), .init(1, 3), .init(2, 3), .init(3, 4)], kind: .undirected)
    #expect(graph.betweenness() == [0.5, 1, 1, 3.5, 0])
  }
}
