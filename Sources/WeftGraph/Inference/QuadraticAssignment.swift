/// A statistic beside its values under random permutations.
public struct PermutationTest: Sendable, Equatable {
  public let observed: Double
  /// The statistic under each permutation, in order.
  public let permuted: [Double]

  public init(observed: Double, permuted: [Double]) {
    self.observed = observed
    self.permuted = permuted
  }

  /// (1 + how many permuted values are at least as large) ÷ (permutations + 1).
  public var upperP: Double { share { $0 >= observed - slack } }
  /// (1 + how many permuted values are at most as large) ÷ (permutations + 1).
  public var lowerP: Double { share { $0 <= observed + slack } }
  /// (1 + how many permuted values are at least as far from 0) ÷ (permutations + 1).
  public var twoSidedP: Double { share { abs($0) >= abs(observed) - slack } }

  // Equal values must count as equal although their sums were added in another order.
  private var slack: Double { 1e-12 * max(1, abs(observed)) }

  private func share(_ isExtreme: (Double) -> Bool) -> Double {
    Double(1 + permuted.count(where: isExtreme)) / Double(permuted.count + 1)
  }
}

extension Graph {
  /// QAP: the correlation of two networks on the same nodes, tested by renaming the nodes of the first.
  ///
  /// Pearson's correlation over all cells off the diagonal (each pair once if undirected), weights as values and 0 for
  /// no tie.
  ///
  /// - Parameters:
  ///   - seed: permutation k follows from the seed and k alone.
  ///   - threads: does not change the result.
  /// - Returns: `nil` where a network does not vary (no ties, or the same tie everywhere).
  /// - Complexity: O(permutations · (n + m log d)).
  /// - Source: Hubert 1987, Assignment Methods; Krackhardt 1988, Social Networks 10:359.
  public func qapCorrelation(
    with other: Graph, permutations: Int, seed: UInt64, threads: Int = 1
  ) -> PermutationTest? {
    let layers = LayerProducts([self, other])
    let own = layers.products(renaming: Array(0..<nodeCount))
    let n = layers.cells
    if n < 2 { return nil }
    let spread = (0..<2).map { own[$0][$0] - layers.sums[$0] * layers.sums[$0] / n }
    guard spread.indices.allSatisfy({ spread[$0] > 1e-12 * own[$0][$0] }) else { return nil }
    let scale = (spread[0] * spread[1]).squareRoot()
    let expected = layers.sums[0] * layers.sums[1] / n
    let generator = SeededGenerator(seed: seed)
    let permuted = FixedBlocks.map(count: permutations, threads: threads) { index in
      var random = generator.split(stream: index)
      return (layers.products(renaming: random.permutation(layers.nodeCount))[0][1] - expected) / scale
    }
    return PermutationTest(observed: (own[0][1] - expected) / scale, permuted: permuted)
  }
}
