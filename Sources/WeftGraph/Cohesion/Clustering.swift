extension Graph {
  /// Local clustering: the share of a node's pairs of neighbours that are neighbours of each other.
  ///
  /// C_i = t_i / (k_i (k_i − 1) / 2), t_i the triangles through i. Unweighted, direction ignored. 0 where the
  /// degree is below 2.
  ///
  /// - Returns: one value in 0 ... 1 a node.
  /// - Complexity: O(m^1.5) time, O(n + m) space.
  /// - Source: Watts & Strogatz 1998, Nature 393:440.
  public func localClustering() -> [Double] {
    let triangles = Triangles(self)
    return (0..<nodeCount).map { node in
      let degree = triangles.degrees[node]
      return degree < 2 ? 0 : Double(2 * triangles.ofNode[node]) / (Double(degree) * Double(degree - 1))
    }
  }

  /// Transitivity: the share of connected triples that are closed.
  ///
  /// T = 3 · triangles / Σ_i k_i (k_i − 1) / 2. Unweighted, direction ignored.
  ///
  /// - Returns: a value in 0 ... 1, or `nil` where there is no connected triple.
  /// - Complexity: O(m^1.5) time, O(n + m) space.
  /// - Source: Newman, Strogatz & Watts 2001, Phys. Rev. E 64:026118.
  public func transitivity() -> Double? {
    let triangles = Triangles(self)
    let triples = triangles.degrees.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    return triples == 0 ? nil : Double(3 * triangles.total) / Double(triples)
  }
}
