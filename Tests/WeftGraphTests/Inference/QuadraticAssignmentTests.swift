import Testing
import WeftGraph

@Suite struct QuadraticAssignmentTests {
  /// Pearson's correlation over all cells of two dense matrices.
  static func correlation(_ one: Graph, _ other: Graph, _ name: [Int]) -> Double? {
    var pairs: [(Double, Double)] = []
    for a in 0..<one.nodeCount {
      for b in 0..<one.nodeCount where one.kind == .directed ? a != b : a < b {
        pairs.append((one.weight(a, b) ?? 0, other.weight(name[a], name[b]) ?? 0))
      }
    }
    let n = Double(pairs.count)
    let (x, y) = (pairs.reduce(0) { $0 + $1.0 } / n, pairs.reduce(0) { $0 + $1.1 } / n)
    let both = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let spread = pairs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) } * pairs.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }
    return spread < 1e-18 ? nil : both / spread.squareRoot()
  }

  @Test func againstDenseMatrices() {
    for (one, other) in zip(Samples(200, weights: 0.5...2, seed: 221), Samples(200, weights: 0.5...2, seed: 222)) {
      let n = one.nodeCount
      guard n > 2 else { continue }
      let found = one.qapCorrelation(with: other, permutations: 5, seed: 3)
      #expect(isClose(found?.observed, Self.correlation(one, other, Array(0..<n)), 1e-9))
      for (index, value) in (found?.permuted ?? []).enumerated() {
        var random = SeededGenerator(seed: 3).split(stream: index)
        #expect(isClose(value, Self.correlation(one, other, random.permutation(n)), 1e-9))
      }
      #expect(found == one.qapCorrelation(with: other, permutations: 5, seed: 3, threads: 2))
    }
  }

  /// A path of three beside itself: the middle keeps its place in one renaming of three, and then r = 1; else the
  /// two paths share one of three pairs: r = (1 − 4/3) / (2/3) = −1/2.
  @Test func pathOfThree() throws {
    let found = try #require(Graph.path(3).qapCorrelation(with: .path(3), permutations: 3000, seed: 1))
    #expect(isClose(found.observed, 1))
    #expect(found.permuted.allSatisfy { isClose($0, 1) || isClose($0, -0.5) })
    #expect(abs(found.upperP - 1.0 / 3) < 0.04)
    #expect(found.lowerP == 1)
  }

  @Test func sharesCountTheObservedOne() {
    let test = PermutationTest(observed: 2, permuted: [-3, 1, 2])
    #expect(test.upperP == 0.5)
    #expect(test.lowerP == 1)
    #expect(test.twoSidedP == 0.75)
  }

  @Test func shapes() {
    #expect(Graph.empty(0).qapCorrelation(with: .empty(0), permutations: 2, seed: 1) == nil)
    #expect(Graph.empty(4).qapCorrelation(with: .path(4), permutations: 2, seed: 1) == nil)
    #expect(Graph.complete(4).qapCorrelation(with: .path(4), permutations: 2, seed: 1) == nil)
  }
}
