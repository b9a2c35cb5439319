import Testing
import WeftGraph
import WeftTestSupport

@Suite struct BetweennessEstimateTests {
  @Test func asManySourcesAsNodesAreExact() {
    for graph in Samples(60, upTo: 24, seed: 901) {
      for length in [PathLength.hops, .inverseWeight] {
        let estimate = graph.betweennessEstimate(SourceSample(count: max(2, graph.nodeCount), seed: 1), length)
        #expect(estimate.values == graph.betweenness(length))
        #expect(estimate.errors.allSatisfy { $0 == 0 })
      }
    }
  }

  /// What hangs on cutpoints is exact without any source: a tree, whatever the sample.
  @Test func treesAreExact() {
    let tree = Graph(7, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)])
    let estimate = tree.betweennessEstimate(SourceSample(count: 2, seed: 1))
    #expect(estimate.values == tree.betweenness())
    #expect(estimate.errors == [Double](repeating: 0, count: 7))
  }

  @Test func threadsDoNotMatter() {
    var random = RandomGraphs(seed: 902)
    for kind in [Graph.Kind.undirected, .directed] {
      let graph = random.graph(nodeCount: 300, probability: 0.02, kind: kind)
      let sample = SourceSample(count: 64, seed: 5)
      #expect(graph.betweennessEstimate(sample, threads: 1) == graph.betweennessEstimate(sample, threads: 2))
    }
  }

  /// Over 2,000 samples the mean estimate lies within five of its own deviations of the truth, and the errors are about as large
  /// as the estimates scatter.
  @Test(arguments: [Graph.Kind.undirected, .directed]) func unbiased(_ kind: Graph.Kind) {
    var random = RandomGraphs(seed: 903)
    let graph = random.graph(nodeCount: 26, probability: 0.15, kind: kind)
    let exact = graph.betweenness()
    let rounds = 2000
    var sum = [Double](repeating: 0, count: 26)
    var squares = sum
    var errors = sum
    for seed in 0..<rounds {
      let estimate = graph.betweennessEstimate(SourceSample(count: 8, seed: UInt64(seed)))
      for node in 0..<26 {
        sum[node] += estimate.values[node]
        squares[node] += estimate.values[node] * estimate.values[node]
        errors[node] += estimate.errors[node] * estimate.errors[node]
      }
    }
    let count = Double(rounds)
    for node in 0..<26 {
      let mean = sum[node] / count
      let variance = squares[node] / count - mean * mean
      #expect(abs(mean - exact[node]) <= 5 * (max(variance, 0) / count).squareRoot() + 1e-9)
      // Groups of stretches tell at least most of the scatter.
      #expect(errors[node] / count >= 0.5 * variance - 1e-9)
    }
  }

  @Test func groupsFromASample() {
    var random = RandomGraphs(seed: 904)
    let graph = random.graph(nodeCount: 40, probability: 0.12, kind: .undirected)
    let group = [3, 17, 30]
    guard let exact = graph.groupBetweenness(group) else {
      Issue.record("a group of three of forty has a value")
      return
    }
    let whole = graph.groupBetweennessEstimate(group, SourceSample(count: 40, seed: 1))
    #expect(whole == Estimate(value: exact, error: 0))
    let rounds = 1000
    var sum = 0.0
    var squares = 0.0
    for seed in 0..<rounds {
      let value = graph.groupBetweennessEstimate(group, SourceSample(count: 8, seed: UInt64(seed)))?.value ?? .nan
      sum += value
      squares += value * value
    }
    let mean = sum / Double(rounds)
    let deviation = (squares / Double(rounds) - mean * mean).squareRoot()
    #expect(abs(mean - exact) <= 5 * deviation / Double(rounds).squareRoot())
    let sample = SourceSample(count: 16, seed: 9)
    #expect(
      graph.groupBetweennessEstimate(group, sample, threads: 1)
        == graph.groupBetweennessEstimate(group, sample, threads: 2))
  }
}
