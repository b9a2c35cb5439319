public import WeftGraph
internal import WeftModel

/// Random networks that keep the skeleton: all hierarchical ties, all territories, and every organisation's number of
/// lateral partners in each mode; only who is tied laterally to whom is left to chance.
///
/// Lateral ties of one mode exchange their ends, ten trials a tie. Replicate k follows from the seed and k alone, so
/// replicates may be drawn in any order and on any thread. Sources: Maslov & Sneppen 2002; the skeleton: Weft.
public struct SkeletonNull: Sendable {
  private let nodeCount: Int
  private let swaps: Int
  private let rewiring: TieRewiring
  private let generator: SeededGenerator

  /// - Complexity: O(n + m).
  public init(_ analysis: Analysis, seed: UInt64) {
    let collaborative = analysis.graph(.collaborative).edges
    let networked = analysis.graph(.networked).edges
    nodeCount = analysis.count
    let edges = (collaborative + networked).map { Graph.Edge($0.source, $0.target) }
    swaps = 10 * edges.count
    rewiring = TieRewiring(
      edges, nodeCount: nodeCount, kind: .undirected,
      classes: collaborative.map { _ in 0 } + networked.map { _ in 1 })
    generator = SeededGenerator(seed: seed)
  }

  /// G_lat of replicate `stream`, undirected; weights count the modes of a pair.
  ///
  /// - Complexity: O(n + m).
  public func lateralGraph(stream: Int) -> Graph {
    var random = generator.split(stream: stream)
    return Graph.undirected(nodeCount: nodeCount, edges: rewiring.drawn(swaps: swaps, using: &random))
  }
}

extension Graph {
  /// An undirected graph built by counting instead of sorting; parallel edges are merged by adding weights.
  ///
  /// Arcs are dealt out by target and then by source, so that every row comes out ascending. O(n + m).
  static func undirected(nodeCount: Int, edges: [Edge]) -> Graph {
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      starts[edge.source + 1] += 1
      starts[edge.target + 1] += 1
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    // By one end: (other end, weight); then the same again by the other end.
    var next = starts
    var ends = [Int32](repeating: 0, count: 2 * edges.count)
    var strengths = [Double](repeating: 0, count: 2 * edges.count)
    for edge in edges {
      for (own, other) in [(edge.source, edge.target), (edge.target, edge.source)] {
        ends[next[own]] = Int32(other)
        strengths[next[own]] = edge.weight
        next[own] += 1
      }
    }
    next = starts
    var sortedEnds = ends
    var sortedStrengths = strengths
    for node in 0..<nodeCount {
      for slot in starts[node]..<starts[node + 1] {
        let place = next[Int(ends[slot])]
        sortedEnds[place] = Int32(node)
        sortedStrengths[place] = strengths[slot]
        next[Int(ends[slot])] += 1
      }
    }
    var offsets = [0]
    offsets.reserveCapacity(nodeCount + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(sortedEnds.count)
    weights.reserveCapacity(sortedEnds.count)
    for node in 0..<nodeCount {
      for slot in starts[node]..<starts[node + 1] {
        if targets.count > offsets[node], targets[targets.count - 1] == sortedEnds[slot] {
          weights[weights.count - 1] += sortedStrengths[slot]
        } else {
          targets.append(sortedEnds[slot])
          weights.append(sortedStrengths[slot])
        }
      }
      offsets.append(targets.count)
    }
    let rows = Rows(offsets: offsets, targets: targets, weights: weights)
    return Graph(kind: .undirected, nodeCount: nodeCount, outgoing: rows, incoming: rows)
  }
}
