public import WeftGraph
public import WeftModel

/// Random networks that keep something of the one observed.
public enum NullModel: String, Sendable, Hashable, CaseIterable {
  /// Hierarchy, territories and each organisation's lateral degree in each mode stay; lateral ties are rewired.
  case skeleton
  /// Only each organisation's degree in the whole undirected network stays: for contrast.
  case degree

  /// One random network in place of a prepared one.
  ///
  /// Ten trials a tie. Weights, layers and dates travel with the ties. Projected ties are lateral and move too.
  /// Complexity: O(n + ties).
  public func draw(_ network: Network, using random: inout SeededGenerator) -> Network {
    var result = network
    let count = network.organizations.count
    let moving = network.ties.indices.filter { self == .degree || network.ties[$0].mode.isLateral }
    // Pairs that stand twice in one class keep their later rows where they are, for swaps need ties to differ.
    var seen: Set<[Int]> = []
    let distinct = moving.filter { index in
      let tie = network.ties[index]
      return seen.insert([min(tie.source, tie.target), max(tie.source, tie.target), classNumber(tie)]).inserted
    }
    let edges = distinct.map { Graph.Edge(network.ties[$0].source, network.ties[$0].target) }
    let moved = Graph.rewired(
      edges, nodeCount: count, kind: .undirected, classes: distinct.map { classNumber(network.ties[$0]) },
      swaps: 10 * edges.count, using: &random)
    for (slot, index) in distinct.enumerated() {
      result.ties[index].source = moved[slot].source
      result.ties[index].target = moved[slot].target
    }
    return result
  }

  private func classNumber(_ tie: Tie) -> Int {
    self == .degree ? 0 : tie.mode == .collaborative ? 1 : 2
  }
}
