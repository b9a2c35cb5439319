import Testing
import WeftGraph

struct EigenvectorTests {
  /// A star of four leaves: λ = 2, the centre has 1, a leaf x = 1/λ = 1/2.
  @Test func star() {
    let graph = Graph(nodeCount: 5, edges: (1...4).map { .init(0, $0) }, kind: .undirected)
    for (value, expected) in zip(graph.eigenvector(), [1, 0.5, 0.5, 0.5, 0.5]) {
      #expect(abs(value - expected) < 1e-13)
    }
  }
}
