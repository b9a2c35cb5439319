extension Graph {
  /// Number of distinct neighbours along outgoing arcs.
  ///
  /// k_i = |{j : i → j}|. Undirected edges count once at each end. An isolate has 0; unweighted, not normalised.
  /// - Returns: one count a node. - Complexity: O(n). Source: Freeman 1979.
  public func degrees() -> [Int] { outgoing.rowLengths }

  /// Number of distinct neighbours along incoming arcs; equals ``degrees()`` in an undirected graph.
  ///
  /// k_i = |{j : j → i}|. An isolate has 0; unweighted, not normalised.
  /// - Returns: one count a node. - Complexity: O(n). Source: Freeman 1979.
  public func inDegrees() -> [Int] { incoming.rowLengths }

  /// Sum of the weights of outgoing arcs.
  ///
  /// s_i = Σ_j w_ij, added by ascending j. An isolate has 0; not normalised.
  /// - Returns: one sum a node, in units of weight. - Complexity: O(n + m). Source: Barrat et al. 2004.
  public func strengths() -> [Double] {
    (0..<nodeCount).map { node in
      var sum = 0.0
      for slot in outgoing.offsets[node]..<outgoing.offsets[node + 1] { sum += outgoing.weights[slot] }
      return sum
    }
  }
}

extension Graph.Rows {
  fileprivate var rowLengths: [Int] { zip(offsets.dropFirst(), offsets).map { $0 - $1 } }
}
