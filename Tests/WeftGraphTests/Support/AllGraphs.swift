import WeftGraph

/// Every undirected graph on `nodeCount` nodes, isomorphic ones too: 2^(n(n−1)/2) of them.
struct AllGraphs: Sequence {
  let nodeCount: Int

  func makeIterator() -> AnyIterator<Graph> {
    var pairs: [(Int, Int)] = []
    for a in 0..<nodeCount { for b in 0..<a { pairs.append((b, a)) } }
    var code = 0
    return AnyIterator {
      guard code < 1 << pairs.count else { return nil }
      defer { code += 1 }
      return Graph(nodeCount, pairs.indices.filter { code >> $0 & 1 == 1 }.map { pairs[$0] })
    }
  }
}
