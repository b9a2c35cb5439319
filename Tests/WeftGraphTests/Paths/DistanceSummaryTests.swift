import Testing
import WeftGraph

struct DistanceSummaryTests {
  /// ```
  /// 0 ── 1 ── 2 ── 3    4
  /// ```
  @Test func pathOfFourAndAnIsolate() {
    let graph = Graph(nodeCount: 5, edges: [.init(0, 1), .init(1, 2), .init(2, 3)], kind: .undirected)
    let summary = graph.distanceSummary()
    #expect(summary.reached == [3, 3, 3, 3, 0])
    // Ends: 1 + 2 + 3 = 6; middles: 1 + 1 + 2 = 4.
    let total: [Double] = [6, 4, 4, 6, 0]
    // Ends: 1 + 1/2 + 1/3 = 11/6; middles: 1 + 1 + 1/2 = 5/2.
    let end = 11.0 / 6
    let harmonic: [Double] = [end, 2.5, 2.5, end, 0]
    #expect(summary.total == total)
    #expect(summary.harmonic == harmonic)
  }
}
