public import WeftGraph

/// Small random graphs for laws: trees, sparse, dense, disconnected, with isolates.
public struct RandomGraphs {
  private var state: UInt64

  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  /// SplitMix64.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  public mutating func int(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A random graph of `nodeCount` nodes where each pair (or arc) is present with `probability`.
  public mutating func graph(
    nodeCount: Int, probability: Double, kind: Graph.Kind, weights: ClosedRange<Double>? = nil
  ) -> Graph {
    var edges: [Graph.Edge] = []
    for source in 0..<nodeCount {
      for target in 0..<nodeCount where kind == .directed ? source != target : source < target {
        guard unit() < probability else { continue }
        let weight = weights.map { $0.lowerBound + unit() * ($0.upperBound - $0.lowerBound) } ?? 1
        edges.append(Graph.Edge(source, target, weight: weight))
      }
    }
    return Graph(nodeCount: nodeCount, edges: edges, kind: kind)
  }

  /// A random permutation of `0 ..< count`.
  public mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, int(below: last + 1)) }
    return order
  }
}
