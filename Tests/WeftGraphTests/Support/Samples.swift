import WeftGraph
import WeftTestSupport

/// Random graphs for laws: every size from none to `largest`, sparse to dense, both kinds.
struct Samples: Sequence {
  let count: Int
  let largest: Int
  let kinds: [Graph.Kind]
  let weights: ClosedRange<Double>?
  let seed: UInt64

  init(
    _ count: Int = 200, upTo largest: Int = 12, _ kinds: [Graph.Kind] = [.undirected, .directed],
    weights: ClosedRange<Double>? = nil, seed: UInt64 = 1
  ) {
    self.count = count
    self.largest = largest
    self.kinds = kinds
    self.weights = weights
    self.seed = seed
  }

  func makeIterator() -> AnyIterator<Graph> {
    var random = RandomGraphs(seed: seed)
    var index = 0
    return AnyIterator {
      guard index < count else { return nil }
      let kind = kinds[index % kinds.count]
      let size = index % (largest + 1)
      let probability = [0.1, 0.2, 0.3, 0.5, 0.8][(index / 3) % 5]
      index += 1
      return random.graph(nodeCount: size, probability: probability, kind: kind, weights: weights)
    }
  }
}
