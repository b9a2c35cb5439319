import Foundation
import Testing
import WeftGraph
import WeftTestSupport

@Suite struct EigenvectorTests {
  /// A star of four leaves: λ = 2, the centre has 1, a leaf x = 1/λ = 1/2.
  @Test func star() {
    #expect(areClose(Graph.star(leaves: 4).eigenvector(), [1, 0.5, 0.5, 0.5, 0.5]))
  }

  /// ```
  /// 0 ── 1 ── 2 ── 3      x_k ∝ sin(kπ/5), k = 1 … 4; bipartite, so −λ is an eigenvalue too
  /// ```
  @Test(arguments: [2, 4, 5, 40]) func path(nodeCount: Int) {
    let sines = (1...nodeCount).map { sin(Double($0) * .pi / Double(nodeCount + 1)) }
    let expected = sines.map { $0 / sines.max()! }
    #expect(areClose(Graph.path(nodeCount).eigenvector(), expected, 1e-10))
  }

  @Test func shapes() {
    #expect(Graph.empty(0).eigenvector().isEmpty)
    #expect(Graph.empty(1).eigenvector() == [0])
    #expect(Graph.empty(2).eigenvector() == [0, 0])
    #expect(areClose(Graph.complete(4).eigenvector(), [1, 1, 1, 1]))
    #expect(areClose(Graph.cycle(4, .directed).eigenvector(), [1, 1, 1, 1]))
    // Largest component only; of two equal ones the first.
    #expect(areClose(Graph.path(2).beside(.cycle(3)).eigenvector(), [0, 0, 1, 1, 1]))
    #expect(areClose(Graph.cycle(3).beside(.cycle(3)).eigenvector(), [1, 1, 1, 0, 0, 0]))
  }

  /// A path of three with weights 3 and 4: λ = 5, x = (3/5, 1, 4/5).
  @Test func weighted() {
    let graph = Graph(nodeCount: 3, edges: [.init(0, 1, weight: 3), .init(1, 2, weight: 4)], kind: .undirected)
    #expect(areClose(graph.eigenvector(weighting: .weighted), [0.6, 1, 0.8]))
    let third = 0.5.squareRoot()
    #expect(areClose(graph.eigenvector(), [third, 1, third]))
  }

  /// A x = λ x with x > 0 says it all (Perron and Frobenius).
  @Test(arguments: Weighting.allCases) func isThePositiveEigenvector(_ weighting: Weighting) {
    for graph in Samples(400, upTo: 40, weights: 0.5...2, seed: 441) where graph.edgeCount > 0 {
      let ties = graph.symmetrized()
      let x = graph.eigenvector(weighting: weighting)
      #expect(x.max() == 1)
      let image = (0..<graph.nodeCount).map { node in
        ties.neighbors(of: node).reduce(0.0) {
          $0 + (weighting == .weighted ? ties.weight(node, Int($1))! : 1) * x[Int($1)]
        }
      }
      let lambda = image[x.firstIndex(of: 1)!]
      for node in 0..<graph.nodeCount where x[node] > 0 {
        #expect(abs(image[node] - lambda * x[node]) < 1e-10 * lambda)
      }
      let largest = ties.components().labels.map { $0 == 0 }
      #expect(x.map { $0 > 0 } == largest)
    }
  }

  @Test func renamingPermutes() {
    var random = RandomGraphs(seed: 442)
    for graph in Samples(300, upTo: 30, seed: 443) {
      // With two largest components the first counts, and renaming may change which that is.
      let sizes = graph.components().sizes
      if sizes.count > 1, sizes[0] == sizes[1] { continue }
      let name = random.permutation(graph.nodeCount)
      #expect(areClose(graph.renamed(name).eigenvector(), renamed(graph.eigenvector(), name), 1e-10))
    }
  }

  /// Two cliques of six joined by a path: the first two eigenvalues differ by less than a thousandth.
  @Test func narrowGap() {
    var pairs: [(Int, Int)] = []
    for a in 0..<6 { for b in 0..<a { pairs += [(b, a), (b + 11, a + 11)] } }
    pairs += (5..<11).map { ($0, $0 + 1) }
    let x = Graph(17, pairs).eigenvector()
    for node in 0..<17 { #expect(abs(x[node] - x[16 - node]) < 1e-9) }
    #expect(x.allSatisfy { $0 > 0 })
  }
}
