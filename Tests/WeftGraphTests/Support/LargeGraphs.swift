import WeftGraph

/// Graphs beyond the sizes at which kernels change their ways.
enum LargeGraphs {
  /// Places of a hundred around a head each, tied at random inside, the heads in a line of circles: sparse, connected, with
  /// shuffled numbers.
  static func places(_ nodeCount: Int, seed: UInt64) -> Graph {
    var random = SeededGenerator(seed: seed)
    let number = random.permutation(nodeCount)
    var edges: [Graph.Edge] = []
    for node in 1..<nodeCount {
      let head = node - node % 100
      let (other, partner) = (node == head ? node - 100 : head, head + random.int(below: 100))
      edges.append(Graph.Edge(number[node], number[other]))
      if partner < nodeCount, partner != node { edges.append(Graph.Edge(number[node], number[partner])) }
      if node % 7 == 0 {
        let far = random.int(below: node)
        edges.append(Graph.Edge(number[node], number[far]))
      }
    }
    return Graph(nodeCount: nodeCount, edges: edges, kind: .undirected)
  }
}
