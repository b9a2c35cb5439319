import Testing
import WeftTestSupport

@testable import WeftGraph

/// What only large graphs need: stretches of rows, and vectors that are made twice instead of kept.
@Suite struct LargeEigenvectorTests {
  @Test func isTheEigenvectorWithTheSameBitsForAnyThreads() {
    let graph = LargeGraphs.places(70_000, seed: 3)
    let x = graph.eigenvector(threads: 1)
    #expect(x.max() == 1)
    let image = (0..<graph.nodeCount).map { node in graph.neighbors(of: node).reduce(0.0) { $0 + x[Int($1)] } }
    let lambda = image[x.firstIndex(of: 1)!]
    for node in 0..<graph.nodeCount { #expect(abs(image[node] - lambda * x[node]) < 1e-9 * lambda) }
    #expect(graph.eigenvector(threads: 2) == x)
    #expect(graph.eigenvector(threads: 7) == x)
  }

  @Test func vectorsMadeTwiceGiveTheSame() {
    for seed in 0..<20 {
      let graph = LargeGraphs.places(1100 + 371 * seed, seed: UInt64(seed))
      let rows = graph.outgoing
      let weights: [Double]? = seed % 2 == 0 ? nil : rows.targets.indices.map { _ in 1.5 }
      func solved(memory: Int) -> [Double] {
        PerronVector(offsets: rows.offsets, targets: rows.targets, weights: weights, memory: memory).solve()
      }
      #expect(areClose(solved(memory: 0), solved(memory: 1 << 30), 1e-10))
    }
  }
}
