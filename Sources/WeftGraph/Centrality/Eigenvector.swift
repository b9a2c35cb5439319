extension Graph {
  /// How much each node is tied to nodes that are themselves much tied.
  ///
  /// λ x = A x for the largest eigenvalue λ of the adjacency matrix of the largest component; max x = 1. Nodes outside
  /// the largest component have 0; of several largest ones the one with the first node counts; a graph without edges
  /// has 0 everywhere. A directed graph is read as undirected. Unweighted takes every tie as 1.
  /// - Returns: one value a node in 0 ... 1, accurate to 1e-10 unless the first two eigenvalues nearly coincide. The same bits
  ///   for every `threads`.
  /// - Complexity: O(m + n) a Lanczos step, a few dozen steps on most networks. Source: Bonacich 1972.
  public func eigenvector(weighting: Weighting = .unweighted, threads: Int = 1) -> [Double] {
    if kind == .directed { return symmetrized().eigenvector(weighting: weighting, threads: threads) }
    var result = [Double](repeating: 0, count: nodeCount)
    let component = LargestComponent(outgoing, isWeighted: weighting == .weighted)
    guard component.nodes.count > 1 else { return result }
    let solver = PerronVector(
      offsets: component.offsets, targets: component.targets,
      weights: weighting == .weighted ? component.weights : nil, threads: threads)
    for (node, value) in zip(component.nodes, solver.solve()) { result[Int(node)] = value }
    return result
  }
}
