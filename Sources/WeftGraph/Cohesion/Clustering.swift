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
}
