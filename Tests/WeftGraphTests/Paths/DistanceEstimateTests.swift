import Testing
import WeftGraph
import WeftTestSupport

@Suite struct DistanceEstimateTests {
  @Test func asManyPivotsAsNodesAreExact() {
    for graph in Samples(150, upTo: 24, seed: 911) {
      let sample = SourceSample(count: max(2, graph.nodeCount), seed: 1)
      let estimate = graph.distanceEstimate(sample)
      #expect(estimate.summary == graph.distanceSummary())
      #expect(estimate == DistanceEstimate(exact: graph.distanceSummary()))
      let weighted = graph.distanceEstimate(sample, .inverseWeight).summary
      let exact = graph.distanceSummary(.inverseWeight)
      #expect(weighted.reached == exact.reached)
      #expect(zip(weighted.harmonic, exact.harmonic).allSatisfy { abs($0 - $1) < 1e-9 })
      #expect(zip(weighted.total, exact.total).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }

  /// ```
  /// 0 ── 1 ── 2     3 ── 4
  /// ```
  /// Two pivots of three are drawn; the pair is a component of its own and exact.
  @Test func componentByComponent() {
    let graph = Graph(5, [(0, 1), (1, 2), (3, 4)])
    let estimate = graph.distanceEstimate(SourceSample(count: 2, seed: 4))
    #expect(estimate.summary.reached == [2, 2, 2, 1, 1])
    #expect(estimate.summary.total[3...] == [1, 1])
    #expect(estimate.harmonicError[3...] == [0, 0])
    #expect(estimate.harmonicError[0] > 0)
  }

  @Test(arguments: [Graph.Kind.undirected, .directed]) func unbiased(_ kind: Graph.Kind) {
    var random = RandomGraphs(seed: 912)
    let graph = random.graph(nodeCount: 30, probability: 0.1, kind: kind)
    let exact = graph.distanceSummary()
    let rounds = 2000
    var harmonic = [Double](repeating: 0, count: 30)
    var total = harmonic
    var squares = harmonic
    var errors = harmonic
    for seed in 0..<rounds {
      let estimate = graph.distanceEstimate(SourceSample(count: 6, seed: UInt64(seed)))
      for node in 0..<30 {
        harmonic[node] += estimate.summary.harmonic[node]
        squares[node] += estimate.summary.harmonic[node] * estimate.summary.harmonic[node]
        total[node] += estimate.summary.total[node]
        errors[node] += estimate.harmonicError[node] * estimate.harmonicError[node]
      }
    }
    let count = Double(rounds)
    for node in 0..<30 {
      let mean = harmonic[node] / count
      let variance = max(0, squares[node] / count - mean * mean)
      #expect(abs(mean - exact.harmonic[node]) <= 5 * (variance / count).squareRoot() + 1e-9)
      #expect(abs(total[node] / count - exact.total[node]) <= 0.3 * exact.total[node] + 1e-9)
      // s²-based variances are unbiased themselves.
      #expect(abs(errors[node] / count - variance) <= 0.3 * variance + 1e-9)
    }
  }

  @Test func threadsDoNotMatter() {
    var random = RandomGraphs(seed: 913)
    let graph = random.graph(nodeCount: 1500, probability: 0.002, kind: .undirected)
    for length in [PathLength.hops, .inverseWeight] {
      let sample = SourceSample(count: 700, seed: 2)
      #expect(graph.distanceEstimate(sample, length, threads: 1) == graph.distanceEstimate(sample, length, threads: 2))
    }
  }

  @Test func sumsOfPivots() {
    for graph in Samples(80, upTo: 30, [.undirected], seed: 914) where graph.nodeCount > 0 {
      let pivots = (0..<Int32(graph.nodeCount)).filter { $0 % 3 != 1 }
      let harmonic = graph.distanceSummary().harmonic
      #expect(graph.harmonicSums(of: pivots) == pivots.map { harmonic[Int($0)] })
    }
  }
}
